package dev.colloquy.text;

import java.util.Arrays;

/**
 * Places in a text, in UTF-16 units as Java counts and in code points as most other programs do. A lone half of a surrogate pair
 * is a code point of its own. Immutable.
 */
public final class OffsetMap {

    private final int units;

    /** Where, in code points, the second unit of each pair stands: so many pairs begin before a place. */
    private final int[] pairs;

    private OffsetMap(int units, int[] pairs) {
        this.units = units;
        this.pairs = pairs;
    }

    /** The places of a text. */
    public static OffsetMap of(String text) {
        int[] pairs = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
                pairs[count] = i;
                count++;
                i++;
            }
        }
        return new OffsetMap(text.length(), Arrays.copyOf(pairs, count));
    }

    /** How many code points the text has. */
    public int length() {
        return units - pairs.length;
    }

    /**
     * A place in code points; one within a pair is that of the pair.
     *
     * @param unit 0 to the length of the text
     */
    public int codePoint(int unit) {
        if (unit < 0 || unit > units) {
            throw new IndexOutOfBoundsException(unit + " of " + units);
        }
        int at = Arrays.binarySearch(pairs, unit - 1);
        int before = at >= 0 ? at : -at - 1;
        return at >= 0 ? unit - 1 - before : unit - before;
    }

    /** A span in code points. */
    public Span codePoints(Span span) {
        return new Span(codePoint(span.start()), codePoint(span.end()));
    }

    /**
     * The unit at which a code point begins.
     *
     * @param codePoint 0 to {@link #length()}
     */
    public int unit(int codePoint) {
        if (codePoint < 0 || codePoint > length()) {
            throw new IndexOutOfBoundsException(codePoint + " of " + length());
        }
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }
}
