package dev.colloquy.load.blogger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BloggerReaderTest implements ReaderContract {

    private static final String HEAD = """
            <?xml version='1.0' encoding='UTF-8'?>
            <?xml-stylesheet href="https://www.blogger.com/styles/atom.css" type="text/css"?>
            <feed xmlns='http://www.w3.org/2005/Atom' xmlns:gd='http://schemas.google.com/g/2005'
                xmlns:thr='http://purl.org/syndication/thread/1.0' xmlns:app='http://purl.org/atom/app#'>
            <id>tag:blogger.com,1999:blog-55.archive</id>
            <title type='text'>Lake news</title>
            """;
    private static final String TAIL = "</feed>\n";

    @Override
    public ThreadReader reader() {
        return new BloggerReader();
    }

    @Override
    public String sample() {
        return HEAD
                + entry(1, "template", "Template: lake", "html {}", "")
                + entry(2, "settings", "Setting", "yes", "")
                + entry(
                        70,
                        "post",
                        "Ferries &amp; bridges",
                        "The council wants a &lt;b&gt;ferry&lt;/b&gt;.&lt;br /&gt;&lt;br /&gt;See the "
                                + "&lt;a href=\"https://council.example/plan?a=1&amp;amp;b=2\"&gt;plan&lt;/a&gt;.",
                        "")
                + entry(72, "comment", "No", "No &amp;amp; no.\nReally.", answers(70) + related(71), "2020-03-03")
                + entry(71, "comment", "Fine", "It is fine.&lt;br /&gt;Truly.", answers(70))
                + entry(
                        73,
                        "comment",
                        "gone",
                        "This comment has been removed by the author.",
                        answers(70) + "<gd:extendedProperty name='blogger.contentRemoved' value='true'/>")
                + entry(80, "page", "About", "A page.", "")
                + entry(90, "post", "Draft", "Not yet.", "<app:control><app:draft>yes</app:draft></app:control>")
                + TAIL;
    }

    private static String entry(int id, String kind, String title, String content, String more) {
        return entry(id, kind, title, content, more, "2020-03-02");
    }

    private static String entry(int id, String kind, String title, String content, String more, String day) {
        return """
                <entry><id>tag:blogger.com,1999:blog-55.post-%d</id>
                <published>%sT09:00:00.000+01:00</published><updated>2021-01-01T00:00:00.000Z</updated>
                <category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#%s'/>
                <title type='text'>%s</title>
                <content type='html'>%s</content>
                <link rel='alternate' type='text/html' href='https://lake.example/x.html' title='x'/>
                <author><name>Ann</name><uri>https://people.example/ann</uri><email>noreply@mail.example</email></author>
                %s</entry>
                """.formatted(id, day, kind, title, content, more);
    }

    private static String answers(int post) {
        return "<thr:in-reply-to href='https://lake.example/x.html' ref='tag:blogger.com,1999:blog-55.post-" + post
                + "' type='text/html'/>";
    }

    private static String related(int comment) {
        return "<link rel='related' href='https://www.blogger.com/feeds/55/70/comments/default/" + comment + "?v=2'/>";
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    private static List<String> sentences(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void readsPostsAndPagesWithTheirComments() {
        Read read = read(sample());
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-70", "sample-80");
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.post().title()).isEqualTo("Ferries & bridges");
        assertThat(thread.post().author()).contains("Ann");
        assertThat(thread.post().published()).contains("2020-03-02T09:00:00+01:00");
        assertThat(thread.post().body().value())
                .isEqualTo("The council wants a ferry.\n\nSee the plan <https://council.example/plan?a=1&b=2>.");
        assertThat(bodies(thread)).containsExactly("It is fine.\nTruly.", "No & no.\nReally.");
        assertThat(thread.comments()).extracting(c -> c.parent().orElse("")).containsExactly("", "c1");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1));
        assertThat(sentences(read)).containsExactly("sample.txt: 1 post was left out: not published");
    }

    @Test
    void isCertainOfItsFormat() {
        assertThat(reader().sniff(ReaderContract.sampleOf(sample()))).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void readsTheSameInAnyBatches() {
        byte[] bytes = sample().getBytes(StandardCharsets.UTF_8);
        assertThat(ReaderContract.read(new BloggerReader(1), bytes, ReadOptions.USUAL))
                .isEqualTo(read(sample()));
    }

    @Test
    void readsWhatIsAskedForAndNoMail() {
        List<ThreadDoc> threads = read(sample(), new ReadOptions(Set.of(Status.values()), Map.of()))
                .threads();
        assertThat(threads).extracting(ThreadDoc::id).containsExactly("sample-70", "sample-80", "sample-90");
        assertThat(threads.get(0).comments()).hasSize(3);
        assertThat(threads.toString()).doesNotContain("mail.example", "people.example");
    }

    @Test
    void readsTheLaterForm() {
        String text = """
                <?xml version='1.0' encoding='utf-8'?>
                <feed xmlns='http://www.w3.org/2005/Atom' xmlns:blogger='http://schemas.google.com/blogger/2018'>
                <id>tag:blogger.com,1999:blog-55</id>
                <entry><id>tag:blogger.com,1999:blog-55.post-1</id><blogger:type>POST</blogger:type>
                <blogger:status>LIVE</blogger:status><author><name>Mia</name><blogger:type>BLOGGER</blogger:type></author>
                <title>Post</title><content type='html'>&lt;p&gt;One.&lt;/p&gt;</content>
                <published>2020-03-01T00:00:00Z</published></entry>
                <entry><id>tag:blogger.com,1999:blog-55.post-2</id><blogger:parent>tag:blogger.com,1999:blog-55.post-1</blogger:parent>
                <blogger:inReplyTo/><blogger:type>COMMENT</blogger:type><blogger:status>LIVE</blogger:status>
                <content type='html'>First.</content><published>2020-03-02T00:00:00Z</published></entry>
                <entry><id>tag:blogger.com,1999:blog-55.post-3</id><blogger:parent>tag:blogger.com,1999:blog-55.post-1</blogger:parent>
                <blogger:inReplyTo>tag:blogger.com,1999:blog-55.post-2</blogger:inReplyTo><blogger:type>COMMENT</blogger:type>
                <blogger:status>LIVE</blogger:status>
                <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Second <b>one</b>&#8217;s.<br/>Line.</div></content>
                <published>2020-03-03T00:00:00Z</published></entry>
                <entry><id>tag:blogger.com,1999:blog-55.post-4</id><blogger:parent>tag:blogger.com,1999:blog-55.post-1</blogger:parent>
                <blogger:type>COMMENT</blogger:type><blogger:status>SPAM_COMMENT</blogger:status><content>Buy.</content></entry>
                </feed>
                """;
        assertThat(reader().sniff(ReaderContract.sampleOf(text))).isEqualTo(Confidence.CERTAIN);
        ThreadDoc thread = thread(text);
        assertThat(bodies(thread)).containsExactly("First.", "Second one\u2019s.\nLine.");
        assertThat(thread.comments().get(1).parent()).contains("c1");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.SPAM, 1));
    }

    @Test
    void keepsCommentsOfPostsThatAreNotThere() {
        Read read = read(HEAD + entry(5, "comment", "x", "Lost.", answers(99)) + TAIL);
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-99");
        assertThat(sentences(read))
                .containsExactly("sample.txt:7:1: comments belong to 1 post that the file does not have; they are kept"
                        + " without its title and text");
    }

    @Test
    void refusesOtherFeeds() {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>t</title></entry></feed>";
        assertThat(read(feed).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(reader().sniff(ReaderContract.sampleOf(feed))).isEqualTo(Confidence.NO);
    }

    @Test
    void keepsWhatIsWholeOfAFileCutShort() {
        String whole = sample();
        Read read = read(whole.substring(0, whole.indexOf("This comment has been")));
        assertThat(bodies(read.threads().get(0))).hasSize(2);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    void readsTheFeedOfAPostsComments() {
        String feed = """
                <?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'
                    xmlns:thr='http://purl.org/syndication/thread/1.0'><id>tag:blogger.com,1999:blog-1.post22..comments</id>
                <title type='text'>Comments on Lake Notes: Why the pier leans</title>
                <entry><id>tag:blogger.com,1999:blog-1.post-34</id><published>2012-03-01T09:00:00.000-08:00</published>
                <title type='text'>Wind.</title><content type='html'>Wind.&lt;br /&gt;Really.</content><author><name>Bo</name></author>
                <thr:in-reply-to href='http://lake.example/pier.html' ref='tag:blogger.com,1999:blog-1.post-22'/></entry>
                <entry><id>tag:blogger.com,1999:blog-1.post-33</id><published>2012-02-28T09:00:00.000-08:00</published>
                <title type='text'>First!</title><content type='html'>First!</content><author><name>Anonymous</name></author>
                <thr:in-reply-to href='http://lake.example/pier.html' ref='tag:blogger.com,1999:blog-1.post-22'/></entry></feed>
                """;
        ThreadDoc thread = thread(feed);
        assertThat(thread.post().title()).isEqualTo("Why the pier leans");
        assertThat(thread.comments())
                .extracting(c -> c.author().orElse("") + " " + c.body().value())
                .containsExactly("Anonymous First!", "Bo Wind.\nReally.");
    }

    @Test
    void readsTheFeedOfABlog() {
        String feed = """
                <feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'>
                <id>tag:blogger.com,1999:blog-1</id><title type='text'>Lake Notes: all</title>
                <entry><id>tag:blogger.com,1999:blog-1.post-22</id><published>2012-02-27T09:00:00.000-08:00</published>
                <title type='text'>Why the pier leans</title><content type='html'>It does.</content><thr:total>2</thr:total></entry></feed>
                """;
        assertThat(thread(feed).post().title()).isEqualTo("Why the pier leans");
        assertThat(thread(feed).post().body().value()).isEqualTo("It does.");
    }
}
