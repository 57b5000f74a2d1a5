package dev.colloquy.load.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Types of things that pages tell in microdata and in JSON-LD, as schema.org defines them. */
final class ItemTypes {

    private static final Set<String> POSTINGS = Set.of(
            "article",
            "newsarticle",
            "opinionnewsarticle",
            "analysisnewsarticle",
            "reportagenewsarticle",
            "techarticle",
            "scholarlyarticle",
            "report",
            "blogposting",
            "socialmediaposting",
            "discussionforumposting",
            "question",
            "creativework",
            "videoobject",
            "review");
    private static final Set<String> COMMENTS = Set.of("comment", "usercomments", "answer");

    private ItemTypes() {}

    /** True for an article, a question, a forum's posting: what comments are about. */
    static boolean isPosting(String type) {
        return POSTINGS.contains(plain(type));
    }

    static boolean isComment(String type) {
        return COMMENTS.contains(plain(type));
    }

    static boolean isPosting(Element element) {
        return isPosting(element.attr("itemtype"));
    }

    static boolean isComment(Element element) {
        return isComment(element.attr("itemtype"));
    }

    static boolean is(Element element, String type) {
        return plain(element.attr("itemtype")).equals(type);
    }

    /** {@code comment} for {@code https://schema.org/Comment}; of several types, the first. */
    private static String plain(String type) {
        String first = type.strip().split("\\s+", 2)[0];
        int from = Math.max(first.lastIndexOf('/'), Math.max(first.lastIndexOf(':'), first.lastIndexOf('#')));
        return first.substring(from + 1).toLowerCase(Locale.ROOT);
    }
}
