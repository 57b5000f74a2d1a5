package dev.colloquy.load.table;

import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.Optional;

/** The first look at all rows: how many belong to each thread, and what they have in common. */
final class Census {

    /** More threads are not told apart in memory. */
    static final int MAX_THREADS = 4_000_000;

    private static final int TITLED = 1 << 30;
    private static final int MAX_ROWS = TITLED - 1;

    private final Columns columns;
    private final LongCounts counts = new LongCounts();
    private final Markup markup = new Markup();
    private long rows;
    private long titles;
    private boolean repeated;
    private boolean tooMany;
    private boolean blanks;
    private long firsts;
    private final Dates.Order order = new Dates.Order();

    Census(Columns columns) {
        this.columns = columns;
    }

    /**
     * What was found.
     *
     * @param counts rows a thread, by the digest of its key
     * @param single true if all rows are one thread
     * @param titlesAreLabels true if comments carry the title of what they answer, so that a title makes no post
     * @param html true if texts are HTML
     * @param order which figure of a date is the day
     * @param families the threads, where what rows answer tells them
     */
    record Found(
            Columns columns,
            LongCounts counts,
            long rows,
            boolean single,
            boolean titlesAreLabels,
            boolean html,
            Dates.Order order,
            Optional<Families> families) {

        /** How many rows a thread has. */
        long rows(long digest) {
            return single ? rows : counts.get(digest) & MAX_ROWS;
        }

        /** The thread that a row belongs to; empty if the file is one. */
        String key(Row row) {
            return single ? "" : families.map(f -> f.key(row)).orElseGet(() -> Census.key(columns, row));
        }

        /** The same with threads that what rows answer tells. */
        Found with(Families told, LongCounts members) {
            return new Found(columns, members, rows, false, false, html, order, Optional.of(told));
        }
    }

    /** Looks at a row. */
    void look(Row row) {
        rows++;
        if (!columns.own()) {
            markup.look(row.cell(Role.TEXT));
            order.look(row.text(Role.DATE));
        }
        boolean titled = !row.text(Role.TITLE).isEmpty();
        titles += titled ? 1 : 0;
        if (tooMany) {
            return;
        }
        long digest = LongCounts.digest(key(columns, row));
        int count = counts.add(digest, 1);
        boolean blank = columns.weak() && row.text(Role.THREAD).isEmpty();
        blanks |= blank && !Keys.parent(row.text(Role.PARENT)).isEmpty();
        boolean first = titled && Keys.parent(row.text(Role.PARENT)).isEmpty();
        firsts += first ? 1 : 0;
        if (first) {
            repeated |= (count & TITLED) != 0;
            counts.add(digest, (count & TITLED) != 0 ? 0 : TITLED);
        }
        tooMany = counts.size() > MAX_THREADS;
    }

    /** Which thread a row is of. Without a column for it, the title tells the thread. */
    static String key(Columns columns, Row row) {
        if (!columns.has(Role.THREAD)) {
            return row.text(Role.TITLE);
        }
        if (columns.own()) {
            return row.text(Role.THREAD);
        }
        String thread = row.text(Role.THREAD);
        return thread.isEmpty() && !row.text(Role.TITLE).isEmpty() ? Keys.bare(row.text(Role.ID)) : Keys.bare(thread);
    }

    /** What all rows came to. */
    Found found(Faults faults) {
        boolean byTitle = !columns.has(Role.THREAD) && columns.has(Role.TITLE) && titles == rows;
        boolean alone = rows > 1
                && counts.size() == rows
                && !columns.has(Role.TITLE)
                && !columns.own()
                && !columns.given().contains(Role.THREAD);
        boolean single = (!columns.has(Role.THREAD) && !byTitle) || alone || blanks;
        if (tooMany && !single) {
            faults.add(
                    Severity.ERROR,
                    Place.NONE,
                    "it holds more than 4 million threads; all its rows are read as one",
                    "split the file, or say which column tells the threads: --columns thread=NAME");
        }
        return new Found(columns, counts, rows, single || tooMany, repeated, markup.isHtml(), order, Optional.empty());
    }

    /** True if rows are to be told apart by what they answer: no column does it, and several rows have a title and answer none. */
    boolean areFamilies(Found found) {
        boolean chained = columns.has(Role.ID) && columns.has(Role.PARENT);
        return found.single() && chained && firsts > 1 && (!columns.has(Role.THREAD) || blanks);
    }
}
