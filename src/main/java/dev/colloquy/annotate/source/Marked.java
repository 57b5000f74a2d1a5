package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoundAddress;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Stretches of an item between marks: quotation marks, asterisks or underscores for italics, and the text of a link with the
 * address that it leads to. Found in one pass; a stretch stays within its paragraph.
 *
 * @param inner without the marks
 * @param outer with them
 * @param address where a link leads
 */
record Marked(Span inner, Span outer, Form form, Optional<FoundAddress> address) {

    /** What stands around a stretch. */
    enum Form {
        QUOTED,
        ITALIC,
        LINK
    }

    private static final int LONGEST = 600;

    /** All of them, in the order of the text. */
    static List<Marked> in(String text, List<FoundAddress> addresses) {
        List<Marked> found = new ArrayList<>();
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            while (next < addresses.size() && addresses.get(next).span().end() <= at) {
                next++;
            }
            if (next < addresses.size() && addresses.get(next).span().start() <= at) {
                link(text, addresses.get(next)).ifPresent(found::add);
                at = addresses.get(next).span().end();
                continue;
            }
            char c = text.charAt(at);
            int end = closing(text, at, c);
            if (end > 0) {
                int width = c == '*' && text.startsWith("**", at) ? 2 : 1;
                Span inner = new Span(at + width, end);
                found.add(new Marked(
                        inner,
                        new Span(at, end + width),
                        c == '*' || c == '_' ? Form.ITALIC : Form.QUOTED,
                        Optional.empty()));
                at = c == '*' || c == '_' ? end + width : at + 1;
            } else {
                at++;
            }
        }
        found.sort((a, b) -> a.outer().compareTo(b.outer()));
        return found;
    }

    /** Where a stretch that opens here ends, or 0 if none opens. */
    private static int closing(String text, int at, char c) {
        return switch (c) {
            case '“', '„' -> paired(text, at, '”', '“');
            case '«' -> paired(text, at, '»', '»');
            case '"' -> opens(text, at) ? straight(text, at, '"', 1) : 0;
            case '\'', '‘' -> opens(text, at) ? single(text, at, c == '‘' ? '’' : '\'') : 0;
            case '*' ->
                text.startsWith("**", at)
                        ? straight(text, at, '*', 2)
                        : opens(text, at) ? straight(text, at, '*', 1) : 0;
            case '_' -> opens(text, at) ? straight(text, at, '_', 1) : 0;
            default -> 0;
        };
    }

    private static int paired(String text, int at, char close, char other) {
        for (int i = at + 1; i < Math.min(text.length(), at + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == close || (c == other && text.charAt(at) == '„')) {
                return i > at + 1 ? i : 0;
            }
            if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return 0;
            }
        }
        return 0;
    }

    /** A mark opens at the start or behind a blank or bracket, before something that is no blank. */
    private static boolean opens(String text, int at) {
        boolean before =
                at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([{—–-:/>".indexOf(text.charAt(at - 1)) >= 0;
        return before && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    private static int straight(String text, int at, char mark, int width) {
        for (int i = at + width; i + width <= Math.min(text.length(), at + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == mark && (width == 1 || text.charAt(i + 1) == mark)) {
                boolean blank = Character.isWhitespace(text.charAt(i - 1));
                return !blank && i > at + width ? i : 0;
            }
            if (c == '\n' && (i + 1 == text.length() || text.charAt(i + 1) == '\n')) {
                return 0;
            }
        }
        return 0;
    }

    /** A single quotation mark ends where no letter follows; within words it is an apostrophe. */
    private static int single(String text, int at, char close) {
        for (int i = at + 2; i < Math.min(text.length(), at + LONGEST); i++) {
            char c = text.charAt(i);
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if ((c == close || c == '\'') && ends && !Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
            if (c == '\n') {
                return 0;
            }
        }
        return 0;
    }

    /** The words of a link around an address: Markdown, HTML, BBCode. */
    private static Optional<Marked> link(String text, FoundAddress address) {
        int start = address.span().start();
        if (start > 2 && text.startsWith("](", start - 2)) {
            int open = text.lastIndexOf('[', start - 3);
            return open >= 0 && start - open < LONGEST
                    ? words(new Span(open + 1, start - 2), new Span(open, start), address)
                    : Optional.empty();
        }
        String before = text.substring(Math.max(0, start - 8), start).toLowerCase(Locale.ROOT);
        boolean html = before.endsWith("href=\"") || before.endsWith("href='") || before.endsWith("href=");
        boolean board = before.endsWith("[url=") || before.endsWith("[url=\"");
        if (!html && !board) {
            return Optional.empty();
        }
        int open = text.indexOf(html ? '>' : ']', address.span().end());
        int close = open < 0 ? -1 : text.indexOf(html ? "<" : "[", open + 1);
        return close > open + 1
                        && close - open < LONGEST
                        && open - address.span().end() < LONGEST
                ? words(new Span(open + 1, close), new Span(open + 1, close), address)
                : Optional.empty();
    }

    private static Optional<Marked> words(Span inner, Span outer, FoundAddress address) {
        return inner.isEmpty()
                ? Optional.empty()
                : Optional.of(new Marked(inner, outer, Form.LINK, Optional.of(address)));
    }
}
