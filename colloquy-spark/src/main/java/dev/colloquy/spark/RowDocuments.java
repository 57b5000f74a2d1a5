package dev.colloquy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.get_json_object;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.text.UserError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Tables of JSON Lines or Parquet as files that the readers know: the rows of each thread as a file of JSON Lines, in the order of the
 * table, or each row as the file that it holds.
 */
final class RowDocuments {

    private static final List<String> FILE = List.of("file", "path", "name", "id");
    private static final List<String> CONTENT = List.of("content", "text", "html", "body", "value");

    private final SparkSession spark;
    private final ReadOptions options;

    RowDocuments(SparkSession spark, ReadOptions options) {
        this.spark = spark;
        this.options = options;
    }

    /** Where a row stands: in which file, from which place on it was read, and which row from there. */
    private record Line(String file, long block, long row, String json) implements java.io.Serializable {

        static final Comparator<Line> ORDER =
                Comparator.comparing(Line::file).thenComparingLong(Line::block).thenComparingLong(Line::row);
    }

    /**
     * The threads of a table whose rows are comments.
     *
     * @throws UserError if it cannot be told which column holds the texts, or which tells the thread
     */
    JavaRDD<Document> comments(String path) {
        boolean parquet = isParquet(path);
        List<String> names = Arrays.asList(
                (parquet ? spark.read().parquet(path) : spark.read().json(path)).columns());
        String thread = TableReader.threadColumn(names, options)
                .orElseThrow(() -> new UserError(
                        path + ": no column tells the thread of a row",
                        "say which one it is: --columns thread=NAME; the columns are " + String.join(", ", names)));
        Dataset<Row> rows = parquet
                ? spark.read()
                        .parquet(path)
                        .select(
                                quoted(thread).cast("string").as("thread"),
                                col("_metadata.file_path").as("file"),
                                lit(0L).as("block"),
                                col("_metadata.row_index").as("row"),
                                to_json(struct(names.stream()
                                                .map(RowDocuments::quoted)
                                                .toArray(Column[]::new)))
                                        .as("line"))
                : spark.read()
                        .text(path)
                        .select(
                                get_json_object(col("value"), "$['" + thread + "']")
                                        .as("thread"),
                                col("_metadata.file_path").as("file"),
                                col("_metadata.file_block_start").as("block"),
                                monotonically_increasing_id().as("row"),
                                col("value").as("line"));
        String name = new Path(path).getName();
        JavaPairRDD<String, Line> lines = rows.javaRDD()
                .mapToPair(r -> new Tuple2<>(
                        r.isNullAt(0) ? "" : r.getString(0),
                        new Line(r.getString(1), r.getLong(2), r.getLong(3), r.getString(4))));
        return lines.groupByKey().map(group -> document(group._1(), name, group._2()));
    }

    private static Document document(String thread, String name, Iterable<Line> lines) {
        String json = StreamSupport.stream(lines.spliterator(), /* parallel= */ false)
                .sorted(Line.ORDER)
                .map(Line::json)
                .collect(Collectors.joining("\n", "", "\n"));
        return new Document(thread, name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files that a table holds, each in a row.
     *
     * @throws UserError if it cannot be told which column holds them
     */
    JavaRDD<Document> threads(String path) {
        Dataset<Row> rows =
                isParquet(path) ? spark.read().parquet(path) : spark.read().json(path);
        List<String> names = Arrays.asList(rows.columns());
        String file = column(path, "file", FILE, names);
        String content = column(path, "content", CONTENT, names);
        return rows.select(quoted(file).cast("string"), quoted(content).cast("binary"))
                .javaRDD()
                .filter(r -> !r.isNullAt(0) && !r.isNullAt(1))
                .mapToPair(r -> new Tuple2<>(name(r.getString(0)), (byte[]) r.get(1)))
                .groupByKey()
                .flatMap(group -> documents(group._1(), group._2()));
    }

    /** Files of one name, in an order that nothing but what is in them gives. */
    private static Iterator<Document> documents(String name, Iterable<byte[]> contents) {
        List<byte[]> sorted = StreamSupport.stream(contents.spliterator(), /* parallel= */ false)
                .sorted(Arrays::compare)
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new Document(String.format(Locale.ROOT, "%s\0%09d", name, i), name, sorted.get(i)))
                .iterator();
    }

    private String column(String path, String what, List<String> usual, List<String> names) {
        Map<String, String> asked = options.columns();
        Optional<String> named = Optional.ofNullable(asked.get(what));
        List<String> wanted = named.map(List::of).orElse(usual);
        return wanted.stream()
                .flatMap(w -> names.stream().filter(n -> n.equalsIgnoreCase(w)))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        path + ": no column holds the " + what + " of a thread",
                        "say which one it is: --columns " + what + "=NAME; the columns are "
                                + String.join(", ", names)));
    }

    /** A path below nothing: what stands before the first folder is no part of a name. */
    private static String name(String file) {
        String path = file.contains("://") ? file.substring(file.indexOf("://") + 3) : file;
        String bare = path.startsWith("file:") ? path.substring("file:".length()) : path;
        return bare.replaceAll("^/+", "");
    }

    private static Column quoted(String name) {
        return col("`" + name.replace("`", "``") + "`");
    }

    private boolean isParquet(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("/+$", "").endsWith(".parquet");
    }
}
