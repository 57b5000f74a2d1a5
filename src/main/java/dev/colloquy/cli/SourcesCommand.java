package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.UserError;
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

/** {@code analyze sources}: the works that a corpus cites, for a reader or for a reference manager. */
@Command(
        name = "sources",
        description = {
            "List the works that the threads in each PATH cite, who cites them and on which side, which are shared, which"
                    + " are cited by one side only, which addresses look dead, and which mentions could not be tied.",
            "",
            "With --to they are written for another program instead: csl (CSL-JSON), bibtex, ris, csv or md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze sources threads/                who cites what, on which side",
            "  analyze sources threads/ --no-stance    faster, without the sides",
            "  analyze sources threads/ --to bibtex --out refs.bib",
            "  analyze sources threads/ --to csv --only-side against",
            "  analyze sources threads/ --archive-map saved.csv --to ris"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, or a path that does not exist",
            "3:done, but some input could not be read",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class SourcesCommand implements Callable<Integer> {

    /** Formats of exports. */
    enum Format {
        CSL,
        BIBTEX,
        RIS,
        CSV,
        MD
    }

    /** Sides that a work may be cited by alone. */
    enum Side {
        FAVOR(Stance.FAVOR),
        AGAINST(Stance.AGAINST);

        private final Stance stance;

        Side(Stance stance) {
            this.stance = stance;
        }
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders with threads.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FORMAT", description = "csl, bibtex, ris, csv or md.")
    private @Nullable Format to;

    @Option(names = "--out", paramLabel = "FILE", description = "Where --to writes (default: standard output).")
    private @Nullable Path out;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "The targets that sides are about. Default: as for the main job.")
    private @Nullable Path codebook;

    @Option(
            names = "--archive-map",
            paramLabel = "FILE",
            description =
                    "Your own list of works, CSL-JSON or a .csv table keyed by url, doi or isbn; what it says of a"
                            + " title, author, date, publisher or type goes over what the program finds.")
    private @Nullable Path archiveMap;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(
            names = "--only-side",
            paramLabel = "SIDE",
            description = "favor or against: works that this side cites and the other does not.")
    private @Nullable Side onlySide;

    @Option(names = "--no-stance", description = "Leave the sides out; much faster.")
    private boolean noStance;

    @Mixin
    private final ForceOption force = new ForceOption();

    SourcesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        check();
        Messages messages = new Messages(terminal, false);
        ArchiveMaps archive = ArchiveMaps.read(archiveMap, messages);
        Optional<Path> asked = Optional.ofNullable(codebook);
        Codebook looked = noStance ? BuiltinCodebook.general() : Codebooks.choose(paths, asked, messages);
        Corpus corpus = Inputs.read(paths, excluded(archive), input.intake(terminal));
        messages.problems(corpus.problems());
        if (corpus.threads().isEmpty()) {
            messages.error(
                    "no sources: no thread could be read",
                    "name a text file with a post and its comments, or a folder of them");
            return ExitStatus.INCOMPLETE.code();
        }
        CorpusSources sources = sources(corpus, looked, asked, archive);
        archive.tell(sources.works().stream().map(CorpusWork::work).toList(), messages);
        write(onlySide == null ? sources : sources.keeping(onlySide.stance), corpus);
        boolean incomplete =
                !archive.complete() || corpus.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return (incomplete ? ExitStatus.INCOMPLETE : ExitStatus.OK).code();
    }

    private void check() {
        if (noStance && onlySide != null) {
            throw new UserError("--only-side needs the sides that --no-stance leaves out", "leave out one of them");
        }
        if (out != null && to == null) {
            throw new UserError("--out needs a format", "say --to csl, bibtex, ris, csv or md");
        }
        Optional.ofNullable(out).ifPresent(OutputFiles::demandPlace);
        force.demand(out);
    }

    private List<Path> excluded(ArchiveMaps archive) {
        List<Path> files = new ArrayList<>(archive.files());
        Optional.ofNullable(out).ifPresent(files::add);
        return GoldFiles.excluded(paths, files.toArray(Path[]::new));
    }

    private CorpusSources sources(Corpus corpus, Codebook looked, Optional<Path> asked, ArchiveMaps archive) {
        int processors = Runtime.getRuntime().availableProcessors();
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            if (noStance) {
                return Analyst.sources(corpus, looked, archive, processors, progress);
            }
            Optional<TunedLayer> tuned = TunedLayers.find(paths, asked, looked);
            return Analyst.result(corpus, looked, tuned, archive, processors, progress)
                    .sources();
        }
    }

    private void write(CorpusSources sources, Corpus corpus) {
        if (to == null) {
            // Other programs get a line for each thing that is told.
            int columns = terminal.outIsTerminal() ? terminal.columns() : Integer.MAX_VALUE;
            new SourcesTable(
                            new Lines(terminal.out(), columns), corpus.threads().size() > 1)
                    .print(sources);
            return;
        }
        String text = writer(to).write(sources);
        if (out == null) {
            terminal.out().print(text);
            terminal.out().flush();
            return;
        }
        Path folder = Optional.ofNullable(out.getParent()).orElse(Path.of("."));
        OutputFiles.writeAll(Map.of(folder, new TreeMap<>(Map.of(String.valueOf(out.getFileName()), text))));
    }

    private static SourceWriter writer(Format format) {
        return Wiring.sourceWriters().stream()
                .filter(w -> w.format().equalsIgnoreCase(format.name()))
                .findFirst()
                .orElseThrow();
    }
}
