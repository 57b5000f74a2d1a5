package dev.colloquy.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * Where records lie, by the first bytes of their keys, and which of them somebody needs: sixteen bytes a record, so that there may be
 * millions. A place is at least 1.
 */
final class KeyTable {

    private static final int FIRST_SIZE = 1 << 8;
    private static final long FREE = 0;

    private long[] keys = new long[FIRST_SIZE];

    /** Below zero for a record that somebody needs. */
    private long[] places = new long[FIRST_SIZE];

    private int size;

    /**
     * Adds a record.
     *
     * @param used true if somebody needs it
     */
    void put(byte[] key, long place, boolean used) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        insert(first(key), used ? -place : place);
        size++;
    }

    private void insert(long key, long place) {
        int at = slot(key);
        while (places[at] != FREE) {
            at = next(at);
        }
        keys[at] = key;
        places[at] = place;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldPlaces = places;
        keys = new long[2 * oldKeys.length];
        places = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldPlaces[i] != FREE) {
                insert(oldKeys[i], oldPlaces[i]);
            }
        }
    }

    /**
     * The place of a record, which somebody needs from now on.
     *
     * @param same looks whether the record at a place has all of the key
     */
    OptionalLong find(byte[] key, LongPredicate same) {
        long wanted = first(key);
        for (int at = slot(wanted); places[at] != FREE; at = next(at)) {
            long place = Math.abs(places[at]);
            if (keys[at] == wanted && same.test(place)) {
                places[at] = -place;
                return OptionalLong.of(place);
            }
        }
        return OptionalLong.empty();
    }

    /** Places of the records that somebody needs, in their order. */
    long[] used() {
        return Arrays.stream(places).filter(p -> p < 0).map(p -> -p).sorted().toArray();
    }

    void clear() {
        keys = new long[FIRST_SIZE];
        places = new long[FIRST_SIZE];
        size = 0;
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    private int slot(long key) {
        // Keys are digests: their bits are as good as random.
        return (int) key & (keys.length - 1);
    }

    private static long first(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }
}
