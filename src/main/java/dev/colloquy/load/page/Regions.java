package dev.colloquy.load.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * A page cut into its comments and the rest, in one walk. What stands beside the page's own matter, such as lists of the newest
 * comments of all pages, belongs to neither.
 *
 * @param post what belongs to no comment
 * @param comments in the order of the page
 */
record Regions(Region post, List<Region> comments) {

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "svg", "nav");
    private static final Set<String> BESIDE = Set.of(
            "widget",
            "widgets",
            "widget-area",
            "sidebar",
            "recentcomments",
            "recent-comments",
            "widget_recent_comments",
            "wp-block-latest-comments",
            "wp-block-latest-posts",
            "wp-block-query",
            "comment-respond",
            "comment-form",
            "wp-block-post-comments-form");
    private static final Set<String> BESIDE_IDS =
            Set.of("sidebar", "secondary", "tertiary", "recentcomments", "respond", "commentform");
    private static final String OWN_COMMENTS =
            "#comments, .commentlist, .comment-list, .entry-comments, ." + Markup.TEMPLATE;

    /** True for what stands beside a page's own matter. */
    static boolean isBeside(Element element) {
        return BESIDE_IDS.contains(element.id())
                || (element.hasAttr("class") && !Collections.disjoint(Part.names(element), BESIDE));
    }

    static Regions of(Page page, CommentMark markup) {
        Walk walk = new Walk(page.document(), markup);
        page.document().filter(walk);
        return new Regions(walk.post, walk.comments);
    }

    /** A box of answers to the comment that ended before it. */
    private record Open(Element element, Region region) {}

    /** Walks over the elements without recursion. */
    private static final class Walk implements NodeFilter {

        private final CommentMark markup;
        private final Region post;
        private final List<Region> comments = new ArrayList<>();
        private final Deque<Region> open = new ArrayDeque<>();
        private final Deque<Element> scopes = new ArrayDeque<>();
        private final Set<Element> aroundComments = new HashSet<>();
        private final Deque<Element> lists = new ArrayDeque<>();
        private final Deque<Element> roots = new ArrayDeque<>();
        private final Deque<Open> below = new ArrayDeque<>();
        private final Map<Element, Region> endedAt = new HashMap<>();
        private int postings;
        private boolean seen;

        Walk(Element document, CommentMark markup) {
            this.markup = markup;
            this.post = new Region(document, Optional.empty());
            open.push(post);
            Element own = document.selectFirst(OWN_COMMENTS);
            for (Element around = own; around != null; around = around.parent()) {
                aroundComments.add(around);
            }
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            Set<String> names = Part.names(element);
            Part part = part(element, names, depth);
            if (UNSEEN.contains(part.tag()) || isBeside(part)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            Markup.Within within = new Markup.Within(open.getFirst().root(), !lists.isEmpty(), postings > 0, seen);
            if (markup.isComment(part, within) && !isToldTwice()) {
                begin(element);
                part = part(element, names, depth);
            } else if (!comments.isEmpty() && markup.goesOn(element)) {
                openAt(element, last());
                part = part(element, names, depth);
            }
            Element before = element.previousElementSibling();
            if (before != null && endedAt.containsKey(before) && Region.isBelow(part)) {
                below.push(new Open(element, endedAt.get(before)));
            }
            open.getFirst().add(part);
            enter(part);
            return FilterResult.CONTINUE;
        }

        private Part part(Element element, Set<String> names, int depth) {
            return new Part(element, names, open.getFirst().size(), depth, Optional.ofNullable(scopes.peek()));
        }

        private boolean isBeside(Part part) {
            return (part.isAny(BESIDE) || BESIDE_IDS.contains(part.id()))
                    && !aroundComments.contains(part.element())
                    && !part.tag().equals("body");
        }

        private boolean isToldTwice() {
            Region around = open.getFirst();
            return !around.equals(post) && around.hasNotBegun();
        }

        private void begin(Element element) {
            Region around = open.getFirst();
            around.enclose(element);
            comments.add(new Region(element, above()));
            openAt(element, last());
        }

        private void openAt(Element element, Region region) {
            open.push(region);
            roots.push(element);
        }

        private Region last() {
            return comments.get(comments.size() - 1);
        }

        /** What a comment that begins here lies in: another one, or a box below another one; the inner of the two. */
        private Optional<Region> above() {
            Optional<Region> around = Optional.of(open.getFirst()).filter(r -> !r.equals(post));
            if (below.isEmpty()
                    || (!roots.isEmpty()
                            && isWithin(roots.getFirst(), below.getFirst().element()))) {
                return around;
            }
            return Optional.of(below.getFirst().region());
        }

        private boolean isWithin(Element inner, Element outer) {
            return inner.sourceRange().startPos() > outer.sourceRange().startPos();
        }

        private void enter(Part part) {
            Element element = part.element();
            if (Markup.isList(part)) {
                lists.push(element);
            }
            if (element.hasAttr("itemscope")) {
                scopes.push(element);
                if (isDiscussed(element)) {
                    postings++;
                    seen = true;
                }
            }
        }

        private static boolean isDiscussed(Element element) {
            return ItemTypes.isPosting(element) || ItemTypes.isComment(element);
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (element.equals(lists.peek())) {
                    lists.pop();
                }
                if (element.equals(scopes.peek())) {
                    scopes.pop();
                    postings -= isDiscussed(element) ? 1 : 0;
                }
                if (element.equals(roots.peek())) {
                    roots.pop();
                    endedAt.put(element, open.pop());
                }
                if (!below.isEmpty() && element.equals(below.getFirst().element())) {
                    Open box = below.pop();
                    endedAt.put(element, box.region());
                }
            }
            return FilterResult.CONTINUE;
        }
    }
}
