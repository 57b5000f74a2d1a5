package dev.colloquy.cli;

import dev.colloquy.model.Corpus;
import dev.colloquy.text.Cells;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * How far long work is: a bar, a share, counts, the pace and the time left, on standard error. Shows nothing unless a person looks at
 * standard error, and nothing of work that is soon done. Safe for several threads. Nothing of it depends on what the work gives, and
 * no result on it: it is the one place with a clock.
 */
final class ProgressBar implements AutoCloseable {

    private static final long SECOND = 1_000_000_000L;

    /** Work that is done before is not worth a bar. */
    private static final long PATIENCE = 2 * SECOND;

    /** Work of so many seconds is worth a word on its pace. */
    private static final int LONG = 60;

    private static final long REDRAW = SECOND / 10;
    private static final int WIDEST_BAR = 40;
    private static final int SHORTEST_BAR = 8;

    /** Room for what a terminal shows of a key that breaks a run off. */
    private static final int MARGIN = 3;

    private static final int MINUTE = 60;

    private final StatusLine line;
    private final boolean shown;
    private final int columns;
    private final Unit unit;
    private final long total;
    private final LongSupplier clock;
    private final long start;
    private final Pace pace;
    private long done;
    private long drawn;

    /** What is counted. */
    enum Unit {
        /** Posts and comments. */
        ITEMS("labelling"),
        /** Bytes of files. */
        BYTES("reading");

        private final String doing;

        Unit(String doing) {
            this.doing = doing;
        }

        private String count(double n) {
            return this == ITEMS
                    ? String.format(Locale.ROOT, "%,d", Math.round(n))
                    : String.format(Locale.ROOT, "%.1f", n / 1_000_000);
        }

        private String perSecond(double n) {
            return this == ITEMS
                    ? String.format(Locale.ROOT, n < 100 ? "%.1f items/s" : "%,.0f items/s", n)
                    : count(n) + " MB/s";
        }

        private String noun() {
            return this == ITEMS ? "items" : "MB";
        }
    }

    /**
     * A bar over work of that size.
     *
     * @param clock nanoseconds, from any beginning
     */
    ProgressBar(Terminal terminal, boolean quiet, Unit unit, long total, LongSupplier clock) {
        this.line = terminal.status();
        this.shown = terminal.watched() && !quiet && total > 0;
        this.columns = terminal.columns();
        this.unit = unit;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.drawn = start;
        this.pace = new Pace(start);
    }

    private ProgressBar() {
        this.line = new StatusLine(new PrintWriter(Writer.nullWriter()));
        this.shown = false;
        this.columns = 0;
        this.unit = Unit.ITEMS;
        this.total = 0;
        this.clock = () -> 0;
        this.start = 0;
        this.pace = new Pace(0);
    }

    /** Shows nothing. */
    static ProgressBar none() {
        return new ProgressBar();
    }

    /** A bar over the items of a corpus. */
    static ProgressBar labelling(Terminal terminal, boolean quiet, Corpus corpus) {
        return new ProgressBar(terminal, quiet, Unit.ITEMS, corpus.itemCount(), System::nanoTime);
    }

    /** A bar over the bytes of files; {@code total} is their sum. */
    static ProgressBar reading(Terminal terminal, long total) {
        return new ProgressBar(terminal, /* quiet= */ false, Unit.BYTES, total, System::nanoTime);
    }

    /** One more is done. */
    void step() {
        advance(1);
    }

    /** So much more is done. */
    synchronized void advance(long more) {
        if (shown) {
            at(done + more);
        }
    }

    /** So much is done in all. */
    synchronized void at(long doneNow) {
        if (!shown) {
            return;
        }
        done = doneNow;
        long now = clock.getAsLong();
        if (done >= total) {
            line.clear();
        } else if (now - start >= PATIENCE && now - drawn >= REDRAW) {
            pace.at(now, done);
            drawn = now;
            line.show(text());
        }
    }

    /** The line as wide as the terminal lets it be; what matters least is left out first. */
    private String text() {
        int room = columns - MARGIN;
        double share = Math.min(1, (double) done / total);
        String head = unit.doing + " ";
        String percent = String.format(Locale.ROOT, "%3d %%", (int) (share * 100));
        OptionalLong left = pace.secondsLeft(total);
        String time = left.isPresent() ? "  " + clock(left.getAsLong()) + " left" : "";
        String counts = "  " + unit.count((double) done) + "/" + unit.count((double) total) + " " + unit.noun();
        String rate = left.isPresent() ? "  " + unit.perSecond(pace.perSecond()) : "";
        String tail = counts + rate + time;
        if (head.length() + percent.length() + tail.length() + SHORTEST_BAR + 3 > room) {
            tail = rate + time;
        }
        if (head.length() + percent.length() + tail.length() > room) {
            tail = time;
        }
        int cells = Math.min(WIDEST_BAR, room - head.length() - percent.length() - tail.length() - 3);
        int full = (int) (share * cells);
        String bar = cells < SHORTEST_BAR ? "" : "[" + "#".repeat(full) + "-".repeat(cells - full) + "] ";
        return Cells.cut(head + bar + percent + tail, room);
    }

    private static String clock(long seconds) {
        long minutes = seconds / MINUTE;
        return minutes < MINUTE
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % MINUTE)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }

    /**
     * How fast long work went, as a sentence; empty for work that was soon done.
     *
     * @param items how many were labelled
     */
    Optional<String> rate(long items) {
        double seconds = (double) (clock.getAsLong() - start) / SECOND;
        return items == 0 || seconds < LONG
                ? Optional.empty()
                : Optional.of(Unit.ITEMS.count((double) items) + " items were labelled in " + clock(Math.round(seconds))
                        + ", " + Unit.ITEMS.perSecond(items / seconds));
    }

    /** Takes the bar away. */
    @Override
    public void close() {
        if (shown) {
            line.clear();
        }
    }
}
