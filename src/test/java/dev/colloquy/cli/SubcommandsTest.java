package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class SubcommandsTest {

    /** The same command line with all commands at hand. */
    private static Run whole(boolean person, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Application.commandLine(
                        new Terminal(new PrintWriter(out), new PrintWriter(err), person, person, Map.of()))
                .execute(args);
        return new Run(exit, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--version",
                "-V",
                "--version --quiet",
                "--help",
                "-h",
                "-qh",
                "--quiet --help",
                "--help diff",
                "--stacktrace diff --help",
                "diff --help",
                "diff",
                "diff --fromat md a b",
                "help",
                "help diff",
                "help dif",
                "codebook",
                "codebook --help",
                "codebook chek x",
                "codebook check --help",
                "export --help",
                "inspcet",
                "inspcet x --no-write",
                "--chekc",
                "nowhere --threads none",
                "nowhere --threads 0",
                "nowhere.txt",
                "nowhere.txt diff",
                "@nowhere.args",
                "completion bash",
                "completion",
                "inspect -h",
                "inspect nowhere.txt"
            })
    void whatIsNotBuiltIsNotMissed(String line) {
        String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);

        for (boolean person : new boolean[] {false, true}) {
            assertThat(CliRunner.run(person, Map.of(), args)).isEqualTo(whole(person, args));
        }
    }

    @Test
    void everyCommandIsKnownByItsOwnName() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine all = Application.commandLine(new Terminal(nowhere, nowhere, false, false, Map.of()));

        assertThat(all.getSubcommands())
                .hasSize(17)
                .allSatisfy((name, command) -> assertThat(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(CommandLine.Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @Test
    void onlyTheMainJobIsOne() {
        assertThat(Subcommands.isMainJob("threads/", "--check")).isTrue();
        assertThat(Subcommands.isMainJob()).isFalse();
        assertThat(Subcommands.isMainJob("--help")).isFalse();
        assertThat(Subcommands.isMainJob("threads/", "-qh")).isFalse();
        assertThat(Subcommands.isMainJob("diff", "HEAD")).isFalse();
        assertThat(Subcommands.isMainJob("@words")).isFalse();
    }
}
