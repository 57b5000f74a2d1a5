package dev.colloquy.json;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
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
import java.util.function.Supplier;

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
     * @param id of the thread
     * @param labelled gives the thread with its labels
     */
    record Report(String file, Stamp stamp, ContentHash hash, String id, Supplier<EditionThread> labelled) {

        EditionThread thread() {
            return labelled.get();
        }

        /** The same report, whose labels are read again each time that they are asked for. */
        Report again(Supplier<Optional<String>> text) {
            return new Report(file, stamp, hash, id, again(file, hash, id, text));
        }

        /** Holds nothing of the report but its names. */
        private static Supplier<EditionThread> again(
                String file, ContentHash hash, String id, Supplier<Optional<String>> text) {
            return () -> text.get()
                    .flatMap(t -> read(file, t).report())
                    .filter(r -> r.id().equals(id) && r.hash().equals(hash))
                    .orElseThrow(() -> JsonFile.changed(file))
                    .thread();
        }
    }

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
        EditionThread labelled = new EditionThread(id, thread.text("title"), titled(root), items);
        compare(root, labelled);
        return new Report(file.name(), stamp, thread.hash("hash"), id, () -> labelled);
    }

    private static boolean titled(JsonAt root) {
        return root.list("targets").stream()
                .findFirst()
                .map(t -> t.flag("fromTitle"))
                .orElse(true);
    }

    /** What the report adds up to must be what its items add up to. */
    private void compare(JsonAt root, EditionThread thread) {
        JsonAt summary = root.object("summary");
        Totals counted = Totals.of(List.of(thread));
        boolean fits = StampReader.counts(summary.object("stance")).equals(counted.stance())
                && StampReader.further(summary).equals(counted.further());
        if (!file.broken() && !fits) {
            summary.object("stance")
                    .problem(
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
        SortedMap<String, Position> further = new TreeMap<>();
        for (JsonAt other : item.get("otherStances").given() ? item.list("otherStances") : List.<JsonAt>of()) {
            further.put(other.text("target"), position(other));
        }
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
        Position first = position(stance);
        return new Labels(first.stance(), first.uncertain(), first.evidence(), further, themes, works);
    }

    private static Position position(JsonAt stance) {
        return new Position(stance.label("label", Stance.class), stance.flag("uncertain"), marks(stance));
    }

    private static List<Mark> marks(JsonAt label) {
        return label.list("evidence").stream()
                .map(e -> new Mark(e.text("quote"), e.text("by")))
                .toList();
    }
}
