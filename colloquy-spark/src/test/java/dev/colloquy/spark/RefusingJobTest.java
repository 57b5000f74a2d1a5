package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What a whole job cannot read, refuses and tells. */
final class RefusingJobTest extends SmallJob {

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
