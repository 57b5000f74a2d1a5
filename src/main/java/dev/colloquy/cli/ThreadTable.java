package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Cells;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Threads one below the other, a line each: what it is called, how many items it has, and where they stand. */
final class ThreadTable {

    private static final int MOST = 50;
    private static final int NARROW = 70;
    private static final int WIDE = 110;
    private static final int LONGEST_TITLE = 100;
    private static final int NUMBER = 8;
    private static final int SHORT_BAR = 10;
    private static final int LONG_BAR = 20;

    private final Lines lines;
    private final Style style;

    ThreadTable(Lines lines, Style style) {
        this.lines = lines;
        this.style = style;
    }

    void print(List<ThreadResult> threads) {
        lines.line(style.bold(row(
                "thread",
                "items",
                List.of("favor", "against", "mixed", "none", "themes", "sources"),
                Cells.padded("stance", barCells() + 2))));
        threads.stream().limit(MOST).forEach(t -> lines.line(row(t)));
        if (threads.size() > MOST) {
            lines.text("", "... and " + (threads.size() - MOST) + " more threads");
        }
    }

    /** The title, or the id of a thread without one. */
    static String name(ThreadResult thread) {
        String title = thread.thread().post().title();
        return title.isBlank() ? thread.thread().id() : title;
    }

    private String row(ThreadResult thread) {
        StanceCounts counts = thread.stance();
        Map<Stance, Double> shares = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            shares.put(stance, (double) counts.of(stance) / Math.max(1, counts.total()));
        }
        return row(
                StanceTable.safe(name(thread)),
                Integer.toString(thread.items().size()),
                List.of(
                        Integer.toString(counts.of(Stance.FAVOR)),
                        Integer.toString(counts.of(Stance.AGAINST)),
                        Integer.toString(counts.of(Stance.MIXED)),
                        Integer.toString(counts.of(Stance.NONE)),
                        Integer.toString(thread.themes().size()),
                        Integer.toString(thread.sources().size())),
                StanceTable.bar(shares, barCells(), style));
    }

    private int barCells() {
        return lines.columns() < WIDE ? SHORT_BAR : LONG_BAR;
    }

    /** How many of the numbers there is room for: none, those of the stance, all. */
    private int numbers() {
        return lines.columns() < NARROW
                ? 0
                : lines.columns() < WIDE ? Stance.values().length : Stance.values().length + 2;
    }

    private String row(String name, String items, List<String> numbers, String bar) {
        int title = Math.min(LONGEST_TITLE, lines.columns() - NUMBER - 2 - (barCells() + 2) - numbers() * NUMBER);
        StringBuilder row = new StringBuilder(Cells.padded(Cells.cut(name, title), title));
        row.append(right(items)).append("  ").append(bar);
        numbers.stream().limit(numbers()).forEach(n -> row.append(right(n)));
        return row.toString();
    }

    private static String right(String number) {
        return String.format(Locale.ROOT, "%" + NUMBER + "s", number);
    }
}
