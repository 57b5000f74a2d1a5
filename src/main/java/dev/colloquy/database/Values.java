package dev.colloquy.database;

import dev.colloquy.dataset.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Blob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Values of DuckDB as cells. Lists and structs are texts as DuckDB writes them, bytes are hexadecimal digits behind {@code \x}. */
final class Values {

    private static final Set<String> NUMBERS = Set.of(
            "TINYINT",
            "SMALLINT",
            "INTEGER",
            "BIGINT",
            "HUGEINT",
            "UTINYINT",
            "USMALLINT",
            "UINTEGER",
            "UBIGINT",
            "UHUGEINT",
            "FLOAT",
            "DOUBLE");

    private final ResultSet rows;
    private final ResultSetMetaData about;

    Values(ResultSet rows) throws SQLException {
        this.rows = rows;
        this.about = rows.getMetaData();
    }

    List<Answer.Heading> columns() throws SQLException {
        List<Answer.Heading> columns = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String type = about.getColumnTypeName(i);
            columns.add(
                    new Answer.Heading(about.getColumnName(i), NUMBERS.contains(type) || type.startsWith("DECIMAL")));
        }
        return columns;
    }

    List<Cell> row() throws SQLException {
        List<Cell> cells = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    private Cell cell(int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value == null) {
            return Cell.nothing();
        }
        if (value instanceof Boolean truth) {
            return Cell.of(truth);
        }
        if (value instanceof LocalDate day) {
            return new Cell.Day(day);
        }
        if (value instanceof Timestamp) {
            return Cell.of(rows.getObject(column, LocalDateTime.class).toString());
        }
        if (value instanceof OffsetDateTime moment) {
            return Cell.of(moment.withOffsetSameInstant(ZoneOffset.UTC).toString());
        }
        if (value instanceof Blob bytes) {
            return Cell.of("\\x" + HexFormat.of().formatHex(bytes.getBytes(1, (int) bytes.length())));
        }
        return value instanceof Number number ? number(number) : Cell.of(String.valueOf(rows.getString(column)));
    }

    private static Cell number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return Cell.of(decimal);
        }
        if (number instanceof BigInteger big) {
            return Cell.of(new BigDecimal(big));
        }
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return Double.isFinite(value) ? Cell.of(new BigDecimal(number.toString())) : Cell.of(number.toString());
        }
        return Cell.of(number.longValue());
    }
}
