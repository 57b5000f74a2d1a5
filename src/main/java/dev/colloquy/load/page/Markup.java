package dev.colloquy.load.page;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Ways in which pages mark comments, the plainest first. */
enum Markup implements CommentMark {
    /** Lists of comments as WordPress writes them, whatever the theme: classic, HTML5, Genesis, block themes. */
    WORDPRESS {
        @Override
        public boolean isComment(Part part, Within within) {
            return isTemplated(part, within)
                    || isListed(part)
                    || (BOXES.contains(part.tag())
                            && part.isAny(KINDS)
                            && (within.list() || CommentNames.depth(part) > 0));
        }

        /** Before version 2.7, and in themes that make their own lists, an item is told by what it lies in. */
        private boolean isListed(Part part) {
            Element list = part.element().parent();
            return list != null
                    && part.tag().equals("li")
                    && (PLAIN_LISTS.contains(list.id()) || !Collections.disjoint(Part.names(list), PLAIN_LISTS))
                    && (isNumbered(part) || part.element().selectFirst(SIGNED) != null);
        }

        /** Lists of block themes need not say of their elements what they are. */
        private boolean isTemplated(Part part, Within within) {
            Element list = part.element().parent();
            if (list == null || !part.tag().equals("li")) {
                return false;
            }
            Element around = within.around();
            boolean nested = around.equals(list.parent())
                    && around.normalName().equals("li")
                    && !around.hasClass("comment")
                    && part.element().selectFirst(BLOCK) != null;
            return nested || list.hasClass(TEMPLATE);
        }
    },
    /** Microdata of schema.org. */
    MICRODATA {
        @Override
        public boolean isComment(Part part, Within within) {
            Element element = part.element();
            if (!element.hasAttr("itemscope")) {
                return within.posting() && BOXES.contains(part.tag()) && part.is("comment") && isNumbered(part);
            }
            boolean next = within.seen() && !within.posting() && ItemTypes.is(element, "discussionforumposting");
            boolean said =
                    ItemTypes.isPosting(element) && element.attr("itemprop").equals("comment");
            return next || said || ItemTypes.isComment(element);
        }
    },
    /** Microformats: comments of an h-entry. */
    MICROFORMATS {
        @Override
        public boolean isComment(Part part, Within within) {
            return part.is("p-comment") || (part.is("u-comment") && part.isAny(CITED));
        }
    },
    /** Elements that are called comments and hold somebody's text. */
    PLAIN {
        @Override
        public boolean isComment(Part part, Within within) {
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
    private static final Evaluator BLOCK = Selector.evaluatorOf("[class*=wp-block-comment-]");
    private static final Set<String> PLAIN_LISTS = Set.of("commentlist", "comment-list");
    private static final Evaluator SIGNED =
            Selector.evaluatorOf("cite, .commentmetadata, .comment-meta, a[name^=comment-]");
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

    @Override
    public boolean isVague() {
        return this == PLAIN;
    }

    /** True for a list of comments. */
    static boolean isList(Part part) {
        return part.isAny(LISTS) || part.id().equals("comments");
    }

    private static boolean isNumbered(Part part) {
        return NUMBERED.matcher(part.id()).matches();
    }
}
