package dev.colloquy.load.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Ways in which pages mark comments, the plainest first. */
enum Markup {
    /** Lists of comments as WordPress writes them, whatever the theme: classic, HTML5, Genesis, block themes. */
    WORDPRESS {
        @Override
        boolean isComment(Part part, Within within) {
            return isTemplated(part, within)
                    || BOXES.contains(part.tag())
                            && part.isAny(KINDS)
                            && (within.list() || CommentNames.depth(part) > 0);
        }

        /** Lists of block themes need not say of their elements what they are. */
        private boolean isTemplated(Part part, Within within) {
            Element list = part.element().parent();
            if (list == null || !part.tag().equals("li")) {
                return false;
            }
            Element around = within.around();
            return list.hasClass(TEMPLATE)
                    || list.parent() == around && around.normalName().equals("li") && !around.hasClass("comment");
        }
    },
    /** Microdata of schema.org. */
    MICRODATA {
        @Override
        boolean isComment(Part part, Within within) {
            Element element = part.element();
            if (!element.hasAttr("itemscope")) {
                return within.posting() && BOXES.contains(part.tag()) && part.is("comment") && isNumbered(part);
            }
            return ItemTypes.isComment(element)
                    || ItemTypes.isPosting(element)
                            && (element.attr("itemprop").equals("comment")
                                    || within.seen()
                                            && !within.posting()
                                            && ItemTypes.is(element, "discussionforumposting"));
        }
    },
    /** Microformats: comments of an h-entry. */
    MICROFORMATS {
        @Override
        boolean isComment(Part part, Within within) {
            return part.is("p-comment") || part.is("u-comment") && part.isAny(CITED);
        }
    },
    /** Elements that are called comments and hold somebody's text. */
    PLAIN {
        @Override
        boolean isComment(Part part, Within within) {
            return BOXES.contains(part.tag()) && part.isAny(CALLED);
        }
    };

    static final String TEMPLATE = "wp-block-comment-template";

    private static final Set<String> BOXES = Set.of("li", "div", "article", "section");
    private static final Set<String> KINDS = Set.of("comment", "pingback", "trackback");
    private static final Set<String> CITED = Set.of("h-cite", "h-entry");
    private static final Set<String> CALLED = Set.of("comment", "comment-item", "comment-entry", "single-comment");
    private static final Set<String> LISTS = Set.of(
            TEMPLATE, "commentlist", "comment-list", "entry-comments", "entry-pings", "ping-list", "comments-area");
    private static final Pattern NUMBERED = Pattern.compile("(?:li-|div-|article-)?comment-\\d+");

    /**
     * Where an element lies.
     *
     * @param around the comment around it, or the page
     * @param list in a list of comments
     * @param posting in a posting or comment that microdata tells of
     * @param seen behind the beginning of one
     */
    record Within(Element around, boolean list, boolean posting, boolean seen) {}

    abstract boolean isComment(Part part, Within within);

    /** True for a list of comments. */
    static boolean isList(Part part) {
        return part.isAny(LISTS) || part.id().equals("comments");
    }

    private static boolean isNumbered(Part part) {
        return NUMBERED.matcher(part.id()).matches();
    }
}
