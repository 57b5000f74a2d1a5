package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a text together from the parts of a document, by the rules that all markup shares ({@code docs/formats.md}): paragraphs,
 * line ends, marks of lists and of quotations, code, and links with their addresses. Places are those in the document.
 */
final class FlowedText {

    /** Deeper quotations and lists are written as if they were no deeper, so that no line grows with the depth of the markup. */
    private static final int DEEPEST_MARK = 50;

    private static final Pattern CUT = Pattern.compile("(?:\\.\\.\\.|…)$");
    private static final Pattern CUT_WITHIN = Pattern.compile(" ?(?:\\.{3}|\u2026) ?");
    private static final int SHORTEST_BEFORE = 4;
    private static final int LONGEST_PART = 2_000;
    private static final Pattern BARE = Pattern.compile("^(?i:https?://)?(?i:www\\.)?");

    private final MappedText.Builder text = MappedText.builder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private int quoted;
    private int quotedAbove;
    private int verbatim;
    private int breaks = 2;
    private boolean space;

    /** The last unit of code was a carriage return, which a line feed goes with. */
    private boolean returned;

    private int linkStart = 0;
    private int marked = -1;

    /** What follows begins a paragraph. */
    void paragraph() {
        breaks = Math.max(breaks, 2);
    }

    /** What follows begins a line. */
    void line() {
        breaks = Math.max(breaks, 1);
    }

    /** A line end that the document asks for; two of them end a paragraph. */
    void lineEnd() {
        breaks = text.length() == 0 ? 2 : Math.min(2, breaks + 1);
        space = false;
    }

    void openQuote() {
        quoted++;
    }

    void closeQuote() {
        quoted--;
        quotedAbove = Math.min(quotedAbove, quoted);
    }

    /** From here on all white space counts. */
    void openCode() {
        verbatim++;
    }

    void closeCode() {
        verbatim--;
    }

    /** A list without numbers. */
    void openList() {
        lists.push(new int[] {-1});
    }

    /** A list whose items are numbered from {@code first} on. */
    void openList(int first) {
        lists.push(new int[] {first - 1});
    }

    void closeList() {
        lists.pop();
    }

    boolean isInList() {
        return !lists.isEmpty();
    }

    /** An item of the list begins. */
    void item(int place) {
        int[] list = lists.peek();
        String mark = list == null || list[0] < 0 ? "- " : ++list[0] + ". ";
        begin(place);
        text.append("  ".repeat(Math.min(DEEPEST_MARK, Math.max(0, lists.size() - 1))) + mark, place, place + 1);
        marked = text.length();
        space = false;
    }

    void closeItem() {
        marked = -1;
    }

    /** White space, of which one is kept. */
    void gap() {
        space = true;
    }

    /** Words that stand for what is at a place. */
    void words(String words, int place) {
        begin(place);
        text.append(words, place, place + 1);
    }

    /** Words of the document. */
    void words(MappedText words) {
        String value = words.value();
        for (int at = 0; at < value.length(); ) {
            int end = wordEnd(value, at, value.length());
            if (end - at > 1) {
                begin(words.place(at));
                text.append(words, at, end);
                at = end;
            } else {
                unit(value.charAt(at), words.place(at), words.place(at + 1));
                at++;
            }
        }
    }

    /** A part of the document that is the same as text. */
    void words(String document, int from, int to) {
        for (int at = from; at < to; ) {
            int end = wordEnd(document, at, to);
            if (end - at > 1) {
                begin(at);
                text.copy(document, at, end);
                at = end;
            } else {
                unit(document.charAt(at), at, at + 1);
                at++;
            }
        }
    }

    /** The end of what is neither white space nor, in code, a line end. */
    private int wordEnd(String value, int from, int to) {
        int at = from;
        while (at < to && !isSpace(value.charAt(at))) {
            at++;
        }
        return at;
    }

    private void unit(char c, int place, int end) {
        if (verbatim > 0 && (c == '\n' || c == '\r')) {
            if (c == '\r' || !returned) {
                lineEnd();
            }
            returned = c == '\r';
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

    /** Puts the line ends and marks that stand before the next unit. */
    private void begin(int place) {
        if (text.length() == marked) {
            // What an item begins with stands beside its mark, whatever it is.
            breaks = 0;
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
        if (space && breaks == 0 && text.length() > 0 && text.last() != '\n' && text.length() != marked) {
            text.append(' ', place, place);
        }
        breaks = 0;
        space = false;
        returned = false;
        quotedAbove = quoted;
    }

    private static String quoteMarks(int depth) {
        return ">".repeat(Math.min(DEEPEST_MARK, depth));
    }

    void openLink() {
        linkStart = text.length();
    }

    /**
     * Puts the address of the link that was opened behind its words, or in their place where they are the address or a cut of it;
     * nothing where it is no address of the web.
     */
    void closeLink(MappedText address) {
        String href = address.value();
        String scheme = href.toLowerCase(Locale.ROOT);
        if (!(scheme.startsWith("http://") || scheme.startsWith("https://") || scheme.startsWith("ftp://"))
                || href.chars().anyMatch(c -> c <= ' ')) {
            return;
        }
        int place = address.place(0);
        String said = text.since(linkStart);
        if (isCutOf(said.strip(), href)) {
            int lead = said.length() - said.stripLeading().length();
            text.cut(linkStart + lead);
            begin(place);
            text.append(address);
            return;
        }
        begin(place);
        if (text.length() > 0 && text.last() != ' ' && text.last() != '\n') {
            text.append(' ', place, place);
        }
        int end = address.place(address.length());
        text.append('<', place, place).append(address).append('>', end, end);
    }

    /** True for {@code nytimes.com/2019/...} of {@code https://www.nytimes.com/2019/04/x.html}. */
    private static boolean isCutOf(String words, String href) {
        String said = CUT.matcher(words).replaceFirst("");
        if (said.isEmpty() || said.indexOf('.') < 0) {
            return words.isEmpty();
        }
        if (said.indexOf(' ') >= 0) {
            return isCutWithin(bare(said), bare(href));
        }
        String bare = bare(href);
        String own = bare(said);
        return bare.startsWith(own) || (bare + "/").equals(own) || isCutWithin(own, bare);
    }

    /** True for {@code nytimes.com/2019 ... x.html}: some sites cut addresses in the middle. */
    private static boolean isCutWithin(String words, String address) {
        int gap = gap(words, 0, 1);
        int lastGap = gap(words, words.length() - 1, -1);
        Matcher cut = CUT_WITHIN.matcher(words);
        int from = SHORTEST_BEFORE;
        while (from < words.length() && cut.find(from) && cut.start() <= Math.min(gap, LONGEST_PART)) {
            int behind = words.length() - cut.end();
            if (cut.end() > lastGap && behind > 0 && behind <= LONGEST_PART) {
                return address.length() >= cut.start() + behind
                        && address.startsWith(words.substring(0, cut.start()))
                        && address.endsWith(words.substring(cut.end()));
            }
            from = cut.start() + 1;
        }
        return false;
    }

    /** Where the first white space from a place on lies; beyond the text if there is none. */
    private static int gap(String words, int from, int step) {
        int at = from;
        while (at >= 0 && at < words.length() && " \t\n\u000B\f\r".indexOf(words.charAt(at)) < 0) {
            at += step;
        }
        return at;
    }

    private static String bare(String address) {
        return BARE.matcher(address).replaceFirst("");
    }

    MappedText build() {
        return text.build().strip();
    }
}
