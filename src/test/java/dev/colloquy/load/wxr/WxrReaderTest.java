package dev.colloquy.load.wxr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.formats.Encoding;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("StringConcatToTextBlock") // line ends and quotes are what these tests are about
final class WxrReaderTest implements ReaderContract {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- generator="WordPress/6.4" -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
            <title>Lake news</title>
            <wp:wxr_version>1.2</wp:wxr_version>
            <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[mia]]></wp:author_login>
              <wp:author_email><![CDATA[mia@lake.example]]></wp:author_email>
              <wp:author_display_name><![CDATA[Mia Berg]]></wp:author_display_name></wp:author>
            """;
    private static final String TAIL = "</channel>\n</rss>\n";

    @Override
    public ThreadReader reader() {
        return new WxrReader();
    }

    @Override
    public String sample() {
        return HEAD
                + item(
                        7,
                        "Ferries &amp; bridges",
                        "The council wants a <strong>ferry</strong>.\nEvery hour.\n\nSee the "
                                + "<a href=\"https://council.example/plan?a=1&amp;b=2\">plan</a>.\n\n<ul>\n\t<li>boats</li>\n"
                                + "\t<li>piers</li>\n</ul>",
                        comment(21, 20, "1", "", "Bo &amp; Co", "2020-03-02 09:00:00", "No, it isn&#8217;t.\nReally.")
                                + comment(
                                        20, 0, "1", "comment", "Ann", "2020-03-01 09:00:00", "It is fine.\n\nTruly so.")
                                + comment(
                                        22,
                                        0,
                                        "1",
                                        "pingback",
                                        "Other blog",
                                        "2020-03-03 09:00:00",
                                        "[...] ferry [...]")
                                + comment(23, 0, "spam", "", "Pills", "2020-03-04 09:00:00", "Buy now")
                                + comment(24, 0, "0", "", "Cy", "2020-03-05 09:00:00", "Waiting")
                                + comment(25, 23, "trash", "", "Di", "2020-03-06 09:00:00", "Gone"))
                + item(8, "A quiet post", "Nobody answers.", "")
                + TAIL;
    }

    private static String item(int id, String title, String content, String comments) {
        return item(id, title, content, "post", "publish", comments);
    }

    private static String item(int id, String title, String content, String type, String status, String comments) {
        return """
                <item>
                <title>%s</title>
                <link>https://lake.example/?p=%d</link>
                <pubDate>Sun, 01 Mar 2020 07:00:00 +0000</pubDate>
                <dc:creator><![CDATA[mia]]></dc:creator>
                <content:encoded><![CDATA[%s]]></content:encoded>
                <excerpt:encoded><![CDATA[]]></excerpt:encoded>
                <wp:post_id>%d</wp:post_id>
                <wp:post_date><![CDATA[2020-03-01 08:00:00]]></wp:post_date>
                <wp:post_date_gmt><![CDATA[2020-03-01 07:00:00]]></wp:post_date_gmt>
                <wp:status><![CDATA[%s]]></wp:status>
                <wp:post_type><![CDATA[%s]]></wp:post_type>
                %s</item>
                """.formatted(title, id, content, id, status, type, comments);
    }

    private static String comment(
            int id, int parent, String approved, String type, String author, String date, String content) {
        return """
                <wp:comment>
                <wp:comment_id>%d</wp:comment_id>
                <wp:comment_author><![CDATA[%s]]></wp:comment_author>
                <wp:comment_author_email><![CDATA[someone@mail.example]]></wp:comment_author_email>
                <wp:comment_author_url>https://shop.example/</wp:comment_author_url>
                <wp:comment_author_IP><![CDATA[192.0.2.17]]></wp:comment_author_IP>
                <wp:comment_date><![CDATA[%s]]></wp:comment_date>
                <wp:comment_date_gmt><![CDATA[%s]]></wp:comment_date_gmt>
                <wp:comment_content><![CDATA[%s]]></wp:comment_content>
                <wp:comment_approved><![CDATA[%s]]></wp:comment_approved>
                <wp:comment_type><![CDATA[%s]]></wp:comment_type>
                <wp:comment_parent>%d</wp:comment_parent>
                </wp:comment>
                """.formatted(id, author, date, date, content, approved, type, parent);
    }

    private static String said(int id, String content) {
        return comment(id, 0, "1", "", "Ann", "2020-03-01 09:00:00", content);
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    private List<String> sentences(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void readsPostsWithTheirComments() {
        Read read = read(sample());
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-7", "sample-8");
        ThreadDoc thread = read.threads().get(0);
        assertThat(thread.post().title()).isEqualTo("Ferries & bridges");
        assertThat(thread.post().author()).contains("Mia Berg");
        assertThat(thread.post().published()).contains("2020-03-01T08:00:00+01:00");
        assertThat(thread.post().body().value()).isEqualTo("""
                The council wants a ferry.
                Every hour.

                See the plan <https://council.example/plan?a=1&b=2>.

                - boats
                - piers""");
        assertThat(bodies(thread)).containsExactly("It is fine.\n\nTruly so.", "No, it isn\u2019t.\nReally.");
        assertThat(thread.comments()).extracting(c -> c.author().orElse("")).containsExactly("Ann", "Bo & Co");
        assertThat(thread.comments().get(1).parent()).contains("c1");
        assertThat(thread.comments().get(1).published()).contains("2020-03-02T09:00:00Z");
        assertThat(thread.leftOut())
                .isEqualTo(Map.of(Status.PING, 1, Status.SPAM, 1, Status.HELD, 1, Status.DELETED, 1));
        assertThat(read.threads().get(1).comments()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void isCertainOfItsFormat() {
        assertThat(reader().sniff(ReaderContract.sampleOf(sample()))).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void readsWhatIsAskedFor() {
        ReadOptions all = new ReadOptions(Set.of(Status.values()), Map.of());
        ThreadDoc thread = read(sample(), all).threads().get(0);
        assertThat(thread.comments())
                .extracting(Comment::status)
                .containsExactly(
                        Status.PUBLISHED, Status.PUBLISHED, Status.PING, Status.SPAM, Status.HELD, Status.DELETED);
        assertThat(thread.comments().get(5).parent()).contains("c4");
    }

    @ParameterizedTest
    @CsvSource({
        "1,'',PUBLISHED", "1,comment,PUBLISHED", "1,review,PUBLISHED", "0,'',HELD", "spam,pingback,SPAM",
        "trash,'',DELETED", "post-trashed,'',DELETED", "1,trackback,PING", "0,trackback,HELD", "1,order_note,HELD",
        "odd,'',HELD"
    })
    void understandsWhatBecameOfAComment(String approved, String type, Status status) {
        assertThat(WxrStatus.ofComment(approved, type)).isEqualTo(status);
    }

    @Test
    void loadsNoMailAndNoIpAddress() {
        String text = HEAD
                + item(7, "T", "Body.", comment(1, 0, "1", "", "ann@mail.example", "2020-03-01 09:00:00", "Yes."))
                + TAIL;
        for (String file : List.of(sample(), text)) {
            String all = read(file, new ReadOptions(Set.of(Status.values()), Map.of()))
                    .threads()
                    .toString();
            assertThat(all).doesNotContain("mail.example", "192.0.2.17", "lake.example", "shop.example");
        }
        assertThat(thread(text).comments().get(0).author()).isEmpty();
    }

    @Test
    void leavesOutAndCountsWhatNobodyCanRead() {
        String text = HEAD
                + item(1, "Draft", "Not yet.", "post", "draft", "")
                + item(2, "Mine", "Private.", "page", "private", "")
                + item(3, "image", "", "attachment", "inherit", "")
                + item(4, "menu", "", "nav_menu_item", "publish", "")
                + item(5, "Seen", "", "attachment", "inherit", said(9, "Nice picture."))
                + item(6, "Page", "Text.", "page", "publish", "")
                + TAIL;
        Read read = read(text);
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-5", "sample-6");
        assertThat(sentences(read))
                .containsExactly(
                        "sample.txt: not published: posts left out by their status (1 draft, 1 private)",
                        "sample.txt: no posts, and without comments: items left out by their type"
                                + " (1 attachment, 1 nav_menu_item)");
        assertThat(read(text, new ReadOptions(Set.of(Status.HELD), Map.of())).threads())
                .hasSize(4);
    }

    @Test
    void readsPostsOfBlocks() {
        String content = """
                <!-- wp:paragraph {"dropCap":true} -->
                <p>One
                line.</p>
                <!-- /wp:paragraph -->

                <!-- wp:list -->
                <ul>
                <!-- wp:list-item -->
                <li>first</li>
                <!-- /wp:list-item -->

                <!-- wp:list-item -->
                <li>second</li>
                <!-- /wp:list-item -->
                </ul>
                <!-- /wp:list -->

                <!-- wp:code -->
                <pre class="wp-block-code"><code>a

                  b</code></pre>
                <!-- /wp:code -->""";
        assertThat(thread(HEAD + item(1, "T", content, "") + TAIL).post().body().value())
                .isEqualTo("One line.\n\n- first\n- second\n\na\n\n  b");
    }

    @Test
    void takesShortcodesAwayAndKeepsBrackets() {
        String content = "[caption id=\"a\" align=\"left\"]<img src=\"x.png\" alt=\"A pier\"/> The pier[/caption]\n\n"
                + "He said [sic] that [1] it is [gallery ids=\"1,2\"]old.\n\n[embed]https://video.example/7[/embed]\n\n"
                + "[youtube=https://tube.example/watch?v=3] [box]kept[/box] [[gallery]]";
        assertThat(thread(HEAD + item(1, "T", content, "") + TAIL).post().body().value())
                .isEqualTo("A pier The pier\n\nHe said [sic] that [1] it is old.\n\nhttps://video.example/7\n\n"
                        + "https://tube.example/watch?v=3 kept [[gallery]]");
        assertThat(bodies(thread(HEAD + item(1, "T", "x", said(2, "See [gallery] and [b]this[/b].")) + TAIL)))
                .containsExactly("See [gallery] and [b]this[/b].");
    }

    @Test
    void mendsWhatTheExportBroke() {
        String text = HEAD
                + item(
                        1,
                        "T",
                        "x",
                        comment(2, 99, "1", "", "A", "2020-03-01 09:00:00", "a") + said(2, "a") + said(3, "c"))
                + item(1, "U", "y", "")
                + TAIL;
        Read read = read(text);
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-1", "sample-1-2");
        assertThat(sentences(read))
                .anyMatch(s -> s.contains("which is not there"))
                .anyMatch(s -> s.contains("is there twice"))
                .anyMatch(s -> s.contains("two posts are called 1"));
    }

    @Test
    void survivesWhatXmlForbids() {
        String text = HEAD
                + item(1, "A\u0008 title & more&nbsp;here", "One\u000B two \u001F three.", said(2, "Fine."))
                + TAIL;
        Read read = read(text);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Done.class);
        assertThat(read.threads().get(0).post().title()).isEqualTo("A\uFFFD title & more\u00A0here");
        assertThat(read.threads().get(0).post().body().value()).isEqualTo("One\uFFFD two \uFFFD three.");
        assertThat(sentences(read))
                .containsExactly(
                        "sample.txt:12:9: 3 characters that XML forbids; the first is here, and each is read as"
                                + " \uFFFD");
    }

    @Test
    void keepsWhatIsWholeOfAFileCutShort() {
        String whole = HEAD + item(1, "T", "Post.", said(2, "First.") + said(3, "Second.")) + TAIL;
        Read read = read(whole.substring(0, whole.indexOf("Second.") + 3));
        assertThat(bodies(read.threads().get(0))).containsExactly("First.");
        assertThat(read.outcome())
                .isInstanceOfSatisfying(
                        ReadOutcome.Unreadable.class,
                        u -> assertThat(u.problem().sentence())
                                .isEqualTo(
                                        "sample.txt:44:32: the file is cut off here; what is whole before it is read"));
    }

    @Test
    void keepsWhatStandsBeforeAFault() {
        Read read = read(HEAD + item(1, "T", "Post.", said(2, "First.")) + "</oops> and no more");
        assertThat(read.threads()).extracting(ThreadDoc::id).containsExactly("sample-1");
        assertThat(((ReadOutcome.Unreadable) read.outcome()).problem().sentence())
                .startsWith("sample.txt:")
                .contains("it is no XML from here on");
    }

    @Test
    void goesOnBehindAFault() {
        String broken = said(4, "Fourth.").replace("<wp:comment_parent>", "<wp:comment_parent x=0>");
        Read read = read(HEAD
                + item(1, "T", "Post.", said(2, "First."))
                + "</oops>\n"
                + item(3, "U", "Other.", said(3, "Third.") + broken + said(5, "Fifth.") + said(6, "Sixth."))
                + item(7, "V", "Last.", said(8, "Eighth."))
                + TAIL);
        assertThat(read.threads())
                .extracting(t -> t.id() + " " + bodies(t))
                .containsExactly("sample-1 [First.]", "sample-3 [Third., Fifth., Sixth.]", "sample-7 [Eighth.]");
        assertThat(read.threads().get(2).post().body().value()).isEqualTo("Last.");
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Done.class);
        assertThat(read.problems()).allMatch(p -> p.severity() == ReadProblem.Severity.ERROR);
        assertThat(sentences(read))
                .hasSize(2)
                .allMatch(s -> s.matches("sample.txt:\\d+:\\d+: it is no XML here \\(.*\\); it is left out up to line"
                        + " \\d+, column \\d+"));
    }

    @Test
    void goesOnBehindWhatHasNoEnd() {
        Read read = read(HEAD
                + item(1, "T", "Post.", said(2, "First."))
                + "<item><title>Never <![CDATA[ closed\n"
                + item(3, "U", "Other.", said(3, "Third."))
                + item(4, "V", "Last.", said(8, "Eighth."))
                + TAIL);
        assertThat(read.threads()).extracting(ThreadDoc::id).contains("sample-1", "sample-4");
    }

    @Test
    void readsHtmlThatIsNotEscaped() {
        String text = HEAD
                + item(1, "A <em>small</em> pier<br> now", "Post.", said(2, "a") + said(3, "b"))
                        .replace(
                                "<![CDATA[a]]>",
                                "The <a href=\"https://q.example/?a=1&b=2\">plan</a> & <b>more<br>\nNext")
                + item(4, "U", "if (a[b[0]]>1) {}\n\nEnd.", said(5, "c"))
                + TAIL;
        Read read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.threads().get(0).post().title()).isEqualTo("A small pier now");
        assertThat(bodies(read.threads().get(0)))
                .containsExactly("The plan <https://q.example/?a=1&b=2> & more\nNext", "b");
        assertThat(read.threads().get(1).post().body().value()).isEqualTo("if (a[b[0]]>1) {}\n\nEnd.");
    }

    @Test
    void believesADeclarationOfUtf8WhereSomeLettersAre() {
        String text = HEAD + item(1, "T", "Post.", said(2, "Caf\u00E9 d\u00E9j\u00E0.")) + TAIL;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int broken = text.indexOf('\u00E9');
        bytes[broken] = (byte) 0xFF;
        assertThat(Encoding.of(bytes, /* whole= */ true))
                .isEqualTo(new Encoding(StandardCharsets.UTF_8, 0, /* guessed= */ false));
        byte[] undeclared = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("encoding=\"UTF-8\"", "")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Encoding.of(undeclared, /* whole= */ true).guessed()).isTrue();
    }

    @Test
    void expandsNoEntity() {
        String bomb = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM"
                + " \"file:///etc/passwd\">]>\n";
        String text = HEAD.replace("<rss", bomb + "<rss") + item(1, "T &b; &c;", "x", "") + TAIL;
        assertThat(thread(text).post().title()).isEqualTo("T &b; &c;");
    }

    @Test
    void refusesOtherFeeds() {
        String rss = "<?xml version=\"1.0\"?>\n<rss><channel><item><title>t</title></item></channel></rss>\n";
        assertThat(read(rss).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(reader().sniff(ReaderContract.sampleOf(rss))).isEqualTo(Confidence.NO);
    }

    @Test
    void readsAHugeNumberOfNestedTags() {
        Read read = read(HEAD + item(1, "T", "Post.", "") + "<a>".repeat(100_000));
        assertThat(read.threads()).hasSize(1);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
        String html = item(1, "T", "<em>".repeat(50_000) + "deep", said(2, "<b>".repeat(50_000) + "deep"));
        assertThat(bodies(thread(HEAD + html + TAIL))).containsExactly("deep");
    }

    @Test
    void readsWhatStandsBehindBlankLinesAndNotices() {
        ThreadDoc plain = thread(sample());
        assertThat(thread("\n\n" + sample()).hash()).isEqualTo(plain.hash());
        Read noticed = read("<b>Notice</b>: x & y in z.php on line 3\n" + sample());
        assertThat(noticed.threads().get(0).hash()).isEqualTo(plain.hash());
        assertThat(sentences(noticed).stream().collect(Collectors.joining()))
                .contains("something stands before the XML declaration");
    }

    @Test
    void readsTheAuthorsOfWordPressCom() {
        String text = HEAD.replace("wp:author>", "wp:wp_author>") + item(1, "T", "Post.", "") + TAIL;
        assertThat(thread(text).post().author()).contains("Mia Berg");
    }
}
