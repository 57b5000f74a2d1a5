package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.Cells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees at terminals of many widths, with titles and texts of wide characters, pictures and control codes. */
final class WidthsTest {

    private static final List<String> TITLES = List.of(
            "Trams at night",
            "東京の夜間電車について話し合うための長いタイトル、とても長い題名のスレッド",
            "Café 🚋🚋 trams 👩‍👩‍👧 all night? e\u0301 " + "combining ".repeat(12),
            "A title\u001B[2J\u0007 with codes");

    @TempDir
    private Path folder = Path.of("");

    private static String thread(String title, int comments) {
        return title + "\n\nThe town plans trams at night.\n\n" + comments + " comments\n\n"
                + IntStream.rangeClosed(1, comments)
                        .mapToObj(i -> "  " + i
                                + ". I like the trams, 夜間電車, but \u001B[31mthe noise is too loud 🚋. See"
                                + " https://example.org/a/very/long/address/that/no/narrow/terminal/has/room/for/" + i
                                + "\n")
                        .collect(Collectors.joining());
    }

    private void write(int threads, int comments) throws IOException {
        for (int i = 0; i < threads; i++) {
            Files.writeString(
                    folder.resolve("t" + i + ".txt"), thread(TITLES.get(i % TITLES.size()) + " " + i, comments));
        }
    }

    private static CliRunner.Run at(int columns, String... args) {
        return CliRunner.run(true, new HashMap<>(Map.of("COLUMNS", Integer.toString(columns))), args);
    }

    private static List<String> plain(String out) {
        return out.replaceAll("\u001B\\[[0-9;]*m", "").lines().toList();
    }

    private static void assertFits(CliRunner.Run run, int columns) {
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(plain(run.out()))
                .isNotEmpty()
                .allMatch(line -> Cells.of(line) <= columns, "fits in " + columns)
                .allMatch(line -> line.chars().noneMatch(Character::isISOControl), "holds no control character");
    }

    @Test
    void everyItemOfFewThreadsFits() throws IOException {
        write(2, 2);
        for (int columns : new int[] {40, 61, 80, 120, 200}) {
            assertFits(at(columns, folder.toString(), "--no-write"), columns);
        }
    }

    @Test
    void aWideTerminalShowsTheWordsThatMadeALabel() {
        String seeds = CliRunner.ROOT.resolve("seeds").toString();

        assertThat(at(200, seeds, "--no-write").out()).contains("  “");
        assertThat(at(80, seeds, "--no-write").out()).doesNotContain("“");
    }

    @Test
    void manyThreadsTakeALineEach() throws IOException {
        write(7, 1);
        for (int columns : new int[] {40, 69, 80, 110, 200}) {
            CliRunner.Run run = at(columns, folder.toString(), "--no-write");
            assertFits(run, columns);
            assertThat(plain(run.out())).filteredOn(line -> line.contains("[")).hasSizeGreaterThanOrEqualTo(7);
            assertThat(run.out()).contains("7 threads, 14 items").doesNotContain("c1 ");
        }
    }

    @Test
    void anExplanationFits() throws IOException {
        write(3, 1);
        for (int i = 0; i < 3; i++) {
            for (int columns : new int[] {40, 80, 139, 140, 200}) {
                assertFits(
                        at(columns, "explain", folder.resolve("t" + i + ".txt").toString(), "c1"), columns);
            }
        }
    }

    @Test
    void otherTablesFit() throws IOException {
        write(2, 2);
        for (int columns : new int[] {40, 80, 200}) {
            assertFits(at(columns, "inspect", folder.toString()), columns);
            assertFits(at(columns, "sources", folder.toString(), "--no-stance"), columns);
        }
    }

    @Test
    void whatIsPrintedAsItIsCannotSteerATerminal() throws IOException {
        write(1, 1);
        String file = folder.resolve("t0.txt").toString();
        String path = Files.writeString(folder.resolve("odd.json"), "x\u001B[31m\u001B[2Jy\n")
                .toString();

        assertThat(at(80, "textconv", path).out()).isEqualTo("x\uFFFD[31m\uFFFD[2Jy\n");
        assertThat(CliRunner.run("textconv", path).out()).contains("\u001B[2J");
        assertThat(at(80, "convert", file, "--to", "csv").out()).doesNotContain("\u001B");
    }

    @Test
    void whatNoPersonLooksAtIsTheSameAtEveryWidth() throws IOException {
        write(2, 1);
        String title = TITLES.get(1);

        CliRunner.Run narrow = CliRunner.run(false, Map.of("COLUMNS", "40"), folder.toString(), "--no-write");
        CliRunner.Run wide = CliRunner.run(false, Map.of("COLUMNS", "200"), folder.toString(), "--no-write");

        assertThat(narrow).isEqualTo(wide);
        assertThat(narrow.out()).contains(title).doesNotContain("\u001B");
        assertThat(narrow.err()).doesNotContain("\u001B");
    }
}
