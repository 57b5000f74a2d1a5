package dev.colloquy.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The process: standard streams in UTF-8 whatever the locale, and the exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String terminals = System.getProperty("colloquy.terminals", "");
        boolean outIsTerminal = terminals.contains("out");
        boolean errIsTerminal = terminals.contains("err");
        WatchedStream product = new WatchedStream(new FileOutputStream(FileDescriptor.out));
        Writer err = writer(new FileOutputStream(FileDescriptor.err));
        Terminal terminal = new Terminal(
                printer(writer(product), outIsTerminal),
                printer(err, errIsTerminal),
                outIsTerminal,
                errIsTerminal,
                System.getenv(),
                new FileInputStream(FileDescriptor.in),
                Integer.getInteger("colloquy.columns", 0),
                new StatusLine(new PrintWriter(err, false)));
        int status = Application.run(terminal, args);
        terminal.out().flush();
        if (product.failure().isPresent()) {
            new Messages(terminal, false)
                    .error(
                            "standard output could not be written: "
                                    + product.failure().get(),
                            "");
            status = ExitStatus.USAGE.code();
        }
        terminal.err().flush();
        exit(status);
    }

    /** Ends the process, but not in the middle of what is loaded beside: libraries must not be torn down while they are set up. */
    static void exit(int status) {
        Wiring.awaitWarmUp();
        System.exit(status);
    }

    private static Writer writer(OutputStream stream) {
        return new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    private static PrintWriter printer(Writer writer, boolean isTerminal) {
        return new PrintWriter(isTerminal ? new InertWriter(writer) : writer, false);
    }
}
