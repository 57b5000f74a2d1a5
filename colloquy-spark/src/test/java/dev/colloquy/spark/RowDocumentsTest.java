package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RowDocumentsTest {

    private static final String ROWS = """
            {"thread":"t1","id":"1","text":"I like the bridge.","date":"2024-01-02"}
            {"thread":"t2","id":"2","text":"No.","date":"2024-01-03"}
            {"thread":"t1","id":"3","text":"I do not.","date":"2024-01-04"}
            {"id":"4","text":"Of no thread."}
            """;

    private static SparkSession spark = LocalSpark.start();

    @TempDir
    private Path folder = Path.of("");

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static RowDocuments documents(Map<String, String> columns) {
        return new RowDocuments(spark, new ReadOptions(Set.of(), columns));
    }

    private static List<String> told(JavaRDD<Document> documents) {
        return documents.collect().stream()
                .map(d -> d.name() + "\n" + new String(d.bytes(), StandardCharsets.UTF_8))
                .sorted()
                .toList();
    }

    private String table(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.jsonl"), rows).toString();
    }

    @Test
    void theRowsOfAThreadComeTogetherInTheirOrder() throws IOException {
        assertThat(told(documents(Map.of()).comments(table(ROWS)))).containsExactly("""
                table.jsonl
                {"id":"4","text":"Of no thread."}
                """, """
                table.jsonl
                {"thread":"t1","id":"1","text":"I like the bridge.","date":"2024-01-02"}
                {"thread":"t1","id":"3","text":"I do not.","date":"2024-01-04"}
                """, """
                table.jsonl
                {"thread":"t2","id":"2","text":"No.","date":"2024-01-03"}
                """);
    }

    @Test
    void parquetGivesTheSameRows() throws IOException {
        String parquet = folder.resolve("table.parquet").toString();
        spark.read()
                .json(table(ROWS))
                .select("thread", "id", "text", "date")
                .coalesce(1)
                .write()
                .parquet(parquet);

        assertThat(told(documents(Map.of()).comments(parquet)))
                .isEqualTo(told(documents(Map.of()).comments(table(ROWS))).stream()
                        .map(d -> d.replace("table.jsonl", "table.parquet"))
                        .toList());
    }

    @Test
    void aUserMaySayWhichColumnTellsTheThread() throws IOException {
        String path = table("{\"text\":\"Yes.\",\"where.from\":\"a\"}\n{\"text\":\"No.\",\"where.from\":\"b\"}\n");

        assertThat(documents(Map.of("thread", "where.from")).comments(path).count())
                .isEqualTo(2);
        assertThatThrownBy(() -> documents(Map.of()).comments(path))
                .isInstanceOfSatisfying(
                        UserError.class,
                        e -> assertThat(e.hint()).contains("--columns thread=NAME; the columns are text, where.from"));
    }

    @Test
    void aRowMayHoldAWholeFile() throws IOException {
        String path = table("{\"file\":\"a/b.txt\",\"content\":\"A bridge\\n\\nYes.\"}\n{\"file\":\"c.txt\"}\n");

        assertThat(told(documents(Map.of()).threads(path))).containsExactly("a/b.txt\nA bridge\n\nYes.");
        assertThat(told(documents(Map.of("content", "file")).threads(path))).hasSize(2);
        assertThatThrownBy(() -> documents(Map.of("content", "words")).threads(path))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no column holds the content");
    }

    @Test
    void filesThatSparkReadAreCalledByTheirPaths() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "A bridge");
        String parquet = folder.resolve("files.parquet").toString();
        spark.read()
                .format("binaryFile")
                .load(folder.resolve("one.txt").toString())
                .write()
                .parquet(parquet);

        assertThat(told(documents(Map.of()).threads(parquet)))
                .containsExactly(folder.resolve("one.txt").toString().substring(1) + "\nA bridge");
    }
}
