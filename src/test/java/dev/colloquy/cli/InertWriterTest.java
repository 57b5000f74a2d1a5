package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What reaches a terminal. */
final class InertWriterTest {

    private static String shown(String text) {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new InertWriter(terminal));
        out.print(text);
        out.flush();
        return terminal.toString();
    }

    @Test
    void textAndWordsSetOffPass() {
        String text = "a\tb\n\u001B[1;31mAGAINST\u001B[0m 夜 🚋 e\u0301\n";

        assertThat(shown(text)).isEqualTo(text);
        assertThat(shown("a\r\nb")).isEqualTo("a\r\nb");
    }

    @Test
    void whatSteersTheScreenDoesNot() {
        assertThat(shown("\u001B[2J")).isEqualTo("\uFFFD[2J");
        assertThat(shown("\u001B]0;title\u0007")).isEqualTo("\uFFFD]0;title\uFFFD");
        assertThat(shown("\u009B31m")).isEqualTo("\uFFFD31m");
        assertThat(shown("over\rwritten\b")).isEqualTo("over\uFFFDwritten\uFFFD");
        assertThat(shown("\u001B[")).isEqualTo("\uFFFD[");
        assertThat(shown("\u001B[" + "1;".repeat(40) + "m")).startsWith("\uFFFD");
        assertThat(shown("\u202Eabc")).isEqualTo("\uFFFDabc");
    }

    @Test
    void singleCharactersAreLookedAtToo() {
        StringWriter terminal = new StringWriter();
        PrintWriter out = new PrintWriter(new InertWriter(terminal));
        out.write('\u001B');
        out.write(new char[] {'x', '\u0007'});
        out.flush();

        assertThat(terminal).hasToString("\uFFFDx\uFFFD");
    }
}
