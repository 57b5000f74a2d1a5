package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the last place for exceptions makes of them. */
final class ErrorHandlerTest {

    private static final String HINT = "ulimit -n 1024";

    private final StringWriter err = new StringWriter();
    private final Terminal terminal =
            new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false, Map.of());
    private final ErrorHandler handler = new ErrorHandler(terminal, () -> false);

    @Test
    void tooManyOpenFilesAreNoBugAndNoWantOfMemory() {
        Error initializer = new ExceptionInInitializerError("Exception java.io.IOException: Too many open files");

        assertThat(handler.tell(new NoClassDefFoundError("sun.X"))).isEqualTo(70);
        assertThat(handler.tell(new InternalError("x", new IOException("/y: Too many open files"))))
                .isEqualTo(2);
        assertThat(handler.tell((Error) new NoClassDefFoundError("sun.X").initCause(initializer)))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("too many files are open at once", HINT)
                .doesNotContain("memory");
    }

    @Test
    void anExceptionThatCarriesTooManyOpenFilesIsToldSo() {
        assertThat(handled(new IllegalStateException(new IOException("Too many open files"))))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("too many files are open at once", HINT)
                .doesNotContain("bug");
    }

    @Test
    void aFileThatCouldNotBeOpenedForThatHintsAtTheLimit() {
        assertThat(handled(
                        new UserError("codebook.yaml: cannot be read: too many files are open at once", "other file")))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("codebook.yaml: cannot be read", HINT)
                .doesNotContain("other file");
    }

    @Test
    void anErrorWithinJavaIsABugAndNoWantOfMemory() {
        assertThat(handler.tell(new InternalError("odd"))).isEqualTo(70);
        assertThat(err.toString()).contains("a bug in the program: ", "odd").doesNotContain("memory");
    }

    private int handled(Exception e) {
        CommandLine line = Application.commandLine(terminal);
        return handler.handleExecutionException(e, line, line.parseArgs("--no-write"));
    }
}
