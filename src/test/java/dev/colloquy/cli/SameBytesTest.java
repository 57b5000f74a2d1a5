package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, however it is written and wherever it is read. */
final class SameBytesTest {

    private static final Path GOLDEN = CliRunner.ROOT.resolve("src/test/resources/golden");
    private static final String CASE = "work-remote-office";

    @TempDir
    private Path folder = Path.of("");

    private int runs;

    private Map<String, String> reports(Path input, String... more) throws IOException {
        Path out = folder.resolve("out" + runs++);
        String[] base = {
            input.toString(),
            "--quiet",
            "--out",
            out.toString(),
            "--corpus-dir",
            out.resolve("corpus").toString(),
            "--codebook",
            GOLDEN.resolve(CASE).resolve("codebook.yaml").toString()
        };
        CliRunner.Run run =
                CliRunner.run(Stream.concat(Stream.of(base), Stream.of(more)).toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private Path thread(byte[] bytes) throws IOException {
        Path file = folder.resolve("in" + runs).resolve("thread.txt");
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    @Test
    void lineEndsMarksAndNormalFormsDoNotMatter() throws IOException {
        String text = Files.readString(GOLDEN.resolve(CASE).resolve("thread.txt"));
        Map<String, String> plain = reports(thread(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(plain).isNotEmpty();
        assertThat(reports(thread(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
        assertThat(reports(thread(text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
        assertThat(reports(thread(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
        assertThat(reports(thread(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(plain);
        assertThat(reports(
                        thread(Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(plain);
    }

    @Test
    void workersLocalesAndZonesDoNotMatter() throws IOException {
        Path input = folder.resolve("two");
        Files.createDirectories(input);
        Files.copy(GOLDEN.resolve(CASE).resolve("thread.txt"), input.resolve("b.txt"));
        Files.copy(GOLDEN.resolve("wildlife-wolf-return/thread.txt"), input.resolve("a.txt"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> plain = reports(input, "--threads", "1");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(reports(input, "--threads", "4")).isEqualTo(plain);
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(reports(input, "--threads", "2")).isEqualTo(plain);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void orderOfPathsDoesNotMatter() throws IOException {
        Path a = Files.copy(GOLDEN.resolve(CASE).resolve("thread.txt"), folder.resolve("a.txt"));
        Path b = Files.copy(GOLDEN.resolve("wildlife-wolf-return/thread.txt"), folder.resolve("b.txt"));

        assertThat(reports(a, b.toString())).isEqualTo(reports(b, a.toString()));
    }
}
