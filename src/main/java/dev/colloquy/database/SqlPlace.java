package dev.colloquy.database;

import java.util.Optional;

/** Places in a query. */
final class SqlPlace {

    private SqlPlace() {}

    /**
     * Line and column of a place, from 1.
     *
     * @param position in characters (code points), as DuckDB's parser counts
     */
    static Optional<String> of(String sql, String position) {
        if (!position.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int characters = Math.min(Integer.parseInt(position), sql.codePointCount(0, sql.length()));
        String before = sql.substring(0, sql.offsetByCodePoints(0, characters));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return Optional.of(line + ":" + (1 + before.codePointCount(start, before.length())));
    }
}
