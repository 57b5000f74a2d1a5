package dev.colloquy.dataset;

import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.model.Status;
import dev.colloquy.summary.AnalysisResult;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables with a row for each item, or for each label of one. */
final class ItemTables {

    private ItemTables() {}

    static DataTable items() {
        DataTable.Builder<ItemRow> table = DataTable.<ItemRow>of(
                        "items",
                        "One row for each post and each comment, with its text and its label towards the first target.",
                        ItemRow::all)
                .column(Column.text("thread", "The thread's id."), ItemRow::threadId)
                .column(
                        Column.text("item", "The item's id: post, or c1, c2 ... in the order of the document."),
                        ItemRow::id)
                .column(Column.text("kind", "What it is.").oneOf(List.of("post", "comment")), r -> Cell.of(r.kind()))
                .column(
                        Column.whole("ordinal", "0 for the post, else the comment's number as printed in its source."),
                        r -> Cell.of(r.result().item().ordinal()))
                .column(
                        Column.text("parent", "Id of the item that it answers, in the same thread.")
                                .orNothing("the source does not say, or it is the post"),
                        r -> Cell.of(r.result().item().parent()))
                .column(
                        Column.text("author", "The author's name as written.").orNothing("the source names nobody"),
                        r -> Cell.of(r.result().item().author()))
                .column(
                        Column.text("published", "When it was published, as the source writes it.")
                                .orNothing("the source does not say"),
                        r -> Cell.of(r.result().item().published()))
                .column(
                        Column.day("published_day", "The day of that, as it is written there, in no other time zone.")
                                .orNothing("the source does not say, or not as ISO 8601"),
                        r -> r.day().<Cell>map(Cell.Day::new).orElse(Cell.nothing()))
                .column(
                        Column.text("status", "What became of it where it was published.")
                                .oneOf(Arrays.stream(Status.values())
                                        .map(Status::code)
                                        .toList()),
                        r -> Cell.of(r.status()))
                .column(
                        Column.text(
                                        "language",
                                        "Code of its language (ISO 639-1; und: a script of several languages), if not English.")
                                .orNothing("English, or too short to tell"),
                        r -> Cell.of(r.result().language()))
                .column(
                        Column.text("target", "Id of the target that the label is towards: the codebook's first."),
                        r -> Cell.of(r.result().stance().target()));
        StanceColumns.add(table, r -> r.result().stance());
        return places(counts(table)).refers(Reference.to("threads", "thread")).keyedBy("thread", "item");
    }

    private static DataTable.Builder<ItemRow> counts(DataTable.Builder<ItemRow> table) {
        return table.column(
                        Column.text(
                                        "toward_post",
                                        "Whether it agrees with the post, or with a comment that it answers.")
                                .oneOf(StanceColumns.names(TowardPost.values())),
                        r -> Cell.of(r.result().towardPost().label().name()))
                .column(
                        Column.whole("themes", "How many themes it touches.").in("themes"),
                        r -> Cell.of(r.result().themes().size()))
                .column(
                        Column.whole("sources", "How many sources it cites.").in("sources"),
                        r -> Cell.of(r.result().citations().size()));
    }

    private static DataTable.Builder<ItemRow> places(DataTable.Builder<ItemRow> table) {
        return table.column(
                        Column.whole("chars", "How long its text is.").in("characters (code points)"),
                        r -> Cell.of(r.result()
                                .item()
                                .body()
                                .value()
                                .codePointCount(0, r.result().item().body().length())))
                .column(
                        Column.text("text", "Its text, normalised (LF line ends, Unicode NFC).")
                                .orNothing("it has no text"),
                        r -> Cell.of(some(r.result().item().body().value())))
                .column(
                        Column.text("text_hash", "SHA-256 digest of the text in UTF-8."),
                        r -> Cell.of(r.result().item().body().hash().value()))
                .column(
                        Column.whole("file_start", "Where the text begins in the raw file (threads.file), as decoded.")
                                .in("UTF-16 units from 0"),
                        r -> Cell.of(r.file().start()))
                .column(
                        Column.whole("file_end", "One past its end there.").in("UTF-16 units from 0"),
                        r -> Cell.of(r.file().end()));
    }

    /** A stance in its item. */
    private record Position(ItemRow item, int number, StanceAnnotation stance) {

        static Stream<Position> all(AnalysisResult result) {
            return ItemRow.all(result)
                    .flatMap(i -> IntStream.range(0, i.result().stances().size())
                            .mapToObj(n ->
                                    new Position(i, n + 1, i.result().stances().get(n))));
        }
    }

    static DataTable stances() {
        DataTable.Builder<Position> table = ItemRow.keys(
                        DataTable.of(
                                "stances", "One row for each item and target: where the item stands.", Position::all),
                        Position::item)
                .column(
                        Column.text("target", "The target's id."),
                        r -> Cell.of(r.stance().target()))
                .column(Column.whole("target_number", "1 for the codebook's first target."), r -> Cell.of(r.number()));
        return StanceColumns.add(table, Position::stance)
                .column(
                        Column.whole("sentences", "How many of the author's own sentences take a side.")
                                .in("sentences"),
                        r -> Cell.of(r.stance().evidence().size()))
                .column(
                        Column.whole("reported", "How many views of others the item reports.")
                                .in("sentences"),
                        r -> Cell.of(r.stance().reported().size()))
                .refers(Reference.to("targets", "thread", "target"))
                .keyedBy("thread", "item", "target");
    }

    /** A theme in its item. */
    private record Touched(ItemRow item, ThemeAnnotation theme) {

        static Stream<Touched> all(AnalysisResult result) {
            return ItemRow.all(result).flatMap(i -> i.result().themes().stream().map(t -> new Touched(i, t)));
        }
    }

    static DataTable themes() {
        return ItemRow.keys(
                        DataTable.of("themes", "One row for each theme that an item touches.", Touched::all),
                        Touched::item)
                .column(
                        Column.text("theme", "The theme's id."),
                        r -> Cell.of(r.theme().theme()))
                .column(
                        Column.number("score", "More with more and more different indicators.")
                                .in("0 to 1, two decimals"),
                        r -> ItemRow.score(r.theme().score()))
                .column(
                        Column.whole("passages", "How many passages show it.").in("passages"),
                        r -> Cell.of(r.theme().evidence().size()))
                .refers(new Reference(List.of("theme"), "codebook_themes", List.of("theme")))
                .keyedBy("thread", "item", "theme");
    }

    static Optional<String> some(String text) {
        return StanceColumns.unlessEmpty(text);
    }
}
