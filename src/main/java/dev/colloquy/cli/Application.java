package dev.colloquy.cli;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The command line as a function from arguments to an exit status; no static state. */
final class Application {

    /** What is said of an empty word in the place of a path. */
    static final String NO_PATH = "an empty text is no path; the current folder is .";

    private Application() {}

    static int run(Terminal terminal, String... args) {
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            new VersionText().lines().forEach(terminal.out()::println);
            terminal.out().flush();
            return ExitStatus.OK.code();
        }
        if (Subcommands.isMainJob(args) && !OutputDesk.mayKnowLabels(args)) {
            Wiring.warmUp();
        }
        try {
            return executed(terminal, args);
        } catch (VirtualMachineError | LinkageError | AssertionError e) {
            return new ErrorHandler(terminal, () -> false).tell(e);
        }
    }

    private static int executed(Terminal terminal, String... args) {
        AnalyzeCommand root = new AnalyzeCommand(terminal);
        CommandLine needed = new CommandLine(root);
        Subcommands.addNeeded(needed, terminal, args);
        AtomicBoolean runs = new AtomicBoolean();
        CommandLine line = configured(needed, root, terminal).setExecutionStrategy(parsed -> {
            runs.set(true);
            try {
                return new CommandLine.RunLast().execute(parsed);
            } catch (VirtualMachineError | LinkageError | AssertionError e) {
                return new ErrorHandler(terminal, root::stackTraces).tell(e);
            }
        });
        CommandLine.IParameterExceptionHandler told = line.getParameterExceptionHandler();
        // What is wrong with a command line is told with all commands at hand.
        return line.setParameterExceptionHandler((e, given) -> runs.get()
                        ? told.handleParseException(e, given)
                        : commandLine(terminal).execute(args))
                .execute(args);
    }

    /** With all commands. */
    static CommandLine commandLine(Terminal terminal) {
        AnalyzeCommand root = new AnalyzeCommand(terminal);
        CommandLine commands = new CommandLine(root);
        Subcommands.addAll(commands, terminal);
        return configured(commands, root, terminal);
    }

    private static CommandLine configured(CommandLine commands, AnalyzeCommand root, Terminal terminal) {
        ErrorHandler errors = new ErrorHandler(terminal, root::stackTraces);
        HelpPages.layOut(commands, terminal.outColumns());
        return commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(terminal.style().help())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .registerConverter(Path.class, Application::path)
                .setExecutionExceptionHandler(errors)
                .setParameterExceptionHandler(errors);
    }

    /** An empty word, such as a variable of a shell that is not set, would be the current folder. */
    private static Path path(String word) {
        if (word.isEmpty()) {
            throw new TypeConversionException(NO_PATH);
        }
        return Path.of(word);
    }
}
