package dev.colloquy.load;

import dev.colloquy.model.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a user asked readers for.
 *
 * @param include what is read though it is not published
 * @param columns of tables, what a column is ({@code text}, {@code author} ...) by what it holds: {@code text=body}
 * @param limits how much is read
 */
public record ReadOptions(Set<Status> include, SortedMap<String, String> columns, ReadLimits limits) {

    /** Published comments, and tables whose columns are guessed. */
    public static final ReadOptions USUAL = new ReadOptions(Set.of(), Map.of());

    public ReadOptions {
        Set<Status> all = EnumSet.of(Status.PUBLISHED);
        all.addAll(include);
        include = Collections.unmodifiableSet(all);
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    }

    public ReadOptions(Set<Status> include, Map<String, String> columns) {
        this(include, new TreeMap<>(columns), ReadLimits.USUAL);
    }

    /** The same within other limits. */
    public ReadOptions within(ReadLimits others) {
        return new ReadOptions(include, columns, others);
    }

    public boolean includes(Status status) {
        return include.contains(status);
    }
}
