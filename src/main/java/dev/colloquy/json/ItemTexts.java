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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives items of reports their texts where the digests fit, and tells where they do not. */
final class ItemTexts {

    private static final int MOST_NAMED = 3;

    private final Corpus corpus;
    private final Map<String, Integer> places = new HashMap<>();
    private final String name;
    private final Findings findings;
    private final List<String> unlike = new ArrayList<>();
    private final List<String> untrue = new ArrayList<>();
    private boolean told;

    /** @param name what the user called the reports */
    ItemTexts(String name, Corpus corpus, Findings findings) {
        this.corpus = corpus;
        for (int i = 0; i < corpus.threads().size(); i++) {
            places.put(corpus.id(i), i);
        }
        this.name = name;
        this.findings = findings;
    }

    /** Tells what did not fit in all threads so far. */
    void tell() {
        told = true;
        if (!unlike.isEmpty()) {
            doubt(
                    "the corpus of " + name,
                    "the texts of " + items(unlike) + " are not those that the reports are about and are not used");
        }
        if (!untrue.isEmpty()) {
            doubt(name, "quotes of " + items(untrue) + " are not in the text; a report was edited by hand");
        }
    }

    private void doubt(String file, String message) {
        findings.add(Severity.WARNING, file, message, JsonFile.AGAIN);
    }

    /** A thread with its texts. */
    EditionThread thread(EditionThread thread) {
        Integer place = places.get(thread.id());
        if (place == null) {
            return thread;
        }
        ThreadDoc doc = corpus.threads().get(place);
        Map<String, String> bodies = doc.items().stream()
                .collect(Collectors.toMap(Item::id, i -> i.body().value()));
        return thread.with(thread.items().stream()
                .map(i -> item(i, Optional.ofNullable(bodies.get(i.id()))))
                .toList());
    }

    private EditionItem item(EditionItem item, Optional<String> body) {
        Optional<String> text = body.filter(b -> ContentHash.of(b).equals(item.hash()));
        if (told) {
            return item.withText(text);
        }
        if (text.isEmpty()) {
            unlike.add(item.name());
        } else if (quotes(item.labels()).anyMatch(q -> !text.get().contains(q))) {
            untrue.add(item.name());
        }
        return item.withText(text);
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
