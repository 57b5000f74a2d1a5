package dev.colloquy.nlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text: quotation prefix, list marker, content.
 *
 * @param start first unit
 * @param end its line end, or the end of the text
 * @param depth how many {@code >} it begins with
 * @param markerEnd one past its list marker; equals {@code contentStart} of an unmarked line
 * @param marked true if it begins with a list marker
 * @param content what follows prefix and marker, trimmed
 */
record Line(int start, int end, int depth, int markerEnd, boolean marked, String content) {

    private static final Pattern MARKER = Pattern.compile("^[ ]*+(?:\\d{1,3}[.)]|[-*+•·‣◦])[ ]++(?=\\S)");

    /** What people put before a cited address, and closing notes. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:sources?|references?|refs?|links?|citations?|works cited|bibliography|further reading|see also|read more|via"
                    + "|credits?|edit(?:ed)?|updated?|ps|p\\.s\\.)\\s{0,2}:.*");

    private static final Pattern ENDED = Pattern.compile("^.*[.!?:;][)\\]\"'*_]*");

    private static final Pattern ABBREVIATED = Pattern.compile("^(?:.*[ (\"'])?([A-Za-z.]{1,8})\\.");

    static Line of(MaskedText text, int start, int end) {
        String line = text.subSequence(start, end).toString();
        int at = prefixEnd(line);
        int depth = (int) line.substring(0, at).chars().filter(c -> c == '>').count();
        Matcher marker = MARKER.matcher(line).region(at, line.length());
        boolean marked = marker.lookingAt();
        int contentStart = marked ? marker.end() : at;
        return new Line(
                start,
                end,
                depth,
                start + contentStart,
                marked,
                line.substring(contentStart).strip());
    }

    /** One past the last {@code >} of the prefix; 0 without one. */
    private static int prefixEnd(String line) {
        int end = 0;
        for (int i = 0; i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '>'); i++) {
            if (line.charAt(i) == '>') {
                end = i + 1;
            }
        }
        return end;
    }

    boolean blank() {
        return content.isEmpty();
    }

    int width() {
        return markerEnd - start + content.length();
    }

    boolean labelled() {
        return LABEL.matcher(content).matches();
    }

    /** True if a sentence ends with it: a closing mark that no abbreviation explains. */
    boolean ended() {
        if (content.isEmpty()
                || !ENDED.matcher(content.substring(Math.max(0, content.length() - 12)))
                        .matches()) {
            return false;
        }
        Matcher last = ABBREVIATED.matcher(content.substring(Math.max(0, content.length() - 12)));
        return !(last.matches() && Abbreviations.inner(last.group(1)));
    }

    int firstWordLength() {
        int space = content.indexOf(' ');
        return space < 0 ? content.length() : space;
    }

    boolean startsLower() {
        return !content.isEmpty() && Character.isLowerCase(content.codePointAt(0));
    }
}
