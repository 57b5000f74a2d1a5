package dev.colloquy.cli;

import dev.colloquy.json.InspectJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze inspect}: what files hold, and which reader takes them, before anything is labelled. */
@Command(
        name = "inspect",
        description = {
            "Tell what the files in each PATH hold: the format and how sure that is, threads, items, depth of answers,"
                    + " people, dates, and what is left out or odd.",
            "",
            "Nothing is labelled and nothing written. A PATH may be a file, a folder, an archive (zip, tar, gzip), or -"
                    + " for standard input."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze inspect dump.zip                what is in it?",
            "  analyze inspect threads/ --format json  for another program",
            "  cat page.html | analyze inspect -       from standard input"
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
final class InspectCommand implements Callable<Integer> {

    /** How the answer is written. */
    enum Format {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders with threads; - is standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.")
    private Format format = Format.TABLE;

    @Mixin
    private final InputOptions input = new InputOptions();

    InspectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return inspect(input.intake(terminal)).code();
    }

    private ExitStatus inspect(Intake intake) {
        Messages messages = new Messages(terminal, false);
        InspectTable table = new InspectTable(terminal.out(), terminal.outColumns());
        Inspector inspector = new Inspector(Wiring.language(), row -> {
            if (terminal.outIsTerminal()) {
                terminal.status().clear();
            }
            row.problems().forEach(messages::problem);
            if (format == Format.JSON) {
                json(row);
            } else {
                table.row(row);
            }
            OutputClosed.check(terminal);
        });
        try (InputFiles files = new InputFiles(intake)) {
            files.read(paths, GoldFiles.excluded(paths), inspector);
        }
        messages.problems(inspector.asides());
        if (format == Format.JSON) {
            terminal.out()
                    .println((inspector.files() == 0 ? InspectJson.head() : "") + "\n"
                            + InspectJson.tail(inspector.files(), inspector.totals(), inspector.asides()));
        } else {
            table.totals(inspector.totals());
        }
        terminal.out().flush();
        return inspector.incomplete() ? ExitStatus.INCOMPLETE : ExitStatus.OK;
    }

    private boolean begun;

    private void json(Inspector.Row row) {
        terminal.out()
                .print((begun ? ",\n" : InspectJson.head() + "\n")
                        + InspectJson.file(
                                row.name(),
                                row.format(),
                                row.sureness(),
                                row.by(),
                                row.skipped(),
                                row.facts(),
                                row.problems()));
        begun = true;
    }
}
