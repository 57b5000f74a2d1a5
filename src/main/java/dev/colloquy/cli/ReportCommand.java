package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutFile;
import dev.colloquy.io.Workplace;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze report}: reports in further formats of labels that are there already. */
@Command(
        name = "report",
        description = {
            "Write pages for reading, or reports in other formats, without labelling anything again.",
            "",
            "PATH is the folder of reports that the main job has written, with its corpus beside it. Threads that were not"
                    + " labelled before are labelled now."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze report                                    pages for the reports in reports/",
            "  analyze report reports --format md --out markdown"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, a path that does not exist, or somebody else's file where a report goes",
            "3:done, but some input could not be read",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class ReportCommand implements Callable<Integer> {

    private static final Path REPORTS = Path.of("reports");

    private static final String PAGES = "html";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "A folder of reports (default: reports), or files and folders with threads.")
    private List<Path> paths = new ArrayList<>();

    /** What completions offer. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(Wiring.writers().stream().map(ReportWriter::format).toList());
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            completionCandidates = Formats.class,
            description = "html, md or json; may be repeated (default: html).")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the reports go. Default: beside those that are read, else reports.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite files that this program has not written.")
    private boolean force;

    @Mixin
    private final ResultOptions results = new ResultOptions();

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        paths.stream()
                .filter(p -> !FileTree.exists(p) && !p.toString().equals("-"))
                .findFirst()
                .ifPresent(p -> {
                    throw new UserError(
                            p + ": no such file or folder",
                            "check the spelling; paths are relative to the current folder");
                });
        List<ReportWriter> writers = writers();
        List<Path> inputs = paths.isEmpty() ? List.of(REPORTS) : paths;
        Path folder = Optional.ofNullable(out).orElseGet(() -> place(inputs, messages));
        demandNoCorpus(folder, writers, messages);
        ResultOptions.AtHand atHand = results.read(inputs, List.of(folder), List.of(folder), terminal, messages);
        Iterable<OutFile> files = Outputs.reports(folder, atHand.result(), writers);
        if (!force) {
            OwnFiles.demand(folder, names(files));
        }
        try (Workplace workplace = Workplace.in(List.of(folder))) {
            workplace.publish(files);
        }
        terminal.out().println("Reports are in " + folder + ".");
        terminal.out().flush();
        return (atHand.complete() ? ExitStatus.OK : ExitStatus.INCOMPLETE).code();
    }

    /** A corpus has files of the same names as reports in JSON. */
    private static void demandNoCorpus(Path folder, List<ReportWriter> writers, Messages messages) {
        if (writers.stream().anyMatch(w -> w.format().equals("json"))
                && !Workplace.isUnfinished(folder)
                && new ShelfReader(new DiskShelf(folder), messages).holding("") == ShelfReader.Holding.CORPUS) {
            throw new UserError(
                    folder + " holds a corpus, whose files reports in JSON would overwrite",
                    "name another folder with --out; nothing was written");
        }
    }

    private static Iterable<String> names(Iterable<OutFile> files) {
        return () -> StreamSupport.stream(files.spliterator(), false)
                .map(OutFile::name)
                .iterator();
    }

    private List<ReportWriter> writers() {
        List<ReportWriter> all = Wiring.writers();
        Set<String> known = all.stream().map(ReportWriter::format).collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = formats.isEmpty()
                ? Set.of(PAGES)
                : formats.stream().map(f -> f.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        asked.stream().filter(f -> !known.contains(f)).findFirst().ifPresent(f -> {
            throw new UserError("--format: there is no format " + f, "formats are " + String.join(", ", known));
        });
        return all.stream().filter(w -> asked.contains(w.format())).toList();
    }

    private static Path place(List<Path> inputs, Messages messages) {
        return inputs.size() == 1 && ReportsAtHand.at(inputs.get(0), messages) ? inputs.get(0) : REPORTS;
    }
}
