package dev.colloquy.nlp;

import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.text.Span;
import java.util.List;

/**
 * A text as the models like it: typographic marks as their ASCII kin and addresses as made-up words, each unit for one unit,
 * so that offsets hold for the original too. Paragraph splitting may blank further units.
 */
final class MaskedText implements CharSequence {

    private final String original;
    private final char[] chars;
    private final List<Span> addresses;

    private MaskedText(String original, char[] chars, List<Span> addresses) {
        this.original = original;
        this.chars = chars;
        this.addresses = addresses;
    }

    static MaskedText of(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        List<Span> addresses =
                AddressFinder.in(text).stream().map(FoundAddress::span).toList();
        addresses.forEach(address -> standIn(chars, address.start(), address.end()));
        return new MaskedText(text, chars, addresses);
    }

    /** What was masked. */
    String original() {
        return original;
    }

    /** Addresses in the order of the text. */
    List<Span> addresses() {
        return addresses;
    }

    /** True if an address begins at the offset. */
    boolean addressAt(int offset) {
        int at = addressFrom(offset);
        return at < addresses.size() && addresses.get(at).start() == offset;
    }

    /** Number of the first address that begins at the offset or behind it. */
    int addressFrom(int offset) {
        int low = 0;
        int high = addresses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (addresses.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Makes white space of a stretch. */
    void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            chars[i] = ' ';
        }
    }

    /** The span without the white space at its ends. */
    Span trim(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(chars[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(chars[to - 1])) {
            to--;
        }
        return new Span(from, to);
    }

    String text(Span span) {
        return new String(chars, span.start(), span.length());
    }

    @Override
    public int length() {
        return chars.length;
    }

    @Override
    public char charAt(int index) {
        return chars[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    /** A capital and small letters: a word that may stand anywhere and that nothing splits. */
    private static void standIn(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            chars[i] = i == start ? 'X' : 'x';
        }
    }

    private static char plain(char c) {
        if (c < 0x80) {
            return c == '\t' || c == '\f' || c == 0x0B ? ' ' : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u00B4', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2026' -> '.';
            case '\u200B', '\uFEFF', '\u2028', '\u2029', '\u0085' -> ' ';
            default -> Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
        };
    }
}
