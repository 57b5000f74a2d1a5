package dev.colloquy.cli;

import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.ExportWriter.Shape;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze export}: threads and labels as the files of other programs. */
@Command(
        name = "export",
        description = {
            "Write threads with their labels in the format of another program.",
            "",
            "A PATH is a file or folder with threads, which are labelled now, or a folder of reports, which is read as it is."
        },
        footerHeading = "%nFormats:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, a path that does not exist, or something else where the export goes",
            "3:done, but some input could not be read",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders with threads, or one folder of reports.")
    private List<Path> paths = new ArrayList<>();

    /** What completions offer. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1L;

        Formats() {
            super(Wiring.exportWriters().stream().map(ExportWriter::format).toList());
        }
    }

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = Formats.class,
            description = "What to write; see below.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String to;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "Where it goes. Default: standard output for a text, else a name in the current folder.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite what is there and was not written by this program.")
    private boolean force;

    @Mixin
    private final NoteOptions notes = new NoteOptions();

    @Mixin
    private final ResultOptions results = new ResultOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The command with all formats in its help. */
    static CommandLine line(Terminal terminal) {
        CommandLine line = new CommandLine(new ExportCommand(terminal));
        line.getCommandSpec().usageMessage().footer(formats());
        return line;
    }

    private static String[] formats() {
        int widest = Wiring.exportWriters().stream()
                .mapToInt(w -> w.format().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (ExportWriter writer : Wiring.exportWriters()) {
            String pad = " ".repeat(widest - writer.format().length());
            lines.add("  " + writer.format() + pad + "  " + writer.title().replace("%", "%%"));
        }
        lines.add("");
        lines.add("Examples:");
        lines.add("  analyze export threads/ --to refi-qda --out project.qdpx");
        lines.add("  analyze export threads/ --to label-studio --codebook my.yaml");
        return lines.toArray(String[]::new);
    }

    @Override
    public Integer call() {
        ExportWriter chosen = writer(to).with(notes.notes(Optional.empty()));
        Messages messages = new Messages(terminal, false);
        boolean standard = out != null && out.toString().equals("-");
        if (standard && chosen.shape() != Shape.TEXT) {
            throw new UserError(
                    "--out -: " + chosen.format() + " is no text for standard output", "name a place with --out");
        }
        Optional<Path> target = Optional.ofNullable(out)
                .filter(o -> !standard)
                .or(() -> chosen.shape() == Shape.TEXT ? Optional.empty() : Optional.of(Path.of(chosen.name())));
        Optional<ExportPlace> place = target.map(t -> ExportPlace.demand(t, chosen, force));
        List<Path> own = place.map(ExportPlace::paths).orElse(List.of());
        ResultOptions.AtHand atHand = results.read(paths, own, own, terminal, messages);
        ExportWriter writer = writer(to).with(notes.notes(Optional.of(atHand.codebookText())));
        List<String> remarks = writer.remarks(atHand.result());
        if (place.isEmpty()) {
            ExportPlace.text(writer, atHand.result(), terminal.out());
            OutputClosed.check(terminal);
        } else {
            place.get().with(writer).write(atHand.result());
            messages.note(writer.title() + " written to " + target.get());
        }
        remarks.forEach(messages::note);
        return (atHand.complete() ? ExitStatus.OK : ExitStatus.INCOMPLETE).code();
    }

    private static ExportWriter writer(String format) {
        List<ExportWriter> writers = Wiring.exportWriters();
        return writers.stream()
                .filter(w -> w.format().equals(format.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "--to: there is no format " + format,
                        "formats are "
                                + writers.stream().map(ExportWriter::format).collect(Collectors.joining(", "))));
    }
}
