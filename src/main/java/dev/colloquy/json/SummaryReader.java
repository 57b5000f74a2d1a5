package dev.colloquy.json;

import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.Totals;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.ContentHash;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the report over all threads. */
final class SummaryReader {

    private SummaryReader() {}

    /**
     * The report over all threads.
     *
     * @param threads digest of each thread as read, by its id
     */
    record Summary(String file, Stamp stamp, Totals totals, SortedMap<String, ContentHash> threads) {

        Summary {
            threads = Collections.unmodifiableSortedMap(new TreeMap<>(threads));
        }
    }

    /**
     * What came of it.
     *
     * @param summary empty if something in it cannot be used
     */
    record Outcome(Optional<Summary> summary, List<ReadProblem> problems) {

        Outcome {
            problems = List.copyOf(problems);
        }
    }

    static Outcome read(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<Summary> summary = file.root().map(root -> summary(root, file));
        return new Outcome(file.broken() ? Optional.empty() : summary, file.problems());
    }

    private static Summary summary(JsonAt root, JsonFile file) {
        Stamp stamp = StampReader.stamp(root);
        SortedMap<String, ContentHash> threads = new TreeMap<>();
        for (JsonAt thread : root.list("threads")) {
            if (threads.put(thread.text("id"), thread.hash("hash")) != null) {
                thread.get("id").fault("a thread “" + thread.text("id") + "” is there already");
            }
        }
        if (!file.broken() && !Corpus.version(threads).equals(stamp.corpus())) {
            root.get("corpusVersion")
                    .problem(
                            Severity.WARNING,
                            "does not fit the hashes of the threads; the file was edited by hand",
                            JsonFile.AGAIN);
        }
        JsonAt summary = root.object("summary");
        SortedMap<String, StanceCounts> themes = new TreeMap<>();
        for (JsonAt theme : summary.list("themes")) {
            themes.put(theme.text("id"), StampReader.counts(theme.object("byStance")));
        }
        SortedMap<String, StanceCounts> works = new TreeMap<>();
        for (JsonAt work : root.list("sources")) {
            works.put(work.text("key"), StampReader.counts(work.object("byStance")));
        }
        StanceCounts stance = StampReader.counts(summary.object("stance"));
        if (stance.total() != root.count("items")) {
            root.get("items")
                    .problem(
                            Severity.WARNING,
                            "is not what the stances add up to; the file was edited by hand",
                            JsonFile.AGAIN);
        }
        return new Summary(
                file.name(),
                stamp,
                new Totals(threads.size(), stance, StampReader.further(summary), themes, works),
                threads);
    }
}
