package dev.colloquy.cite;

import java.util.Set;

/**
 * Tells whether a line break stands within an address, as mail programs and narrow pages make it. It does if the address is
 * written between angle brackets that close on the next line (RFC 3986, appendix C), or if the line ends in a mark that goes
 * on and the next line begins at once with what no prose has: signs of a path, or a line of its own without a blank.
 */
final class LineBreaks {

    private static final String SIGNS = "-_/=%&+~";
    private static final String SENTENCE_MARKS = ".,;:!?)]}\"'";
    private static final Set<String> LAST_ENDINGS = Set.of("html", "htm", "php", "pdf", "aspx", "asp", "shtml", "stm");
    private static final int FAR = 300;

    /** So many signs has no compound of prose: {@code state-of-the-art} has three. */
    private static final int SLUG = 4;

    private final String text;
    private final int begin;
    private final int end;
    private final boolean alone;

    private LineBreaks(String text, int begin) {
        this.text = text;
        this.begin = begin;
        int at = begin;
        while (at < text.length() && at - begin < FAR && partOfAddress(text.charAt(at))) {
            at++;
        }
        alone = at == text.length() || text.charAt(at) == '\n';
        int to = at;
        while (to > begin && SENTENCE_MARKS.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        end = to;
    }

    /** True if the line break at the place goes through the address that begins at {@code start}. */
    static boolean within(String text, int start, int at) {
        LineBreaks rest = new LineBreaks(text, at + 1);
        if (rest.begin == rest.end || rest.isList() || rest.isLabel() || rest.isAddress()) {
            return false;
        }
        if (text.startsWith("<", start - 1) && text.startsWith(">", rest.end)) {
            return true;
        }
        return switch (text.charAt(at - 1)) {
            case '-', '_', '%', '&', '=' -> (rest.alone && !rest.capital()) || rest.signs(1) || rest.hasDigit();
            case '/' ->
                rest.file()
                        || rest.signs(SLUG)
                        || (rest.signs(1) && ((rest.alone && !rest.capital()) || rest.numbered()));
            case '?' -> rest.parameter();
            case '.' ->
                LAST_ENDINGS.contains(text.substring(rest.begin, rest.end))
                        || (!rest.capital() && rest.folder() && (rest.alone || rest.signs(2)));
            default -> false;
        };
    }

    private static boolean partOfAddress(char c) {
        return c > ' ' && c < 0x7F && "<>\"`|{}\\^".indexOf(c) < 0;
    }

    private boolean isList() {
        char c = text.charAt(begin);
        int digits = Chars.digitsEnd(text, begin);
        return digits > begin
                ? (text.startsWith(".", digits) && !Chars.digit(text, digits + 1) && !Chars.wordAt(text, digits + 1))
                        || text.startsWith(")", digits)
                : "-*+>#([@".indexOf(c) >= 0;
    }

    /** {@code Files-Excluded:} begins something else. */
    private boolean isLabel() {
        return text.startsWith(":", end) && !text.startsWith(":/", end);
    }

    private boolean isAddress() {
        return Chars.scheme(text, begin) > 0
                || Chars.at(text, begin, "www.")
                || BareHosts.at(text, begin).isPresent();
    }

    private boolean signs(int atLeast) {
        int n = 0;
        for (int i = begin; i < end; i++) {
            n += SIGNS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return n >= atLeast;
    }

    private boolean hasDigit() {
        for (int i = begin; i < end; i++) {
            if (Chars.digit(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** A digit behind a letter: {@code 24/7} begins a sentence. */
    private boolean numbered() {
        return hasDigit() && !Chars.digit(text, begin);
    }

    private boolean file() {
        return FileEndings.page(text, end);
    }

    private boolean folder() {
        int slash = text.indexOf('/', begin);
        return slash > begin && slash < end;
    }

    private boolean parameter() {
        int at = begin;
        while (at < end && (Chars.wordAt(text, at) || text.charAt(at) == '_')) {
            at++;
        }
        return at > begin && at < end && text.charAt(at) == '=';
    }

    private boolean capital() {
        return Character.isUpperCase(text.charAt(begin));
    }
}
