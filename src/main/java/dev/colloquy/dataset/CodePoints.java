package dev.colloquy.dataset;

import java.util.BitSet;

/** Places in a text as R and Python count them: in characters (code points), not in UTF-16 units. */
final class CodePoints {

    private final BitSet pairs;

    CodePoints(String text) {
        this.pairs = new BitSet();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                pairs.set(i + 1);
            }
        }
    }

    /** How many characters stand before a place. */
    int before(int unit) {
        return pairs.isEmpty() ? unit : unit - pairs.get(0, unit).cardinality();
    }
}
