package dev.colloquy.diff;

import java.util.List;

/**
 * Why an item has no match, where something of the other edition came near.
 *
 * @param others what came near, the nearest first; at least one, at most {@value #MOST}
 * @param similarity to the first of them, as in {@link Pair}; 0 if a text is not at hand
 */
public record NoMatch(Why why, List<EditionItem> others, double similarity) {

    static final int MOST = 3;

    public NoMatch {
        others = List.copyOf(others);
    }

    /** What stood in the way. */
    public enum Why {
        /** Equal texts have no match either, and nothing tells which is which. */
        TWINS,
        /** Alike texts fit equally, or fit another item as well. */
        RIVALS,
        /** The item of the same id has an equal or alike text by another author. */
        OTHER_AUTHOR,
        /** The item of the same id has another text. */
        OTHER_TEXT,
        /** The item of the same id has another digest, and a text is not at hand to compare. */
        UNSEEN
    }
}
