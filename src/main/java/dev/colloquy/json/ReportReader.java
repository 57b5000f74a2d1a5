package dev.colloquy.json;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.Totals;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the report of one thread. */
final class ReportReader {

    private final JsonFile file;
    private final Map<String, String> keys = new HashMap<>();

    private ReportReader(JsonFile file) {
        this.file = file;
    }

    /**
     * A report.
     *
     * @param hash digest of the thread as read
     */
    record Report(String file, Stamp stamp, ContentHash hash, EditionThread thread) {}

    /**
     * What came of it.
     *
     * @param report empty if something in it cannot be used
     */
    record Outcome(Optional<Report> report, List<ReadProblem> problems) {

        Outcome {
            problems = List.copyOf(problems);
        }
    }

    static Outcome read(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<Report> report = file.root().map(new ReportReader(file)::report);
        return new Outcome(file.broken() ? Optional.empty() : report, file.problems());
    }

    private Report report(JsonAt root) {
        Stamp stamp = StampReader.stamp(root);
        JsonAt thread = root.object("thread");
        String id = thread.text("id");
        StatusJson.leftOut(thread);
        for (JsonAt source : root.list("sources")) {
            keys.put(source.text("id"), source.text("key"));
        }
        List<EditionItem> items = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonAt item : root.list("items")) {
            EditionItem read = item(item, id, items.size());
            if (!seen.add(read.id())) {
                item.get("id").fault("an item “" + read.id() + "” is there already");
            }
            items.add(read);
        }
        Report report =
                new Report(file.name(), stamp, thread.hash("hash"), new EditionThread(id, thread.text("title"), items));
        compare(root, report);
        return report;
    }

    /** What the report adds up to must be what its items add up to. */
    private void compare(JsonAt root, Report report) {
        JsonAt stance = root.object("summary").object("stance");
        Totals counted = Totals.of(List.of(report.thread()));
        if (!file.broken() && !StampReader.counts(stance).equals(counted.stance())) {
            stance.problem(
                    Severity.WARNING,
                    "is not what the labels of the items add up to; the file was edited by hand, and the labels count",
                    JsonFile.AGAIN);
        }
    }

    private EditionItem item(JsonAt item, String thread, int place) {
        StatusJson.status(item);
        return new EditionItem(
                thread,
                item.text("id"),
                place,
                item.optional("parent"),
                item.optional("author"),
                item.object("text").hash("hash"),
                Optional.empty(),
                labels(item));
    }

    private Labels labels(JsonAt item) {
        JsonAt stance = item.object("stance");
        SortedMap<String, List<Mark>> themes = new TreeMap<>();
        for (JsonAt theme : item.list("themes")) {
            themes.put(theme.text("id"), marks(theme));
        }
        SortedMap<String, String> works = new TreeMap<>();
        for (JsonAt citation : item.list("citations")) {
            String source = citation.text("source");
            String key = keys.get(source);
            if (key == null) {
                citation.get("source").fault("there is no source “" + source + "” in this report");
            } else {
                works.putIfAbsent(
                        key,
                        citation.list("mentions").stream()
                                .findFirst()
                                .map(m -> m.text("quote"))
                                .orElse(""));
            }
        }
        return new Labels(stance.label("label", Stance.class), stance.flag("uncertain"), marks(stance), themes, works);
    }

    private static List<Mark> marks(JsonAt label) {
        return label.list("evidence").stream()
                .map(e -> new Mark(e.text("quote"), e.text("by")))
                .toList();
    }
}
