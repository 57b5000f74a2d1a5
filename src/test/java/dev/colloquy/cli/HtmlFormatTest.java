package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports as pages, asked for on the command line. */
final class HtmlFormatTest {

    @TempDir
    private Path folder = Path.of("");

    private CliRunner.Run run(Path input, String... options) {
        List<String> args = new ArrayList<>(List.of(
                input.toString(),
                "--quiet",
                "--out",
                folder.resolve("out").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString()));
        args.addAll(List.of(options));
        return CliRunner.run(args.toArray(String[]::new));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private Path thread(String name) throws IOException {
        return Files.writeString(
                folder.resolve(name), "Trams\n\nTrams are good for the town.\n\n1 comment\n\n1. They are loud.\n");
    }

    @Test
    void pagesAloneAreWrittenWhereTheyAreAskedFor() throws IOException {
        assertThat(run(thread("trams.txt"), "--format", "html").exit()).isZero();

        assertThat(written()).containsExactly("index.html", "trams.html");
    }

    @Test
    void formatsMayBeListed() throws IOException {
        assertThat(run(thread("trams.txt"), "--format", "md,html").exit()).isZero();

        assertThat(written()).containsExactly("index.html", "summary.md", "trams.html", "trams.md");
    }

    @Test
    void pagesAreNoDefault() throws IOException {
        assertThat(run(thread("trams.txt")).exit()).isZero();

        assertThat(written()).containsExactly("summary.json", "summary.md", "trams.json", "trams.md");
    }

    @Test
    void checkTellsStalePages() throws IOException {
        Path input = thread("trams.txt");
        run(input, "--format", "html");
        assertThat(run(input, "--format", "html", "--check").exit()).isZero();

        Path page = folder.resolve("out/trams.html");
        Files.writeString(page, Files.readString(page).replace("are loud", "are quiet"));
        CliRunner.Run stale = run(input, "--format", "html", "--check");
        assertThat(stale.exit()).isEqualTo(ExitStatus.DIFFERS.code());
        assertThat(stale.out()).contains("trams.html");
    }

    @Test
    void aThreadCalledIndexDoesNotTakeTheIndexesPlace() throws IOException {
        assertThat(run(thread("index.txt"), "--format", "html").exit()).isZero();

        assertThat(written()).containsExactly("index.html", "index~.html");
        assertThat(Files.readString(folder.resolve("out/index.html")))
                .contains("<title>All threads</title>", "href=\"index%7E.html\"");
    }
}
