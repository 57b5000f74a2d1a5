package dev.colloquy.cli;

import dev.colloquy.diff.CorpusVersion;
import dev.colloquy.json.VersionsJson;
import dev.colloquy.text.Cells;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze versions}: which versions of a corpus there are. */
@Command(
        name = "versions",
        description = {
            "List the versions of a corpus: those in git history, with commit, date and tags, the one that lies in the"
                    + " folder now, and labelled snapshots; each with its counts and what changed since the one before.",
            "",
            "A version is the digest in the corpus's manifest.json. Names of this list can be given to analyze diff."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze versions                        corpus/ in git, snapshots in versions/",
            "  analyze versions corpus --format json   for another program"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, or there is no corpus",
            "3:done, but some version could not be read",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class VersionsCommand implements Callable<Integer> {

    /** Formats of the list. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "0..1",
            defaultValue = "corpus",
            description = "The corpus folder, or the folder that holds it (default: ${DEFAULT-VALUE}).")
    private Path corpus = Path.of("corpus");

    @Option(
            names = "--snapshots",
            paramLabel = "DIR",
            description = "Where snapshots lie (default: versions beside the corpus).")
    private Path snapshots = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    VersionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        Versions versions = new Versions(corpus, snapshots, messages);
        List<CorpusVersion> list = versions.list();
        if (format == Format.JSON) {
            terminal.out().print(VersionsJson.write(list));
        } else {
            VersionsTable.lines(list).stream()
                    .map(StanceTable::safe)
                    .map(line -> terminal.outIsTerminal() ? Cells.cut(line, terminal.columns()) : line)
                    .forEach(terminal.out()::println);
        }
        terminal.out().flush();
        return (versions.complete() ? ExitStatus.OK : ExitStatus.INCOMPLETE).code();
    }
}
