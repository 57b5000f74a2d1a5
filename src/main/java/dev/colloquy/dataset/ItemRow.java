package dev.colloquy.dataset;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Stretch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An item in its thread. */
record ItemRow(ThreadResult thread, ItemResult result) {

    private static final int DAY_LENGTH = "2019-12-05".length();

    static Stream<ItemRow> all(AnalysisResult result) {
        return result.threads().stream().flatMap(t -> t.items().stream().map(i -> new ItemRow(t, i)));
    }

    /** The columns by which a row names its item. */
    static <R> DataTable.Builder<R> keys(DataTable.Builder<R> table, Function<R, ItemRow> item) {
        return table.column(
                        Column.text("thread", "The thread's id."),
                        r -> item.apply(r).threadId())
                .column(
                        Column.text("item", "The item's id: post, or c1, c2 ... in the order of the document."),
                        r -> item.apply(r).id())
                .refers(Reference.to("items", "thread", "item"));
    }

    Cell threadId() {
        return Cell.of(thread.thread().id());
    }

    Cell id() {
        return Cell.of(result.item().id());
    }

    String kind() {
        return result.item() instanceof Post ? "post" : "comment";
    }

    String status() {
        return (result.item() instanceof Comment comment ? comment.status() : Status.PUBLISHED).code();
    }

    /** The day of publication, where the source writes it as ISO 8601. */
    Optional<LocalDate> day() {
        return result.item().published().flatMap(ItemRow::day);
    }

    static Optional<LocalDate> day(String published) {
        if (published.length() < DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(published.substring(0, DAY_LENGTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Stretch file() {
        return result.item().body().inDocument(result.item().body().all());
    }

    Stretch file(Evidence evidence) {
        return result.item().body().inDocument(evidence.span());
    }

    static Cell score(double value) {
        return Cell.of(RoundedShares.rounded(value));
    }
}
