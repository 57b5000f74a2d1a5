package dev.colloquy.load.wprest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordPressRestReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new WordPressRestReader();
    }

    @Override
    public String sample() {
        return """
                [
                  {"id": 33, "post": 7, "parent": 31, "author_name": "Ola", "author_email": "ola@mail.example",
                   "author_ip": "192.0.2.7", "date": "2021-03-04T12:00:00", "date_gmt": "2021-03-04T11:00:00",
                   "content": {"rendered": "<p>It says so <a href=\\"https://bees.example/long/path?a=1&#038;b=2\\">bees.example/long/\\u2026</a>.<\\/p>\\n"},
                   "link": "https://garden.example/hives/#comment-33", "status": "approved", "type": "comment"},
                  {"id": 32, "post": 7, "parent": 0, "author_name": "Spam &amp; Co", "date": "2021-03-03T12:00:00",
                   "content": {"rendered": "<p>Buy honey now<\\/p>"}, "status": "spam", "type": "comment"},
                  {"id": 31, "post": 7, "parent": 0, "author_name": "Zo\\u00eb &amp; Tim", "date": "2021-03-02T12:00:00",
                   "content": {"rendered": "<blockquote><p>Hives hum.<\\/p><\\/blockquote>\\n<p>Where is that said?<\\/p>"},
                   "status": "approved", "type": "comment"},
                  {"id": 30, "post": 7, "parent": 0, "author_name": "Other page", "date": "2021-03-01T12:00:00",
                   "content": {"rendered": "<p>[&#8230;] a link [&#8230;]<\\/p>"}, "status": "approved", "type": "pingback"},
                  {"id": 7, "title": {"rendered": "Hives &#8211; on roofs"}, "content": {"rendered": "<p>Roofs are warm.<\\/p>"},
                   "date": "2021-03-01T08:00:00", "date_gmt": "2021-03-01T07:00:00", "author": 2,
                   "_embedded": {"author": [{"name": "Kim"}]}}
                ]
                """;
    }

    @Test
    void readsPostAndCommentsOldestFirst() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().title()).isEqualTo("Hives \u2013 on roofs");
        assertThat(thread.post().author()).contains("Kim");
        assertThat(thread.post().published()).contains("2021-03-01T07:00:00Z");
        assertThat(thread.post().body().value()).isEqualTo("Roofs are warm.");
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + " | " + c.published().orElse("") + " | "
                        + c.body().value())
                .containsExactly(
                        "Zo\u00EB & Tim | 2021-03-02T12:00:00 | > Hives hum.\n\nWhere is that said?",
                        "Ola | 2021-03-04T11:00:00Z | It says so https://bees.example/long/path?a=1&b=2.");
        assertThat(thread.comments()).extracting(Comment::parent).containsExactly(Optional.empty(), Optional.of("c1"));
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.SPAM, 1, Status.PING, 1));
        assertThat(read(sample()).problems()).isEmpty();
    }

    @Test
    void readsWhatIsAskedFor() {
        Read read = read(sample(), new ReadOptions(Set.of(Status.PING, Status.SPAM), Map.of()));
        assertThat(read.threads().get(0).comments()).hasSize(4);
        assertThat(read.threads().get(0).comments().get(0).status()).isEqualTo(Status.PING);
    }

    @Test
    void mailAndMachineAddressesStayOut() {
        String file =
                sample().replace("\"Ola\"", "\"ola@mail.example\"").replace("\"Zo\\u00eb &amp; Tim\"", "\"192.0.2.9\"");
        assertThat(file).contains("\"192.0.2.9\"");
        Read read = read(file);
        assertThat(read.threads().toString() + read.problems())
                .doesNotContain("@")
                .doesNotContain("192.0.2");
        assertThat(read.threads().get(0).comments())
                .allSatisfy(c -> assertThat(c.author()).isEmpty());
    }

    @Test
    void eachPostIsAThread() {
        Read read =
                read(comments(comment(1, 5, 0, "a") + ",\n" + comment(2, 6, 0, "b") + ",\n" + comment(3, 5, 9, "c")));
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactlyInAnyOrder("sample-5", "sample-6");
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactlyInAnyOrder(
                        "sample.txt:3:1: it answers 9, which is not there; it is read as an answer to the post",
                        "sample.txt: of 2 threads 2 have comments here, but not the post that they answer");
    }

    @Test
    void wrappedAndEmbeddedCommentsAreFound() {
        String wrapped = "{\"page\": {\"comments\": " + comments(comment(1, 5, 0, "a")) + "}}";
        assertThat(thread(wrapped).comments()).hasSize(1);
        String embedded = "{\"id\": 5, \"title\": {\"rendered\": \"T\"}, \"content\": {\"rendered\": \"B\"},"
                + " \"_embedded\": {\"replies\": ["
                + comments(comment(1, 5, 0, "a").replace("\"post\": 5,", "")) + "]}}";
        assertThat(thread(embedded).comments()).hasSize(1);
        assertThat(thread(embedded).post().title()).isEqualTo("T");
        String titled = comment(1, 5, 0, "a")
                .replace("\"status\"", "\"_embedded\": {\"up\": [{\"title\": {\"rendered\": \"Up\"}}]}, \"status\"");
        assertThat(thread(comments(titled)).post().title()).isEqualTo("Up");
    }

    @Test
    void aBadFileIsToldWithItsPlace() {
        Read cut = read("[" + comment(1, 5, 0, "a") + ",\n" + comment(2, 5, 0, "b") + ",\n{\"id\": oops");
        assertThat(cut.threads().get(0).comments()).hasSize(2);
        assertThat(cut.problems()).extracting(ReadProblem::line).contains(3);
        assertThat(read("[{\"id\": 1, \"post\"").outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
        assertThat(read("[]").outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(read("[".repeat(100_000)).outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
        Read foreign = read("[" + comment(1, 5, 0, "a") + ",\n{\"x\": 1}]");
        assertThat(foreign.problems())
                .extracting(ReadProblem::sentence)
                .anyMatch(s -> s.startsWith("sample.txt:2:1: here is"));
    }

    @Test
    void circlesAndCopiesAreMended() {
        Read read = read(comments(comment(1, 5, 2, "a") + "," + comment(2, 5, 1, "b") + "," + comment(2, 5, 1, "b")));
        assertThat(read.threads().get(0).comments()).hasSize(2);
        assertThat(read.problems())
                .extracting(ReadProblem::message)
                .anyMatch(m -> m.contains("circle"))
                .anyMatch(m -> m.contains("twice"));
    }

    private static String comments(String all) {
        return "[" + all + "]";
    }

    private static String comment(int id, int post, int parent, String text) {
        return "{\"id\": " + id + ", \"post\": " + post + ", \"parent\": " + parent
                + ", \"author_name\": \"N\", \"date\": \"2021-03-0" + id
                + "T12:00:00\", \"content\": {\"rendered\": \"<p>"
                + text + "</p>\"}, \"status\": \"approved\", \"type\": \"comment\"}";
    }

    @Test
    void readsWhatWordPressComAnswers() {
        String file = """
                {"found": 3, "site_ID": 5, "comments": [
                  {"ID": 12, "post": {"ID": 7, "title": "Hives &amp; roofs", "type": "post", "link": "https://x.example/7"},
                   "author": {"ID": 1, "login": "ola", "email": false, "name": "Ola &amp; Son", "URL": "https://ola.example"},
                   "date": "2021-03-04T12:00:00+01:00", "URL": "https://garden.example/hives/#comment-12",
                   "content": "<p>See <a href=\\"https://bees.example/\\">here<\\/a>.<\\/p>\\n", "raw_content": "See here.",
                   "status": "approved", "parent": {"ID": 11, "type": "comment", "link": "https://x.example/11"}, "type": "comment"},
                  {"ID": 11, "post": {"ID": 7, "title": "Hives &amp; roofs"}, "author": {"ID": 0, "email": false, "name": "Zo\u00eb"},
                   "date": "2021-03-04T11:00:00+01:00", "content": "<p>First.<\\/p>", "status": "approved", "parent": false, "type": "comment"},
                  {"ID": 13, "post": {"ID": 7, "title": "Hives &amp; roofs"}, "author": {"ID": 0, "name": "Blog"},
                   "date": "2021-03-04T13:00:00+01:00", "content": "<p>[...]<\\/p>", "status": "approved", "parent": false, "type": "pingback"}]}
                """;
        ThreadDoc thread = thread(file);
        assertThat(thread.post().title()).isEqualTo("Hives & roofs");
        assertThat(thread.comments())
                .extracting(c -> c.parent().orElse("-") + " " + c.author().orElse("") + " "
                        + c.published().orElse("") + " " + c.body().value())
                .containsExactly(
                        "- Zo\u00EB 2021-03-04T11:00:00+01:00 First.",
                        "c1 Ola & Son 2021-03-04T12:00:00+01:00 See here <https://bees.example/>.");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.PING, 1));
    }

    @Test
    void readsAPostOfWordPressCom() {
        ThreadDoc thread = thread("""
                {"ID": 7, "site_ID": 5, "author": {"ID": 2, "name": "Kim"}, "date": "2021-03-01T08:00:00+01:00",
                 "title": "Hives &#8211; on roofs", "content": "<p>Roofs are warm.<\\/p>", "status": "publish", "parent": false,
                 "discussion": {"comments_open": true, "comment_count": 4}}
                """);
        assertThat(thread.post().title()).isEqualTo("Hives \u2013 on roofs");
        assertThat(thread.post().author()).contains("Kim");
        assertThat(thread.post().published()).contains("2021-03-01T08:00:00+01:00");
        assertThat(thread.declaredComments()).hasValue(4);
    }
}
