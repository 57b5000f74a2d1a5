package dev.colloquy.dataset;

import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables about threads as wholes. */
final class ThreadTables {

    private ThreadTables() {}

    static DataTable threads() {
        return DataTable.<ThreadResult>of(
                        "threads", "One row for each post with its comments.", r -> r.threads().stream())
                .column(
                        Column.text("thread", "The thread's id."),
                        r -> Cell.of(r.thread().id()))
                .column(
                        Column.text("title", "The title of its post.").orNothing("the source has none"),
                        r -> Cell.of(ItemTables.some(r.thread().post().title())))
                .column(
                        Column.text("file", "The file that it was read from, below the input folder."),
                        r -> Cell.of(r.thread().file()))
                .column(
                        Column.whole("comments", "How many comments it has.").in("comments"),
                        r -> Cell.of(r.thread().comments().size()))
                .column(
                        Column.whole("declared_comments", "How many the page says it has.")
                                .in("comments")
                                .orNothing("the page does not say"),
                        r -> r.thread().declaredComments().isPresent()
                                ? Cell.of(r.thread().declaredComments().getAsInt())
                                : Cell.nothing())
                .column(
                        Column.whole("left_out", "How many were left out as deleted, spam, held or pings.")
                                .in("comments"),
                        r -> Cell.of(r.thread().leftOut().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .column(
                        Column.text("hash", "SHA-256 digest of the thread as read."),
                        r -> Cell.of(r.thread().hash().value()))
                .keyedBy("thread");
    }

    /** A target in its thread. */
    private record Aim(ThreadResult thread, int number, Target target) {

        static Stream<Aim> all(AnalysisResult result) {
            return result.threads().stream()
                    .flatMap(t -> IntStream.range(0, t.targets().size())
                            .mapToObj(n -> new Aim(t, n + 1, t.targets().get(n))));
        }
    }

    static DataTable targets() {
        return DataTable.<Aim>of(
                        "targets",
                        "One row for each target of each thread: what stances are about. Titles may make them, so that threads"
                                + " differ.",
                        Aim::all)
                .column(
                        Column.text("thread", "The thread's id."),
                        r -> Cell.of(r.thread().thread().id()))
                .column(
                        Column.text("target", "The target's id."),
                        r -> Cell.of(r.target().id()))
                .column(Column.whole("target_number", "1 for the codebook's first target."), r -> Cell.of(r.number()))
                .column(
                        Column.text("name", "What it is about."),
                        r -> Cell.of(r.target().name()))
                .column(
                        Column.text("favor", "A sentence that a supporter would sign."),
                        r -> Cell.of(r.target().favor()))
                .column(
                        Column.text("against", "A sentence that an opponent would sign."),
                        r -> Cell.of(r.target().against()))
                .column(
                        Column.truth("from_title", "True if the codebook names no target and the title made this one."),
                        r -> Cell.of(r.target().id().equals(Codebook.TITLE)))
                .refers(Reference.to("threads", "thread"))
                .keyedBy("thread", "target");
    }

    /** A key phrase in an item that uses it. */
    private record Phrase(ThreadResult thread, int rank, KeyphraseAnnotation phrase, String item) {

        static Stream<Phrase> all(AnalysisResult result) {
            return result.threads().stream()
                    .flatMap(t -> IntStream.range(0, t.keyphrases().size())
                            .boxed()
                            .flatMap(n -> t.keyphrases().get(n).items().stream()
                                    .map(i ->
                                            new Phrase(t, n + 1, t.keyphrases().get(n), i))));
        }
    }

    static DataTable keyphrases() {
        return DataTable.<Phrase>of(
                        "keyphrases",
                        "One row for each item that uses a phrase that matters in its thread and that the codebook does not cover.",
                        Phrase::all)
                .column(
                        Column.text("thread", "The thread's id."),
                        r -> Cell.of(r.thread().thread().id()))
                .column(Column.text("item", "The item's id."), r -> Cell.of(r.item()))
                .column(Column.whole("rank", "1 for the thread's best phrase."), r -> Cell.of(r.rank()))
                .column(
                        Column.text("phrase", "The phrase, in small letters."),
                        r -> Cell.of(r.phrase().phrase()))
                .column(
                        Column.number("score", "How much it matters, relative to the thread's best phrase.")
                                .in("0 to 1, two decimals"),
                        r -> ItemRow.score(r.phrase().score()))
                .refers(Reference.to("items", "thread", "item"))
                .keyedBy("thread", "rank", "item");
    }
}
