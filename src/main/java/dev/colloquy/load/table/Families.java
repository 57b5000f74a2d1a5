package dev.colloquy.load.table;

import dev.colloquy.load.Roots;
import java.util.HashMap;
import java.util.Map;

/** Threads of a table that no column tells: what rows answer leads to the first row of each. */
final class Families {

    private final Roots roots = new Roots();
    private final Map<Long, String> names = new HashMap<>();

    /** None yet. */
    Families() {}

    /** The first look at a row: what it answers. */
    void look(Row row) {
        String id = Keys.bare(row.text(Role.ID));
        if (!id.isEmpty()) {
            roots.add(digest(id), parent(row).isEmpty() ? Roots.NONE : digest(parent(row)));
        }
    }

    /** All rows were looked at. */
    void close() {
        roots.close();
    }

    /** The second look at a row: what its thread is called. */
    void name(Row row) {
        long root = root(row);
        String id = Keys.bare(row.text(Role.ID));
        names.putIfAbsent(root, digest(id) == root ? id : digest(parent(row)) == root ? parent(row) : "");
        names.computeIfPresent(root, (r, name) -> name.isEmpty() && digest(id) == r ? id : name);
    }

    /** The thread of a row. */
    String key(Row row) {
        return names.getOrDefault(root(row), "");
    }

    private long root(Row row) {
        String id = Keys.bare(row.text(Role.ID));
        return roots.of(digest(id.isEmpty() ? parent(row) : id));
    }

    private static String parent(Row row) {
        return Keys.parent(row.text(Role.PARENT));
    }

    /** Never {@link Roots#NONE}. */
    private static long digest(String key) {
        long digest = LongCounts.digest(key);
        return digest == Roots.NONE ? 0 : digest;
    }
}
