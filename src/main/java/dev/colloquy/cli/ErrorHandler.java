package dev.colloquy.cli;

import dev.colloquy.text.UserError;
import java.util.List;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where exceptions end: a sentence and an exit status, a stack trace only on demand. */
final class ErrorHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {

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
        if (e instanceof UserError user) {
            messages.error(user.sentence(), user.hint());
            status = ExitStatus.USAGE;
        } else if (e instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        } else {
            messages.error(
                    "a bug in the program: " + e,
                    "run again with --stacktrace, and report what it shows and what analyze doctor says");
            status = ExitStatus.BUG;
        }
        if (stackTraces.getAsBoolean()) {
            e.printStackTrace(terminal.err());
            terminal.err().flush();
        }
        return status.code();
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        String sentence = e.getMessage() == null ? "wrong usage" : e.getMessage();
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String hint = near.isEmpty()
                ? "see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help"
                : "did you mean " + String.join(" or ", near) + "?";
        new Messages(terminal, false).error(sentence, hint);
        return ExitStatus.USAGE.code();
    }
}
