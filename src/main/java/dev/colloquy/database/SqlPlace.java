package dev.colloquy.database;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Places in a query. */
final class SqlPlace {

    private SqlPlace() {}

    /**
     * Line and column of a place, from 1.
     *
     * @param position in bytes of UTF-8, as DuckDB's parser counts
     */
    static Optional<String> of(String sql, String position) {
        if (!position.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(Integer.parseInt(position), bytes.length);
        String before = new String(bytes, 0, end, StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return Optional.of(line + ":" + (1 + before.codePointCount(start, before.length())));
    }
}
