package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of the terminal. */
final class TerminalTest {

    private static Terminal terminal(boolean watched, int asked, Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Terminal(nowhere, nowhere, watched, watched, environment, InputStream.nullInputStream(), asked);
    }

    @Test
    void whatColumnsSaysGoesOverWhatTheTerminalSaid() {
        assertThat(terminal(true, 0, Map.of()).columns()).isEqualTo(80);
        assertThat(terminal(true, 132, Map.of()).columns()).isEqualTo(132);
        assertThat(terminal(true, 132, Map.of("COLUMNS", "60")).columns()).isEqualTo(60);
        assertThat(terminal(true, 132, Map.of("COLUMNS", "wide")).columns()).isEqualTo(132);
        assertThat(terminal(true, 132, Map.of("COLUMNS", "99999999999")).columns())
                .isEqualTo(132);
        assertThat(terminal(true, 3, Map.of()).columns()).isEqualTo(20);
        assertThat(terminal(false, 132, Map.of("COLUMNS", "60")).outColumns()).isEqualTo(80);
    }

    @Test
    void colourIsForThoseWhoLookAndWantIt() {
        assertThat(terminal(true, 0, Map.of()).colour()).isTrue();
        assertThat(terminal(false, 0, Map.of()).colour()).isFalse();
        assertThat(terminal(true, 0, Map.of("TERM", "dumb")).colour()).isFalse();
        assertThat(terminal(true, 0, Map.of("NO_COLOR", "1")).colour()).isFalse();
        assertThat(terminal(true, 0, Map.of("NO_COLOR", "")).colour()).isTrue();
        assertThat(terminal(false, 0, Map.of("CLICOLOR_FORCE", "1")).colour()).isTrue();
        assertThat(terminal(false, 0, Map.of("CLICOLOR_FORCE", "0")).colour()).isFalse();
        assertThat(terminal(false, 0, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"))
                        .colour())
                .isFalse();
    }
}
