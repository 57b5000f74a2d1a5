package dev.colloquy.spark;

import dev.colloquy.dataset.Cell;
import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.summary.AnalysisResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables of the data set as tables of Spark. */
final class TableFiles {

    private TableFiles() {}

    /** Its columns, with the types that the Parquet files of the command line have. */
    static StructType schema(DataTable table) {
        StructType schema = new StructType();
        for (Column column : table.columns()) {
            schema = schema.add(column.name(), type(column.kind()), /* nullable= */ true, column.description());
        }
        return schema;
    }

    private static DataType type(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.LongType;
            case NUMBER -> DataTypes.DoubleType;
            case TRUTH -> DataTypes.BooleanType;
            case DAY -> DataTypes.DateType;
        };
    }

    static Stream<Row> rows(DataTable table, AnalysisResult result) {
        return table.rows(result).map(TableFiles::row);
    }

    private static Row row(List<Cell> cells) {
        @Nullable Object[] values = new Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = cells.get(i).fold(VALUES).orElse(null);
        }
        return RowFactory.create(values);
    }

    /** True if each row is of one thread, so that threads can be gone through side by side. */
    static boolean isOfThreads(DataTable table) {
        return table.key().contains("thread");
    }

    private static final Cell.Cases<Optional<Object>> VALUES = new Cell.Cases<>() {
        @Override
        public Optional<Object> text(String value) {
            return Optional.of(value);
        }

        @Override
        public Optional<Object> whole(long value) {
            return Optional.of(value);
        }

        @Override
        public Optional<Object> number(BigDecimal value) {
            return Optional.of(value.doubleValue());
        }

        @Override
        public Optional<Object> truth(boolean value) {
            return Optional.of(value);
        }

        @Override
        public Optional<Object> day(LocalDate value) {
            // A date of java.sql would depend on where the machine stands.
            return Optional.of(value);
        }

        @Override
        public Optional<Object> nothing() {
            return Optional.empty();
        }
    };
}
