package dev.colloquy.load.hackernews;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HackerNewsReaderTest implements ReaderContract {

    private static final String TREE = """
            {"id": 10, "created_at": "2021-05-01T10:00:00.000Z", "type": "story", "author": "ida", "title": "Clocks",
             "url": "https://clocks.example/", "text": null, "parent_id": null, "story_id": 10, "children": [
              {"id": 12, "created_at": "2021-05-01T12:00:00.000Z", "type": "comment", "author": "uli", "text": "<p>Late.", "parent_id": 10, "story_id": 10,
               "children": [{"id": 13, "created_at": "2021-05-01T13:00:00.000Z", "type": "comment", "author": null, "text": null, "parent_id": 12, "story_id": 10, "children": []}]},
              {"id": 11, "created_at": "2021-05-01T11:00:00.000Z", "type": "comment", "author": "rob", "text": "Early.", "parent_id": 10, "story_id": 10, "children": []}]}
            """;

    @Override
    public ThreadReader reader() {
        return new HackerNewsReader();
    }

    @Override
    public String sample() {
        return """
                {"by": "tom", "id": 103, "parent": 102, "text": "Second answer.", "time": 1600000300, "type": "comment"}
                {"by": "ada", "descendants": 4, "id": 100, "kids": [101, 102, 105], "time": 1600000000, "title": "Ask: why &amp; how", "text": "Tell me.<p>Please.", "type": "story"}
                {"by": "joe", "id": 101, "kids": [104], "parent": 100, "text": "See <a href=\\"https:&#x2F;&#x2F;notes.example&#x2F;long&#x2F;path.html\\" rel=\\"nofollow\\">https:&#x2F;&#x2F;notes.example&#x2F;long&#x2F;...</a><p>&gt; quoted<p>No.", "time": 1600000100, "type": "comment"}
                {"deleted": true, "id": 102, "kids": [103], "parent": 100, "time": 1600000200, "type": "comment"}
                {"by": "bad", "dead": true, "id": 104, "parent": 101, "text": "Rude.", "time": 1600000400, "type": "comment"}
                null
                """;
    }

    @Test
    void readsItemsInAnyOrder() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().title()).isEqualTo("Ask: why & how");
        assertThat(thread.post().body().value()).isEqualTo("Tell me.\n\nPlease.");
        assertThat(thread.post().published()).contains("2020-09-13T12:26:40Z");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(4));
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + ": " + c.body().value())
                .containsExactly(
                        "joe: See https://notes.example/long/path.html\n\n> quoted\n\nNo.", "tom: Second answer.");
        assertThat(thread.comments()).extracting(Comment::parent).containsOnly(Optional.empty());
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1, Status.HELD, 1));
        assertThat(read(sample()).problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt:2:1: 1 answer that the site counts is not in the file");
    }

    @Test
    void readsATreeInTheOrderOfThePage() {
        assertThat(reader().sniff(ReaderContract.sampleOf(TREE))).isEqualTo(Confidence.CERTAIN);
        ThreadDoc thread = thread(TREE);
        assertThat(thread.post().body().value()).isEqualTo("https://clocks.example/");
        assertThat(thread.comments()).extracting(c -> c.body().value()).containsExactly("Late.", "Early.");
        assertThat(thread.comments().get(0).published()).contains("2021-05-01T12:00:00Z");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
    }

    @Test
    void readsNestedKidsAndHits() {
        ThreadDoc nested = thread(
                "{\"id\": 1, \"type\": \"story\", \"time\": 1, \"title\": \"T\", \"kids\": [{\"id\": 2, \"type\": \"comment\","
                        + " \"time\": 2, \"by\": \"a\", \"text\": \"x\", \"kids\": [{\"id\": 3, \"type\": \"comment\", \"time\": 3, \"by\": \"b\", \"text\": \"y\"}]}]}");
        assertThat(nested.comments()).extracting(Comment::parent).containsExactly(Optional.empty(), Optional.of("c1"));
        Read hits = read(
                "{\"hits\": [{\"objectID\": \"8\", \"created_at\": \"2021-01-01T00:00:00Z\", \"author\": \"a\", \"comment_text\": \"x\","
                        + " \"story_id\": 5, \"parent_id\": 7, \"story_title\": \"S\"}, {\"objectID\": \"9\", \"created_at\": \"2021-01-01T00:00:00Z\","
                        + " \"author\": \"b\", \"title\": \"Q\", \"story_text\": \"z\", \"url\": null}]}");
        assertThat(hits.threads())
                .extracting(t -> t.id() + " " + t.post().title())
                .containsExactlyInAnyOrder("sample-5 S", "sample-9 Q");
        assertThat(hits.problems()).extracting(ReadProblem::message).anyMatch(m -> m.startsWith("it answers 7"));
    }

    @Test
    void badItemsAreTold() {
        Read read = read(sample() + "{\"id\": 106, \"par\n{\"id\": 1}\n");
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems()).extracting(ReadProblem::line).contains(7, 8);
        assertThat(read(TREE.substring(0, TREE.indexOf("\"id\": 11")))
                        .threads()
                        .get(0)
                        .comments())
                .hasSize(1);
        assertThat(read("{\"id\": 106, \"par").outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void longChainsAndCirclesTakeLinearTime() {
        StringBuilder file = new StringBuilder();
        for (int i = 50_000; i > 0; i--) {
            file.append("{\"id\": ")
                    .append(i)
                    .append(", \"type\": \"comment\", \"by\": \"a\", \"text\": \"x\", \"time\": ")
                    .append(i)
                    .append(", \"parent\": ")
                    .append(i == 1 ? 50_000 : i - 1)
                    .append("}\n");
        }
        Read read = read(file.toString());
        assertThat(read.threads()).hasSize(1);
        assertThat(read.threads().get(0).comments()).hasSize(50_000);
        // Of a circle one is taken for what opened the thread; what answers it answers the post.
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void readsTreesOfOtherInterfaces() {
        String pages = """
                {"id": 20, "title": "Bells", "user": "ada", "time": 1600000000, "type": "link", "url": "https://bells.example/", "comments_count": 2, "comments": [
                 {"id": 21, "level": 0, "user": "bo", "time": 1600000100, "time_ago": "2 years ago", "content": "<p>Loud.<p>Very.", "comments": [
                  {"id": 22, "level": 1, "user": "cy", "time": 1600000200, "content": "No.", "comments": [], "type": "comment"}], "type": "comment"}]}
                """;
        String nested = """
                {"id": 20, "by": "ada", "time": 1600000000, "type": "story", "title": "Bells", "url": "https://bells.example/", "kids": [21], "comments": [
                 {"id": 21, "by": "bo", "time": 1600000100, "type": "comment", "text": "Loud.<p>Very.", "parent": 20, "comments": [
                  {"id": 22, "by": "cy", "time": 1600000200, "type": "comment", "text": "No.", "parent": 21}]}]}
                """;
        String byId = """
                {"22": {"id": 22, "by": "cy", "time": 1600000200, "type": "comment", "text": "No.", "parent": 21},
                 "20": {"id": 20, "by": "ada", "time": 1600000000, "type": "story", "title": "Bells", "url": "https://bells.example/"},
                 "21": {"id": 21, "by": "bo", "time": 1600000100, "type": "comment", "text": "Loud.<p>Very.", "parent": 20}}
                """;
        for (String file : List.of(pages, nested, byId)) {
            assertThat(reader().sniff(ReaderContract.sampleOf(file))).isEqualTo(Confidence.CERTAIN);
            ThreadDoc thread = thread(file);
            assertThat(thread.post().title()).isEqualTo("Bells");
            assertThat(thread.post().author()).contains("ada");
            assertThat(thread.post().body().value()).isEqualTo("https://bells.example/");
            assertThat(thread.comments())
                    .extracting(c -> c.author().orElse("") + ": " + c.body().value() + " "
                            + c.parent().orElse("-"))
                    .containsExactly("bo: Loud.\n\nVery. -", "cy: No. c1");
            assertThat(read(file).problems()).isEmpty();
        }
    }

    @Test
    void readsHitsALine() {
        String lines = """
                {"created_at": "2020-01-02T10:00:00Z", "author": "bo", "comment_text": "No.", "story_id": 5, "story_title": "Bells", "parent_id": 5, "objectID": "6", "_tags": ["comment"]}
                {"created_at": "2020-01-01T10:00:00Z", "author": "ann", "title": "Bells", "url": "https://bells.example/", "objectID": "5", "_tags": ["story"]}
                """;
        assertThat(reader().sniff(ReaderContract.sampleOf(lines))).isEqualTo(Confidence.CERTAIN);
        assertThat(thread(lines).post().title()).isEqualTo("Bells");
        assertThat(thread(lines).comments()).hasSize(1);
    }
}
