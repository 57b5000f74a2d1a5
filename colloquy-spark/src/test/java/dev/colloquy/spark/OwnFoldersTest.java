package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What this program wrote, and what is named twice, among the input of a whole job. */
final class OwnFoldersTest extends SmallJob {

    private static final String TASK = "{\"text\":\"I like the bridge.\",\"label\":[],\"cats\":[\"position favor\"]}\n";

    @Test
    void whatThisProgramWroteBeforeIsNoInput() throws IOException {
        out = input.resolve("old");
        assertThat(run("--tables", "parquet,json", input.toString()).exit()).isZero();
        Files.copy(out.resolve("reports/a-bridge.md"), input.resolve("stray.md"));
        Files.writeString(input.resolve("doccano.jsonl"), TASK);
        out = folder.resolve("new");

        Answer answer = run(input.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err().lines().filter(l -> l.contains("left out") || l.contains("skipped")))
                .containsExactly(
                        "analyze: old/corpus/: left out: an earlier run wrote this folder",
                        "analyze: old/reports/: left out: an earlier run wrote this folder",
                        "analyze: stray.md: skipped: it is a report that this program wrote");
        assertThat(answer.err()).contains("read 1 thread, 3 items");
        assertThat(written()).containsKey("corpus/a-bridge.json").hasSize(6);
    }

    @Test
    void aCorpusThatIsNamedIsReadAndTheInputMayLieWhereResultsGo() throws IOException {
        out = folder;
        assertThat(run(input.toString()).exit()).isZero();
        Path corpus = out.resolve("corpus");
        out = folder.resolve("again");

        Answer answer = run(corpus.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(written()).containsKey("corpus/a-bridge.json").hasSize(6);
    }

    @Test
    void aFileThatSeveralPathsHoldIsReadOnce() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), input);

        Answer answer = run(
                input.toString(),
                input.resolve("a bridge.txt").toString(),
                folder.resolve("link").toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).contains("read 1 thread, 3 items");
        assertThat(written()).containsKey("corpus/a-bridge.json").hasSize(6);
    }
}
