package dev.colloquy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.table.LineRows;
import dev.colloquy.text.UserError;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A table of JSON Lines or Parquet: one file, a folder of them, or a pattern of names as file systems know it. */
final class TableInput {

    private static final String MAGIC = "PAR1";
    private static final String COLUMN = "=";
    private static final String ARRAY = "[";
    private static final String PATTERNS = "{}[]*?\\";

    private final SparkSession spark;
    private final String path;
    private final String address;
    private final boolean parquet;

    private TableInput(SparkSession spark, String path, String address, boolean parquet) {
        this.spark = spark;
        this.path = path;
        this.address = address;
        this.parquet = parquet;
    }

    /**
     * Opens a table.
     *
     * @throws UserError if there is none
     */
    static TableInput of(SparkSession spark, ClusterFiles files, String path) {
        // Names that differ in case alone are columns of their own.
        spark.conf().set("spark.sql.caseSensitive", "true");
        boolean literal = files.exists(path) || path.chars().noneMatch(c -> PATTERNS.indexOf(c) >= 0);
        List<String> places = literal ? List.of(path) : files.matches(path);
        List<Listed> all = places.stream().flatMap(p -> rows(files, p)).toList();
        all.stream().filter(f -> isInFolder(f.name())).findFirst().ifPresent(f -> {
            throw new UserError(
                    path + ": not all of it would be read, as " + f.name() + " lies in a folder within it",
                    "name each folder that holds rows, or a pattern of names for all");
        });
        Listed first = all.stream()
                .filter(f -> !isHidden(f.name()) && f.bytes() > 0)
                .findFirst()
                .orElseThrow(() -> new UserError(path + ": holds no rows", "name a table of JSON Lines or Parquet"));
        String address = literal ? escaped(files.whole(path)) : path;
        return new TableInput(spark, path, address, files.startsWith(first.address(), MAGIC));
    }

    /** Files that may hold rows: not what this program wrote, but that Spark takes no such folder beside those of a column. */
    private static Stream<Listed> rows(ClusterFiles files, String path) {
        List<Listed> found = files.list(path);
        OwnFolders own = new OwnFolders(files.whole(path), List.of(), found, files);
        boolean ofColumns = found.stream().anyMatch(f -> f.name().matches("[^/]*=.*/.*"));
        return found.stream().filter(f -> ofColumns || own.isInput(f));
    }

    /** Spark passes over such files, too: it reads folders in a folder only if their names tell a column, as {@code day=1} does. */
    private static boolean isInFolder(String name) {
        String[] folders = name.split("/", -1);
        return !isHidden(name)
                && Arrays.stream(folders).limit(folders.length - 1L).anyMatch(f -> f.indexOf('=') < 0);
    }

    /** Spark passes over such files. */
    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.contains("/_");
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        path.chars()
                .forEach(c ->
                        escaped.append(PATTERNS.indexOf(c) >= 0 ? "\\" : "").append((char) c));
        return escaped.toString();
    }

    /** A line of JSON, and where its row stands: in which file, from which place on it was read, and which row from there. */
    record Line(String file, long block, long row, String json) implements Serializable {

        static final Comparator<Line> ORDER =
                Comparator.comparing(Line::file).thenComparingLong(Line::block).thenComparingLong(Line::row);
    }

    String path() {
        return path;
    }

    /** What it is called, as a file. */
    String name() {
        return new Path(path).getName();
    }

    boolean isParquet() {
        return parquet;
    }

    /** The rows as Spark reads them from Parquet, with the columns of all files. */
    Dataset<Row> rows() {
        return spark.read().option("mergeSchema", "true").parquet(address);
    }

    /** The names of all columns, of all rows. */
    List<String> names() {
        List<String> names = parquet ? Arrays.asList(rows().columns()) : names(lines());
        if (names.isEmpty()) {
            throw new UserError(
                    path + ": holds no row that is a JSON object",
                    "tables are Parquet, or JSON Lines: an object in each line");
        }
        return names;
    }

    private static List<String> names(JavaRDD<Line> lines) {
        List<String> found = lines.mapPartitions(TableInput::found).distinct().collect().stream()
                .sorted()
                .toList();
        found.stream().filter(f -> f.startsWith(ARRAY)).findFirst().ifPresent(f -> {
            throw new UserError(
                    new Path(URI.create(f.substring(ARRAY.length())))
                            + ": is one JSON array, and rows are JSON Lines: an object in each line",
                    "make lines of it: jq -c '.[]' FILE > FILE.jsonl");
        });
        return found.stream().map(f -> f.substring(COLUMN.length())).toList();
    }

    /** The columns of some lines, and files that are arrays. */
    private static Iterator<String> found(Iterator<Line> lines) {
        Set<String> found = new HashSet<>();
        String file = "";
        while (lines.hasNext()) {
            Line line = lines.next();
            // Lines of one file come one after another.
            boolean first = line.block() == 0 && !line.file().equals(file);
            file = line.file();
            LineRows.object(line.json())
                    .map(JsonValue.Struct::fields)
                    .orElse(Map.of())
                    .keySet()
                    .forEach(name -> found.add(COLUMN + name));
            if (first && LineRows.beginsArray(line.json())) {
                found.add(ARRAY + file);
            }
        }
        return found.iterator();
    }

    /** Its rows as JSON Lines, as they stand there or made of columns; without blank ones, in no order. */
    JavaRDD<Line> lines() {
        Dataset<Row> lines = parquet ? ofColumns() : ofText();
        return lines.javaRDD()
                .map(r -> new Line(r.getString(0), r.getLong(1), r.getLong(2), r.getString(3)))
                .filter(l -> !l.json().isBlank());
    }

    private Dataset<Row> ofColumns() {
        Dataset<Row> rows = rows();
        Column[] all = Arrays.stream(rows.columns()).map(TableInput::quoted).toArray(Column[]::new);
        return rows.select(
                col("_metadata.file_path"),
                lit(0L),
                col("_metadata.row_index"),
                // Days and hours do not depend on where a machine stands.
                to_json(struct(all), Map.of("timeZone", "UTC")));
    }

    private Dataset<Row> ofText() {
        return spark.read()
                .text(address)
                .select(
                        col("_metadata.file_path"),
                        col("_metadata.file_block_start"),
                        monotonically_increasing_id(),
                        col("value"));
    }

    static Column quoted(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }
}
