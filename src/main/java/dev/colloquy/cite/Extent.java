package dev.colloquy.cite;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Where an address of the web ends that begins at a place of a text: at a blank, a quotation mark, a bracket that it did not
 * open, a character that no address has, or the next address; without the punctuation of the sentence around it. One line
 * break may stand within ({@link LineBreaks}). Takes one pass over the address.
 */
final class Extent {

    private static final String ENDS = "<>\"`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A";
    private static final String TRAILING = ".,;:!?'*_~#&\\([{";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final int VIDEO_ID = 11;
    private static final int LONGEST_WORD = 9;
    private static final int SHORT_CUT = 3;

    /** A bracket that nothing closes so far behind it is none of the address. */
    private static final int WIDEST = 250;

    private final String text;
    private final int start;
    private final int from;
    private final Nested nested;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int lineBreak = -1;
    private int slash = -1;
    private boolean query;
    private boolean sici;

    private Extent(String text, int start, int from) {
        this.text = text;
        this.start = start;
        this.from = from;
        this.nested = new Nested(text, start);
    }

    /**
     * The address that begins at {@code start}.
     *
     * @param from what stands before this place, a scheme or a host, belongs to it in any case
     */
    static Stretch of(String text, int start, int from) {
        Extent extent = new Extent(text, start, from);
        int raw = extent.raw();
        int end = extent.trimmed(raw);
        int whole = extent.cutOff(raw, end);
        return new Stretch(start, whole, extent.lineBreak < whole - 1 ? extent.lineBreak : -1);
    }

    /**
     * A stretch of text.
     *
     * @param lineBreak the place of the line break within, or -1
     */
    record Stretch(int start, int end, int lineBreak) {

        String written(String text) {
            return lineBreak < 0
                    ? text.substring(start, end)
                    : text.substring(start, lineBreak) + text.substring(lineBreak + 1, end);
        }
    }

    private int raw() {
        int at = text.startsWith("[", from) ? numericHostEnd() : from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean lost = !open.isEmpty() && at - open.peekLast() > WIDEST;
            if (lost || !goesOn(at, c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private int numericHostEnd() {
        int at = from + 1;
        while (at < text.length() && (Chars.hex(text, at) || text.charAt(at) == ':' || text.charAt(at) == '.')) {
            at++;
        }
        return text.startsWith("]", at) ? at + 1 : from;
    }

    private boolean goesOn(int at, int c) {
        if (c == '\n' && lineBreak < 0 && at > from && LineBreaks.within(text, start, at)) {
            lineBreak = at;
            return true;
        }
        if (Chars.blank(c) || (ENDS.indexOf(c) >= 0 && !serial(at, c))) {
            return false;
        }
        if (c >= 0x80) {
            return Chars.word(c) || Chars.hidden(c) || ("\u2013\u00B7".indexOf(c) >= 0 && between(at));
        }
        return switch (c) {
            case '(', '{', '[' -> opens(at, c);
            case ')', '}', ']' -> closes(c);
            case '\'' -> !text.startsWith("'", start - 1);
            case '&' -> !Chars.markName(text, at + 1);
            case 'h', 'H' -> Chars.scheme(text, at) == 0 || nested.belongs(at, query);
            case '\\' -> at + 1 < text.length() && "_*()~#-.[]".indexOf(text.charAt(at + 1)) >= 0;
            case '|' -> Pipes.within(text, start, at, query || slash >= 0);
            case '?', '#' -> {
                query = c == '?';
                yield true;
            }
            case '/' -> {
                slash = slash < 0 ? at : slash;
                yield true;
            }
            default -> true;
        };
    }

    /** A square bracket belongs to queries only: elsewhere it opens a note number or a closing tag. */
    private boolean opens(int at, int c) {
        if (c == '[' && (!query || text.startsWith("[/", at))) {
            return false;
        }
        open.push(at);
        return true;
    }

    private boolean closes(int c) {
        if (open.isEmpty() || OPENING.indexOf(text.charAt(open.peek())) != CLOSING.indexOf(c)) {
            return false;
        }
        open.pop();
        return true;
    }

    /** The angle brackets of a serial item identifier in a DOI: {@code 10.1002/(SICI)1097-4571(199806)49:8<693::AID>3.0.CO;2-O}. */
    private boolean serial(int at, int c) {
        if (c == '<' && !sici) {
            int digits = Chars.digitsEnd(text, at + 1);
            sici = digits > at + 1 && digits < at + 8 && text.startsWith("::", digits);
            return sici;
        }
        boolean closes = c == '>' && sici;
        sici = sici && !closes;
        return closes;
    }

    private boolean between(int at) {
        return Chars.wordBefore(text, at) && Chars.wordAt(text, at + 1);
    }

    private int trimmed(int raw) {
        int closed = open.isEmpty() ? raw : open.peekLast();
        int at = trailed(closed);
        int unglued = unglued(at);
        return unglued < at ? trailed(unglued) : at;
    }

    /** Without a common word behind a comma, or a capitalised one behind a full stop: somebody forgot the blank. */
    private int unglued(int end) {
        int at = end;
        while (at > from && end - at <= LONGEST_WORD && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        if (at == end || at == from) {
            return end;
        }
        boolean capital = Character.isUpperCase(text.charAt(at));
        boolean mark = (capital ? ".,;!?" : ",;").indexOf(text.charAt(at - 1)) >= 0;
        return mark && CommonWords.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? at - 1 : end;
    }

    private int trailed(int raw) {
        int at = raw;
        while (at > from) {
            int c = text.codePointBefore(at);
            if (c == 's' && at - 2 >= from && text.charAt(at - 2) == '\'') {
                at -= 2;
            } else if (c == '\n' || Chars.hidden(c) || (TRAILING.indexOf(c) >= 0 && !endsVideoId(at))) {
                at -= Character.charCount(c);
            } else {
                break;
            }
        }
        return at;
    }

    /** Names of videos may end in an underline. */
    private boolean endsVideoId(int end) {
        int at = end - 1;
        while (at > from && end - at <= VIDEO_ID && idMark(text.charAt(at))) {
            at--;
        }
        return text.charAt(end - 1) == '_' && end - at == VIDEO_ID + 1 && !idMark(text.charAt(at)) && ofVideos();
    }

    private boolean ofVideos() {
        for (int i = start; i < Math.max(from, slash); i++) {
            if (Chars.at(text, i, "youtu")) {
                return true;
            }
        }
        return false;
    }

    private static boolean idMark(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '-' || c == '_';
    }

    /** One past the ellipsis that shows that the address goes on; the end, if there is none. */
    private int cutOff(int raw, int end) {
        if (slash < 0 || slash >= end || !open.isEmpty()) {
            return end;
        }
        if (end == raw && text.startsWith("\u2026", raw)) {
            return raw + 1;
        }
        boolean dots = raw - end >= SHORT_CUT && text.startsWith("...", end) && text.charAt(raw - 1) == '.';
        return dots && afterFolder(end) ? end + SHORT_CUT : end;
    }

    /** True if a slash stands before the place, with or without digits between. */
    private boolean afterFolder(int end) {
        int at = end;
        while (at > slash && Chars.digit(text, at - 1)) {
            at--;
        }
        return text.charAt(at - 1) == '/';
    }
}
