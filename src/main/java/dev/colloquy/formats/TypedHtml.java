package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML as people type it into a form, where line ends count though no tag says so: a blank line begins a paragraph, a line end is
 * a line break. Not so beside tags that break lines themselves, within tags, comments, code and scripts. The result is HTML for
 * {@link HtmlText}.
 */
public final class TypedHtml {

    private static final Pattern BREAKING =
            Pattern.compile("<(?:p|br|div|ul|ol|li|table|blockquote)(?!\\w)", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PARTS = Set.of(
            "li",
            "tr",
            "td",
            "th",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "col",
            "caption",
            "dt",
            "dd",
            "option",
            "param");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "figure",
            "figcaption",
            "article",
            "section",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "form",
            "fieldset",
            "address",
            "details",
            "summary",
            "script",
            "style",
            "iframe",
            "object",
            "noscript");
    private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea", "svg");

    private static final String NONE = "";

    private final String html;
    private final boolean breaks;
    private final MappedText.Builder out = MappedText.builder();
    private String before = NONE;
    private boolean unclosed;

    private TypedHtml(String html, boolean breaks) {
        this.html = html;
        this.breaks = breaks;
    }

    /**
     * Puts tags where line ends stand for them.
     *
     * @param breaks false if single line ends are mere white space, as in what editors of pages write
     */
    public static MappedText of(MappedText typed, boolean breaks) {
        return new TypedHtml(typed.value(), breaks).tagged().in(typed);
    }

    /** The same of a text that has no tag that breaks lines; one that has is left as it is. */
    public static MappedText unlessMarkedUp(MappedText typed) {
        return BREAKING.matcher(typed.value()).find() ? typed : of(typed, /* breaks= */ true);
    }

    private MappedText tagged() {
        for (int at = 0; at < html.length(); ) {
            char c = html.charAt(at);
            if (c == '<') {
                at = tag(at);
            } else if (c == '\n' || c == '\r') {
                at = lineEnds(at);
            } else {
                if (!isBlank(c)) {
                    before = NONE;
                }
                out.append(c, at, at + 1);
                at++;
            }
        }
        return out.build();
    }

    /** Copies a tag, and what line ends do not count in; leaves comments out. */
    private int tag(int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? copy(at, html.length()) : end + "-->".length();
        }
        String name = name(at);
        int end = name.isEmpty() || unclosed ? -1 : html.indexOf('>', at);
        if (end < 0) {
            unclosed |= !name.isEmpty();
            before = NONE;
            return copy(at, at + 1);
        }
        before = PARTS.contains(name) || BLOCKS.contains(name) ? name : before;
        if (VERBATIM.contains(name) && html.charAt(at + 1) != '/') {
            return copy(at, close(name, end));
        }
        return copy(at, end + 1);
    }

    private int copy(int from, int to) {
        out.copy(html, from, to);
        return to;
    }

    /** One past the end tag; of the whole if there is none. */
    private int close(String name, int from) {
        String tag = "</" + name;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(/* ignoreCase= */ true, at, tag, 0, tag.length())) {
                int end = html.indexOf('>', at);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return html.length();
    }

    private String name(int at) {
        int from = at + 1 < html.length() && html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return to > from && to - from <= "blockquote".length() + 2 && Character.isLetter(html.charAt(from))
                ? html.substring(from, to).toLowerCase(Locale.ROOT)
                : NONE;
    }

    /** Line ends, and white space and comments between them. */
    private int lineEnds(int from) {
        int lines = 0;
        int at = from;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '\n' || c == '\r') {
                lines++;
                at += c == '\r' && at + 1 < html.length() && html.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (isBlank(c)) {
                at++;
            } else if (html.startsWith("<!--", at) && html.indexOf("-->", at) >= 0) {
                at = html.indexOf("-->", at) + "-->".length();
            } else {
                break;
            }
        }
        String after = at < html.length() && html.charAt(at) == '<' ? name(at) : NONE;
        boolean part = PARTS.contains(before) || PARTS.contains(after);
        boolean block = part || BLOCKS.contains(before) || BLOCKS.contains(after);
        if (lines > 1 && !part) {
            out.append("<p>", from, at);
        } else if (lines == 1 && breaks && !block) {
            out.append("<br>", from, at);
        } else {
            out.append(' ', from, at);
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0';
    }
}
