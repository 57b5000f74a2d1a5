package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The whole job within this process. */
final class JobTest {

    private static final String BRIDGE = """
            A bridge

            The town plans a bridge.

            2 comments

              1. I like the bridge. See https://example.org/bridge

              2. I do not like it: it costs too much.
            """;

    private static final String ROWS = """
            {"thread":"t1","id":"1","text":"I like the bridge. See https://example.org/bridge","date":"2024-01-02"}
            {"thread":"t2","id":"2","text":"The tram is a bad idea.","date":"2024-01-03"}
            {"thread":"t1","id":"3","text":"I do not like it: it costs too much.","date":"2024-01-04"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        input = Files.createDirectories(folder.resolve("threads"));
        out = folder.resolve("out");
        Files.writeString(input.resolve("a bridge.txt"), BRIDGE);
        // Parts of the work are found in threads of their own, as on a cluster.
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.driver.host", "127.0.0.1");
        System.setProperty("spark.driver.bindAddress", "127.0.0.1");
    }

    @AfterEach
    void tidy() {
        List.of("spark.master", "spark.ui.enabled", "spark.driver.host", "spark.driver.bindAddress")
                .forEach(System::clearProperty);
    }

    private record Answer(int exit, String err) {}

    private Answer run(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of("--out", out.toString()));
        all.addAll(List.of(args));
        int exit = AnalyzeJob.run(
                new PrintStream(err, /* autoFlush= */ true, StandardCharsets.UTF_8), all.toArray(String[]::new));
        return new Answer(exit, err.toString(StandardCharsets.UTF_8));
    }

    private SortedMap<String, String> written() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : List.of("reports", "corpus")) {
            try (Stream<Path> files = Files.list(out.resolve(name))) {
                files.forEach(f -> texts.put(name + "/" + f.getFileName(), text(f)));
            }
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Row> table(String name) {
        SparkSession spark = LocalSpark.start();
        try {
            return spark.read()
                    .format(name.substring(name.indexOf('.') + 1))
                    .load(out.resolve("tables").resolve(name).toString())
                    .collectAsList();
        } finally {
            spark.stop();
        }
    }

    @Test
    void writesReportsCorpusAndTables() throws IOException {
        Answer answer = run("--tables", "parquet,json", input.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("analyze: read 1 thread, 3 items");
        assertThat(written().keySet())
                .containsExactly(
                        "corpus/a-bridge.json",
                        "corpus/manifest.json",
                        "reports/a-bridge.json",
                        "reports/a-bridge.md",
                        "reports/summary.json",
                        "reports/summary.md");
        assertThat(written().get("reports/summary.json")).contains("\"items\": 3,");
        assertThat(table("items.parquet"))
                .extracting(r -> r.getAs("thread") + " " + r.getAs("item") + " " + r.getAs("ordinal"))
                .containsExactly("a-bridge post 0", "a-bridge c1 1", "a-bridge c2 2");
        assertThat(table("items.json")).hasSize(3);
        assertThat(table("sources.parquet"))
                .singleElement()
                .satisfies(r -> assertThat(r.<String>getAs("url")).isEqualTo("https://example.org/bridge"));
        assertThat(table("run.parquet")).hasSize(1);
        assertThat(table("problems.parquet")).isEmpty();
    }

    @Test
    void rowsOfATableAreThreads() throws IOException {
        String rows = Files.writeString(folder.resolve("rows.jsonl"), ROWS).toString();
        assertThat(run("--rows", "comments", rows).exit()).isZero();
        List<String> together = positions();
        assertThat(together).hasSize(5);

        out = folder.resolve("as a file");
        assertThat(run(rows).exit()).isZero();
        assertThat(positions()).isEqualTo(together);
    }

    private List<String> positions() {
        return table("items.parquet").stream()
                .map(r -> String.join(
                        " ",
                        r.getAs("thread"),
                        r.getAs("item"),
                        r.getAs("label"),
                        String.valueOf(r.<Object>getAs("published")),
                        r.getAs("text_hash")))
                .toList();
    }

    @Test
    void aTableMayHoldFiles() throws IOException {
        assertThat(run(input.toString()).exit()).isZero();
        SortedMap<String, String> files = written();

        String row = "{\"file\":\"a bridge.txt\",\"content\":\""
                + BRIDGE.replace("\n", "\\n").replace("\"", "\\\"") + "\"}\n";
        String table = Files.writeString(folder.resolve("files.jsonl"), row).toString();
        out = folder.resolve("rows");
        assertThat(run("--rows", "threads", table).exit()).isZero();

        assertThat(written()).isEqualTo(files);
    }

    @Test
    void threadsOfOneNameAreTheFirstOfThem() throws IOException {
        String table = Files.writeString(folder.resolve("files.jsonl"), """
                        {"file":"a.txt","content":"B\\n\\nThe second.\\n\\n1 comment\\n\\n  1. No."}
                        {"file":"a.txt","content":"A\\n\\nThe first.\\n\\n1 comment\\n\\n  1. Yes."}
                        {"file":"b.txt","content":"C\\n\\nAnother.\\n\\n1 comment\\n\\n  1. Perhaps."}
                        """).toString();

        Answer answer = run("--rows", "threads", table);

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("a.txt: left out: a.txt is thread a already");
        assertThat(written().get("corpus/a.json")).contains("The first.");
        assertThat(written()).containsKey("corpus/b.json");
    }

    @Test
    void whatIsThereIsNotOverwrittenUnasked() throws IOException {
        assertThat(run(input.toString()).exit()).isZero();
        SortedMap<String, String> files = written();

        Answer again = run(input.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already", "--overwrite");

        Files.writeString(out.resolve("reports/old.md"), "old");
        assertThat(run("--overwrite", input.toString()).exit()).isZero();
        assertThat(written()).isEqualTo(files);
    }

    @Test
    void whatAJobHasWrittenIsNoInput() throws IOException {
        out = input.resolve("results");
        assertThat(run(input.toString()).exit()).isZero();
        SortedMap<String, String> files = written();

        assertThat(run("--overwrite", input.toString()).exit()).isZero();
        assertThat(written()).isEqualTo(files);
    }

    private void breakOffAfterLabels(String... args) {
        List<String> all = new ArrayList<>(List.of("--out", out.toString(), input.toString()));
        all.addAll(List.of(args));
        JobOptions options = new JobOptions();
        new CommandLine(options).parseArgs(all.toArray(String[]::new));
        SparkSession spark = LocalSpark.start();
        try {
            assertThatThrownBy(() -> new Job(spark, options, told -> {
                                if (told.startsWith("labelled")) {
                                    throw new IllegalStateException("the driver died");
                                }
                            })
                            .run())
                    .hasMessage("the driver died");
        } finally {
            spark.stop();
        }
    }

    @Test
    void labelsOfAJobThatBrokeOffAreTaken() throws IOException {
        assertThat(run(input.toString()).exit()).isZero();
        SortedMap<String, String> files = written();
        out = folder.resolve("again");
        breakOffAfterLabels();

        Answer answer = run(input.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("labels of an earlier run are there");
        assertThat(written()).isEqualTo(files);
        assertThat(out.resolve("_work")).doesNotExist();
    }

    @Test
    void labelsInAnotherNumberOfPartsAreTakenToo() throws IOException {
        Files.writeString(input.resolve("b.txt"), BRIDGE);
        Files.writeString(input.resolve("c.txt"), BRIDGE);
        breakOffAfterLabels("--part-items", "1");
        List<String> parts = List.of(out.resolve("_work").toFile().list());
        System.setProperty("spark.master", "local[1]");

        Answer answer = run(input.toString());

        assertThat(parts).anyMatch(n -> n.endsWith("-3"));
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("labels of an earlier run are there");
        assertThat(written()).hasSize(12);
    }

    @Test
    void looksForWhatTheCodebookBesideTheInputSays() throws IOException {
        Files.writeString(input.resolve("codebook.yaml"), """
                id: bridges
                version: "1"
                name: Bridges
                targets:
                  - id: bridge
                    name: the bridge
                    favor: The bridge should be built.
                    against: The bridge should not be built.
                themes:
                  - id: cost
                    name: Cost
                    definition: What it costs.
                    indicators:
                      - cost
                """);

        assertThat(run(input.toString()).exit()).isZero();
        assertThat(written().get("reports/a-bridge.json"))
                .contains("\"id\": \"bridges\"", "The bridge should be built.");

        out = folder.resolve("again");
        Files.writeString(input.resolve("codebook.yaml"), "id: [");
        Answer wrong = run(input.toString());
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("codebook.yaml:1:");
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Files.write(input.resolve("broken.txt"), new byte[] {0, 1, 2, 0});

        Answer answer = run(input.toString());

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err())
                .contains("analyze: broken.txt: cannot be read as a text", "    hint: save it as UTF-8");
        assertThat(table("problems.parquet")).hasSize(1);
    }

    @Test
    void aColumnThatAThreadDoesNotShowIsKnownFromTheTable() throws IOException {
        String rows = Files.writeString(
                        folder.resolve("rows.jsonl"), ROWS.replace("\"date\":\"2024-01-04\"", "\"reply_to_it\":\"1\""))
                .toString();

        Answer answer = run("--rows", "comments", "--columns", "parent=reply_to_it", rows);

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(written()).containsKeys("corpus/rows-t1.json", "corpus/rows-t2.json");
    }

    @Test
    void archivesAreToldAndLayersRefused() throws IOException {
        try (java.util.zip.ZipOutputStream zip =
                new java.util.zip.ZipOutputStream(Files.newOutputStream(input.resolve("more.zip")))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
            zip.write(BRIDGE.getBytes(StandardCharsets.UTF_8));
        }
        Answer answer = run(input.toString());
        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.err()).contains("more.zip: is left out: it is an archive");

        Files.writeString(folder.resolve("my.yaml"), "id: x");
        Files.writeString(folder.resolve("my.tuned.json"), "{}");
        Answer tuned = run("--codebook", folder.resolve("my.yaml").toString(), input.toString());
        assertThat(tuned.exit()).isEqualTo(2);
        assertThat(tuned.err()).contains("my.tuned.json is a tuned layer");
    }

    @Test
    void linksGoNotInCircles() throws IOException {
        Files.createSymbolicLink(Files.createDirectories(input.resolve("sub")).resolve("up"), input);

        assertThat(run(input.toString()).exit()).isZero();
        assertThat(written()).containsKey("corpus/a-bridge.json").hasSize(6);
    }

    @Test
    void resultsAreRemovedOnlyWhenThereAreNewOnes() throws IOException {
        assertThat(run(input.toString()).exit()).isZero();
        SortedMap<String, String> files = written();

        assertThat(run(
                                "--overwrite",
                                Files.createDirectories(folder.resolve("empty")).toString())
                        .err())
                .contains("no thread could be read");
        assertThat(written()).isEqualTo(files);
        assertThat(out.resolve("_work")).doesNotExist();

        Path own = Files.createDirectories(folder.resolve("project").resolve("tables"));
        Files.writeString(own.resolve("mine.csv"), "a");
        out = folder.resolve("project");
        assertThat(run("--overwrite", input.toString()).err()).contains("is not what an earlier job wrote");
        assertThat(own.resolve("mine.csv")).exists();
    }

    @Test
    void aFailureIsASentence() throws IOException {
        out = Files.writeString(folder.resolve("file"), "x");
        Answer answer = run(input.toString());
        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("cannot be written", "hint: name another folder");

        out = folder.resolve("out");
        Answer colon = run("a:b");
        assertThat(colon.exit()).isEqualTo(2);
        assertThat(colon.err()).contains("“a:b”: no file can be called so");
    }

    @Test
    void anotherSerializerThatIsUsualOnAClusterIsNotTaken() throws IOException {
        System.setProperty("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
        try {
            Answer answer = run(input.toString());
            assertThat(answer.exit()).as(answer.err()).isZero();
        } finally {
            System.clearProperty("spark.serializer");
        }
    }

    @Test
    void wrongUsageIsToldInASentence() {
        assertThat(run().err()).contains("Missing required parameter");
        assertThat(run("nowhere").err()).contains("nowhere: no such file or folder");
        assertThat(run("--from", "papyrus", input.toString()).err()).contains("there is no format papyrus");
        assertThat(run("--part-items", "0", input.toString()).err()).contains("at least 1");
        assertThat(run("--include", "lost", input.toString()).err()).contains("there is no status lost");
        assertThat(run("--codebook", "lost.yaml", input.toString()).exit()).isEqualTo(2);
    }
}
