package dev.colloquy.formats;

import dev.colloquy.text.Place;
import java.util.Arrays;

/** Where lines begin in a stretch of a file, for looking up many places. Immutable. */
public final class Lines {

    private final int first;
    private final long[] starts;

    /**
     * Lines one after another.
     *
     * @param first number of the first of them
     * @param starts where each begins in the file
     */
    Lines(int first, long[] starts) {
        this.first = first;
        this.starts = starts.clone();
    }

    /** Line and column of a place; of one before the first line, its beginning. */
    public Place place(long at) {
        int found = Arrays.binarySearch(starts, at);
        int index = Math.max(0, found >= 0 ? found : -found - 2);
        long column = Math.max(at, starts[0]) - starts[index] + 1;
        return new Place(first + index, (int) Math.min(Integer.MAX_VALUE, column));
    }
}
