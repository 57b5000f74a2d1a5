package dev.colloquy.dataset;

import dev.colloquy.annotate.Evidence;
import java.util.function.Function;

/** Words of an item and where they stand, in each of the ways in which places are counted. */
record Words(ItemRow item, CodePoints points, Evidence evidence) {

    /** The columns that tell the words and their places. */
    static <R> DataTable.Builder<R> columns(DataTable.Builder<R> table, Function<R, Words> words) {
        return table.column(
                        Column.text("quote", "The words, as they stand in the item's text."),
                        r -> Cell.of(words.apply(r).evidence.quote()))
                .column(
                        Column.whole("char_start", "Where they begin in the item's text, as R and Python count.")
                                .in("characters (code points) from 0"),
                        r -> words.apply(r).point(words.apply(r).evidence.span().start()))
                .column(
                        Column.whole("char_end", "One past their last character.")
                                .in("characters (code points) from 0"),
                        r -> words.apply(r).point(words.apply(r).evidence.span().end()))
                .column(
                        Column.whole("span_start", "Where they begin, as the JSON report and Java count.")
                                .in("UTF-16 units from 0"),
                        r -> Cell.of(words.apply(r).evidence.span().start()))
                .column(
                        Column.whole("span_end", "One past their last unit.").in("UTF-16 units from 0"),
                        r -> Cell.of(words.apply(r).evidence.span().end()))
                .column(
                        Column.whole("file_start", "Where they begin in the raw file, as decoded.")
                                .in("UTF-16 units from 0"),
                        r -> Cell.of(words.apply(r)
                                .item
                                .file(words.apply(r).evidence)
                                .start()))
                .column(
                        Column.whole("file_end", "One past their end in the raw file.")
                                .in("UTF-16 units from 0"),
                        r -> Cell.of(words.apply(r)
                                .item
                                .file(words.apply(r).evidence)
                                .end()));
    }

    private Cell point(int unit) {
        return Cell.of(points.before(unit));
    }
}
