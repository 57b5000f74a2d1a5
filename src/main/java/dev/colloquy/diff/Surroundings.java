package dev.colloquy.diff;

import java.util.Arrays;

/** The nearest joined items around each item of a thread, at one moment. */
final class Surroundings {

    private final Board board;
    private final int[][] back;
    private final int[][] ahead;

    Surroundings(Board board) {
        this.board = board;
        this.back = new int[][] {back(board.before()), back(board.after())};
        this.ahead = new int[][] {ahead(board.before()), ahead(board.after())};
    }

    private static int[] back(Side side) {
        int[] back = new int[side.size()];
        Arrays.fill(back, Side.NONE);
        for (int i = 1; i < back.length; i++) {
            if (side.threadOf(i) == side.threadOf(i - 1)) {
                back[i] = side.loose(i - 1) ? back[i - 1] : i - 1;
            }
        }
        return back;
    }

    private static int[] ahead(Side side) {
        int[] ahead = new int[side.size()];
        Arrays.fill(ahead, Side.NONE);
        for (int i = ahead.length - 2; i >= 0; i--) {
            if (side.threadOf(i) == side.threadOf(i + 1)) {
                ahead[i] = side.loose(i + 1) ? ahead[i + 1] : i + 1;
            }
        }
        return ahead;
    }

    private int which(Side side) {
        return side == board.before() ? 0 : 1;
    }

    /** Label of the nearest joined item before it, or of the start of its thread. */
    int back(Side side, int i) {
        int nearest = back[which(side)][i];
        return nearest == Side.NONE ? board.edge(side, side.threadOf(i), 0) : board.label(side, nearest);
    }

    /** Label of the nearest joined item after it, or of the end of its thread. */
    int ahead(Side side, int i) {
        int nearest = ahead[which(side)][i];
        return nearest == Side.NONE ? board.edge(side, side.threadOf(i), 1) : board.label(side, nearest);
    }

    /** True if ids around the item are still what they were; there, the same id means something. */
    boolean steady(Side side, int i) {
        return steadyAt(side, back[which(side)][i]) && steadyAt(side, ahead[which(side)][i]);
    }

    /** True if an item before it or after it is joined, so that more than the thread's ends hold its place. */
    boolean joinedAround(Side side, int i) {
        return back[which(side)][i] != Side.NONE || ahead[which(side)][i] != Side.NONE;
    }

    private boolean steadyAt(Side side, int nearest) {
        Side other = side == board.before() ? board.after() : board.before();
        return nearest == Side.NONE || side.id(nearest) == other.id(side.mate(nearest));
    }
}
