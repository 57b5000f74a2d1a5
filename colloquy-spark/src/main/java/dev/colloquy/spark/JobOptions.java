package dev.colloquy.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the job, with the names that they have on the command line where they mean the same. */
@Command(
        name = "AnalyzeJob",
        header = "label threads of posts and comments on a cluster of Apache Spark",
        customSynopsis = "spark-submit [SPARK OPTIONS] colloquy-spark.jar [OPTIONS] --out DIR PATH...",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class JobOptions {

    /** What a row of a table is. */
    enum Rows {
        COMMENTS,
        THREADS
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders, by any name that the cluster's file systems know.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where reports/, corpus/ and tables/ go; a folder that every worker can write to.")
    private String out = "";

    @Option(
            names = "--rows",
            paramLabel = "WHAT",
            description = "Read JSON Lines or Parquet as tables whose rows are comments, or are threads."
                    + " Default: each file is read as the command line reads it.")
    private @Nullable Rows rows;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets and themes to look for. Default: a general codebook of fifteen policy frames.")
    private @Nullable String codebook;

    @Option(
            names = "--columns",
            paramLabel = "NAME=HEADER",
            split = ",",
            description = "Which column of a table holds what, such as text=body,author=user. Default: by its header.")
    private Map<String, String> columns = new TreeMap<>();

    List<String> paths() {
        return List.copyOf(paths);
    }

    String out() {
        return out;
    }

    Optional<Rows> rows() {
        return Optional.ofNullable(rows);
    }

    Optional<String> codebook() {
        return Optional.ofNullable(codebook);
    }

    Map<String, String> columns() {
        return Map.copyOf(columns);
    }
}
