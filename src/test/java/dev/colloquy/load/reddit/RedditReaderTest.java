package dev.colloquy.load.reddit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class RedditReaderTest implements ReaderContract {

    private static final String DUMP = """
            {"id": "c9", "link_id": "t3_p2", "parent_id": "t3_p2", "author": "lea", "created_utc": 1600000900, "body": "Second thread."}
            {"id": "c2", "link_id": "t3_p1", "parent_id": "t1_c1", "author": "[deleted]", "created_utc": "1600000200", "body": "I &lt;3 it &amp;amp; more."}
            {"id": "p1", "title": "Trams &amp; buses", "selftext": "", "subreddit": "x", "author": "kim", "created_utc": 1600000000.0, "is_self": false, "url": "https://trams.example/a?b=1&amp;c=2", "num_comments": 0}
            {"id": "c1", "link_id": "t3_p1", "parent_id": "t3_p1", "author": "bo", "created_utc": 1600000100, "body": "First."}
            {"id": "c3", "link_id": "t3_p1", "parent_id": "t1_c1", "author": "[deleted]", "created_utc": 1600000300, "body": "[removed]"}
            """;

    @Override
    public ThreadReader reader() {
        return new RedditReader();
    }

    @Override
    public String sample() {
        return """
                [{"kind": "Listing", "data": {"children": [{"kind": "t3", "data": {
                  "id": "ab1", "name": "t3_ab1", "title": "Night trains &gt; planes", "author": "mira", "is_self": true,
                  "url": "https://www.reddit.com/r/x/comments/ab1/night/", "created_utc": 1600000000.0, "num_comments": 6,
                  "selftext": "They are *slow*.\\n\\n1. but\\n2. cheap"}}]}},
                 {"kind": "Listing", "data": {"children": [
                  {"kind": "t1", "data": {"id": "k1", "name": "t1_k1", "link_id": "t3_ab1", "parent_id": "t3_ab1",
                   "author": "jon", "created_utc": 1600000500.0, "body": "&gt; They are slow.\\n\\nSee [this](https://r.example/x?a=1&amp;b=2).",
                   "replies": {"kind": "Listing", "data": {"children": [
                    {"kind": "t1", "data": {"id": "k2", "link_id": "t3_ab1", "parent_id": "t1_k1", "author": "[deleted]",
                     "created_utc": 1600000600.0, "body": "[deleted]", "replies": {"kind": "Listing", "data": {"children": [
                      {"kind": "t1", "data": {"id": "k3", "link_id": "t3_ab1", "parent_id": "t1_k2", "author": "eve",
                       "created_utc": 1600000700.0, "body": "&gt;!Hidden words!&lt; here", "replies": ""}}]}}}},
                    {"kind": "more", "data": {"count": 2, "id": "zz", "parent_id": "t1_k1", "children": ["a", "b"]}}]}}}},
                  {"kind": "t1", "data": {"id": "k4", "link_id": "t3_ab1", "parent_id": "t3_ab1", "author": "ann",
                   "created_utc": 1600000100.0, "body": "Older, but below.", "replies": ""}},
                  {"kind": "more", "data": {"count": 0, "id": "_", "children": []}}]}}]
                """;
    }

    @Test
    void readsAListingInTheOrderOfThePage() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().title()).isEqualTo("Night trains > planes");
        assertThat(thread.post().body().value()).isEqualTo("They are slow.\n\n1. but\n2. cheap");
        assertThat(thread.post().published()).contains("2020-09-13T12:26:40Z");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(6));
        assertThat(thread.comments())
                .extracting(c -> c.body().value())
                .containsExactly(
                        "> They are slow.\n\nSee this <https://r.example/x?a=1&b=2>.",
                        "Hidden words here",
                        "Older, but below.");
        assertThat(thread.comments())
                .extracting(Comment::parent)
                .containsExactly(Optional.empty(), Optional.of("c1"), Optional.empty());
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
        assertThat(read(sample()).problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt:13:5: 3 comments or more were not loaded when the thread was saved");
    }

    @Test
    void commentsOfAPageNeedNotSayTheirThread() {
        ThreadDoc thread = thread(sample().replace("\"link_id\": \"t3_ab1\", ", ""));
        assertThat(thread.comments()).hasSize(3);
        assertThat(thread.comments())
                .extracting(Comment::parent)
                .containsExactly(Optional.empty(), Optional.of("c1"), Optional.empty());
    }

    @Test
    void whatAListingHoldsBesideIsTold() {
        Read read = read(sample().replace("\"body\": \"Older, but below.\"", "\"text\": \"Older, but below.\""));
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems())
                .extracting(ReadProblem::message)
                .anyMatch(m -> m.contains("neither a post nor a comment"));
    }

    @Test
    void readsADumpOfMixedThreads() {
        Read read = read(DUMP);
        assertThat(reader().sniff(ReaderContract.sampleOf(DUMP))).isEqualTo(Confidence.CERTAIN);
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactlyInAnyOrder("sample-p1", "sample-p2");
        ThreadDoc first = read.threads().stream()
                .filter(t -> t.id().endsWith("p1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.post().title()).isEqualTo("Trams & buses");
        assertThat(first.post().body().value()).isEqualTo("https://trams.example/a?b=1&c=2");
        assertThat(first.comments()).extracting(c -> c.body().value()).containsExactly("First.", "I <3 it & more.");
        assertThat(first.comments().get(1).author()).isEmpty();
        assertThat(first.comments().get(1).parent()).contains("c1");
        assertThat(first.leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
        assertThat(first.declaredComments()).isEmpty();
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt: of 2 threads 1 have comments here, but not the post that they answer");
    }

    @Test
    void aBadRowCostsThatRow() {
        Read read = read(DUMP + "{\"id\": \n" + "[1, 2]\n"
                + DUMP.lines().findFirst().orElseThrow().replace("c9", "c8"));
        assertThat(read.threads()).hasSize(2);
        assertThat(read.problems()).extracting(ReadProblem::line).contains(6, 7);
        assertThat(read(DUMP.substring(0, 60)).outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    void aCutListingIsReadAsFarAsItGoes() {
        String cut = sample().substring(0, sample().indexOf("Older"));
        Read read = read(cut);
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems()).extracting(ReadProblem::message).anyMatch(m -> m.startsWith("it is no JSON"));
    }

    @Test
    void deletedPostsAndCommentsCanBeAskedFor() {
        Read read = read(
                DUMP.replace("\"selftext\": \"\"", "\"selftext\": \"[removed]\"")
                        .replace("false", "true"),
                new ReadOptions(Set.of(Status.DELETED), Map.of()));
        ThreadDoc first = read.threads().stream()
                .filter(t -> t.id().endsWith("p1"))
                .findFirst()
                .orElseThrow();
        assertThat(first.post().body().value()).isEmpty();
        assertThat(first.comments()).hasSize(3);
        assertThat(read.problems())
                .extracting(ReadProblem::message)
                .anyMatch(m -> m.contains("taken away at the site"));
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void deepRepliesAndManyBadRowsAreBounded() {
        StringBuilder deep = new StringBuilder();
        int levels = 3_000;
        for (int i = 1; i <= levels; i++) {
            deep.append("{\"kind\": \"Listing\", \"data\": {\"children\": [{\"kind\": \"t1\", \"data\": {\"id\": \"k")
                    .append(i)
                    .append("\", \"link_id\": \"t3_a\", \"body\": \"b\", \"parent_id\": \"t1_k")
                    .append(i - 1)
                    .append("\", \"replies\": ");
        }
        deep.append("\"\"").append("}}]}}".repeat(levels));
        assertThat(thread(deep.toString()).comments()).hasSize(levels);
        Read bad = read(DUMP + "{\"id\": \n".repeat(50_000));
        assertThat(bad.problems()).hasSizeLessThan(30);
        assertThat(bad.problems()).extracting(ReadProblem::message).anyMatch(m -> m.startsWith("49980 more places"));
    }

    @Test
    void readsAnswersThatWereAskedForLater() {
        String more = """
                {"json": {"errors": [], "data": {"things": [
                 {"kind": "t1", "data": {"id": "a", "link_id": "t3_ab1", "parent_id": "t1_k1", "author": "ulf",
                  "created_utc": 1600000800.0, "body": "Late.", "replies": ""}},
                 {"kind": "t1", "data": {"id": "b", "link_id": "t3_ab1", "parent_id": "t1_a", "author": "ida",
                  "created_utc": 1600000900.0, "body": "Later still.", "replies": ""}}]}}}
                """;
        assertThat(reader().sniff(ReaderContract.sampleOf(more))).isEqualTo(Confidence.CERTAIN);
        assertThat(thread(more).comments()).hasSize(2);
        Read both = read(sample() + more);
        assertThat(both.threads().get(0).comments())
                .extracting(c -> c.body().value() + c.parent().orElse(""))
                .endsWith("Late.c1", "Later still.c4");
        assertThat(both.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt:16:3: 1 comment or more was not loaded when the thread was saved");
    }

    @Test
    void readsThreadsThatToolsHaveFlattened() {
        ThreadDoc thread = thread("""
                {"title": "Old wells", "id": "w1", "selftext": "Are they *safe*?", "author": {"name": "nia"}, "num_comments": 3,
                 "created": 1600000000.0, "permalink": "/r/x/comments/w1/old_wells/", "comments": [
                  {"author": "u/tom", "id": "q1", "submission": "w1", "body": "Ours is.", "created_utc": "2020-09-13 12:30:00",
                   "parent_id": "t3_w1", "replies": [
                    {"author": "DELETED", "id": "q2", "body": "Ask a chemist.", "created_utc": 1.6000006E9, "replies": []}]},
                  {"author": "pia", "id": "q3", "body": "No.", "parent_id": "t3_w1", "replies": []}]}
                """);
        assertThat(thread.post().author()).contains("nia");
        assertThat(thread.post().published()).contains("2020-09-13T12:26:40");
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("-") + " " + c.parent().orElse("-") + " "
                        + c.published().orElse("-"))
                .containsExactly("tom - 2020-09-13T12:30:00", "- c1 2020-09-13T12:36:40Z", "pia - -");
        assertThat(thread("""
                        {"scrape_settings": {"style": "structured"}, "data": {
                         "submission_metadata": {"id": "w1", "title": "Old wells", "selftext": "Safe?", "author": "u/nia"},
                         "comments": [{"id": "q1", "link_id": "t3_w1", "parent_id": "t3_w1", "body": "Ours is.", "replies": [
                          {"id": "q2", "link_id": "t3_w1", "parent_id": "t1_q1", "body": "Ask.", "replies": []}]}]}}
                        """).comments())
                .extracting(c -> c.body().value() + c.parent().orElse(""))
                .containsExactly("Ours is.", "Ask.c1");
    }

    @Test
    void readsTheOldestDumpsWhosePostsHaveNoText() {
        ThreadDoc thread = thread("""
                {"id": "87", "title": "A bridge", "author": "kurt", "created_utc": 1134365188, "subreddit": "x", "num_comments": 1, "url": "http://bridge.example/a", "permalink": "/r/x/comments/87/a/"}
                {"id": "c1", "body": "Nice.", "author": "lia", "created_utc": 1134365725, "link_id": "t3_87", "parent_id": "t3_87"}
                """);
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().body().value()).isEqualTo("http://bridge.example/a");
        assertThat(thread.comments()).hasSize(1);
    }

    @Test
    void halvesOfCharactersBecomeMarks() {
        ThreadDoc thread = thread(sample().replace("Night trains", "Night \\ud83d trains")
                .replace("They are *slow*", "They \\ude00\\ud83d are \\ud83d\\ude00 *slow*"));
        assertThat(thread.post().title()).isEqualTo("Night \uFFFD trains > planes");
        assertThat(thread.post().body().value()).startsWith("They \uFFFD\uFFFD are \uD83D\uDE00 slow");
    }

    @Test
    void aDumpIsKnownThoughItsFirstRowIsBroken() {
        String broken = "{\"id\": \"c7\", \"body\": oh no\n" + DUMP;
        assertThat(reader().sniff(ReaderContract.sampleOf(broken))).isEqualTo(Confidence.CERTAIN);
        assertThat(read(broken).threads()).hasSize(2);
        assertThat(reader().sniff(ReaderContract.sampleOf(
                        "[null, 3, " + DUMP.lines().findFirst().orElseThrow() + "]")))
                .isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void emptyParagraphsOfTheEditorAreLeftOut() {
        for (String gap : List.of("&amp;#x200B;", "&#x200B;", "\u200B", "\\u200b")) {
            assertThat(thread(sample().replace("They are", gap + "\\n\\nThey are"))
                            .post()
                            .body()
                            .value())
                    .startsWith("They are slow.");
        }
    }
}
