package dev.colloquy.spark;

import dev.colloquy.cli.Program;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.json.CorpusJson;
import dev.colloquy.json.ExportJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.spark.JobOptions.Tables;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a job writes: reports and corpus as the command line writes them, and tables. */
final class Outputs {

    private static final String REPORTS = "reports";
    private static final String CORPUS = "corpus";
    private static final String TABLES = "tables";
    private static final List<String> FOLDERS = List.of(REPORTS, CORPUS, TABLES);

    /** What the folder of tables says it is, so that nobody takes it for input. */
    private static final String EXPORT = "spark";

    /** What each of them has, whatever was read; the last that a job writes there. */
    private static final Map<String, List<String>> MARKS = Map.of(
            REPORTS,
            List.of("summary.json"),
            CORPUS,
            List.of("manifest.json"),
            TABLES,
            List.of("run.parquet", "run.json"));

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final ClusterFiles files;
    private final JobOptions options;
    private final String out;
    private final String work;

    /**
     * Outputs in their place.
     *
     * @param out by its whole name, which means the same on every machine
     * @param work a folder for what is not done
     */
    Outputs(SparkSession spark, ClusterFiles files, JobOptions options, String out, String work) {
        this.spark = spark;
        this.context = new JavaSparkContext(spark.sparkContext());
        this.files = files;
        this.options = options;
        this.out = out;
        this.work = work;
    }

    /** The folders that a job writes to. */
    List<String> places() {
        return Stream.concat(FOLDERS.stream().map(this::place), Stream.of(work)).toList();
    }

    private String place(String folder) {
        return out + "/" + folder;
    }

    /**
     * Nobody waits for labels that cannot be written.
     *
     * @throws UserError if something else lies there already
     */
    void demandPlace() {
        for (String folder : FOLDERS) {
            if (!files.exists(place(folder)) || files.exists(begun())) {
                continue;
            }
            if (!options.overwrite()) {
                throw new UserError(
                        place(folder) + " is there already",
                        "name another folder with --out, or say --overwrite to remove what an earlier job wrote");
            }
            Set<String> names = Set.copyOf(files.names(place(folder)));
            if (!names.isEmpty()
                    && MARKS.getOrDefault(folder, List.of()).stream().noneMatch(names::contains)) {
                throw new UserError(
                        place(folder) + " is there already, and is not what an earlier job wrote",
                        "name another folder with --out, or move it away");
            }
        }
    }

    /** Where files are until they are whole. */
    private String staged() {
        return work + "/_staged";
    }

    private String begun() {
        return work + "/_writing";
    }

    /** Removes what an earlier job has written, and what one that broke off has begun to write. */
    void begin() {
        try {
            files.replace(begun(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FOLDERS.forEach(f -> files.delete(place(f)));
    }

    /** Reports, corpus files and rows of tables of each thread, part by part. */
    void ofThreads(String labels, Places places, Broadcast<Context> known) {
        ClusterFiles on = files;
        String staged = staged();
        String reports = place(REPORTS);
        String corpus = place(CORPUS);
        context.setJobDescription("write reports");
        parts(places, places.numPartitions())
                .foreach(part -> new Records(on, labels, part, known.value())
                        .forEachRemaining(thread -> write(on, staged, reports, corpus, known.value(), thread)));
        for (DataTable table : DataTables.all()) {
            if (TableFiles.isOfThreads(table)) {
                String name = table.name();
                context.setJobDescription("write table " + name);
                JavaRDD<Row> rows = parts(places, slices(places))
                        .flatMap(part -> rows(name, new Records(on, labels, part, known.value()), known.value())
                                .iterator());
                save(table, spark.createDataFrame(rows, TableFiles.schema(table)));
            }
        }
    }

    private JavaRDD<Integer> parts(Places places, int slices) {
        return context.parallelize(
                IntStream.range(0, places.numPartitions()).boxed().toList(), slices);
    }

    /** A file a table for each core is plenty. */
    private int slices(Places places) {
        return Math.max(1, Math.min(places.numPartitions(), context.defaultParallelism()));
    }

    private static void write(
            ClusterFiles files, String staged, String reports, String corpus, Context known, ThreadResult thread) {
        AnalysisResult around = known.around(thread);
        String id = thread.thread().id();
        files.write(corpus, id + ".json", staged, out -> out.write(CorpusJson.thread(thread.thread())));
        for (ReportWriter writer : Program.writers()) {
            files.write(reports, writer.threadFile(id), staged, out -> out.write(writer.thread(around, thread)));
        }
    }

    private static Stream<Row> rows(String table, Iterator<ThreadResult> threads, Context known) {
        DataTable made = DataTables.all().stream()
                .filter(t -> t.name().equals(table))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(threads, Spliterator.ORDERED), /* parallel= */ false)
                .flatMap(t -> TableFiles.rows(made, known.around(t)));
    }

    /** Summaries, the manifest, and tables that are not of single threads. */
    void ofAll(AnalysisResult result, Census census) {
        Corpus corpus = new Corpus(new CensusThreads(census, result.threads()), result.problems());
        files.write(place(CORPUS), "manifest.json", staged(), out -> CorpusJson.manifest(corpus, out));
        for (ReportWriter writer : Program.writers()) {
            files.write(place(REPORTS), writer.summaryFile(), staged(), out -> writer.summary(result, out));
        }
        String tables = ExportJson.write(result.header(), EXPORT, new TreeMap<>());
        files.write(place(TABLES), ExportJson.NAME, staged(), out -> out.write(tables));
        for (DataTable table : DataTables.all()) {
            if (!TableFiles.isOfThreads(table)) {
                context.setJobDescription("write table " + table.name());
                save(
                        table,
                        spark.createDataFrame(TableFiles.rows(table, result).toList(), TableFiles.schema(table))
                                .coalesce(1));
            }
        }
    }

    private void save(DataTable table, Dataset<Row> rows) {
        for (Tables format : options.tables()) {
            String ending = format.name().toLowerCase(Locale.ROOT);
            rows.write().format(ending).save(place(TABLES) + "/" + table.name() + "." + ending);
        }
    }
}
