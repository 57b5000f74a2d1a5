package dev.colloquy.spark;

import dev.colloquy.load.RawFile;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.spark.JobOptions.Rows;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** What the paths of a job hold, as findings that executors make. */
final class Inputs {

    private static final int MOST_FOLDERS = 20;

    /** How many bytes of files a task reads, about. */
    private static final long TASK = 32L * 1024 * 1024;

    /** What opening a file costs, in bytes. */
    private static final long OPENING = 64L * 1024;

    private final JavaSparkContext context;
    private final ClusterFiles files;
    private final JobOptions options;
    private final List<String> outputs;

    /** @param outputs folders that the job writes to, by their whole names; what lies there is no input */
    Inputs(JavaSparkContext context, ClusterFiles files, JobOptions options, List<String> outputs) {
        this.context = context;
        this.files = files;
        this.options = options;
        this.outputs = List.copyOf(outputs);
    }

    /** All threads and problems, in no order. */
    JavaRDD<Finding> findings() {
        Reading reading = options.reading();
        return options.rows().map(rows -> rows(rows, reading)).orElseGet(() -> files(reading));
    }

    private JavaRDD<Finding> files(Reading reading) {
        List<Finding> notes = new ArrayList<>();
        List<List<Listed>> batches = batches(listed(notes));
        ClusterFiles opened = files;
        return context.parallelize(batches, Math.max(1, batches.size()))
                .flatMap(List::iterator)
                .flatMap(f ->
                        reading.read(f, () -> opened.openInput(f.address())).iterator())
                .union(context.parallelize(notes, 1));
    }

    private JavaRDD<Finding> rows(Rows rows, Reading reading) {
        SparkSession spark = SparkSession.builder().sparkContext(context.sc()).getOrCreate();
        RowDocuments documents = new RowDocuments(reading.options());
        List<TableInput> tables = options.paths().stream()
                .map(p -> TableInput.of(spark, files, p))
                .toList();
        JavaRDD<Finding> all = context.emptyRDD();
        for (int i = 0; i < tables.size(); i++) {
            TableInput table = tables.get(i);
            boolean comments = rows == Rows.COMMENTS;
            List<String> names = comments ? table.names() : List.of();
            Reading how = comments ? reading.ofTable(names) : reading.withoutColumns();
            int unit = i;
            all = all.union((comments ? documents.comments(table, names) : documents.threads(table))
                    .flatMap(d -> findings(how, unit, d).iterator()));
        }
        return all;
    }

    private static List<Finding> findings(Reading how, int unit, Document document) {
        return document.isFault()
                ? List.of(Finding.of(
                        unit,
                        document.key(),
                        0,
                        ReadProblem.at(Severity.ERROR, document.name(), 0, 0, document.fault())))
                : how.read(
                        unit,
                        document.key(),
                        document.name(),
                        /* named= */ false,
                        opener(document),
                        document.bytes().length);
    }

    private static RawFile.Opener opener(Document document) {
        return () -> new ByteArrayInputStream(document.bytes());
    }

    /**
     * All files in the order of the paths and of the names in them, called as the command line calls them.
     *
     * @param notes takes what is to be known of those that are left out
     */
    private List<Listed> listed(List<Finding> notes) {
        List<String> paths = options.paths();
        List<List<Listed>> found = once(paths.stream().map(files::list).toList());
        Set<String> seen = new HashSet<>();
        boolean alike = found.stream().flatMap(List::stream).anyMatch(f -> !seen.add(f.name()));
        List<String> folders =
                alike ? foldersOf(paths) : paths.stream().map(p -> "").toList();
        List<Listed> all = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            OwnFolders own = new OwnFolders(files.whole(paths.get(i)), outputs, found.get(i), files);
            for (ReadProblem note : own.told(found.get(i))) {
                // Before the files of its path.
                notes.add(Finding.of(all.size(), "", notes.size(), note));
            }
            for (Listed file : found.get(i)) {
                if (!Reading.isNoThread(file.name()) && own.isInput(file)) {
                    all.add(new Listed(
                            all.size(), folders.get(i) + file.name(), file.address(), file.named(), file.bytes()));
                }
            }
        }
        return all;
    }

    /** Files without those that are there already, by another path or a link; one that is named anywhere counts as named. */
    private static List<List<Listed>> once(List<List<Listed>> found) {
        Set<String> named = found.stream()
                .flatMap(List::stream)
                .filter(Listed::named)
                .map(f -> realOrSame(f.address()))
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return found.stream()
                .map(files -> files.stream()
                        .flatMap(f -> {
                            String real = realOrSame(f.address());
                            return seen.add(real)
                                    ? Stream.of(f.named() || !named.contains(real) ? f : f.asNamed())
                                    : Stream.empty();
                        })
                        .toList())
                .toList();
    }

    private static String realOrSame(String address) {
        try {
            return ClusterFiles.real(new Path(address));
        } catch (IOException e) {
            return address;
        }
    }

    /** What tells paths apart: as many of the last folders of each as it takes; nothing where one is named twice. */
    private List<String> foldersOf(List<String> paths) {
        for (int names = 1; names <= MOST_FOLDERS; names++) {
            int most = names;
            List<String> folders = paths.stream().map(p -> lastFolders(p, most)).toList();
            if (new HashSet<>(folders).size() == folders.size()) {
                return folders;
            }
        }
        return paths.stream().map(p -> "").toList();
    }

    private String lastFolders(String path, int most) {
        Path whole = new Path(files.whole(path));
        Path folder = files.isFolder(path) ? whole : whole.getParent();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < most && folder != null && !folder.getName().isEmpty(); i++) {
            names.insert(0, folder.getName() + "/");
            folder = folder.getParent();
        }
        return names.toString();
    }

    private static List<List<Listed>> batches(List<Listed> all) {
        List<List<Listed>> batches = new ArrayList<>();
        ArrayList<Listed> batch = new ArrayList<>();
        long size = 0;
        for (Listed file : all) {
            if (!batch.isEmpty() && size + file.bytes() + OPENING > TASK) {
                batches.add(batch);
                batch = new ArrayList<>();
                size = 0;
            }
            batch.add(file);
            size += file.bytes() + OPENING;
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
