package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions end: a sentence and an exit status, a stack trace only on demand. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private static final int MOST_CAUSES = 20;
    private static final String MORE_FILES = "raise the limit on open files in this shell: ulimit -n 1024";

    private final Terminal terminal;
    private final BooleanSupplier stackTraces;

    ErrorHandler(Terminal terminal, BooleanSupplier stackTraces) {
        this.terminal = terminal;
        this.stackTraces = stackTraces;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        Messages messages = new Messages(terminal, false);
        ExitStatus status;
        if (e instanceof OutputClosed) {
            return ExitStatus.OK.code();
        }
        if (!(e instanceof UserError) && isOfOpenFiles(e)) {
            return tellOpenFiles(e, messages);
        }
        if (e instanceof UserError user) {
            messages.error(
                    user.sentence(), user.sentence().contains(FileTree.TOO_MANY_OPEN) ? MORE_FILES : user.hint());
            status = ExitStatus.USAGE;
        } else if (e instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        } else if (exhausted(e).isPresent()) {
            return tell(exhausted(e).get());
        } else {
            bug(e, messages);
            status = ExitStatus.BUG;
        }
        trace(e);
        return status.code();
    }

    private void trace(Throwable e) {
        if (stackTraces.getAsBoolean()) {
            e.printStackTrace(terminal.err());
            terminal.err().flush();
        }
    }

    private int tellOpenFiles(Throwable e, Messages messages) {
        messages.error(FileTree.TOO_MANY_OPEN + ": the limit on open files is too low for the program", MORE_FILES);
        trace(e);
        return ExitStatus.USAGE.code();
    }

    /** Java has no class for it, and parts of it tell it as an error of their own. */
    private static boolean isOfOpenFiles(Throwable e) {
        return causes(e).anyMatch(c -> String.valueOf(c.getMessage()).contains("Too many open files"));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause).limit(MOST_CAUSES);
    }

    private static void bug(Throwable e, Messages messages) {
        messages.error(
                "a bug in the program: " + e,
                "run again with --stacktrace, and report what it shows and what analyze doctor says");
    }

    /** What Java itself ran out of is told in a sentence too; a stack trace would be of whatever came last. A part that is missing is a bug. */
    int tell(Error e) {
        Messages messages = new Messages(terminal, false);
        if (isOfOpenFiles(e)) {
            return tellOpenFiles(e, messages);
        }
        if (e instanceof StackOverflowError) {
            messages.error(
                    "a bug in the program: something in the input is nested too deeply for it",
                    "run again with --limit depth=100, and report the file");
        } else if (!(e instanceof OutOfMemoryError)) {
            bug(e, messages);
            trace(e);
        } else {
            messages.error(
                    "the program has no memory left",
                    "give it more, such as COLLOQUY_JAVA_OPTS=-Xmx4g in front of the command; or leave large files out with"
                            + " --limit file-bytes=N");
        }
        return ExitStatus.BUG.code();
    }

    private static Optional<VirtualMachineError> exhausted(Throwable e) {
        return causes(e)
                .filter(VirtualMachineError.class::isInstance)
                .map(VirtualMachineError.class::cast)
                .findFirst();
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        // picocli says it twice of options that take NAME=VALUE.
        String wrong = e.getMessage() == null ? "wrong usage" : e.getMessage().replace("option option ", "option ");
        String sentence = isOfEmptyPath(e) ? Application.NO_PATH : wrong;
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = near.isEmpty()
                ? "see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help"
                : "did you mean " + String.join(" or ", near) + "?";
        new Messages(terminal, false).error(sentence, hint);
        return ExitStatus.USAGE.code();
    }

    /** Of a list of paths, a word that is none counts as one too many. */
    private static boolean isOfEmptyPath(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                && unmatched.getUnmatched().contains("");
    }
}
