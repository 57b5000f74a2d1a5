package dev.colloquy.cli;

import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Comparison;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.report.DiffWriter;
import dev.colloquy.report.markdown.MarkdownDiff;
import dev.colloquy.text.UserError;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze diff}: what changed between two versions of a corpus, and why. */
@Command(
        name = "diff",
        description = {
            "Show what changed between two versions of a corpus: items added, removed, edited and moved; labels that changed, with"
                    + " the evidence that came or went and the cause; shares of stances, themes and sources, with an interval and a"
                    + " verdict.",
            "",
            "OLD and NEW are each a folder of reports, a summary.json, a corpus folder, a snapshot, raw input, or a git revision"
                    + " (HEAD~3, v1.2; v1..v2 is both). OLD alone is compared with the working tree.",
            "",
            "With --codebook and one PATH: what that codebook would change, before it is used."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze diff HEAD                       reports here against the last commit",
            "  analyze diff v1.0..v1.1 --format md     two tags, for reading",
            "  analyze diff versions/spring reports    a snapshot against now",
            "  analyze diff --codebook new.yaml reports",
            "                                          what a new codebook would flip",
            "  analyze diff HEAD --fail-on stance      exit with 1 if stances changed"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; with --exit-code: nothing changed",
            "1:something changed (--exit-code), or what --fail-on names did",
            "2:wrong usage, or a path or revision that does not exist",
            "3:not all could be compared, whatever else was found and asked for",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class DiffCommand implements Callable<Integer> {

    /** Formats of a comparison. */
    enum Format {
        TEXT,
        MD,
        HTML,
        JSON
    }

    private static final String SHARE = "share";

    private final Terminal terminal;

    @Parameters(paramLabel = "OLD [NEW]", arity = "1..2", description = "What to compare.")
    private List<String> editions = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), md, html or json.")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "With one PATH: the codebook to try. With two: for what has no reports and is labelled now.")
    private @Nullable Path codebook;

    @Option(
            names = "--archive-map",
            paramLabel = "FILE",
            description = "Your own list of works, for what is labelled now.")
    private @Nullable Path archiveMap;

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Where reports lie, here and in revisions (default: reports).")
    private Path reports = Path.of("reports");

    @Option(
            names = "--corpus-dir",
            paramLabel = "DIR",
            description = "Where the corpus as read lies (default: corpus).")
    private Path corpusDir = Path.of("corpus");

    @Option(
            names = "--exit-code",
            description = "Exit with 1 if anything changed, but with 3 if not all could be compared.")
    private boolean exitCode;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            description =
                    "stance, themes, sources or any: exit with 1 if such a share changed by more than the tolerance.")
    private @Nullable FailOn failOn;

    @Option(
            names = "--tolerance",
            paramLabel = "share=N",
            description = "How far a share may move and count as the same (default: share=0.02).")
    private Map<String, Double> tolerance = new TreeMap<>();

    @Option(names = "--no-causes", description = "Do not label texts again to split movements by their causes; faster.")
    private boolean noCauses;

    @Option(
            names = "--github",
            description = "Within a GitHub workflow: add to the summary of the job, and write notices.")
    private boolean github;

    @Option(names = "--threads", paramLabel = "N", description = "Workers (default: one a processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final ForceOption force = new ForceOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        double share = share();
        if (threads < 1) {
            throw new UserError("--threads takes a number of at least 1, not " + threads, "leave it out");
        }
        if (editions.contains("")) {
            throw new UserError("an empty text is no version to compare", "say it like this: analyze diff OLD NEW");
        }
        Optional.ofNullable(out).ifPresent(OutputFiles::demandPlace);
        force.demand(out);
        Messages messages = new Messages(terminal, false);
        boolean preview = codebook != null && editions.size() == 1;
        Editions.Settings settings = new Editions.Settings(
                Path.of(""),
                reports,
                corpusDir,
                preview ? Optional.empty() : Optional.ofNullable(codebook),
                ArchiveMaps.read(archiveMap, messages),
                threads,
                input.intake(terminal));
        FreshLabels now = new FreshLabels(settings, terminal, messages);
        try (Editions named = new Editions(settings, terminal, messages)) {
            Editions.Both both = preview
                    ? new CodebookPreview(now, new SomeLabels(settings, terminal), messages)
                            .of(named.single(editions.get(0)), Optional.ofNullable(codebook))
                    : named.both(editions);
            return compare(both, settings, share);
        }
    }

    private int compare(Editions.Both read, Editions.Settings settings, double share) {
        EvenSides.Told even = EvenSides.of(read);
        Comparing.Found found =
                new Comparing(new SomeLabels(settings, terminal), !noCauses).compare(even.both(), share);
        Comparison told = even.in(found.comparison(), found.pairing());
        write(told);
        return status(told, share).code();
    }

    private void write(Comparison comparison) {
        String text = writer().write(comparison);
        if (out == null) {
            terminal.out().print(text);
        } else {
            Path folder = Optional.ofNullable(out.getParent()).orElse(Path.of("."));
            OutputFiles.writeAll(Map.of(folder, new TreeMap<>(Map.of(String.valueOf(out.getFileName()), text))));
        }
        if (github) {
            // Both streams of a step are read for commands; JSON on standard output stays JSON.
            PrintWriter commands = out == null && format == Format.JSON ? terminal.err() : terminal.out();
            GitHubActions.annotations(comparison).forEach(commands::println);
            commands.flush();
        }
        terminal.out().flush();
        if (github) {
            // Last, for it may fail, and the comparison is told by then.
            GitHubActions.summary(terminal, new MarkdownDiff().write(comparison));
        }
    }

    private DiffWriter writer() {
        return Wiring.diffWriters().stream()
                .filter(w -> w.format().equalsIgnoreCase(format.name()))
                .findFirst()
                .orElseThrow();
    }

    private ExitStatus status(Comparison comparison, double share) {
        if (!comparison.complete()) {
            return ExitStatus.INCOMPLETE;
        }
        boolean failed = failOn != null && failOn.fails(comparison, share);
        return failed || (exitCode && !comparison.same()) ? ExitStatus.DIFFERS : ExitStatus.OK;
    }

    private double share() {
        for (Map.Entry<String, Double> entry : tolerance.entrySet()) {
            boolean sound = entry.getKey().equals(SHARE) && entry.getValue() >= 0 && entry.getValue() <= 1;
            if (!sound) {
                throw new UserError(
                        "--tolerance takes share=N with N from 0 to 1, not " + entry.getKey() + "=" + entry.getValue(),
                        "for instance: --tolerance share=0.02");
            }
        }
        return tolerance.getOrDefault(SHARE, Comparer.TOLERANCE);
    }
}
