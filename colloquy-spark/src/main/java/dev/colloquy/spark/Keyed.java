package dev.colloquy.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Rows by what each belongs to, one after another; after the last one, how many belong to nothing.
 *
 * @param <S> rows as they are
 * @param <T> what is kept of them
 */
final class Keyed<S, T> implements Iterator<Tuple2<String, T>> {

    /** No key begins like this one. */
    private static final String REST = "!";

    private static final String KEY = "=";

    private final Iterator<S> rows;
    private final Function<S, Optional<Tuple2<String, T>>> key;
    private final LongFunction<T> counted;
    private long rest;
    private @Nullable Tuple2<String, T> next;

    /**
     * Rows by their keys.
     *
     * @param key that of a row, and what is kept of it; empty if it belongs to nothing
     * @param counted stands for so many rows that belong to nothing
     */
    Keyed(Iterator<S> rows, Function<S, Optional<Tuple2<String, T>>> key, LongFunction<T> counted) {
        this.rows = rows;
        this.key = key;
        this.counted = counted;
        advance();
    }

    private void advance() {
        next = null;
        while (next == null && rows.hasNext()) {
            Optional<Tuple2<String, T>> found = key.apply(rows.next());
            rest += found.isEmpty() ? 1 : 0;
            next = found.map(f -> new Tuple2<>(KEY + f._1(), f._2())).orElse(null);
        }
        if (next == null && rest > 0) {
            next = new Tuple2<>(REST, counted.apply(rest));
            rest = 0;
        }
    }

    /** True for what stands for rows that belong to nothing. */
    static boolean isRest(String key) {
        return key.equals(REST);
    }

    /** The key as it was given. */
    static String bare(String key) {
        return key.substring(KEY.length());
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Tuple2<String, T> next() {
        Tuple2<String, T> now = next;
        if (now == null) {
            throw new NoSuchElementException();
        }
        advance();
        return now;
    }
}
