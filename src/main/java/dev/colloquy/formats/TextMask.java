package dev.colloquy.formats;

import java.util.Set;

/**
 * Hides what stands within some elements from a parser of XML, which is to see one text there: HTML that an export did not escape,
 * and ends of CDATA sections that end none. Such an element ends at the first end tag of its name that no CDATA section hides.
 * Sees the characters in pieces and puts stand-ins in the place of angle brackets, one for one.
 */
final class TextMask {

    /** Stand for angle brackets; of Unicode's private use, as {@link XmlChars#AMPERSAND}. */
    private static final char LESS = '\uE001';

    private static final char GREATER = '\uE002';

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";
    private static final int LONGEST_NAME = 60;

    private final Set<String> names;
    private final StringBuilder name = new StringBuilder();
    private State state = State.OUTSIDE;
    private String end = "";
    private char quote;
    private char before;
    private char earlier;
    private boolean section;

    private enum State {
        OUTSIDE,
        /** Behind the angle bracket of a tag or the like. */
        NAME,
        /** In the start tag of an element that is to be hidden. */
        TAG,
        /** In what is to be hidden. */
        HIDDEN,
        /** In a comment, a CDATA section or an instruction, up to {@link #end}. */
        PASSED
    }

    /** Hides what stands in elements of these names. */
    TextMask(Set<String> names) {
        this.names = Set.copyOf(names);
    }

    /** Forgets all that it saw. */
    void reset() {
        state = State.OUTSIDE;
    }

    /**
     * Hides what is to be hidden in a piece of the file.
     *
     * @param last true if nothing follows
     * @return how many characters are settled; the others are to be given again, with what follows them
     */
    int mask(char[] text, int from, int count, boolean last) {
        int to = from + count;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (state == State.HIDDEN) {
                if (c == '<' && !section && !last && isCut(text, i, to)) {
                    return i - from;
                }
                hidden(text, i, to);
            } else {
                shown(c);
            }
            earlier = before;
            before = c;
        }
        return count;
    }

    /** True if the piece ends before it is known whether a mark stands here. */
    private boolean isCut(char[] text, int at, int to) {
        String mark = at + 1 < to && text[at + 1] == '/' ? end : CDATA;
        return to - at <= mark.length() && starts(text, at, to - at, mark);
    }

    private static boolean starts(char[] text, int at, int length, String mark) {
        for (int i = 0; i < length; i++) {
            if (text[at + i] != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(char[] text, int at, int to, String mark) {
        return to - at >= mark.length() && starts(text, at, mark.length(), mark);
    }

    private void hidden(char[] text, int at, int to) {
        char c = text[at];
        if (section) {
            section = !(c == '>' && before == ']' && earlier == ']');
        } else if (c == '<' && is(text, at, to, CDATA)) {
            section = true;
        } else if (c == '<' && is(text, at, to, end) && isNameEnd(text, at + end.length(), to)) {
            open(c);
            return;
        }
        text[at] = c == '<' ? LESS : c == '>' ? GREATER : c;
    }

    private static boolean isNameEnd(char[] text, int at, int to) {
        return at >= to || text[at] == '>' || Character.isWhitespace(text[at]);
    }

    private void shown(char c) {
        switch (state) {
            case OUTSIDE -> open(c);
            case NAME -> named(c);
            case TAG -> tag(c);
            default -> passed(c);
        }
    }

    private void open(char c) {
        if (c == '<') {
            state = State.NAME;
            name.setLength(0);
        }
    }

    private void named(char c) {
        boolean ended = c == '>' || c == '/' || Character.isWhitespace(c);
        if (ended && names.contains(name.toString())) {
            end = "</" + name;
            quote = 0;
            state = State.TAG;
            tag(c);
            return;
        }
        if (ended || c == '<') {
            state = State.OUTSIDE;
            open(c);
            return;
        }
        name.append(c);
        String mark = name.charAt(0) == '!' || c == '?' ? name.toString() : "";
        end = switch (mark) {
            case "!--" -> "-->";
            case "![CDATA[" -> CDATA_END;
            case "?" -> "?>";
            default -> "";
        };
        state = !end.isEmpty() ? State.PASSED : name.length() > LONGEST_NAME ? State.OUTSIDE : state;
    }

    private void tag(char c) {
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            section = false;
            state = before == '/' ? State.OUTSIDE : State.HIDDEN;
        }
    }

    private void passed(char c) {
        boolean ends =
                c == '>' && before == end.charAt(end.length() - 2) && (end.length() == 2 || earlier == end.charAt(0));
        state = ends ? State.OUTSIDE : state;
    }
}
