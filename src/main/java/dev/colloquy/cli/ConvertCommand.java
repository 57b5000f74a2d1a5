package dev.colloquy.cli;

import dev.colloquy.engine.ThreadIds;
import dev.colloquy.io.StagedFile;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze convert}: threads of any format as rows, an item each, for other programs. */
@Command(
        name = "convert",
        description = {
            "Write the threads in each PATH in one form, a row for each post and comment: thread, id, kind, ordinal,"
                    + " parent, author, published, status, title, text, file, start, end.",
            "",
            "Nothing is labelled. What is written with --to jsonl can be read again as it is, and gives the same threads."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze convert dump.zip --to jsonl --out threads.jsonl",
            "  analyze convert threads/ --to csv --pseudonymize --out threads.csv",
            "  analyze convert feed.xml --to jsonl | head"
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
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders with threads; - is standard input.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "jsonl, json or csv.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Converter.Format to;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable Path out;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PseudonymOptions pseudonyms = new PseudonymOptions();

    @Mixin
    private final ForceOption force = new ForceOption();

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Names of threads and of people, which must all be known before the first is written. */
    private static final class Names implements InputFiles.Taker {
        private final ThreadIds ids = new ThreadIds();
        private final Set<String> authors = new TreeSet<>();

        @Override
        public void thread(ThreadDoc thread) {
            ids.add(thread.id(), thread.file());
            thread.items().stream().map(Item::author).flatMap(Optional::stream).forEach(authors::add);
        }

        @Override
        public void problem(ReadProblem problem) {
            // Is told when the file is read again to be written.
        }

        @Override
        public void done(String name, boolean named, Loaded loaded) {
            // The same.
        }
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(terminal, false);
        boolean asked = pseudonyms.asked();
        force.demand(out);

        List<Path> outputs =
                GoldFiles.excluded(paths, Optional.ofNullable(out).stream().toArray(Path[]::new));
        try (InputFiles files = new InputFiles(input.intake(terminal))) {
            Names names = new Names();
            files.read(paths, outputs, names);
            UnaryOperator<ThreadDoc> change =
                    asked ? pseudonyms.made(names.authors, paths, outputs, terminal, messages)::apply : t -> t;
            if (out == null) {
                return convert(files, outputs, names, change, this::print, messages)
                        .code();
            }
            try (StagedFile file = StagedFile.at(out)) {
                ExitStatus status = convert(files, outputs, names, change, file::write, messages);
                file.finish();
                return status.code();
            }
        }
    }

    private ExitStatus convert(
            InputFiles files,
            List<Path> outputs,
            Names names,
            UnaryOperator<ThreadDoc> change,
            Consumer<String> writer,
            Messages messages) {
        Converter converter = new Converter(to, names.ids.settle(), change, writer, messages);
        converter.begin();
        files.read(paths, outputs, converter);
        converter.end();
        if (converter.isEmpty()) {
            messages.error("nothing to convert: no thread could be read", "see what is there: analyze inspect PATH");
            return ExitStatus.INCOMPLETE;
        }
        return converter.incomplete() ? ExitStatus.INCOMPLETE : ExitStatus.OK;
    }

    private void print(String text) {
        if (terminal.outIsTerminal()) {
            terminal.status().clear();
        }
        terminal.out().print(terminal.outIsTerminal() ? StanceTable.safeLines(text) : text);
        OutputClosed.check(terminal);
    }
}
