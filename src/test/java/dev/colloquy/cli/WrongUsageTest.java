package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where the command line, or what lies at its places, cannot be used. */
final class WrongUsageTest {

    @TempDir
    private Path folder = Path.of("");

    private Path table() throws IOException {
        return Files.writeString(folder.resolve("talk.csv"), "who,said\nAnn,I like the bridge.\nBo,I do not.\n");
    }

    @Test
    void anOptionIsCalledAnOptionOnce() throws IOException {
        Run run = CliRunner.run(table().toString(), "--no-write", "--columns", "text");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("for option '--columns'").doesNotContain("option option");
    }

    @Test
    void whatNoColumnCanBeIsWrongUsage() throws IOException {
        for (String command : new String[] {"convert", "inspect"}) {
            assertThat(CliRunner.run(command, table().toString(), "--columns", "words=said")
                            .exit())
                    .as(command)
                    .isEqualTo(2);
        }
        Run run = CliRunner.run(table().toString(), "--no-write", "--columns", "words=said");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--columns: no column can be “words”", "a column is one of text, thread, id");
    }

    @Test
    void aColumnThatNoTableHasIsWrongUsage() throws IOException {
        Run run = CliRunner.run(table().toString(), "--no-write", "--columns", "text=words");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no column “words”", "its columns are ", "nothing to analyze");
    }

    @Test
    void aPipeOrADeviceHintsAtStandardInput() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "no such device here");

        Run run = CliRunner.run("/dev/null", "--no-write");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("null: cannot be read: it is a pipe or a device", "with - as the path");
    }

    @Test
    void aLinkInThePlaceOfTheReportsThatLeadsNowhereIsToldSo() throws IOException {
        Path reports = Files.createSymbolicLink(folder.resolve("reports"), Path.of("nowhere"));

        Run run = CliRunner.run(
                table().toString(),
                "--columns",
                "text=said",
                "--out",
                reports.toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains(reports + " is a link that leads nowhere")
                .doesNotContain("Exception");
    }
}
