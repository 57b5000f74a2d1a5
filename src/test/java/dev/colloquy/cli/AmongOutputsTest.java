package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that lies where output goes. */
final class AmongOutputsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threads() throws IOException {
        Files.createDirectories(folder.resolve("reports"));
        Files.writeString(folder.resolve("bridge.txt"), Bridges.PLAN);
        Files.writeString(folder.resolve("reports/ferry.txt"), Bridges.PLAN);
        Files.writeString(
                folder.resolve("reports/bridge.md"),
                "# A bridge\n\nColloquy 0.1.0; corpus `sha256:" + "0".repeat(64) + "`; codebook x version 1\n");
        Files.writeString(
                folder.resolve("reports/bridge.json"), "{\"schemaVersion\": 1, \"program\": {}, \"thread\": {}}\n");
        Files.writeString(folder.resolve("reports/codebook.yaml"), "id: x\n");
    }

    private Run convert(Path... paths) {
        String[] args = new String[paths.length + 3];
        args[0] = "convert";
        for (int i = 0; i < paths.length; i++) {
            args[i + 1] = paths[i].toString();
        }
        args[paths.length + 1] = "--to";
        args[paths.length + 2] = "csv";
        return CliRunner.run(args);
    }

    @Test
    void isToldUnlessThisProgramWroteIt() {
        Run run = convert(folder);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("bridge.txt").doesNotContain("ferry");
        assertThat(run.err())
                .contains(
                        "reports/ferry.txt: left out: it lies in a folder that output goes to",
                        "hint: to have it read, name the file itself, or move it elsewhere")
                .doesNotContain("bridge.md", "bridge.json", "codebook.yaml");
    }

    @Test
    void isReadWhereItIsNamed() {
        Run run = convert(folder, folder.resolve("reports/ferry.txt"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("bridge.txt", "ferry.txt");
    }
}
