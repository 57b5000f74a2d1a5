package dev.colloquy.json;

import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives items of reports their texts where the digests fit, and tells where they do not. */
final class ItemTexts {

    private static final int MOST_NAMED = 3;

    private final Map<String, ThreadDoc> docs;
    private final String name;
    private final Findings findings;
    private final List<String> unlike = new ArrayList<>();
    private final List<String> untrue = new ArrayList<>();

    /** @param name what the user called the reports */
    ItemTexts(String name, Corpus corpus, Findings findings) {
        this.docs = corpus.threads().stream().collect(Collectors.toMap(ThreadDoc::id, d -> d));
        this.name = name;
        this.findings = findings;
    }

    /** The threads with their texts. */
    List<EditionThread> added(List<EditionThread> threads) {
        List<EditionThread> with = threads.stream().map(this::thread).toList();
        if (!unlike.isEmpty()) {
            doubt(
                    "the corpus of " + name,
                    "the texts of " + items(unlike) + " are not those that the reports are about and are not used");
        }
        if (!untrue.isEmpty()) {
            doubt(name, "quotes of " + items(untrue) + " are not in the text; a report was edited by hand");
        }
        return with;
    }

    private void doubt(String file, String message) {
        findings.add(Severity.WARNING, file, message, JsonFile.AGAIN);
    }

    private EditionThread thread(EditionThread thread) {
        ThreadDoc doc = docs.get(thread.id());
        if (doc == null) {
            return thread;
        }
        Map<String, String> bodies = doc.items().stream()
                .collect(Collectors.toMap(Item::id, i -> i.body().value()));
        return thread.with(thread.items().stream()
                .map(i -> item(i, Optional.ofNullable(bodies.get(i.id()))))
                .toList());
    }

    private EditionItem item(EditionItem item, Optional<String> body) {
        Optional<String> text = body.filter(b -> ContentHash.of(b).equals(item.hash()));
        if (text.isEmpty()) {
            unlike.add(item.name());
        } else if (quotes(item.labels()).anyMatch(q -> !text.get().contains(q))) {
            untrue.add(item.name());
        }
        return new EditionItem(
                item.thread(),
                item.id(),
                item.ordinal(),
                item.parent(),
                item.author(),
                item.hash(),
                text,
                item.labels());
    }

    private static Stream<String> quotes(Labels labels) {
        return Stream.of(
                        labels.evidence().stream().map(Labels.Mark::quote),
                        labels.further().values().stream()
                                .flatMap(p -> p.evidence().stream())
                                .map(Labels.Mark::quote),
                        labels.themes().values().stream().flatMap(List::stream).map(Labels.Mark::quote),
                        labels.works().values().stream())
                .flatMap(s -> s);
    }

    private static String items(List<String> names) {
        return names.size() + (names.size() == 1 ? " item (" : " items (")
                + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? ", ..." : "") + ")";
    }
}
