package dev.colloquy.load.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A program that serves pages whose comments cannot be told by one of the general ways: what it puts around them.
 *
 * @param signs words of which one is in the markup of all its pages: looked for first, since selecting takes longer
 * @param proof what only its pages have
 * @param comment around one comment
 * @param more what goes on with the comment before it
 * @param post around the post and nothing else
 * @param opens if the first comment is the post itself, as in forums
 */
record KnownSystem(
        String name,
        List<String> signs,
        Evaluator proof,
        Evaluator comment,
        Optional<Evaluator> more,
        Optional<Evaluator> post,
        boolean opens)
        implements CommentMark {

    private static final List<KnownSystem> ALL = List.of(
            thread("Hacker News", "tr.comtr", "tr.comtr").postIn("table.fatitem"),
            forum("phpBB", "div.post[id~=^p\\d+$] div.postbody", "div.post[id~=^p\\d+$]"),
            forum("vBulletin", "li.postcontainer, li.postbitlegacy", "li.postcontainer, li.postbitlegacy"),
            forum(
                    "XenForo",
                    "article.message[data-author], li.message[data-author]",
                    "article.message[data-author], li.message[data-author]"),
            forum("Simple Machines Forum", "div.post_wrapper div.keyinfo", "div.post_wrapper"),
            forum("Discourse", "div.topic-post article[data-post-id]", "div.topic-post article[data-post-id]"),
            thread("LiveJournal", "div.b-leaf", "div.b-tree-twig"),
            thread("Dreamwidth", "div.dwexpcomment", "div.comment-thread"),
            thread("Reddit", "shreddit-comment", "shreddit-comment").postIn("shreddit-post"),
            thread("Reddit", "div.thing.comment", "div.thing.comment").postIn("div.thing.link"),
            thread("Disqus", "#posts li.post [data-role=post-content], #posts li.post .post-message", "li.post"),
            new KnownSystem(
                    "Blogger",
                    List.of("comments-block"),
                    Selector.evaluatorOf("dl#comments-block"),
                    Selector.evaluatorOf("dt.comment-author"),
                    Optional.of(Selector.evaluatorOf("dd.comment-body, dd.comment-footer")),
                    Optional.empty(),
                    false),
            new KnownSystem(
                    "Thesis",
                    List.of("comment_list"),
                    Selector.evaluatorOf("dl#comment_list"),
                    Selector.evaluatorOf("dt.comment, dt.pingback, dt.trackback"),
                    Optional.of(Selector.evaluatorOf("dd.comment, dd.pingback, dd.trackback")),
                    Optional.empty(),
                    false));

    private static KnownSystem thread(String name, String proof, String comment) {
        return new KnownSystem(
                name,
                signs(proof),
                Selector.evaluatorOf(proof),
                Selector.evaluatorOf(comment),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static KnownSystem forum(String name, String proof, String comment) {
        return new KnownSystem(
                name,
                signs(proof),
                Selector.evaluatorOf(proof),
                Selector.evaluatorOf(comment),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private KnownSystem postIn(String selector) {
        return new KnownSystem(name, signs, proof, comment, more, Optional.of(Selector.evaluatorOf(selector)), opens);
    }

    /** The system that made a page; empty if it is none of those that need to be known. */
    static Optional<KnownSystem> of(Page page) {
        return ALL.stream()
                .filter(s -> s.signs.stream().anyMatch(page.html()::contains))
                .filter(s -> page.document().selectFirst(s.proof) != null)
                .findFirst();
    }

    /** The last class, id, attribute or element that each of the alternatives of a selector names. */
    private static List<String> signs(String selector) {
        return Stream.of(selector.split(", ", -1))
                .map(s -> s.replaceAll("\\[([\\w-]++)[^\\[\\]]*+\\]", " $1"))
                .map(s ->
                        s.substring(1 + Math.max(Math.max(s.lastIndexOf('.'), s.lastIndexOf('#')), s.lastIndexOf(' '))))
                .toList();
    }

    @Override
    public boolean isComment(Part part, Markup.Within within) {
        return part.element().is(comment);
    }

    @Override
    public boolean goesOn(Element element) {
        return more.filter(element::is).isPresent();
    }
}
