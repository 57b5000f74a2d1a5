package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which input the commands take, and what {@code inspect} and {@code convert} answer. */
final class IntakeTest {

    private static final String THREAD = """
            A bridge

            The town plans a bridge.

            2 comments

            1. Ann Marlow says: March 1, 2020
            I like the bridge.

            2. Bo Quist says: March 2, 2020
            @Ann Marlow, it costs too much.

            Leave a Reply
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path zip(String name, String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Files.createDirectories(in());
        return Files.write(in().resolve(name), bytes.toByteArray());
    }

    private Path in() {
        return folder.resolve("in");
    }

    private Run typed(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false,
                Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        int exit = Application.run(terminal, args);
        return new Run(exit, out.toString(), err.toString());
    }

    @Test
    void archivesAreFoldersOfThreads() throws IOException {
        Path dump = zip("dump.zip", "a/bridge.txt", THREAD, "b/bridge.txt", THREAD, "../c.txt", THREAD);

        Run run = CliRunner.run("convert", dump.toString(), "--to", "jsonl");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(9);
        assertThat(run.out())
                .contains(
                        "\"thread\":\"dump.zip-a-bridge\"",
                        "\"thread\":\"dump.zip-b-bridge\"",
                        "\"thread\":\"c\"",
                        "\"file\":\"dump.zip/a/bridge.txt\"");
        assertThat(run.err()).contains("dump.zip: the file “../c.txt” in it points out of the archive");
    }

    @Test
    void standardInputIsAFile() {
        Run inspected = typed(THREAD, "inspect", "-");
        Run converted = typed(THREAD, "convert", "-", "--to", "csv");

        assertThat(inspected.out()).contains("stdin", "text", "certain");
        assertThat(converted.out())
                .startsWith("thread,id,kind,ordinal,parent,author,published,status,title,text,file,start,end\r\n"
                        + "stdin,post,post,0,,,,published,A bridge,The town plans a bridge.,stdin,")
                .contains("'@Ann Marlow");
        assertThat(typed(THREAD, "convert", "-", "-", "--to", "csv").err()).contains("named twice");
    }

    @Test
    void theMainJobReadsStandardInput() {
        Run run = typed(THREAD, "-", "--no-write");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("A bridge");
    }

    @Test
    void zippedStandardInputIsOpened() throws IOException {
        Path gz = folder.resolve("in.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(THREAD.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(CliRunner.run("convert", gz.toString(), "--to", "json").out())
                .startsWith("[\n{\"thread\":\"in\"")
                .endsWith("}\n]\n");
    }

    @Test
    void unknownFormatsAndStatusesAreToldWithAList() {
        assertThat(CliRunner.run("inspect", "x", "--from", "nonsense").err())
                .contains("--from: there is no format nonsense", "formats are ", "text");
        assertThat(CliRunner.run("inspect", "x", "--include", "spam,lost").err())
                .contains("--include: there is no status lost", "deleted, spam, held, ping");
        assertThat(CliRunner.run("inspect", "x", "--columns", "text").exit()).isEqualTo(2);
        assertThat(CliRunner.run("inspect", "x", "--pseudonymize").exit()).isEqualTo(2);
    }

    @Test
    void inspectAnswersInJson() throws IOException {
        zip("dump.zip", "a.txt", THREAD, "b.png", "\u0000");

        Run run = CliRunner.run("inspect", in().toString(), "--format", "json");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("{\"schemaVersion\":1,\"files\":[\n{\"file\":\"dump.zip/a.txt\",\"format\":\"text\","
                        + "\"sureness\":\"certain\",\"by\":\"a title, and below it comments with a count, numbers, headers"
                        + " or footers\",\"skipped\":null,\"threads\":1,\"items\":3,\"depth\":1,\"authors\":2,")
                .contains("\"skipped\":\"it holds bytes")
                .contains("],\"totals\":{\"files\":2,\"threads\":1,");
    }

    @Test
    void pathsWhoseFilesHaveOneNameAreToldApartByTheirFolders() throws IOException {
        Path first =
                Files.writeString(Files.createDirectories(folder.resolve("a/x")).resolve("bell.txt"), THREAD);
        Path second =
                Files.writeString(Files.createDirectories(folder.resolve("b/x")).resolve("bell.txt"), THREAD);
        Path other = Files.writeString(folder.resolve("c.txt"), THREAD);

        Run run = CliRunner.run("convert", first.toString(), second.toString(), other.toString(), "--to", "csv");
        Run twice = CliRunner.run("convert", first.toString(), first.toString(), "--to", "csv");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\na-x-bell,c1,")
                .contains("\nb-x-bell,c1,")
                .contains("b/x/bell.txt");
        assertThat(twice.exit()).as("one file, however often it is named").isZero();
        assertThat(twice.out().lines())
                .hasSameSizeAs(CliRunner.run("convert", first.toString(), "--to", "csv")
                        .out()
                        .lines()
                        .toList());
    }

    @Test
    void whatIsBrokenInAFileIsAnErrorAndTheRestIsRead() throws IOException {
        Files.writeString(
                Files.createDirectories(in()).resolve("talk.jsonl"),
                "{\"user\": \"Ann\", \"text\": \"I like the bell.\"}\n{\"user\": \"Bo\n{\"user\": \"Cy\", \"text\": \"I do not.\"}\n");

        Run run = CliRunner.run("convert", in().toString(), "--to", "csv");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("talk.jsonl:2:");
        assertThat(run.out()).contains("I like the bell.").contains("I do not.");
    }

    @Test
    void aFolderThatCannotBeReadIsAnErrorAndTheRestIsRead() throws IOException {
        Files.writeString(Files.createDirectories(in()).resolve("a.txt"), THREAD);
        Path closed = Files.createDirectories(in().resolve("closed"));
        Assumptions.assumeTrue(
                closed.toFile().setReadable(false) && !Files.isReadable(closed), "who runs this may read all");

        Run run = CliRunner.run("convert", in().toString(), "--to", "csv");

        assertThat(closed.toFile().setReadable(true)).isTrue();
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("closed: cannot be read");
        assertThat(run.out()).contains("a,c1,");
    }

    @Test
    void inspectCountsAThreadOfManyFilesOnce() throws IOException {
        Path page = Files.createDirectories(in().resolve("a-bell"));
        Files.writeString(
                page.resolve("1.yml"), "_id: a1\nname: Ann\ndate: 2020-01-01T10:00:00Z\nmessage: It rings.\n");
        Files.writeString(page.resolve("2.yml"), "_id: a2\nname: Bo\ndate: 2020-01-02T10:00:00Z\nmessage: It does.\n");

        Run run = CliRunner.run("inspect", in().toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("2 files +1 +3 ");
    }

    @Test
    void aTerminalIsNotTurned() throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(in()).resolve("t.csv"),
                "user,text\nAnn,It \u001B[31mrings\u202E and \u009B rings\n");

        Run shown = CliRunner.run(true, Map.of(), "convert", file.toString(), "--to", "csv");
        Run kept = CliRunner.run("convert", file.toString(), "--to", "csv");

        assertThat(shown.out())
                .doesNotContain("\u001B")
                .doesNotContain("\u202E")
                .doesNotContain("\u009B")
                .contains("rings");
        assertThat(kept.out()).contains("\u202E");
    }

    @Test
    void inspectTellsWhichColumnsWereTaken() throws IOException {
        Files.writeString(
                Files.createDirectories(in()).resolve("talk.csv"),
                "who,when,message,votes\nAnn,2020-01-01,I like the bridge.,x\nBob,2020-01-02,I do not.,y\n");

        Run run = CliRunner.run("inspect", in().toString(), "--columns", "author=who,date=2");

        assertThat(run.out()).contains("    known by: commas: text=message, author=who, date=when\n");
    }

    @Test
    void pseudonymsReplaceNamesEverywhere() throws IOException {
        Path dump = zip("dump.zip", "a.txt", THREAD);
        String[] main = {
            dump.toString(),
            "--pseudonymize",
            "--out",
            folder.resolve("out").toString(),
            "--corpus-dir",
            folder.resolve("corpus").toString()
        };

        Run first = typed("", main);
        Run again =
                typed("", Stream.concat(Stream.of(main), Stream.of("--check")).toArray(String[]::new));
        Run converted = typed("", "convert", dump.toString(), "--to", "jsonl", "--pseudonymize");

        assertThat(first.exit()).isZero();
        assertThat(first.err()).contains("made a new key for pseudonyms");
        assertThat(again.exit()).isZero();
        String corpus = Files.readString(folder.resolve("corpus/a.json"));
        String reports = Files.readString(folder.resolve("out/a.json")) + Files.readString(folder.resolve("out/a.md"));
        assertThat(corpus + reports + converted.out())
                .doesNotContainIgnoringCase("marlow")
                .doesNotContain("Quist");
        assertThat(corpus).containsPattern("@person-[0-9a-f]{8}, it costs");
        assertThat(converted.out()).containsPattern("@person-[0-9a-f]{8}, it costs");
        assertThat(folder.resolve("config/colloquy/pseudonym.key")).exists();
    }

    @Test
    void theKeyStaysOutOfWhatIsPublished() throws IOException {
        zip("dump.zip", "a.txt", THREAD);
        Path in = in();

        Run run = CliRunner.run(
                "convert",
                in.toString(),
                "--to",
                "csv",
                "--pseudonymize",
                "--pseudonym-key",
                in.resolve("k").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the key must not lie in");
        assertThat(CliRunner.run("convert", in.toString(), "--to", "csv", "--pseudonym-key", "k")
                        .err())
                .contains("of no use without --pseudonymize");
    }

    @Test
    void aReaderThatGoesAwayIsNoError() throws IOException {
        StringWriter err = new StringWriter();
        PrintWriter closed = new PrintWriter(new FilterWriter(Writer.nullWriter()) {
            @Override
            public void write(String text, int from, int length) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        zip("dump.zip", "a.txt", THREAD, "b.txt", THREAD);
        Path in = in();

        int exit = Application.run(
                new Terminal(closed, new PrintWriter(err), false, false, Map.of()),
                "convert",
                in.toString(),
                "--to",
                "jsonl");

        assertThat(exit).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsWrittenToAFileIsWholeOrNotThere() throws IOException {
        zip("dump.zip", "a.txt", THREAD);
        Path in = in();
        Path out = folder.resolve("new/threads.jsonl");

        assertThat(CliRunner.run("convert", in.toString(), "--to", "jsonl", "--out", out.toString())
                        .out())
                .isEmpty();

        assertThat(Files.readString(out).lines()).hasSize(3);
        assertThat(out.getParent()).isDirectoryNotContaining("glob:**/.*");
    }
}
