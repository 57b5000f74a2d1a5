package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.text.Cells;
import dev.colloquy.text.Shown;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items one below the other: a line and a bar for each, and on wide terminals the words that made the label. */
final class StanceTable {

    private static final int BAR = 20;
    private static final int SHORT_BAR = 10;
    private static final int FEWEST_FOR_BAR = 60;
    private static final int SHORTEST_QUOTE = 40;
    private static final int ID = 5;
    private static final int LABEL = 7;
    private static final String WITH = " with the post or a comment";

    private final Lines lines;
    private final Style style;

    StanceTable(Lines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    void print(List<ItemResult> items) {
        int id = Math.max(
                ID, items.stream().mapToInt(i -> i.item().id().length()).max().orElse(0));
        items.forEach(i -> item(i, id));
    }

    private void item(ItemResult item, int id) {
        StanceAnnotation stance = item.stance();
        int cells = lines.columns() < FEWEST_FOR_BAR ? SHORT_BAR : BAR;
        String name = stance.label().name();
        String doubt = Cells.padded("", LABEL - name.length()) + (stance.uncertain() ? "?" : " ");
        int used = "  ".length() + id + 1 + cells + "[]".length() + 1 + LABEL + 1 + 2;
        int room = lines.columns() - used;
        String longest = "disagrees" + WITH;
        String toward = toward(item, room >= longest.length());
        int behind = room - longest.length() - 2;
        String quote = behind < SHORTEST_QUOTE ? "" : quote(stance, behind - 2);
        String rest = quote.isEmpty() ? toward : Cells.padded(toward, longest.length()) + "  " + quote;
        lines.line(("  " + Cells.padded(item.item().id(), id) + " " + bar(stance, cells, style) + " "
                        + style.stance(stance.label(), name) + doubt
                        + (rest.isEmpty() ? "" : "  " + Cells.cut(rest, Math.max(0, room))))
                .stripTrailing());
    }

    private static String toward(ItemResult item, boolean inFull) {
        TowardPost label = item.towardPost().label();
        return label == TowardPost.NONE ? "" : label.name().toLowerCase(Locale.ROOT) + "s" + (inFull ? WITH : "");
    }

    private static String quote(StanceAnnotation stance, int cells) {
        return stance.evidence().stream()
                .findFirst()
                .map(e -> "“" + Cells.cut(Shown.oneLine(e.evidence().quote()), cells) + "”")
                .orElse("");
    }

    private static String bar(StanceAnnotation stance, int cells, Style style) {
        return stance.unread() ? "[" + " ".repeat(cells) + "]" : bar(stance.scores(), cells, style);
    }

    /** Shares of so many cells: {@code +} favor, {@code -} against, {@code ~} mixed, {@code .} none. */
    static String bar(Map<Stance, Double> shares, int cells, Style style) {
        StringBuilder bar = new StringBuilder();
        double sum = 0;
        int drawn = 0;
        for (Map.Entry<Stance, Double> share : new EnumMap<>(shares).entrySet()) {
            sum += share.getValue();
            int end = (int) Math.round(sum * cells);
            String own = String.valueOf(mark(share.getKey())).repeat(Math.max(0, end - drawn));
            bar.append(style.stance(share.getKey(), own));
            drawn = end;
        }
        return "[" + bar + "]";
    }

    static char mark(Stance stance) {
        return switch (stance) {
            case FAVOR -> '+';
            case AGAINST -> '-';
            case MIXED -> '~';
            case NONE -> '.';
        };
    }

    /** Text of a corpus must not steer a terminal. */
    static String safe(String text) {
        return Shown.inert(text);
    }

    /** The same of a text of several lines, which can neither colour nor turn them. */
    static String safeLines(String text) {
        return Stream.of(text.split("\n", -1)).map(Shown::inert).collect(Collectors.joining("\n"));
    }
}
