package dev.colloquy.formats;

import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a file as a parser of XML is to see them, one for one: without an XML declaration, which could only be wrong
 * about characters; without what stands before it; with U+FFFD in place of what XML forbids; and with a stand-in for
 * {@code &}, so that the parser sees no reference, expands no entity, and stumbles over none; and with stand-ins for what
 * {@link TextMask} hides. Bounds what is kept for a look back.
 */
final class XmlChars extends Reader {

    /** Stands for {@code &}; of Unicode's private use. */
    static final char AMPERSAND = '\uE000';

    /** No text is longer. */
    static final int MAX_TEXT = 20_000_000;

    private static final int HEAD = 4096;
    private static final int LONGEST_TAG = 60;

    /** So much is read again at most, so that a file of faults takes no longer than some times its length. */
    private static final long MAX_REREAD = 40_000_000;

    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^<>]{0,1000}\\?>");

    private final Chars chars;
    private final TextMask mask;
    private final char[] buffer = new char[2 * HEAD];
    private int at;
    private int settled;
    private int filled;
    private boolean ended;
    private boolean begun;
    private boolean prefixed;
    private String again = "";
    private int againAt;

    private long keptFrom;
    private int word;
    private long looked;
    private long reread;
    private long forbidden;
    private Place firstForbidden = Place.NONE;

    /** A word that is too long to be one. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        TooLong() {
            super("a word is longer than 20 million characters");
        }
    }

    /** The characters of a file; what stands in elements called {@code hidden} is text. */
    XmlChars(Chars chars, Set<String> hidden) {
        this.chars = chars;
        this.mask = new TextMask(hidden);
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
        while (at >= settled) {
            if (ended && filled == settled) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, settled - at);
        System.arraycopy(buffer, at, into, offset, count);
        at += count;
        return count;
    }

    /** Reads on, behind what is not settled yet. */
    private void fill() throws IOException {
        filled -= settled;
        System.arraycopy(buffer, settled, buffer, 0, filled);
        at = 0;
        int count = begun ? more() : head();
        begun = true;
        ended = count < 0;
        filled += Math.max(0, count);
        settled = mask.mask(buffer, 0, filled, ended);
        if (chars.position() - keptFrom > MAX_TEXT) {
            release(chars.position());
        }
    }

    private int more() throws IOException {
        if (againAt < again.length()) {
            int count = Math.min(HEAD / 4, again.length() - againAt);
            again.getChars(againAt, againAt + count, buffer, filled);
            againAt += count;
            clean(buffer, filled, count, looked - count);
            return count;
        }
        int count = chars.read(buffer, filled, HEAD);
        if (count > 0) {
            clean(buffer, filled, count, chars.position() - count);
        }
        return count;
    }

    private int head() throws IOException {
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; read = chars.read(buffer, length, HEAD - length)) {
            length += read;
        }
        String text = new String(buffer, 0, length);
        Matcher declaration = DECLARATION.matcher(text);
        int blank = text.startsWith("\uFEFF") ? 1 : 0;
        if (declaration.find() && !isWithinXml(text.substring(0, declaration.start()))) {
            prefixed = !text.substring(blank, declaration.start()).isBlank();
            blank = declaration.end();
        }
        for (int i = 0; i < blank; i++) {
            buffer[i] = buffer[i] == '\n' || buffer[i] == '\r' ? buffer[i] : ' ';
        }
        clean(buffer, 0, length, 0);
        return length == 0 ? -1 : length;
    }

    /**
     * Reads on at another place, which is kept.
     *
     * @param before what a parser is to see before it
     */
    void restart(String before, long place) {
        again = before + chars.slice(place, chars.position());
        againAt = 0;
        at = 0;
        settled = 0;
        filled = 0;
        ended = false;
        begun = true;
        word = 0;
        mask.reset();
    }

    /** A place in the file, by line and column, if it is kept. */
    Place place(long offset) {
        return chars.place(offset);
    }

    /**
     * Finds the next start tag that has one of some names and is no empty element, and keeps what stands from there on.
     *
     * @return its place; -1 if there is none, or if too much was read again already
     */
    long find(long from, Set<String> names) throws IOException {
        char[] more = new char[HEAD];
        long place = Math.max(from, keptFrom);
        boolean end = false;
        while (!end || place < chars.position() - LONGEST_TAG) {
            keep(place);
            while (chars.position() - place < HEAD && !end) {
                end = chars.read(more, 0, HEAD) < 0;
            }
            String text = chars.slice(place, Math.min(chars.position(), place + 2 * HEAD));
            int last = end && place + text.length() == chars.position() ? text.length() : text.length() - LONGEST_TAG;
            for (int i = text.indexOf('<'); i >= 0 && i < last; i = text.indexOf('<', i + 1)) {
                if (names.contains(name(text, i + 1)) && !isEmpty(text, i)) {
                    keep(place + i);
                    reread += Math.max(0, chars.position() - place - i - 2 * HEAD);
                    return reread > MAX_REREAD ? -1 : place + i;
                }
            }
            place += Math.max(0, last);
        }
        return -1;
    }

    private static boolean isEmpty(String text, int tag) {
        int end = text.indexOf('>', tag);
        return end > 0 && text.charAt(end - 1) == '/';
    }

    private void keep(long place) {
        chars.keepFrom(place);
        keptFrom = place;
    }

    /** The name of the tag at a place that {@link #find} found. */
    String nameAt(long place) {
        return name(chars.slice(place, place + LONGEST_TAG), 1);
    }

    /** The name of a tag as far as it can be one that is looked for; empty if no name stands there. */
    private static String name(String text, int from) {
        int to = from;
        while (to < text.length() && to - from < LONGEST_TAG && isOfName(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isOfName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<';
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
                if (place + i - offset >= looked && forbidden++ == 0) {
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
        looked = Math.max(looked, place + count);
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
