package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * HTML as text, by one set of rules ({@code docs/formats.md}): a paragraph is a block with a blank line around it, a line break a
 * line end; items of lists begin with {@code -} or their number; every line of a quotation begins with {@code >}; code stays as it
 * is; a link is followed by its address in angle brackets, or is it, where its words are that address or a cut of it; pictures are
 * their alternative text; what nobody reads, such as scripts and forms, is left out. Each unit knows its place in the HTML.
 */
public final class HtmlText {

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "blockquote",
            "pre",
            "ul",
            "ol",
            "dl",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "figure",
            "article",
            "section",
            "aside",
            "details");
    private static final Set<String> LINES = Set.of(
            "div", "li", "tr", "dt", "dd", "address", "header", "footer", "figcaption", "summary", "main", "caption");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "form",
            "button",
            "select",
            "textarea",
            "svg",
            "iframe",
            "object",
            "head",
            "nav",
            "canvas",
            "audio",
            "video");

    /** Deeper quotations and lists are written as if they were no deeper, so that no line grows with the depth of the markup. */
    private static final int DEEPEST_MARK = 50;

    private HtmlText() {}

    /**
     * The text of a piece of HTML, as it stands within a body.
     *
     * @return with places in the HTML
     */
    public static MappedText of(MappedText html) {
        return fragment(html.value()).in(html);
    }

    /** The same, with places in a text that is its own document. */
    public static MappedText fragment(String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return of(parser.parseInput(html, "").body(), html);
    }

    /**
     * The text below an element.
     *
     * @param element parsed with positions tracked
     * @param html all of the HTML that was parsed
     */
    public static MappedText of(Element element, String html) {
        return of(element, html, below -> false);
    }

    /**
     * The same without some elements and what is in them.
     *
     * @param leftOut asked once of each element that is not within another one left out
     */
    public static MappedText of(Element element, String html, Predicate<Element> leftOut) {
        Walk walk = new Walk(element, html, leftOut);
        element.filter(walk);
        return walk.text.build().strip();
    }

    /** Walks over the nodes without recursion, so that no depth of markup is too deep. */
    private static final class Walk implements NodeFilter {

        private final MappedText.Builder text = MappedText.builder();
        private final Element root;
        private final String html;
        private final Predicate<Element> leftOut;
        private final Deque<int[]> lists = new ArrayDeque<>();
        private int quoted;
        private int quotedAbove;
        private int verbatim;
        private int breaks = 2;
        private boolean space;
        private boolean marked;
        private int linkStart = 0;

        Walk(Element root, String html, Predicate<Element> leftOut) {
            this.root = root;
            this.html = html;
            this.leftOut = leftOut;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                words(words);
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (DROPPED.contains(name) || element.hasAttr("hidden") || leftOut.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element, name);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element, String name) {
            block(name);
            switch (name) {
                case "br" -> lineEnd(1, start(element));
                case "img" -> picture(element);
                case "blockquote" -> quoted++;
                case "pre" -> verbatim++;
                case "ul" -> lists.push(new int[] {-1});
                case "ol" -> lists.push(new int[] {number(element)});
                case "li" -> item(element);
                case "td", "th" -> space = true;
                case "a" -> linkStart = text.length();
                case "q" -> quoteMark('\u201C', start(element));
                default -> {}
            }
        }

        private static int number(Element list) {
            String start = list.attr("start");
            return start.matches("\\d{1,6}") ? Integer.parseInt(start) - 1 : 0;
        }

        private void block(String name) {
            if (PARAGRAPHS.contains(name) && !(lists.size() > 0 && (name.equals("ul") || name.equals("ol")))) {
                breaks = Math.max(breaks, 2);
            } else if (LINES.contains(name) || PARAGRAPHS.contains(name)) {
                breaks = Math.max(breaks, 1);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element, element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void close(Element element, String name) {
            switch (name) {
                case "a" -> address(element);
                case "blockquote" -> {
                    quoted--;
                    quotedAbove = Math.min(quotedAbove, quoted);
                }
                case "pre" -> verbatim--;
                case "ul", "ol" -> lists.pop();
                case "q" -> quoteMark('\u201D', start(element));
                case "li" -> marked = false;
                default -> {}
            }
            block(name);
        }

        private static int start(Element element) {
            Range range = element.sourceRange();
            return range.isTracked() ? Math.max(0, range.startPos()) : 0;
        }

        private void item(Element element) {
            if (element == root) {
                return;
            }
            int place = start(element);
            int[] list = lists.peek();
            String mark = list == null || list[0] < 0 ? "- " : ++list[0] + ". ";
            begin(place);
            int indent = Math.min(DEEPEST_MARK, Math.max(0, lists.size() - 1));
            text.append("  ".repeat(indent) + mark, place, place + 1);
            marked = true;
        }

        private void quoteMark(char mark, int place) {
            begin(place);
            text.append(mark, place, place + 1);
        }

        private void picture(Element image) {
            MappedText words = attribute(image, "alt").strip();
            if (words.length() > 0) {
                begin(words.place(0));
                text.append(words);
            }
        }

        /** The value of an attribute, with its places. */
        private MappedText attribute(Element element, String name) {
            Range range = element.attributes().sourceRange(name).valueRange();
            boolean tracked = range.isTracked() && range.startPos() >= 0;
            int from = tracked ? range.startPos() : start(element);
            int to = tracked ? Math.min(html.length(), Math.max(from, range.endPos())) : from;
            return Entities.decodedAs(element.attr(name), html, from, to);
        }

        /** Puts the line ends and marks that stand before the next unit; directly behind the mark of a list nothing does. */
        private void begin(int place) {
            if (marked) {
                marked = false;
                breaks = 0;
                space = false;
            }
            if (text.length() > 0 && breaks > 0) {
                for (int i = 0; i < breaks; i++) {
                    text.append('\n', place, place);
                    if (i + 1 < breaks) {
                        text.append(quoteMarks(Math.min(quotedAbove, quoted)), place, place);
                    }
                }
            }
            if ((breaks > 0 || text.length() == 0) && quoted > 0) {
                text.append(quoteMarks(quoted) + " ", place, place);
            }
            if (space && breaks == 0 && text.length() > 0 && text.last() != '\n') {
                text.append(' ', place, place);
            }
            breaks = 0;
            space = false;
            quotedAbove = quoted;
        }

        private static String quoteMarks(int depth) {
            return ">".repeat(Math.min(DEEPEST_MARK, depth));
        }

        private void lineEnd(int count, int place) {
            breaks = Math.min(2, breaks + count);
            space = false;
            if (text.length() == 0) {
                breaks = 2;
            }
        }

        private void words(TextNode node) {
            Range range = node.sourceRange();
            int from = range.isTracked() ? Math.max(0, range.startPos()) : 0;
            int to = range.isTracked() ? Math.min(html.length(), range.endPos()) : from;
            MappedText words = Entities.decodedAs(node.getWholeText(), html, from, to);
            for (int i = 0; i < words.length(); i++) {
                unit(words.value().charAt(i), words.place(i), words.place(i + 1));
            }
        }

        private void unit(char c, int place, int end) {
            if (verbatim > 0 && (c == '\n' || c == '\r')) {
                lineEnd(1, place);
            } else if (verbatim > 0 && breaks > 0 && c == ' ') {
                begin(place);
                text.append(c, place, end);
            } else if (verbatim == 0 && isSpace(c)) {
                space = text.length() > 0;
            } else {
                begin(place);
                text.append(c, place, Math.max(end, place));
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        }

        /** Puts the address of a link behind its words, or in their place where they are the address or a cut of it. */
        private void address(Element link) {
            String href = link.attr("href").strip();
            String scheme = href.toLowerCase(Locale.ROOT);
            if (!(scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("ftp://"))
                    || href.chars().anyMatch(c -> c <= ' ')) {
                return;
            }
            String said = text.since(linkStart);
            MappedText address = attribute(link, "href").strip();
            int place = address.place(0);
            if (isCutOf(said.strip(), href)) {
                int lead = said.length() - said.stripLeading().length();
                text.cut(linkStart + lead);
                begin(place);
                text.append(address);
            } else {
                begin(place);
                if (text.length() > 0 && text.last() != ' ' && text.last() != '\n') {
                    text.append(' ', place, place);
                }
                text.append('<', place, place);
                text.append(address);
                int end = address.place(address.length());
                text.append('>', end, end);
            }
        }

        /** True for {@code nytimes.com/2019/...} of {@code https://www.nytimes.com/2019/04/x.html}. */
        private static boolean isCutOf(String words, String href) {
            String said = words.replaceFirst("(?:\\.\\.\\.|…)$", "");
            if (said.isEmpty() || said.indexOf(' ') >= 0 || said.indexOf('.') < 0) {
                return words.isEmpty();
            }
            String bare = bare(href);
            String own = bare(said);
            return bare.startsWith(own) || (bare + "/").equals(own);
        }

        private static String bare(String address) {
            return address.replaceFirst("^(?i:https?://)?(?i:www\\.)?", "");
        }
    }
}
