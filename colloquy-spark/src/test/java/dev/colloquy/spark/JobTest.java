package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What a whole job reads and writes. */
final class JobTest extends SmallJob {

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
}
