package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Files that change or go away while a job runs. */
final class ChangingInputTest extends SmallJob {

    private JobOptions options() {
        JobOptions options = new JobOptions();
        new CommandLine(options).parseArgs("--out", out.toString(), input.toString());
        return options;
    }

    @Test
    void aFileThatGoesAwayBeforeItIsReadIsToldAndTheRestIsRead() throws IOException {
        Path gone = Files.writeString(input.resolve("b.txt"), BRIDGE);
        SparkSession spark = LocalSpark.start();
        try {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            ClusterFiles files = new ClusterFiles(context.hadoopConfiguration());
            JavaRDD<Finding> findings = new Inputs(context, files, options(), List.of()).findings();
            Files.delete(gone);

            Named named = Named.of(findings.map(Finding::light).collect());

            assertThat(named.threads()).extracting(Named.One::id).containsExactly("a-bridge");
            assertThat(named.problems())
                    .extracting(ReadProblem::sentence)
                    .containsExactly("b.txt: cannot be read: no such file");
        } finally {
            spark.stop();
        }
    }

    /** Does the job; once it says so, all that was read is lost with its worker, and a file is another one. */
    private void changeWhen(String said, Path file, String text) {
        SparkSession spark = LocalSpark.start();
        try {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            Job job = new Job(spark, options(), told -> {
                if (told.startsWith(said)) {
                    context.getPersistentRDDs().values().forEach(r -> r.unpersist(/* blocking= */ true));
                    replace(file, text);
                }
            });
            assertThatThrownBy(job::run)
                    .isInstanceOfSatisfying(
                            UserError.class,
                            e -> assertThat(e.sentence())
                                    .isEqualTo("the thread b is not there any more as it was read at first: its file"
                                            + " changed or went away while the job ran"));
        } finally {
            spark.stop();
        }
    }

    private static void replace(Path file, String text) {
        try {
            Files.delete(file);
            if (!text.isEmpty()) {
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFileThatGoesAwayOrChangesBeforeItIsLabelledIsTold() throws IOException {
        Path file = input.resolve("b.txt");
        Files.writeString(file, BRIDGE);
        changeWhen("read 2 threads", file, "");

        Files.writeString(file, BRIDGE);
        changeWhen("labelling", file, "");

        Files.writeString(file, BRIDGE);
        changeWhen("labelling", file, BRIDGE.replace("costs", "takes"));

        Files.writeString(file, BRIDGE);
        Answer answer = run(input.toString());
        SortedMap<String, String> files = written();
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.err()).doesNotContain("labels of an earlier run");
        assertThat(files.get("corpus/b.json")).contains("costs");
    }
}
