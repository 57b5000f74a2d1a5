package dev.colloquy.cli;

import dev.colloquy.io.OutFile;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** {@code analyze PATH...}: the main job. */
@Command(
        name = "analyze",
        header = "tell where posts and comments stand, what about, and what they cite",
        customSynopsis = {"analyze [OPTIONS] PATH...", "       analyze COMMAND ..."},
        description = {
            "Reads posts with their comments and tells, for each of them, where it stands towards a target (for it, against it,"
                    + " mixed, or none), which themes it touches, and which sources it cites. Every label comes with the"
                    + " words that made it.",
            "",
            "analyze PATH... does the whole job: it reads the threads in files, folders and archives (copied text, saved web"
                    + " pages, exports, tables), writes reports/ and corpus/ into the current folder, and prints a summary."
                    + " Begin to read at reports/summary.md. What lies in reports/*.json is for other programs; corpus/ holds"
                    + " the threads as they were read.",
            "",
            "A thread is a post with its comments, an item is a post or a comment: “post”, “c1”, “c2”, and so on.",
            "",
            "Targets and themes stand in a codebook, a YAML file of yours. Without one the target is made from the title of"
                    + " each post, and the themes are fifteen general ones.",
            "",
            "Nothing is sent anywhere, and the same input gives the same reports on every machine."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:ran fine, and the answer is \"differs\" (--check)",
            "2:wrong usage, or a path that does not exist",
            "3:reports were written, but some input could not be read",
            "70:a bug in the program"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze threads/                        read, label, write, summarise",
            "  analyze threads/ --check                are the reports up to date?",
            "  analyze threads/ --codebook my.yaml     with your own targets and themes",
            "  analyze a.txt b.txt --out results       two files, reports into results/",
            "  analyze threads/ --format json,md,html  pages for a browser as well",
            "  analyze inspect dump.zip                what do these files hold?",
            "  analyze explain a.txt c2                why does comment 2 have its label?",
            "  analyze sources threads/                what is cited, and on which side?",
            "  analyze codebook check my.yaml          is this codebook valid?",
            "  analyze evaluate --gold coded.csv threads/",
            "                                          how good are the labels?",
            "  analyze snapshot --label before         keep this version",
            "  analyze diff versions/before            what changed since?",
            "  analyze help diff                       the help of one command"
        })
final class AnalyzeCommand implements Callable<Integer> {

    /** Formats of reports. */
    enum Format {
        JSON,
        MD,
        HTML
    }

    /** Where reports go if nothing else is said. */
    static final String REPORTS = "reports";

    private static final List<Format> DEFAULT_FORMATS = List.of(Format.JSON, Format.MD);

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders and archives with threads; - is standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = REPORTS,
            description = "Where reports go (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of(REPORTS);

    @Option(
            names = "--corpus-dir",
            paramLabel = "DIR",
            defaultValue = "corpus",
            description = "Where the corpus as read goes (default: ${DEFAULT-VALUE}).")
    private Path corpusDir = Path.of("corpus");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "json, md or html; may be repeated. Default: json and md, and html if pages are there.")
    private List<Format> formats = new ArrayList<>();

    @Mixin
    private final LabelOptions labels = new LabelOptions();

    @Option(
            names = "--check",
            description =
                    "Write nothing; compare with the files on disk, show the first differences and exit with 1 if they are stale.")
    private boolean check;

    @Option(names = "--force", description = "Overwrite files that this program has not written.")
    private boolean force;

    @Option(
            names = "--fresh",
            description = "Label every thread anew, also those that an earlier run into the same folder has labelled.")
    private boolean fresh;

    @Option(names = "--no-write", description = "Write nothing; only print the summary.")
    private boolean noWrite;

    @Option(
            names = {"-q", "--quiet"},
            description = "No summary, no notes; errors only.")
    private boolean quiet;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose.")
    private boolean stackTrace;

    AnalyzeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    boolean stackTraces() {
        return stackTrace;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty()) {
            throw new UserError("say what to analyze: a file or a folder", "try: analyze seeds/   or: analyze --help");
        }
        Messages messages = new Messages(terminal, quiet);
        List<ReportWriter> writers = writers();
        if (check || noWrite) {
            return run(Desk.passing(), writers, messages);
        }
        try (OutputDesk desk = new OutputDesk(new OutputDesk.Places(corpusDir, out, writers, force, fresh))) {
            int status = run(desk, writers, messages);
            desk.tidy();
            return status;
        }
    }

    private int run(Desk desk, List<ReportWriter> writers, Messages messages) {
        List<Path> own = List.of(out, corpusDir);
        Optional<LabelOptions.Labelled> labelled =
                labels.label(new LabelOptions.Job(paths, own, own, quiet, desk), terminal, messages);
        if (labelled.isEmpty()) {
            messages.error(
                    "nothing to analyze: no thread could be read",
                    "name a text file with a post and its comments, or a folder of them");
            // Columns that no table has are wrong usage, and each has been told.
            return (labels.namesColumns() ? ExitStatus.USAGE : ExitStatus.INCOMPLETE).code();
        }
        Corpus corpus = labelled.get().corpus();
        AnalysisResult result = labelled.get().result();
        Outputs.demandApart(corpusDir, out, corpus, writers);
        Iterable<OutFile> files = Outputs.all(corpusDir, corpus, out, result, writers);
        ExitStatus status = labelled.get().complete() ? ExitStatus.OK : ExitStatus.INCOMPLETE;
        OwnFiles.tellLeftOver(files, labels.pseudonymized(), messages);
        if (check) {
            return new CheckRun(terminal.out(), messages).compare(files, status).code();
        }
        if (desk instanceof OutputDesk written) {
            written.publish(files);
        }
        if (!quiet) {
            new SummaryPage(terminal).print(result);
            if (!noWrite) {
                tellPlaces(result);
            }
        }
        return status.code();
    }

    private void tellPlaces(AnalysisResult result) {
        boolean readable = formats.isEmpty() || formats.contains(Format.MD);
        // Not broken, so that paths can be copied.
        terminal.out()
                .println(StanceTable.safe("Reports are in " + out + ", the corpus as read in " + corpusDir + "."
                        + (readable && SummaryPage.isLarge(result)
                                ? " Begin with " + out.resolve("summary.md") + "."
                                : "")));
        terminal.out().flush();
    }

    /** What is asked for, else the default ones, and those of which reports lie there already, so that none of them gets stale. */
    private List<ReportWriter> writers() {
        return Wiring.writers().stream()
                .filter(w -> formats.isEmpty()
                        ? DEFAULT_FORMATS.stream().anyMatch(f -> f.name().equalsIgnoreCase(w.format()))
                                || OwnFiles.isThere(out, w.summaryFile())
                        : formats.stream().anyMatch(f -> f.name().equalsIgnoreCase(w.format())))
                .toList();
    }
}
