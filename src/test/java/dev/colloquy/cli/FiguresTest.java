package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How far the labels agree with hand-made ones. The figures are data in {@code expected/}; a change of theirs needs a line
 * in the changelog. {@code -Dgolden.update=true} rewrites them.
 */
final class FiguresTest {

    private static final Path RESOURCES = CliRunner.ROOT.resolve("src/test/resources");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void seedThread() throws IOException {
        CliRunner.Run run = CliRunner.run(
                CliRunner.ROOT.resolve("seeds").toString(),
                "--out",
                folder.toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        Figures figures = new Figures();
        figures.add(
                Reports.read(folder.resolve("000_c595ac6e92e97575.json")),
                Reports.read(RESOURCES.resolve("gold/seed-thread.gold.json")));
        compare("seed.yaml", figures.yaml());
    }

    /** The committed reports of the golden cases are what {@link GoldenTest} holds the program to. */
    @Test
    void goldenCases() throws IOException {
        Figures figures = new Figures();
        for (String name : GoldenTest.cases().toList()) {
            Path golden = RESOURCES.resolve("golden").resolve(name);
            figures.add(Reports.read(golden.resolve("report.json")), Reports.read(golden.resolve("gold.json")));
        }
        compare("golden.yaml", figures.yaml());
    }

    private static void compare(String name, String figures) throws IOException {
        Path expected = RESOURCES.resolve("expected").resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, figures);
        }
        assertThat(figures).isEqualTo(Files.readString(expected));
    }
}
