package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Editions in few words: {@code "c3<c1 Ann: Words"} is the comment c3, which answers c1, by Ann; {@code "c4 -: Words"} has no author. */
final class Versions {

    private static final ContentHash NO_HASH = ContentHash.of("");
    private static final Labels NO_LABELS = new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), new TreeMap<>());

    private Versions() {}

    static Edition edition(EditionThread... threads) {
        return edition(List.of(threads));
    }

    static Edition edition(List<EditionThread> threads) {
        Stamp stamp =
                new Stamp("1", NO_HASH, new Stamp.CodebookRef("book", "1", NO_HASH), Optional.empty(), new TreeMap<>());
        return Edition.of("edition", stamp, threads);
    }

    static EditionThread thread(String id, String... lines) {
        List<EditionItem> items = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String[] head = line.substring(0, colon).split(" ", 2);
            String[] ids = head[0].split("<", 2);
            items.add(item(
                    id,
                    ids[0],
                    items.size(),
                    ids.length > 1 ? Optional.of(ids[1]) : Optional.empty(),
                    Optional.of(head[1]).filter(a -> !a.equals("-")),
                    line.substring(colon + 2)));
        }
        return new EditionThread(id, id, items);
    }

    static EditionItem item(
            String thread, String id, int ordinal, Optional<String> parent, Optional<String> author, String text) {
        return new EditionItem(thread, id, ordinal, parent, author, ContentHash.of(text), Optional.of(text), NO_LABELS);
    }

    /** The same without its texts. */
    static Edition unseen(Edition edition) {
        return edition(edition.threads().orElseThrow().stream()
                .map(t -> new EditionThread(
                        t.id(),
                        t.title(),
                        t.items().stream()
                                .map(i -> new EditionItem(
                                        i.thread(),
                                        i.id(),
                                        i.ordinal(),
                                        i.parent(),
                                        i.author(),
                                        i.hash(),
                                        Optional.empty(),
                                        i.labels()))
                                .toList()))
                .toList());
    }

    /** One line a pair, in the order of the later edition, then what was removed and what was added. */
    static List<String> told(Pairing pairing) {
        List<String> lines = new ArrayList<>();
        pairing.pairs()
                .forEach(p -> lines.add(
                        p.before().name() + " = " + p.after().name() + " " + p.how() + (p.edited() ? " edited" : "")));
        pairing.removed().forEach(i -> lines.add("- " + i.name()));
        pairing.added().forEach(i -> lines.add("+ " + i.name()));
        return lines;
    }

    /** The same without the items that did not change. */
    static List<String> news(Edition before, Edition after) {
        return told(Pairer.pair(before, after)).stream()
                .filter(line -> !line.matches("(\\S+) = \\1 ID"))
                .toList();
    }
}
