package dev.colloquy.load.page;

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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageReaderTest implements ReaderContract {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html><head><title>Ferries | Lake</title></head><body>
            <h1 class="entry-title">Ferries</h1>
            <div class="entry-content"><p>A ferry is wanted.</p></div>
            """;

    @Override
    public ThreadReader reader() {
        return new PageReader();
    }

    @Override
    public String sample() {
        return HEAD + "<h2 class=\"comments-title\">2 thoughts on &ldquo;Ferries&rdquo;</h2>\n"
                + list(item(
                        1,
                        1,
                        "Zo\u00EB&#8217;s boat \uD83D\uDEA4 is <b>fine</b> &amp; dry.",
                        list(item(
                                2,
                                2,
                                "See <a href=\"https://boats.example/all?a=1&amp;b=2\">this list</a>.<br>Really.",
                                ""))));
    }

    private static String list(String items) {
        return "<ol class=\"comment-list\">\n" + items + "</ol>\n";
    }

    private static String item(int id, int depth, String body, String inner) {
        return "<li id=\"comment-" + id + "\" class=\"comment depth-" + depth + "\"><article class=\"comment-body\">"
                + "<footer class=\"comment-meta\"><b class=\"fn\">Ann</b> <a href=\"#comment-" + id
                + "\"><time datetime=\"2020-01-02T03:04:05+01:00\">then</time></a></footer>"
                + "<div class=\"comment-content\"><p>" + body + "</p></div></article>\n" + inner + "</li>\n";
    }

    private static String plain(String inner) {
        return "<div class=\"comment\"><span class=\"author\">Ann</span><div class=\"comment-text\">Text.</div>" + inner
                + "</div>\n";
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    private static List<String> parents(ThreadDoc thread) {
        return thread.comments().stream()
                .map(c -> c.id() + "<" + c.parent().orElse("post"))
                .toList();
    }

    private static List<String> sentences(Read read) {
        return read.problems().stream().map(ReadProblem::sentence).toList();
    }

    @Test
    void readsItsSample() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.id()).isEqualTo("sample");
        assertThat(thread.post().title()).isEqualTo("Ferries");
        assertThat(bodies(thread))
                .containsExactly(
                        "Zo\u00EB\u2019s boat \uD83D\uDEA4 is fine & dry.",
                        "See this list <https://boats.example/all?a=1&b=2>.\nReally.");
        assertThat(parents(thread)).containsExactly("c1<post", "c2<c1");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(2));
        assertThat(read(sample()).problems()).isEmpty();
    }

    @Test
    void isSureOfPagesAndNotOfOtherMarkup() {
        assertThat(reader().sniff(ReaderContract.sampleOf(HEAD))).isEqualTo(Confidence.LIKELY);
        assertThat(reader().sniff(ReaderContract.sampleOf(
                        "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE html PUBLIC \"\">"
                                + "<html><h1>t</h1></html>")))
                .isEqualTo(Confidence.LIKELY);
        assertThat(reader().sniff(ReaderContract.sampleOf("<div class=comment>x</div>")))
                .isEqualTo(Confidence.MAYBE);
        for (String other : List.of("<rss><channel/></rss>", "<?xml version=\"1.0\"?><disqus/>", "html", "# <html>")) {
            assertThat(reader().sniff(ReaderContract.sampleOf(other))).as(other).isEqualTo(Confidence.NO);
        }
    }

    @Test
    void leavesOutAndCountsWhatIsNotPublished() {
        String page = HEAD
                + list("<li class=\"pingback\" id=\"comment-1\"><p>Pingback: x</p></li>"
                        + item(2, 1, "Seen.", "")
                        + "<li class=\"comment depth-1\" id=\"comment-3\"><p><em class=\"comment-awaiting-moderation\">Your"
                        + " comment is awaiting moderation.</em></p><p>Unseen.</p>"
                        + list(item(4, 2, "Answer.", "")) + "</li>");
        ThreadDoc thread = thread(page);
        assertThat(bodies(thread)).containsExactly("Seen.", "Answer.");
        assertThat(parents(thread)).containsExactly("c1<post", "c2<post");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.PING, 1, Status.HELD, 1));
        ThreadDoc all = read(page, new ReadOptions(Set.of(Status.PING, Status.HELD), Map.of()))
                .threads()
                .get(0);
        assertThat(bodies(all)).containsExactly("Pingback: x", "Seen.", "Unseen.", "Answer.");
        assertThat(parents(all)).contains("c4<c3");
    }

    @Test
    void believesTheDepthThatAPageTells() {
        ThreadDoc thread = thread(HEAD
                + list(item(1, 1, "a", "")
                        + item(2, 2, "b", "")
                        + item(3, 3, "c", "")
                        + item(4, 2, "d", "")
                        + item(5, 1, "e", "")
                        + item(6, 3, "f", "")));
        assertThat(parents(thread)).containsExactly("c1<post", "c2<c1", "c3<c2", "c4<c1", "c5<post", "c6<post");
    }

    @Test
    void countsACommentThatIsThereTwiceOnce() {
        Read read = read(HEAD + list(item(1, 1, "Once.", "") + item(1, 1, "Once.", "")));
        assertThat(bodies(read.threads().get(0))).containsExactly("Once.");
        assertThat(sentences(read))
                .containsExactly("sample.txt:8:1: the comment comment-1 is there twice; it counts once");
    }

    @Test
    void tellsThatAPageHasMoreComments() {
        String more = HEAD + "<div id=comments><h2>30 comments</h2>" + list(item(1, 1, "One.", "")) + "</div>";
        assertThat(sentences(read(more))).containsExactly("sample.txt: the page declares 30 comments and 1 was found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "8 thoughts on \u201CTitle\u201D ~ 8",
                "One thought on \u201CTitle\u201D ~ 1",
                "22 Responses to Title ~ 22",
                "1,204 comments ~ 1204",
                "Comments (3) ~ 3",
                "No comments yet ~ 0",
                "5 Kommentare ~ 5",
                "Comments ~ -1",
                "Related ~ -1",
                "2 commenters met ~ -1"
            })
    void understandsHeadingsThatCount(String heading, int count) {
        assertThat(CountHeading.count(heading, false).orElse(-1)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Bees - Roof ~ Roof ~ Bees",
                "Roof \u00BB Bees ~ Roof ~ Bees",
                "Bees | Roof ~ '' ~ Bees",
                "Bees - and wasps ~ '' ~ Bees - and wasps",
                "Bees ~ Roof ~ Bees"
            })
    void cutsTheSiteOffTitles(String title, String site, String cut) {
        assertThat(PageHead.withoutSite(title, site)).isEqualTo(cut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ann@mail.example", "192.0.2.17", "2001:db8::7", "Ann <ann@mail.example>"})
    void keepsNoAddressOfAPerson(String author) {
        String escaped = author.replace("<", "&lt;");
        Read read = read(HEAD + list(item(1, 1, "Text.", "")).replace(">Ann<", ">" + escaped + "<"));
        assertThat(read.threads().get(0).comments().get(0).author()).isEmpty();
    }

    @Test
    void readsAnArticleWithoutComments() {
        ThreadDoc thread = thread(HEAD + "</body></html>");
        assertThat(thread.post().body().value()).isEqualTo("A ferry is wanted.");
        assertThat(thread.comments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div id=\"disqus_thread\"></div>",
                "<div class=\"fb-comments\" data-href=\"x\"></div>",
                "<script src=\"https://giscus.app/client.js\"></script>"
            })
    void saysThatCommentsAreElsewhere(String embed) {
        assertThat(sentences(read(HEAD + embed)))
                .containsExactly("sample.txt: the comments are loaded by a script and are not in the saved page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><h1>Home</h1><article><h2>a</h2>x</article><article><h2>b</h2>y</article></html>",
                "<!DOCTYPE html><html><body><p>Hello</p></body></html>",
                "<!DOCTYPE html><html><body><div class=\"comment\">12</div></body></html>",
                "<!DOCTYPE html><html><body><h1>Empty</h1><article></article></body></html>"
            })
    void doesNotTakeOtherPages(String page) {
        assertThat(read(page).outcome()).isInstanceOf(ReadOutcome.Unrecognised.class);
        assertThat(read(page).threads()).isEmpty();
    }

    @Test
    void passesOverBrokenLinkedDataAndSaysWhere() {
        String script = "<script type=\"application/ld+json\">\n{\"@type\": \"Article\",,}</script>";
        Read read = read(HEAD + script);
        assertThat(read.threads().get(0).post().title()).isEqualTo("Ferries");
        assertThat(sentences(read)).hasSize(1);
        assertThat(sentences(read).get(0)).startsWith("sample.txt:6:21: linked data was passed over: it is no JSON");
        assertThat(read(sample() + script).problems()).isEmpty();
    }

    @Test
    void readsLinkedDataWrappedInAComment() {
        ThreadDoc thread =
                thread("<html><script type=\"application/ld+json\">//<![CDATA[\n[{\"@type\":\"Question\",\"name\":"
                        + "\"Why?\",\"text\":\"Say.\",\"acceptedAnswer\":{\"@type\":\"Answer\",\"text\":\"So.\",\"author\":\"Bo\"}}]"
                        + "\n//]]></script></html>");
        assertThat(thread.post().title()).isEqualTo("Why?");
        assertThat(bodies(thread)).containsExactly("So.");
    }

    @Test
    void readsCommentsThatAreNotClosed() {
        String page = HEAD + "<div id=comments><ol class=commentlist>"
                + "<li class=comment id=comment-1><cite class=fn>Ann</cite><div class=comment-content><p>One<p>more"
                + "<li class=comment id=comment-2><cite class=fn>Bo</cite><div class=comment-content>Two";
        assertThat(bodies(thread(page))).containsExactly("One\n\nmore", "Two");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void takesLinearTimeForManyAndDeepComments() {
        StringBuilder many = new StringBuilder(HEAD + "<ol class=commentlist>");
        for (int i = 1; i <= 50_000; i++) {
            many.append(item(i, 1, "Text " + i, ""));
        }
        assertThat(thread(many.toString()).comments()).hasSize(50_000);
        String deep = "<div class=\"comment\"><span class=\"author\">Ann</span><div class=\"comment-text\">Text.</div>";
        List<Comment> nested = thread(HEAD + deep.repeat(1_000)).comments();
        assertThat(nested).hasSize(1_000);
        assertThat(nested.get(999).parent()).contains("c999");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void takesLinearTimeForHostilePages() {
        for (String piece : List.of(
                "<div>",
                "<li class=comment>",
                "<ul><li class=comment><p>x",
                "<div class=comment-body>",
                "<blockquote>",
                "<b><p>x",
                "<div itemscope itemtype=https://schema.org/Comment><p itemprop=text>x",
                "<article>",
                "<a href=https://a.example/>x")) {
            int times = piece.equals("<div>") ? 100_000 : 20_000;
            Read read = read(HEAD + "<div id=comments>" + plain("") + piece.repeat(times));
            assertThat(read.outcome()).as(piece).isInstanceOf(ReadOutcome.Done.class);
        }
    }

    @Test
    void readsTheBeginningOfAPageWithMoreTagsThanMemoryShouldHold() {
        String page = HEAD + "<div id=comments>" + plain("") + plain("");
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        int tags = (int) page.chars().filter(c -> c == '<').count();
        Read all = ReaderContract.read(new PageReader(tags), bytes, ReadOptions.USUAL);
        Read some = ReaderContract.read(new PageReader(tags - 3), bytes, ReadOptions.USUAL);
        assertThat(all.problems()).isEmpty();
        assertThat(all.threads().get(0).comments()).hasSize(2);
        assertThat(some.threads().get(0).comments().get(0).body().value()).isEqualTo("Text.");
        assertThat(some.problems())
                .extracting(ReadProblem::message)
                .containsExactly("has more than " + (tags - 3) + " tags; what comes behind them is left out");
    }
}
