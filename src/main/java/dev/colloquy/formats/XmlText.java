package dev.colloquy.formats;

import dev.colloquy.text.MappedText;

/** The text of an element as it stands in a file: CDATA sections, references, and what is no text. */
final class XmlText {

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private XmlText() {}

    /**
     * Decodes what a parser has found to be the content of an element. HTML's named references are understood too, since exports
     * use them without declaring them; what no text may have is U+FFFD.
     *
     * @return with places in {@code content}
     */
    static MappedText decode(String content) {
        String raw = clean(content);
        MappedText.Builder out = MappedText.builder(raw.length());
        for (int at = 0; at < raw.length(); ) {
            int next = raw.indexOf('<', at);
            int end = next < 0 ? raw.length() : next;
            Entities.decode(raw, at, end, out);
            at = next < 0 ? end : markup(raw, next, out);
        }
        return out.build();
    }

    /** Passes over what begins with {@code <}; of a CDATA section the text is kept. */
    private static int markup(String raw, int at, MappedText.Builder out) {
        if (raw.startsWith(CDATA, at)) {
            int from = at + CDATA.length();
            int to = sectionEnd(raw, from);
            int end = to < 0 ? raw.length() : to;
            out.copy(raw, from, end);
            return to < 0 ? end : to + CDATA_END.length();
        }
        String close = raw.startsWith("<!--", at) ? "-->" : raw.startsWith("<?", at) ? "?>" : ">";
        int to = raw.indexOf(close, at);
        return to < 0 ? raw.length() : to + close.length();
    }

    /** Where a section ends: at the last mark of an end before another section begins, since one may stand in a text by mistake. */
    private static int sectionEnd(String raw, int from) {
        int first = raw.indexOf(CDATA_END, from);
        int next = first < 0 ? -1 : raw.indexOf(CDATA, first);
        int last = first < 0 ? -1 : raw.lastIndexOf(CDATA_END, next < 0 ? raw.length() : next);
        return Math.max(first, last);
    }

    /** True if a tag stands in it that is neither escaped nor in a section. */
    static boolean hasTags(String raw) {
        for (int at = raw.indexOf('<'); at >= 0 && at + 1 < raw.length(); at = raw.indexOf('<', at + 1)) {
            if (raw.startsWith(CDATA, at)) {
                int end = sectionEnd(raw, at + CDATA.length());
                if (end < 0) {
                    return false;
                }
                at = end;
            } else if (Character.isLetter(raw.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    static String clean(String content) {
        for (int i = 0; i < content.length(); i++) {
            if (allowed(content.charAt(i)) != content.charAt(i)) {
                StringBuilder clean = new StringBuilder(content);
                for (int j = i; j < clean.length(); j++) {
                    clean.setCharAt(j, allowed(clean.charAt(j)));
                }
                return clean.toString();
            }
        }
        return content;
    }

    /** A unit, or U+FFFD in its place where XML forbids it. */
    static char allowed(char c) {
        boolean fine = (c >= ' ' && c < '\uFFFE') || c == '\n' || c == '\r' || c == '\t';
        return fine ? c : Chars.REPLACEMENT;
    }
}
