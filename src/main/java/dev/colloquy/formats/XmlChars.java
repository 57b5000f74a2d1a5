package dev.colloquy.formats;

import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file as a parser of XML is to see them, one for one: without an XML declaration, which could only be wrong
 * about characters; without what stands before it; with U+FFFD in place of what XML forbids; and with a stand-in for
 * {@code &}, so that the parser sees no reference, expands no entity, and stumbles over none. Bounds what is kept for a look back.
 */
final class XmlChars extends Reader {

    /** Stands for {@code &}; of Unicode's private use. */
    static final char AMPERSAND = '\uE000';

    /** No text is longer. */
    static final int MAX_TEXT = 20_000_000;

    private static final int HEAD = 4096;
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^<>]{0,1000}\\?>");

    private final Chars chars;
    private char[] head = new char[0];
    private int headAt;
    private boolean begun;
    private boolean prefixed;

    private long keptFrom;
    private int word;
    private long forbidden;
    private Place firstForbidden = Place.NONE;

    /** A word that is too long to be one. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("a word is longer than 20 million characters");
        }
    }

    XmlChars(Chars chars) {
        this.chars = chars;
    }

    /** True if something other than white space stood before the declaration. */
    boolean isPrefixed() {
        return prefixed;
    }

    /** How many characters were replaced. */
    long forbidden() {
        return forbidden;
    }

    Optional<Place> firstForbidden() {
        return forbidden == 0 ? Optional.empty() : Optional.of(firstForbidden);
    }

    /** Lets go of what stands before a place, when there is enough of it. */
    void release(long place) {
        if (place - keptFrom > HEAD) {
            chars.keepFrom(place);
            keptFrom = place;
        }
    }

    /** What stands between two places; empty if that was too long to be kept. */
    Optional<String> slice(long from, long to) {
        return from < keptFrom && to > from ? Optional.empty() : Optional.of(chars.slice(from, to));
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!begun) {
            begun = true;
            head = head();
        }
        if (headAt < head.length) {
            int count = Math.min(length, head.length - headAt);
            System.arraycopy(head, headAt, into, offset, count);
            headAt += count;
            return count;
        }
        int count = chars.read(into, offset, length);
        if (count > 0) {
            clean(into, offset, count, chars.position() - count);
        }
        if (chars.position() - keptFrom > MAX_TEXT) {
            release(chars.position());
        }
        return count;
    }

    private char[] head() throws IOException {
        char[] first = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; read = chars.read(first, length, HEAD - length)) {
            length += read;
        }
        String text = new String(first, 0, length);
        Matcher declaration = DECLARATION.matcher(text);
        int blank = text.startsWith("\uFEFF") ? 1 : 0;
        if (declaration.find() && !isWithinXml(text.substring(0, declaration.start()))) {
            prefixed = !text.substring(blank, declaration.start()).isBlank();
            blank = declaration.end();
        }
        for (int i = 0; i < blank; i++) {
            first[i] = first[i] == '\n' || first[i] == '\r' ? first[i] : ' ';
        }
        clean(first, 0, length, 0);
        return Arrays.copyOf(first, length);
    }

    /** A declaration may also stand in a text of the file. */
    private static boolean isWithinXml(String before) {
        return before.contains("xmlns") || before.contains("<![CDATA[");
    }

    private void clean(char[] text, int offset, int count, long place) throws IOException {
        for (int i = offset; i < offset + count; i++) {
            char c = text[i];
            if (XmlText.allowed(c) != c) {
                text[i] = Chars.REPLACEMENT;
                if (forbidden++ == 0) {
                    firstForbidden = chars.place(place + i - offset);
                }
            } else if (c == '&') {
                text[i] = AMPERSAND;
            }
            word = c > ' ' && c != '<' && c != '>' && c != '"' ? word + 1 : 0;
            if (word > MAX_TEXT) {
                throw new TooLong();
            }
        }
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
