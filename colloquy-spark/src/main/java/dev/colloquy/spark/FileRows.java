package dev.colloquy.spark;

import static dev.colloquy.spark.TableInput.quoted;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.table.LineRows;
import dev.colloquy.text.UserError;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Tables whose rows are files.
 *
 * @param rows with the name of each file, and what is in it
 */
record FileRows(JavaRDD<One> rows) {

    private static final List<String> FILE = List.of("file", "path", "name", "id");
    private static final List<String> CONTENT = List.of("content", "text", "html", "body", "value");

    /** A row. */
    @SuppressWarnings("ArrayRecordComponent") // passed on, never compared
    record One(String name, byte @Nullable [] content) implements Serializable {

        /** The file by its name; empty if there is none, or it has no name. */
        Optional<Tuple2<String, byte[]>> file() {
            return name.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(content).map(c -> new Tuple2<>(name, c));
        }
    }

    /**
     * Finds the columns.
     *
     * @param asked which column holds what, as far as a user said it
     * @throws UserError if one is not there, or holds something else
     */
    static FileRows of(TableInput table, Map<String, String> asked) {
        List<String> names = table.names();
        String file = column(table.path(), "file", asked, FILE, names);
        String content = column(table.path(), "content", asked, CONTENT, names);
        return new FileRows(table.isParquet() ? ofColumns(table, file, content) : ofLines(table, file, content));
    }

    private static String column(
            String path, String what, Map<String, String> asked, List<String> usual, List<String> names) {
        List<String> wanted = Optional.ofNullable(asked.get(what)).map(List::of).orElse(usual);
        return wanted.stream()
                .flatMap(w -> Stream.concat(
                        names.stream().filter(w::equals), names.stream().filter(w::equalsIgnoreCase)))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        path + ": no column holds the " + what + " of a thread",
                        "say which one it is: --columns " + what + "=NAME; the columns are "
                                + String.join(", ", names)));
    }

    private static JavaRDD<One> ofLines(TableInput table, String file, String content) {
        return table.lines().map(line -> {
            JsonValue row =
                    LineRows.object(line.json()).map(JsonValue.class::cast).orElse(JsonValue.Missing.VALUE);
            return new One(
                    name(row.get(file).text().orElse("")),
                    row.get(content)
                            .text()
                            .map(t -> t.getBytes(StandardCharsets.UTF_8))
                            .orElse(null));
        });
    }

    private static JavaRDD<One> ofColumns(TableInput table, String file, String content) {
        Dataset<Row> rows = table.rows();
        DataType type = rows.schema().apply(content).dataType();
        if (!type.sameType(DataTypes.StringType) && !type.sameType(DataTypes.BinaryType)) {
            throw new UserError(
                    table.path() + ": the column “" + content + "” holds neither text nor bytes but "
                            + type.simpleString(),
                    "say which column holds the files: --columns content=NAME");
        }
        return rows.select(quoted(file).cast("string"), quoted(content).cast("binary"))
                .javaRDD()
                .map(r -> new One(r.isNullAt(0) ? "" : name(r.getString(0)), r.isNullAt(1) ? null : (byte[]) r.get(1)));
    }

    /** The path of a file below nothing: what it is called says neither on which machine it lies nor leads out of a folder. */
    static String name(String file) {
        String path = file.startsWith("file:")
                ? file.substring("file:".length())
                : file.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/]*", "");
        return Stream.of(path.split("/", -1))
                .filter(p -> !p.isBlank() && !p.equals(".") && !p.equals(".."))
                .collect(Collectors.joining("/"));
    }
}
