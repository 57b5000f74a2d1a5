package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --limit} leaves out, and what it says of it. */
final class LimitsTest {

    private static final String THREAD = """
            id,parent,author,text
            1,,Ann,The town plans a bridge over the river; see https://bridge.example/plan and www.town.example.
            2,1,Bo,I like the bridge.
            3,2,Cy,It costs too much.
            4,3,Di,"It does, but it lasts for a hundred years."
            """;

    @TempDir
    private Path folder = Path.of("");

    private Run convert(Path file, String... limits) {
        String[] args = new String[limits.length + 4];
        args[0] = "convert";
        args[1] = file.toString();
        args[2] = "--to";
        args[3] = "csv";
        System.arraycopy(limits, 0, args, 4, limits.length);
        return CliRunner.run(args);
    }

    private Path thread() throws IOException {
        return Files.writeString(folder.resolve("bridge.csv"), THREAD);
    }

    @Test
    void whatWasNotReadIsNoSureLabel() throws IOException {
        String path = folder.resolve("reports").toString();
        Run run = CliRunner.run(
                thread().toString(),
                "--limit",
                "item-chars=60",
                "--out",
                path,
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).isEqualTo(3);
        String report = Files.readString(folder.resolve("reports/bridge.md"));
        assertThat(report).contains("a text that is empty or was left out");
        assertThat(Files.readString(folder.resolve("reports/bridge.json"))).contains("\"NO_TEXT\"");
        assertThat(report.split("No sentence of the author's own takes a side", -1))
                .hasSizeLessThan(5);
    }

    private Path zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((THREAD + "5,4,Ed," + "So it does. ".repeat(200) + "\n").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve("bridge.zip"), bytes.toByteArray());
    }

    private static void told(Run run, String sentence, String hint) {
        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains(sentence).contains("hint: ").contains("--limit " + hint);
    }

    @Test
    void usualThreadsKeepToAllLimits() throws IOException {
        Run run = convert(thread());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("hundred years");
    }

    @Test
    void largeFilesAreLeftOut() throws IOException {
        Run run = convert(thread(), "--limit", "file-bytes=100");

        told(run, "bridge.csv: is left out: it has more than 100 bytes", "file-bytes=" + THREAD.length());
        assertThat(run.out()).doesNotContain("bridge over");
    }

    @Test
    void largeFilesWithinArchivesAreLeftOut() throws IOException {
        told(
                convert(zip("a.csv"), "--limit", "file-bytes=2000"),
                "bridge.zip/a.csv: is left out: it has more than 2000 bytes",
                "file-bytes=");
    }

    @Test
    void longTextsAreLeftOut() throws IOException {
        Run run = convert(thread(), "--limit", "item-chars=40");

        told(run, "the text of c", "item-chars=");
        assertThat(run.err()).contains(" is longer than 40 characters; it is left out");
        assertThat(run.out()).contains("I like the bridge.").doesNotContain("hundred years");
    }

    @Test
    void commentsBeyondAreLeftOut() throws IOException {
        Run run = convert(thread(), "--limit", "thread-items=1");

        told(run, "comments; those beyond 1 are left out", "thread-items=");
        assertThat(run.out()).doesNotContain("hundred years");
    }

    @Test
    void deepAnswersAnswerWhatIsAllowed() throws IOException {
        Run run = convert(thread(), "--limit", "depth=2");

        told(run, "answers lie deeper than 2, c3 first; they are kept as answers to what lies above", "depth=4");
        assertThat(run.out()).contains("hundred years").contains("It costs too much.");
    }

    @Test
    void textsOfManyAddressesAreLeftOut() throws IOException {
        told(convert(thread(), "--limit", "addresses=1"), " has more than 1 addresses; ", "addresses=2");
    }

    @Test
    void archivesAreReadWithinLimits() throws IOException {
        told(
                convert(zip("a.csv", "b.csv"), "--limit", "archive-files=1"),
                "it holds more than 1 files",
                "archive-files=");
        told(
                convert(zip("a.csv"), "--limit", "archive-bytes=1000"),
                "it unpacks to more than 1000 bytes",
                "archive-bytes=");
        told(
                convert(zip("a.csv"), "--limit", "archive-ratio=1"),
                "it unpacks to more than 1 times its size",
                "archive-ratio=");
    }

    @Test
    void archivesWithinArchivesAreLimited() throws IOException {
        Path inner = zip("a.csv");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("inner.zip"));
            zip.write(Files.readAllBytes(inner));
            zip.closeEntry();
        }
        Path outer = Files.write(folder.resolve("outer.zip"), bytes.toByteArray());

        told(convert(outer, "--limit", "archive-depth=1"), "it is an archive within 1 others", "archive-depth=2");
        assertThat(convert(outer, "--limit", "archive-depth=2").exit()).isZero();
    }

    @Test
    void limitsAreListedAndRepeated() throws IOException {
        Run run = convert(thread(), "--limit", "depth=1,item-chars=40", "--limit", "thread-items=3");

        assertThat(run.err())
                .contains("deeper than 1")
                .contains("longer than 40")
                .contains("beyond 3");
    }

    @Test
    void unknownLimitsAreToldWithAllThereAre() throws IOException {
        Run run = convert(thread(), "--limit", "colour=3");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("there is no limit colour")
                .contains("limits are " + String.join(", ", Limits.NAMES));
    }

    @Test
    void numbersAreFromOneOn() throws IOException {
        for (String number : new String[] {"0", "-1", "many", "99999999999"}) {
            Run run = convert(thread(), "--limit", "depth=" + number);

            assertThat(run.exit()).as(number).isEqualTo(2);
            assertThat(run.err()).contains("depth takes a number from 1 to 2147483647, not “" + number + "”");
        }
    }

    @Test
    void wantOfMemoryIsOneSentence() {
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                false,
                false,
                Map.of(),
                InputStream.nullInputStream());
        ErrorHandler errors = new ErrorHandler(terminal, () -> false);

        assertThat(errors.tell(new OutOfMemoryError("Java heap space"))).isEqualTo(70);
        assertThat(errors.tell(new StackOverflowError())).isEqualTo(70);
        assertThat(errors.tell(new NoClassDefFoundError("a/part/that/is/Missing")))
                .isEqualTo(70);
        assertThat(err.toString())
                .contains("the program has no memory left")
                .contains("COLLOQUY_JAVA_OPTS=-Xmx4g")
                .contains("nested too deeply")
                .doesNotContain("\tat ");
    }
}
