package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.codebook.CodebookYaml;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.qda.QdcReader;
import dev.colloquy.report.exchange.QdcWriter;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze codebook convert}: a codebook of REFI-QDA becomes YAML, and the other way round. */
@Command(
        name = "convert",
        header = "turn a codebook into one of REFI-QDA, or back",
        description = {
            "Turn a codebook into one of REFI-QDA (.qdc), which NVivo, ATLAS.ti, MAXQDA and QualCoder exchange, or such a codebook, or"
                    + " the codes of a project (.qdpx), into YAML.",
            "",
            "A code without indicators becomes a theme that its name shows; a comment says where to add words."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze codebook convert codebook.yaml --out codebook.qdc",
            "  analyze codebook convert codebook.qdc --out codes.yaml"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage, or a file that holds no codebook", "70:a bug in the program"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class CodebookConvertCommand implements Callable<Integer> {

    private static final String KINDS = "name a codebook in YAML, a .qdc file or a .qdpx project";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "A codebook in YAML, a .qdc file, or a .qdpx project.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes (default: standard output).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the file that is there.")
    private boolean force;

    CodebookConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        Optional<Path> place = Optional.ofNullable(out);
        place.ifPresent(this::demand);
        byte[] bytes = bytes();
        String text = ProjectFile.isZip(bytes)
                ? yaml(ProjectFile.read(file, bytes).main(), file.resolve(ProjectFile.MAIN), messages)
                : isXml(bytes) ? yaml(bytes, file, messages) : qdc(messages);
        if (place.isEmpty()) {
            terminal.out().print(text);
            OutputClosed.check(terminal);
        } else {
            Path folder = Optional.ofNullable(place.get().getParent()).orElse(Path.of("."));
            String name = String.valueOf(place.get().getFileName());
            OutputFiles.writeAll(Map.of(folder, new TreeMap<>(Map.of(name, text))));
        }
        return ExitStatus.OK.code();
    }

    private void demand(Path place) {
        OutputFiles.demandPlace(place);
        if (FileTree.exists(place) && !force) {
            throw new UserError(
                    place + " is there already", "name another file with --out, or overwrite it with --force");
        }
    }

    private byte[] bytes() {
        if (!FileTree.exists(file)) {
            throw new UserError(
                    file + ": there is no such file", "check the spelling; paths are relative to the current folder");
        }
        FileTree.Content content = FileTree.read(file);
        if (content instanceof FileTree.Content.Unreadable unreadable) {
            throw new UserError(file + ": cannot be read: " + unreadable.why(), KINDS);
        }
        return ((FileTree.Content.Bytes) content).bytes();
    }

    private static boolean isXml(byte[] bytes) {
        return TextDecoder.decode(bytes) instanceof TextDecoder.Decoded.Text text
                && text.text().value().stripLeading().startsWith("<");
    }

    private String qdc(Messages messages) {
        Codebook codebook = Codebooks.demand(file.toString(), Codebooks.read(file), messages);
        return QdcWriter.text(codebook, VersionText.program());
    }

    private String yaml(byte[] bytes, Path place, Messages messages) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
        QdcReader.Outcome outcome = QdcReader.read(bytes, name);
        List<QdcReader.Fault> faults = outcome.faults();
        if (outcome.codebook().isEmpty()) {
            faults.stream().limit(faults.size() - 1L).forEach(f -> messages.error(sentence(place, f), ""));
            throw new UserError(sentence(place, faults.get(faults.size() - 1)), KINDS);
        }
        String yaml = CodebookYaml.write(outcome.codebook().get(), outcome.comments());
        if (new CodebookReader().read(file.toString(), yaml) instanceof CodebookOutcome.Invalid invalid) {
            throw new UserError(
                    file + ": the codes make no codebook: "
                            + invalid.problems().get(0).message(),
                    "shorten or rename them");
        }
        if (!outcome.comments().isEmpty()) {
            int open = outcome.comments().size();
            messages.note(open + " of " + outcome.codebook().get().themes().size()
                    + " themes lack a definition or indicators: a comment above each says what to add");
        }
        return yaml;
    }

    private static String sentence(Path place, QdcReader.Fault fault) {
        return place + (fault.line() > 0 ? ":" + fault.line() + ":" + fault.column() : "") + ": " + fault.why();
    }
}
