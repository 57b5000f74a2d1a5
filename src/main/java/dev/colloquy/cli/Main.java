package dev.colloquy.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The process: standard streams in UTF-8 whatever the locale, and the exit status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String terminals = System.getProperty("colloquy.terminals", "");
        Terminal terminal = new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                terminals.contains("out"),
                terminals.contains("err"),
                System.getenv(),
                new FileInputStream(FileDescriptor.in));
        int status = Application.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(status);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
