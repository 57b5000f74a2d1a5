package dev.colloquy.load.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of programs that have marks of their own. */
final class KnownSystemsTest {

    private static ThreadDoc thread(String body) {
        String page = "<!DOCTYPE html><html><head><title>Bees in town | Garden</title></head><body>" + body
                + "</body></html>";
        ReadOptions all = new ReadOptions(EnumSet.allOf(Status.class), Map.of());
        return ReaderContract.read(new PageReader(), page.getBytes(StandardCharsets.UTF_8), all)
                .threads()
                .get(0);
    }

    private static String post(String body) {
        Post post = thread(body).post();
        return post.title() + " | " + post.author().orElse("?") + " | "
                + post.published().orElse("?") + " | "
                + post.body().value().replace('\n', '/');
    }

    private static String comments(String body) {
        return thread(body).comments().stream()
                .map(KnownSystemsTest::shown)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shown(Comment comment) {
        return comment.id() + "<" + comment.parent().orElse("post") + " "
                + comment.author().orElse("?") + " | "
                + comment.published().orElse("?") + " | "
                + comment.body().value().replace('\n', '/')
                + (comment.status() == Status.PUBLISHED
                        ? ""
                        : " | " + comment.status().code());
    }

    private static final String POST = """
            <div class="post"><h2>Bees in town</h2><div class="entry"><p>Who keeps bees?</p>
            <p class="postmetadata">This entry was posted on Sunday, May 27th, 2012 at 8:00 am and is filed under Bees.</p></div></div>
            """;

    @Test
    void readsListsOfOldWordPress() {
        String page = POST + """
                <h3 id="comments">2 Responses to &#8220;Bees in town&#8221;</h3>
                <ol class="commentlist">
                <li class="alt" id="comment-4"><cite><a href="http://ann.example/">Ann</a></cite> Says:<br>
                <small class="commentmetadata"><a href="#comment-4" title="">May 28th, 2012 at 9:05 am</a></small>
                <p>I do:</p><ol><li>one hive</li></ol></li>
                <li id="comment-5"><cite>Bo</cite> Says:<br>
                <small class="commentmetadata"><a href="#comment-5" title="">May 29th, 2012 at 9:05 pm</a></small> <p>Not I.</p></li>
                </ol>
                """;
        assertThat(post(page)).isEqualTo("Bees in town | ? | 2012-05-27T08:00:00 | Who keeps bees?");
        assertThat(comments(page)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00 | I do://1. one hive
                        c2<post Bo | 2012-05-29T21:05:00 | Not I.
                        """);
    }

    @Test
    void readsListsThatSignBelow() {
        assertThat(comments(POST + """
                        <ol id="commentlist"><li id="comment-4"><p>I do.</p>
                        <p><cite>Comment by <a href="http://ann.example">Ann</a> &#8212; May 28, 2012 @ <a href="#comment-4">9:05 am</a></cite></p></li>
                        <li id="comment-5"><p>[...] bees [...]</p>
                        <p><cite>Pingback by Wax &#8212; May 29, 2012 @ <a href="#comment-5">9:05 pm</a></cite></p></li></ol>
                        """)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00 | I do.
                        c2<post Wax | 2012-05-29T21:05:00 | [...] bees [...] | ping
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<div class='comment-author meta'><strong>Ann</strong> May 28, 2012 at 9:05 am<a class='comment-reply-link'> - Reply</a></div><div class='comment-text'><p>I do.</p></div>",
                "<div class='comment-head'><span class='name'>Ann</span><span class='date'><a href='#comment-4'>May 28, 2012 at 9:05 am</a></span></div><div class='comment-entry'><p>I do.</p><span class='reply'></span></div>",
                "<img class='avatar'><h4>Ann <span class='meta'>9:05 AM <em>on</em> May 28, 2012 <span class='actions'><a>Permalink</a></span></span></h4><div class='commentcontent'><p>I do.</p></div>",
                "<span class='fn'>Ann</span> <span class='comment_date'>on May 28, 2012 at 9:05 am</span><div class='comment-content'>I do.<span class='reply-container'><a class='comment-reply-link'>Reply</a></span></div>",
                "<div class='wpd-comment-header'><div class='wpd-comment-author'>Ann</div><div class='wpd-comment-date' title='May 28, 2012 9:05 am'>11 years ago</div></div><div class='wpd-comment-text'><p>I do.</p></div><div class='wpd-comment-footer'>Reply</div>",
                "<div class='comment-author vcard'><span class='fn'>Ann</span></div><div class='comment-meta'>Posted May 28, 2012 at 9:05 am <span class='meta-sep'>|</span> <a href='#comment-4'>Permalink</a></div><p>I do.</p>",
                "<cite class='fn'>Ann</cite> <span class='says'>sagt:</span><div class='comment-meta'><a href='#comment-4'>28. Mai 2012 um 9:05</a></div><p>I do.</p>",
                "<p class='comment-author'><span class='comment-author-name'>Ann</span></p><p class='comment-meta'><time><a href='#comment-4' title='Monday, May 28, 2012 @ 9:05 AM'>(1 year ago)</a></time></p><div class='comment-content'><p>I do.</p></div>",
            })
    void readsItemsOfManyThemes(String item) {
        assertThat(comments(POST + "<ol class='commentlist'><li class='comment depth-1' id='comment-4'>" + item
                        + "</li></ol>"))
                .isEqualTo("c1<post Ann | 2012-05-28T09:05:00 | I do.\n");
    }

    @Test
    void readsDefinitionLists() {
        String blogger = """
                <h3 class="post-title entry-title">Bees in town</h3><div class="post-body entry-content">Who keeps bees?</div>
                <span class="post-author vcard">Posted by <span class="fn">Cy</span></span>
                <abbr class="published" title="2012-05-27T08:00:00+02:00">8:00 AM</abbr>
                <h4>2 comments:</h4><dl id="comments-block">
                <dt class="comment-author" id="c4"><a name="c4"></a><a href="http://ann.example" rel="nofollow">Ann</a> said...</dt>
                <dd class="comment-body"><p>I do.<br>Two.</p></dd>
                <dd class="comment-footer"><span class="comment-timestamp"><a href="#c4" title="comment permalink">May 28, 2012 at 9:05 AM</a></span></dd>
                <dt class="comment-author" id="c5">Bo said...</dt>
                <dd class="comment-body"><span class="deleted-comment">This comment has been removed by the author.</span></dd>
                <dd class="comment-footer"><span class="comment-timestamp"><a href="#c5">May 29, 2012 at 9:05 PM</a></span></dd></dl>
                """;
        assertThat(post(blogger)).isEqualTo("Bees in town | Cy | 2012-05-27T08:00:00+02:00 | Who keeps bees?");
        assertThat(comments(blogger)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00 | I do./Two.
                        c2<post Bo | 2012-05-29T21:05:00 | This comment has been removed by the author. | deleted
                        """);
        assertThat(comments(POST + """
                        <dl id="comment_list"><dt class="comment depth-1" id="comment-4"><span class="comment_author">Ann</span>
                        <span class="comment_time"><a href="#comment-4">May 28, 2012 at 9:05 am</a></span></dt>
                        <dd class="comment depth-1"><div class="format_text"><p>I do.</p><p class="reply"><a>Reply</a></p></div>
                        <dl class="children"><dt class="comment depth-2" id="comment-5"><span class="comment_author">Bo</span></dt>
                        <dd class="comment depth-2"><div class="format_text"><p>Where?</p></div></dd></dl></dd></dl>
                        """)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00 | I do.
                        c2<c1 Bo | ? | Where?
                        """);
    }

    @Test
    void readsBoxesOfAnswersBehindWhatTheyAnswer() {
        String one =
                "<div class='comment'><h3><a href='#comment-%1$d'>Subject</a></h3><div class='submitted'>Submitted by"
                        + " <span class='username'>%2$s</span> on Mon, 2012-05-28 09:0%1$d</div><div class='content'><p>Text %1$d.</p></div>"
                        + "<ul class='links'><li>reply</li></ul></div>";
        assertThat(comments("<h1>Bees in town</h1><div class='field-name-body'><p>Who?</p></div><div id='comments'>"
                        + String.format(one, 1, "Ann") + "<div class='indented'>" + String.format(one, 2, "Bo")
                        + "<div class='indented'>" + String.format(one, 3, "Cy") + "</div>"
                        + String.format(one, 4, "Di") + "</div>"
                        + String.format(one, 5, "Ed") + "</div>"))
                .isEqualTo("""
                        c1<post Ann | 2012-05-28T09:01:00 | Text 1.
                        c2<c1 Bo | 2012-05-28T09:02:00 | Text 2.
                        c3<c2 Cy | 2012-05-28T09:03:00 | Text 3.
                        c4<c1 Di | 2012-05-28T09:04:00 | Text 4.
                        c5<post Ed | 2012-05-28T09:05:00 | Text 5.
                        """);
    }

    @Test
    void readsFootersThatSign() {
        String one =
                "<div class='comment' id='c%1$d'><div class='comment-content'><p>Text %1$d.</p></div><p class='comment-footer'>"
                        + "Posted by: <a href='http://x.example'>%2$s</a> | <a href='#c%1$d'>May 28, 2012 at 09:0%1$d AM</a></p></div>";
        String page = "<h1 id='banner-header'><a href='/'>Garden</a></h1><h3 class='entry-header'>Bees in town</h3>"
                + "<div class='entry-body'><p>Who?</p></div><p class='entry-footer'>Posted by Cy on May 27, 2012 at 08:00 AM | Permalink</p>"
                + "<div class='comments'>" + String.format(one, 1, "Ann") + String.format(one, 2, "Bo") + "</div>";
        assertThat(post(page)).isEqualTo("Bees in town | Cy | 2012-05-27T08:00:00 | Who?");
        assertThat(comments(page)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:01:00 | Text 1.
                        c2<post Bo | 2012-05-28T09:02:00 | Text 2.
                        """);
    }

    @Test
    void readsLinksToWhatIsAnswered() {
        String one =
                "<div id='comment-%1$d' class='comment'><span class='byline'><span class='vcard author'>%2$s</span> %3$s"
                        + "<abbr class='published' title='2012-05-28T09:0%1$d:00Z'>May 28</abbr></span>"
                        + "<div class='comment-content'><p>Text %1$d, see <a href='#comment-1'>this reply to</a>.</p></div></div>";
        assertThat(comments(POST
                        + String.format(one, 1, "Ann", "")
                        + String.format(one, 2, "Bo", "")
                        + String.format(
                                one,
                                3,
                                "Cy",
                                "<a href='#comment-3'>replied to</a> <a href='#comment-1'>comment from Ann</a> ")))
                .contains("c1<post Ann | 2012-05-28T09:01:00Z | Text 1")
                .contains("c2<post Bo | 2012-05-28T09:02:00Z | Text 2")
                .contains("c3<c1 Cy | 2012-05-28T09:03:00Z | Text 3");
    }

    @Test
    void readsLinkSites() {
        String news = """
                <table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a href="https://bees.example/a?b=1&amp;c=2">Bees in town</a>
                <span class="sitebit">(bees.example)</span></span></td></tr><tr><td class="subtext"><a class="hnuser">Cy</a>
                <span class="age" title="2012-05-27T08:00:00 1338105600"><a>on May 27, 2012</a></span></td></tr></table>
                <table><tr class="athing comtr" id="4"><td class="ind" indent="0"></td><td><span class="comhead"><a class="hnuser">Ann</a>
                <span class="age" title="2012-05-28T09:05:00 1338195900"><a href="item?id=4">on May 28, 2012</a></span>
                <span class="navs"> | <a href="#5">next</a></span></span><div class="comment"><div class="commtext c00">I do.<p>Two.</div>
                <div class="reply"><a>reply</a></div></div></td></tr>
                <tr class="athing comtr" id="5"><td class="ind" indent="1"></td><td><a class="hnuser">Bo</a><div class="commtext">Where?</div></td></tr></table>
                """;
        assertThat(post(news)).isEqualTo("Bees in town | Cy | 2012-05-27T08:00:00Z | https://bees.example/a?b=1&c=2");
        assertThat(comments(news)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00Z | I do.//Two.
                        c2<c1 Bo | ? | Where?
                        """);
        String links = """
                <div class="side"><div class="usertext-body"><p>Rules.</p></div><h1 class="redditname">bees</h1></div>
                <div class="thing link"><p class="title"><a class="title" href="/r/bees/1">Bees in town</a> <span class="domain">(self.bees)</span></p>
                <p class="tagline">submitted <time datetime="2012-05-27T08:00:00+00:00">11 years ago</time> by <a class="author">Cy</a></p>
                <form class="usertext"><div class="usertext-body"><div class="md"><p>Who?</p></div></div></form></div>
                <div class="thing comment" id="thing_t1_a"><p class="tagline"><a class="author">Ann</a> <time datetime="2012-05-28T09:05:00+00:00">x</time></p>
                <form class="usertext"><div class="usertext-body"><div class="md"><p>I do.</p></div></div></form>
                <div class="child"><div class="thing comment" id="thing_t1_b"><p class="tagline"><em>[deleted]</em></p>
                <div class="usertext-body"><div class="md"><p>[deleted]</p></div></div></div></div></div>
                """;
        assertThat(post(links)).isEqualTo("Bees in town | Cy | 2012-05-27T08:00:00Z | Who?");
        assertThat(comments(links)).isEqualTo("""
                        c1<post Ann | 2012-05-28T09:05:00Z | I do.
                        c2<c1 ? | ? | [deleted] | deleted
                        """);
    }

    @Test
    void takesTheFirstPostingOfAForumForThePost() {
        String one =
                "<div id='p%1$d' class='post'><dl class='postprofile'><dt><a class='username'>%2$s</a></dt><dd>Joined: Jan 1, 2001</dd></dl>"
                        + "<div class='postbody'><h3>Re: Bees in town</h3><p class='author'>by <strong><a class='username'>%2$s</a></strong> &raquo; "
                        + "Mon May 28, 2012 9:0%1$d am</p><div class='content'>Text %1$d.</div><div class='signature'>Sig</div></div></div>";
        String page = "<h2 class='topic-title'>Bees in town</h2>" + String.format(one, 1, "Cy")
                + String.format(one, 2, "Ann");
        assertThat(post(page)).isEqualTo("Bees in town | Cy | 2012-05-28T09:01:00 | Text 1.");
        assertThat(comments(page)).isEqualTo("c1<post Ann | 2012-05-28T09:02:00 | Text 2.\n");
    }

    @Test
    void takesNoPostOfAThemeForAForum() {
        assertThat(
                        comments(
                                "<div class='post' id='post-5'><article data-post-id='5'><div class='post_wrapper'><h1 class='entry-title'>Bees"
                                        + "</h1><div class='postbody entry-content'><p>Who?</p></div></div></article></div><ol class='commentlist'>"
                                        + "<li class='comment depth-1' id='comment-4'><cite class='fn'>Ann</cite><p>I do.</p></li></ol>"))
                .isEqualTo("c1<post Ann | ? | I do.\n");
    }

    @Test
    void readsDepthsOfJournals() {
        String one =
                "<div class='comment-thread comment-depth-%3$d'><div class='dwexpcomment'><div class='comment'><span class='poster'>From:"
                        + " <span class='ljuser'><b>%2$s</b></span></span><span class='datetime'>Date: <span>2012-05-28 09:0%1$d am (UTC)</span></span>"
                        + "<div class='comment-content'>Text %1$d.</div></div></div></div>";
        assertThat(comments("<h3 class='entry-title'>Bees in town</h3><div class='entry-content'>Who?</div>"
                        + String.format(one, 1, "ann", 1) + String.format(one, 2, "bo", 2)
                        + String.format(one, 3, "cy", 1)))
                .isEqualTo("""
                        c1<post ann | 2012-05-28T09:01:00Z | Text 1.
                        c2<c1 bo | 2012-05-28T09:02:00Z | Text 2.
                        c3<post cy | 2012-05-28T09:03:00Z | Text 3.
                        """);
    }
}
