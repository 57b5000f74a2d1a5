package dev.colloquy.spark;

import dev.colloquy.cli.Program;
import dev.colloquy.model.Status;
import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of the job, with the names that they have on the command line where they mean the same. */
@Command(
        name = "AnalyzeJob",
        header = "label threads of posts and comments on a cluster of Apache Spark",
        customSynopsis = {"spark-submit [OPTIONS OF SPARK] colloquy-spark.jar", "         [OPTIONS] --out DIR PATH..."},
        sortOptions = false)
final class JobOptions {

    /** What a row of a table is. */
    enum Rows {
        COMMENTS,
        THREADS
    }

    /** Formats of tables. */
    enum Tables {
        PARQUET,
        JSON
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders, by any name that the file systems of the cluster know.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where reports/, corpus/ and tables/ go: a new folder that every worker can write to.")
    private String out = "";

    @Option(names = "--overwrite", description = "Remove what an earlier job has written there.")
    private boolean overwrite;

    @Option(
            names = "--rows",
            paramLabel = "WHAT",
            description = "Read JSON Lines or Parquet as tables whose rows are comments, or are threads."
                    + " Default: each file is read as the command line reads it.")
    private @Nullable Rows rows;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "Read every file as this format. Default: each file by what it looks like.")
    private @Nullable String from;

    @Option(
            names = "--include",
            paramLabel = "STATUS",
            split = ",",
            description = "Read comments too that are not published: deleted, spam, held, ping; several with commas.")
    private List<String> include = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "NAME=HEADER",
            split = ",",
            description = "Of tables: which column holds what, such as text=body,author=user. Default: by its header.")
    private Map<String, String> columns = new TreeMap<>();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets and themes to look for. Default: the file codebook.yaml beside the input, else a"
                    + " general codebook of fifteen policy frames.")
    private @Nullable String codebook;

    @Option(
            names = "--tables",
            paramLabel = "FORMAT",
            split = ",",
            description = "Formats of the tables: parquet, json; several with commas. Default: parquet.")
    private List<Tables> tables = new ArrayList<>();

    @Option(
            names = "--part-items",
            paramLabel = "N",
            description =
                    "How many items a task labels, about (default: ${DEFAULT-VALUE}); what a worker that dies loses.",
            defaultValue = "250")
    private int partItems;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    List<String> paths() {
        return List.copyOf(paths);
    }

    String out() {
        return out;
    }

    boolean help() {
        return help;
    }

    boolean overwrite() {
        return overwrite;
    }

    Optional<Rows> rows() {
        return Optional.ofNullable(rows);
    }

    Optional<String> codebook() {
        return Optional.ofNullable(codebook);
    }

    Set<Tables> tables() {
        return tables.isEmpty() ? EnumSet.of(Tables.PARQUET) : EnumSet.copyOf(tables);
    }

    int partItems() {
        return partItems;
    }

    /**
     * How files are read.
     *
     * @throws UserError if a format or a status is not known
     */
    Reading reading() {
        Optional<String> format = Optional.ofNullable(from).map(f -> f.toLowerCase(Locale.ROOT));
        List<String> known = Program.loader().formats();
        if (format.isPresent() && !known.contains(format.get())) {
            throw new UserError(
                    "--from: there is no format " + from,
                    "formats are " + String.join(", ", known.stream().sorted().toList()));
        }
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (String code : include) {
            statuses.add(Status.of(code.strip().toLowerCase(Locale.ROOT))
                    .filter(s -> s != Status.PUBLISHED)
                    .orElseThrow(() -> new UserError(
                            "--include: there is no status " + code, "there are deleted, spam, held and ping")));
        }
        Map<String, String> asked = new TreeMap<>();
        columns.forEach((name, header) -> asked.put(name.strip().toLowerCase(Locale.ROOT), header.strip()));
        return new Reading(format, statuses, asked);
    }

    /** @throws UserError if an option has a value that it cannot have */
    void check() {
        if (partItems < 1) {
            throw new UserError("--part-items takes a number of at least 1, not " + partItems, "");
        }
        if (out.isBlank() || paths.stream().anyMatch(String::isBlank)) {
            throw new UserError("a path without a name is none", "see: --help");
        }
        if (columns.entrySet().stream()
                .anyMatch(c -> c.getKey().isBlank() || c.getValue().isBlank())) {
            throw new UserError(
                    "--columns: a part of it does not say which column holds what",
                    "say it like this: --columns text=body,author=user");
        }
        reading();
    }
}
