package dev.colloquy.diff;

import dev.colloquy.diff.Change.Retitled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words in which it is told what became of items, the same for a terminal and for reading. */
public final class ToldItems {

    private static final int DECIMALS = 2;

    private ToldItems() {}

    /** {@code t/c5..c9 → t/c4..c8, 5 items, equal texts}; of one item what it is matched by, and whether it answers another. */
    public static String moved(MovedRun run) {
        int items = run.moves().size();
        Pair first = run.first();
        if (items > 1) {
            return range(first.before(), run.last().before()) + " → "
                    + range(first.after(), run.last().after()) + ", " + items + " items, equal texts";
        }
        String name = first.before().name().equals(first.after().name())
                ? first.after().name()
                : first.before().name() + " → " + first.after().name();
        String answers = run.answersOther()
                ? ", answers " + parent(first.after()) + " (was: " + parent(first.before()) + ")"
                : "";
        return name + answers + how(first);
    }

    private static String how(Pair pair) {
        return switch (pair.how()) {
            case ID -> "";
            case TEXT -> ", equal text";
            case SIMILAR -> ", alike text (" + similarity(pair.similarity()) + ")";
        };
    }

    private static String range(EditionItem first, EditionItem last) {
        return first.name() + ".." + last.id();
    }

    private static String parent(EditionItem item) {
        return item.parent().orElse("none");
    }

    /** Id of a thread, with the one that it had before. */
    public static String thread(Retitled change) {
        return change.before().equals(change.after()) ? change.after() : change.before() + " → " + change.after();
    }

    /** Why an added item is none of the earlier edition: {@code another text stood under this id: similarity 0.04}. */
    public static Optional<String> whyAdded(Change.Added change) {
        return change.noMatch().map(n -> why(n, change.item(), "stood"));
    }

    /** Why a removed item is none of the later edition. */
    public static Optional<String> whyRemoved(Change.Removed change) {
        return change.noMatch().map(n -> why(n, change.item(), "stands"));
    }

    private static String why(NoMatch miss, String item, String stands) {
        String first = miss.others().get(0).name();
        String id = first.equals(item) ? "this id" : "its id, as " + first;
        String similarity = "similarity " + similarity(miss.similarity());
        boolean one = miss.others().size() == 1;
        return switch (miss.why()) {
            case TWINS ->
                "same words as " + names(miss.others())
                        + (one ? ", but nothing tells that it is the same" : "; nothing tells which it is");
            case RIVALS ->
                "alike to " + names(miss.others()) + ", " + similarity
                        + (one ? ", but so are others" : "; nothing tells which it is");
            case OTHER_AUTHOR -> "a text by another author " + stands + " under " + id + ": " + similarity;
            case OTHER_TEXT -> "another text " + stands + " under " + id + ": " + similarity;
            case UNSEEN -> "another text " + stands + " under " + id + ", and not both are at hand to compare";
        };
    }

    private static String names(List<EditionItem> items) {
        return items.stream().map(EditionItem::name).collect(Collectors.joining(", "));
    }

    private static String similarity(double similarity) {
        return BigDecimal.valueOf(similarity)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
