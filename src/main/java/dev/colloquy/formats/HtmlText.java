package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * HTML as text, by one set of rules ({@code docs/formats.md}): a paragraph is a block with a blank line around it, a line break a
 * line end; items of lists begin with {@code -} or their number; every line of a quotation begins with {@code >}; code stays as it
 * is; a link is followed by its address in angle brackets, or is it, where its words are that address or a cut of it; a card that
 * shows another page is its address with what it shows as a quotation below; pictures are
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

    /** Where a card of a forum tells the address that it stands for. */
    private static final String CARD_ADDRESS = "data-onebox-src";

    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

    private HtmlText() {}

    /**
     * The text of a piece of HTML, as it stands within a body.
     *
     * @return with places in the HTML
     */
    public static MappedText of(MappedText html) {
        return fragment(html.value()).in(html);
    }

    /**
     * The same without some elements and what is in them.
     *
     * @param leftOut a selector of CSS
     */
    public static MappedText of(MappedText html, String leftOut) {
        Element body = Parser.htmlParser()
                .setTrackPosition(true)
                .parseInput(html.value(), "")
                .body();
        Set<Element> out = Collections.newSetFromMap(new IdentityHashMap<>());
        out.addAll(body.select(leftOut));
        return of(body, html.value(), out::contains).in(html);
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
        return walk.text.build();
    }

    /** The value of an attribute, with its places in the HTML. */
    public static MappedText attribute(Element element, String name, String html) {
        Range range = element.attributes().sourceRange(name).valueRange();
        boolean tracked = range.isTracked() && range.startPos() >= 0;
        int from = tracked ? range.startPos() : start(element);
        int to = tracked ? Math.min(html.length(), Math.max(from, range.endPos())) : from;
        return Entities.decodedAs(element.attr(name), html, from, to);
    }

    private static int start(Element element) {
        Range range = element.sourceRange();
        return range.isTracked() ? Math.max(0, range.startPos()) : 0;
    }

    /** Walks over the nodes without recursion, so that no depth of markup is too deep. */
    private static final class Walk implements NodeFilter {

        private final FlowedText text = new FlowedText();
        private final Element root;
        private final String html;
        private final Predicate<Element> leftOut;
        /** The address of the card that is walked through; empty outside of one. */
        private String card = "";

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
                if (DROPPED.contains(name) || isHidden(element) || leftOut.test(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                open(element, name);
            }
            return FilterResult.CONTINUE;
        }

        private void open(Element element, String name) {
            block(name);
            switch (name) {
                case "br" -> text.lineEnd();
                case "img" -> picture(element);
                case "blockquote" -> quote(element, true);
                case "div" -> box(element, true);
                case "aside" -> openCard(element);
                case "pre" -> text.openCode();
                case "ul" -> text.openList();
                case "ol" -> text.openList(first(element));
                case "li" -> item(element);
                case "td", "th" -> text.gap();
                case "a" -> text.openLink();
                case "q" -> text.words("\u201C", start(element));
                default -> {}
            }
        }

        /** Some forums put quotations in boxes of their own (vBulletin 4). */
        private void box(Element element, boolean opens) {
            if (element.hasClass("bbcode_quote")) {
                quote(element, opens);
            }
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || (element.hasAttr("style")
                            && HIDDEN.matcher(element.attr("style")).find());
        }

        /** A quotation that is all of a text is the text: forums write it so. */
        private void quote(Element element, boolean opens) {
            if (element.equals(root)) {
                return;
            }
            if (opens) {
                text.openQuote();
            } else {
                text.closeQuote();
            }
        }

        private static int first(Element list) {
            String start = list.attr("start");
            return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
        }

        private void item(Element element) {
            if (!element.equals(root)) {
                text.item(start(element));
            }
        }

        private void block(String name) {
            if (PARAGRAPHS.contains(name) && !(text.isInList() && (name.equals("ul") || name.equals("ol")))) {
                text.paragraph();
            } else if (LINES.contains(name) || PARAGRAPHS.contains(name)) {
                text.line();
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
                case "blockquote" -> quote(element, false);
                case "div" -> box(element, false);
                case "aside" -> closeCard(element);
                case "pre" -> text.closeCode();
                case "ul", "ol" -> text.closeList();
                case "li" -> text.closeItem();
                case "q" -> text.words("\u201D", start(element));
                default -> {}
            }
            block(name);
        }

        /** A card that a forum puts in the place of an address: the address is the poster's, what the page says is quoted. */
        private void openCard(Element aside) {
            Element link = card(aside);
            if (link != null) {
                MappedText address = attribute(link, link.hasAttr(CARD_ADDRESS) ? CARD_ADDRESS : "href")
                        .strip();
                text.openLink();
                text.closeLink(address);
                text.paragraph();
                text.openQuote();
                card = address.value();
            }
        }

        private void closeCard(Element aside) {
            if (card(aside) != null) {
                text.closeQuote();
                card = "";
            }
        }

        /** What has the address of a card; none if this is no card, or one without an address. */
        private static @Nullable Element card(Element aside) {
            if (!aside.hasClass("onebox")) {
                return null;
            }
            return aside.hasAttr(CARD_ADDRESS) ? aside : aside.selectFirst("a[href]");
        }

        private void picture(Element image) {
            text.words(attribute(image, "alt").strip());
        }

        private MappedText attribute(Element element, String name) {
            return HtmlText.attribute(element, name, html);
        }

        private static int start(Element element) {
            return HtmlText.start(element);
        }

        private void words(TextNode node) {
            Range range = node.sourceRange();
            int from = range.isTracked() ? Math.max(0, range.startPos()) : 0;
            int to = range.isTracked() ? Math.min(html.length(), range.endPos()) : from;
            String words = node.getWholeText();
            if (to - from == words.length() && html.startsWith(words, from)) {
                text.words(html, from, to);
            } else {
                text.words(Entities.decodedAs(words, html, from, to));
            }
        }

        private void address(Element link) {
            MappedText address = attribute(link, "href").strip();
            if (card.isEmpty() || !address.value().equals(card)) {
                text.closeLink(address);
            }
        }
    }
}
