package dev.colloquy.engine;

import java.util.Arrays;

/** Numbers in the order in which they were added, eight bytes each. */
final class Numbers {

    private static final int FIRST_SIZE = 16;

    private long[] values = new long[FIRST_SIZE];
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    long get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index + " of " + size);
        }
        return values[index];
    }

    int size() {
        return size;
    }
}
