package dev.colloquy.diff;

/**
 * Finds which items of two editions are the same, by what they say rather than by what they are called: ids and places help to
 * tell texts apart, but an item with the id of another and a text of its own is not an edit of it. In this order:
 *
 * <ol>
 *   <li>equal texts within a thread; those found many times by author, neighbours, parent, id and order ({@link EqualTexts});
 *   <li>alike texts within a thread ({@link AlikeTexts});
 *   <li>equal texts elsewhere, then alike texts elsewhere;
 *   <li>where texts are not at hand, the same id in the same place ({@link UnseenEdits}).
 * </ol>
 *
 * <p>Threads are the same if they have half of their texts in common, else if they have the same id ({@link ThreadPairs}). What
 * nothing tells apart stays without a match, and {@link NearMisses} says why. The two editions play the same part: their order changes nothing but what is
 * called before and after. Nothing is drawn by chance but the fixed factors of the hashes. Time and memory grow with the
 * number of items, for items are only ever compared with those that have a key in common.
 */
public final class Pairer {

    private Pairer() {}

    /** Each item of both is in one pair, or removed, or added. Editions without threads have no items. */
    public static Pairing pair(Edition before, Edition after) {
        Board board = new Board(before, after);
        EqualTexts equal = new EqualTexts(board);
        equal.inThreads();
        board.learnNames();
        AlikeTexts alike = new AlikeTexts(board);
        alike.join(true);
        equal.elsewhere();
        alike.join(false);
        UnseenEdits.join(board);
        return board.result(alike.left());
    }
}
