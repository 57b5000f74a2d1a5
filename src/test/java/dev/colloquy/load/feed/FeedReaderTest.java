package dev.colloquy.load.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class FeedReaderTest implements ReaderContract {

    @Override
    public ThreadReader reader() {
        return new FeedReader();
    }

    @Override
    public String sample() {
        return """
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel>
                    <title>
                    Comments on: Bees &#8211; on roofs    </title>
                    <link>https://garden.example/bees/</link>
                    <item>
                        <title>By: Cy</title>
                        <link>https://garden.example/bees/comment-page-1/#comment-12</link>
                        <dc:creator><![CDATA[Cy &amp; Co]]></dc:creator>
                        <pubDate>Sun, 04 Nov 2007 01:00:00 +0000</pubDate>
                        <guid isPermaLink="false">https://garden.example/?p=7#comment-12</guid>
                        <description><![CDATA[In reply to ...]]></description>
                        <content:encoded><![CDATA[<p>In reply to <a href="https://garden.example/bees/#comment-11">Bo</a>.</p>
                <p>Not on mine.</p>
                ]]></content:encoded>
                    </item>
                    <item>
                        <title>By: Bo</title>
                        <link>https://garden.example/bees/#comment-11</link>
                        <dc:creator>Bo</dc:creator>
                        <pubDate>Sat, 03 Nov 2007 20:00:00 -0500</pubDate>
                        <description>They &lt;em&gt;hum&lt;/em&gt;, says &lt;a href="https://hives.example/?a=1&amp;amp;b=2"&gt;this&lt;/a&gt;.</description>
                    </item>
                </channel>
                </rss>
                """;
    }

    private static String comments(ThreadDoc thread) {
        return thread.comments().stream()
                .map(c -> c.parent().orElse("-") + " " + c.author().orElse("-") + " "
                        + c.published().orElse("-") + " " + c.body().value())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsTheCommentsOfAPost() {
        Read read = read(sample());
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().title()).isEqualTo("Bees \u2013 on roofs");
        assertThat(comments(thread))
                .isEqualTo("- Bo 2007-11-03T20:00:00-05:00 They hum, says this <https://hives.example/?a=1&b=2>.\n"
                        + "c1 Cy & Co 2007-11-04T01:00:00Z Not on mine.");
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt: a feed has the newest comments only, and not the post that they answer");
    }

    @Test
    void readsTheCommentsOfASite() {
        Read read = read("""
                <rss version="2.0"><channel><title>Comments for Garden</title>
                <item><title>Comment on Bees by Bo</title><link>https://garden.example/bees/comment-page-2/#comment-12</link>
                <author>bo@x.example (Bo)</author><description>a</description></item>
                <item><title>Comment on Wasps by Cy</title><link>https://garden.example/wasps/#comment-13</link>
                <author>cy@x.example</author><description>b</description></item>
                <item><title>A post</title><link>https://garden.example/post/</link><description>c</description></item>
                </channel></rss>
                """);
        assertThat(read.threads()).extracting(t -> t.post().title()).containsExactly("Bees", "Wasps");
        assertThat(read.threads()).extracting(FeedReaderTest::comments).containsExactly("- Bo - a", "- - - b");
        assertThat(read.problems()).anyMatch(p -> p.sentence().contains("1 entry is no comment"));
    }

    @Test
    void readsAtom() {
        ThreadDoc thread = thread("""
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
                <title type="text">Kommentare zu: Bienen</title><id>https://garten.example/bienen/feed/atom/</id>
                <entry><title>Von: Ann</title><link rel="alternate" href="https://garten.example/bienen/#comment-3"/>
                <author><name>Ann</name></author><id>https://garten.example/bienen/#comment-3</id>
                <published>2008-10-01T10:00:00Z</published><content type="html"><![CDATA[<p>Zwei</p>]]></content>
                <thr:in-reply-to ref="https://garten.example/bienen/#comment-2" href="https://garten.example/bienen/#comment-2"/></entry>
                <entry><title>Von: Bo</title><link rel="alternate" href="https://garten.example/bienen/#comment-2"/>
                <author><name>Bo</name></author><id>https://garten.example/bienen/#comment-2</id>
                <published>2008-09-01T10:00:00Z</published><content type="html"><![CDATA[<p>Eins</p>]]></content>
                <thr:in-reply-to ref="https://garten.example/?p=1" href="https://garten.example/bienen/"/></entry></feed>
                """);
        assertThat(thread.post().title()).isEqualTo("Bienen");
        assertThat(comments(thread)).isEqualTo("- Bo 2008-09-01T10:00:00Z Eins\nc1 Ann 2008-10-01T10:00:00Z Zwei");
    }

    @Test
    void saysThatAFeedOfPostsHoldsNoComments() {
        String posts = "<rss version=\"2.0\"><channel><title>News</title><item><title>A</title>"
                + "<link>https://x.example/a</link><description>b</description></item></channel></rss>";
        assertThat(reader().sniff(ReaderContract.sampleOf(posts))).isEqualTo(Confidence.LIKELY);
        assertThat(read(posts).outcome())
                .isEqualTo(new ReadOutcome.Unrecognised(
                        "it is a feed, but not of comments: none of its entries is a comment"));
    }
}
