package dev.colloquy.diff;

import java.util.Optional;

/** What makes an item stand where another stood, whatever its text. */
final class InPlace {

    private InPlace() {}

    /** The same id in the thread that is the same. */
    static Optional<Buckets.Key> byId(Board board, Side side, int i) {
        int thread = board.threadLabel(side, side.threadOf(i));
        return thread == Board.NOTHING ? Optional.empty() : Optional.of(new Buckets.Key(thread, side.id(i), 0, 0));
    }

    /** Between the same joined items. */
    static Optional<Buckets.Key> byGap(Surroundings now, Side side, int i) {
        int back = now.back(side, i);
        int ahead = now.ahead(side, i);
        return back == Board.NOTHING || ahead == Board.NOTHING
                ? Optional.empty()
                : Optional.of(new Buckets.Key(back, ahead, 0, 0));
    }
}
