package dev.colloquy.load.disqus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.formats.CountedLinks;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.MappedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DisqusReaderTest implements ReaderContract {

    private static final String HEAD = """
            <?xml version="1.0" encoding="utf-8"?>
            <disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <category dsq:id="5"><forum>lake</forum><title>General</title></category>
            """;
    private static final String TAIL = "</disqus>\n";

    @Override
    public ThreadReader reader() {
        return new DisqusReader();
    }

    @Override
    public String sample() {
        return HEAD
                + page(10, "https://lake.example/ferry/", "A ferry &amp; a bridge | Lake News")
                + page(11, "http://www.lake.example/ferry#comments", "A ferry &amp; a bridge | Lake News")
                + page(12, "https://lake.example/pier", "A pier | Lake News")
                + page(13, "https://lake.example/quiet", "Quiet | Lake News")
                + post(102, 10, 101, "Bo", "2020-03-02T09:00:00Z", false, false, "<p>No.<br>Really not.</p>")
                + post(
                        101,
                        10,
                        0,
                        "Ann",
                        "2020-03-01T09:00:00Z",
                        false,
                        false,
                        "<p>It is fine, see <a href=\"http://disq.us/url?url=https%3A%2F%2Fcouncil.example%2Fplan%3Fa%3D1"
                                + "%3AAbCdEfGhIjKlMnOp&amp;cuid=7\" rel=\"nofollow\">council.example/pl...</a></p>")
                + post(103, 11, 0, "Cy", "2020-03-03T09:00:00Z", false, false, "First line\nSecond line")
                + post(104, 10, 102, "Di", "2020-03-04T09:00:00Z", true, false, "<p>Taken back</p>")
                + post(105, 12, 0, "Ed", "2020-03-05T09:00:00Z", false, true, "<p>Pills</p>")
                + post(106, 12, 0, "Flo", "2020-03-06T09:00:00Z", false, false, "<p>A fine pier.</p>")
                + TAIL;
    }

    private static String page(int id, String link, String title) {
        return page(id, link, title, false);
    }

    private static String page(int id, String link, String title, boolean deleted) {
        return """
                <thread dsq:id="%d">
                  <id>/?p=%d</id><forum>lake</forum><category dsq:id="5"/>
                  <link>%s</link>
                  <title>%s</title>
                  <message/>
                  <createdAt>2020-03-01T08:00:00Z</createdAt>
                  <author><name>Mia</name><isAnonymous>false</isAnonymous><username>mia_b</username></author>
                  <isClosed>false</isClosed><isDeleted>%s</isDeleted>
                </thread>
                """.formatted(id, id, link, title, deleted);
    }

    private static String post(
            int id, int thread, int parent, String author, String date, boolean deleted, boolean spam, String message) {
        return """
                <post dsq:id="%d">
                  <id/><message><![CDATA[%s]]></message>
                  <createdAt>%s</createdAt><isDeleted>%s</isDeleted><isSpam>%s</isSpam>
                  <author><email>person@mail.example</email><name>%s</name><isAnonymous>true</isAnonymous></author>
                  <ipAddress>192.0.2.17</ipAddress>
                  <thread dsq:id="%d"/>
                  %s
                </post>
                """.formatted(
                        id,
                        message,
                        date,
                        deleted,
                        spam,
                        author,
                        thread,
                        parent == 0 ? "" : "<parent dsq:id=\"" + parent + "\"/>");
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    private static List<String> sentences(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void readsPagesWithTheirComments() {
        Read read = read(sample());
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-10", "sample-12");
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.post().title()).isEqualTo("A ferry & a bridge");
        assertThat(thread.post().author()).contains("Mia");
        assertThat(thread.post().published()).contains("2020-03-01T08:00:00Z");
        assertThat(thread.post().body().value()).isEmpty();
        assertThat(bodies(thread))
                .containsExactly(
                        "It is fine, see https://council.example/plan?a=1",
                        "No.\nReally not.",
                        "First line\nSecond line");
        assertThat(thread.comments()).extracting(c -> c.parent().orElse("")).containsExactly("", "c1", "");
        assertThat(thread.comments()).extracting(c -> c.author().orElse("")).containsExactly("Ann", "Bo", "Cy");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
        assertThat(read.threads().get(1).leftOut()).isEqualTo(Map.of(Status.SPAM, 1));
        assertThat(sentences(read))
                .containsExactly(
                        "sample.txt: 1 threads have the address of another one; each is read as one page with it",
                        "sample.txt: 1 pages without comments were left out");
    }

    @Test
    void isCertainOfItsFormat() {
        assertThat(reader().sniff(ReaderContract.sampleOf(sample()))).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void readsTheSameInAnyBatches() {
        byte[] bytes = sample().getBytes(StandardCharsets.UTF_8);
        assertThat(ReaderContract.read(new DisqusReader(1), bytes, ReadOptions.USUAL))
                .isEqualTo(read(sample()));
    }

    @Test
    void readsWhatIsAskedFor() {
        ReadOptions all = new ReadOptions(Set.of(Status.values()), Map.of());
        List<ThreadDoc> threads = read(sample(), all).threads();
        assertThat(threads.get(0).comments())
                .extracting(Comment::status)
                .contains(Status.DELETED)
                .hasSize(4);
        assertThat(threads.get(1).comments()).extracting(Comment::status).contains(Status.SPAM);
        assertThat(threads.toString()).doesNotContain("mail.example", "192.0.2.17", "mia_b");
    }

    @Test
    void followsCountedLinks() {
        String html =
                "<a href=\"https://disq.us/url?url=http%3A%2F%2Fa.example%2F%C3%BC%3Fb%3D1%26c%3D2&amp;x=1\">ü</a>"
                        + " <a href='http://disq.us/url?url=javascript%3Ax'>no</a> http://disq.us/t/abc 100%";
        assertThat(CountedLinks.followed(MappedText.of(html)).value())
                .isEqualTo("<a href=\"http://a.example/ü?b=1&amp;c=2\">ü</a>"
                        + " <a href='http://disq.us/url?url=javascript%3Ax'>no</a> http://disq.us/t/abc 100%");
    }

    @Test
    void followsTheLinksOfTheOlderCounter() {
        String html =
                "<a href=\"http://redirect.disqus.com/url?impression=1f&amp;forum=2&amp;url=http%3A%2F%2Fa.example%2Fb%3A"
                        + "abcdefghijkl&amp;imp=1\">a</a>";
        assertThat(CountedLinks.followed(MappedText.of(html)).value())
                .isEqualTo("<a href=\"http://a.example/b\">a</a>");
    }

    @Test
    void keepsTitlesThatShareNoEnding() {
        String text = HEAD
                + page(1, "", "Ferries - a history")
                + page(2, "", "Piers - why")
                + post(9, 1, 0, "A", "2020-03-01T09:00:00Z", false, false, "x")
                + post(8, 2, 0, "A", "2020-03-01T09:00:00Z", false, false, "y")
                + TAIL;
        assertThat(read(text).threads())
                .extracting(t -> t.post().title())
                .containsExactly("Ferries - a history", "Piers - why");
    }

    @Test
    void mendsWhatTheExportBroke() {
        String text = HEAD
                + post(9, 77, 0, "A", "2020-03-01T09:00:00Z", false, false, "Lost.")
                + post(8, 1, 5, "A", "2020-03-01T09:00:00Z", false, false, "Found.")
                + page(1, "https://lake.example/a", "A")
                + page(2, "https://lake.example/b", "B", true)
                + post(7, 2, 0, "A", "2020-03-01T09:00:00Z", false, false, "Of a page that is gone.")
                + TAIL;
        Read read = read(text);
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-1", "sample-77");
        assertThat(read.threads())
                .extracting(DisqusReaderTest::bodies)
                .containsExactly(List.of("Found."), List.of("Lost."));
        assertThat(sentences(read))
                .anyMatch(s -> s.equals("sample.txt:5:1: comments belong to 1 thread that the file does not describe;"
                        + " they are kept without a title"))
                .anyMatch(s -> s.contains("1 threads with comments were left out by their status"))
                .anyMatch(s -> s.contains("it answers 5, which is not there"));
    }

    @Test
    void keepsWhatIsWholeOfAFileCutShort() {
        String whole = sample();
        Read read = read(whole.substring(0, whole.indexOf("Pills")));
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-10");
        assertThat(bodies(read.threads().get(0))).hasSize(3);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }
}
