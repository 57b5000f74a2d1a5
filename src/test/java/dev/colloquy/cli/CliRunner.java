package dev.colloquy.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/** Runs the command line inside the test, wired as the program is. */
final class CliRunner {

    static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    private CliRunner() {}

    /** What a run answered. */
    record Run(int exit, String out, String err) {}

    static Run run(String... args) {
        return run(false, Map.of(), args);
    }

    static Run run(boolean terminal, Map<String, String> environment, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Application.run(
                new Terminal(new PrintWriter(out), new PrintWriter(err), terminal, terminal, environment), args);
        return new Run(exit, out.toString(), err.toString());
    }
}
