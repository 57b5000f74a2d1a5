package dev.colloquy.spark;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.table.LineRows;
import dev.colloquy.spark.TableInput.Line;
import dev.colloquy.text.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * Rows of tables as files that the readers know: the rows of each thread as a file of JSON Lines, in the order of the table, or each row
 * as the file that it holds. Rows that make no file are counted and told.
 */
final class RowDocuments {

    /** Among so many rows two are of one thread, unless hardly any are. */
    private static final int LOOKED_AT = 1000;

    private final ReadOptions options;

    RowDocuments(ReadOptions options) {
        this.options = options;
    }

    /**
     * The threads of a table whose rows are comments.
     *
     * @param names of its columns
     * @throws UserError if it cannot be told which column holds the texts, or which tells the thread
     */
    JavaRDD<Document> comments(TableInput table, List<String> names) {
        LineRows known = LineRows.of(names, options);
        String columns = "the columns are " + String.join(", ", names);
        String thread = known.threadColumn()
                .orElseThrow(() -> new UserError(
                        table.path() + ": no column tells the thread of a row",
                        "say which one it is: --columns thread=NAME; " + columns));
        ArrayList<String> all = new ArrayList<>(names);
        TreeMap<String, String> asked = new TreeMap<>(options.columns());
        JavaPairRDD<String, Line> rows = table.lines().mapPartitionsToPair(lines -> {
            LineRows of = LineRows.of(all, new ReadOptions(Set.of(), asked));
            return new Keyed<>(
                    lines,
                    l -> LineRows.object(l.json()).map(o -> new Tuple2<>(of.thread(o), l)),
                    rest -> new Line("", 0, rest, ""));
        });
        if (known.mayTellNone() && isAlone(rows.keys().filter(k -> !Keyed.isRest(k)))) {
            throw new UserError(
                    table.path() + ": the column “" + thread
                            + "” has another value in each row, so that each would be a thread",
                    "say which column tells the thread: --columns thread=NAME, or thread=" + thread + " if it does; "
                            + columns);
        }
        String name = table.name();
        return rows.groupByKey()
                .map(g -> Keyed.isRest(g._1())
                        ? fault(name, stream(g._2()).mapToLong(Line::row).sum(), "no JSON object")
                        : document(Keyed.bare(g._1()), name, g._2()));
    }

    /** True if there are several keys, and all are different. */
    private static boolean isAlone(JavaRDD<String> keys) {
        List<String> first = keys.take(LOOKED_AT);
        if (first.size() < 2 || new HashSet<>(first).size() < first.size()) {
            return false;
        }
        return first.size() < LOOKED_AT || keys.distinct().count() == keys.count();
    }

    private static <T> Stream<T> stream(Iterable<T> all) {
        return StreamSupport.stream(all.spliterator(), /* parallel= */ false);
    }

    private static Document fault(String name, long rows, String what) {
        return Document.fault(
                name,
                rows + (rows == 1 ? " row holds " : " rows hold ") + what + (rows == 1 ? "; it is" : "; they are")
                        + " left out");
    }

    private static Document document(String thread, String name, Iterable<Line> lines) {
        String json = stream(lines).sorted(Line.ORDER).map(Line::json).collect(Collectors.joining("\n", "", "\n"));
        return Document.of(thread, name, json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The files that a table holds, each in a row.
     *
     * @throws UserError if it cannot be told which column holds them
     */
    JavaRDD<Document> threads(TableInput table) {
        FileRows files = FileRows.of(table, options.columns());
        String name = table.name();
        return files.rows()
                .mapPartitionsToPair(rows -> new Keyed<>(
                        rows,
                        FileRows.One::file,
                        rest -> ByteBuffer.allocate(Long.BYTES).putLong(rest).array()))
                .groupByKey()
                .flatMap(g -> Keyed.isRest(g._1())
                        ? List.of(fault(
                                        name,
                                        stream(g._2())
                                                .mapToLong(
                                                        b -> ByteBuffer.wrap(b).getLong())
                                                .sum(),
                                        "no file, or none with a name"))
                                .iterator()
                        : documents(Keyed.bare(g._1()), g._2()));
    }

    /** Files of one name, in an order that nothing but what is in them gives. */
    private static Iterator<Document> documents(String name, Iterable<byte[]> contents) {
        List<byte[]> sorted = stream(contents).sorted(Arrays::compare).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> Document.of(String.format(Locale.ROOT, "%s\0%09d", name, i), name, sorted.get(i)))
                .iterator();
    }
}
