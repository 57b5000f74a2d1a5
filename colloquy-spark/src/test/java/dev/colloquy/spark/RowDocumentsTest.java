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

    private static TableInput input(String path) {
        return TableInput.of(spark, new ClusterFiles(spark.sparkContext().hadoopConfiguration()), path);
    }

    private static List<Document> comments(Map<String, String> columns, String path) {
        TableInput table = input(path);
        return new RowDocuments(new ReadOptions(Set.of(), columns))
                .comments(table, table.names())
                .collect();
    }

    private static List<Document> threads(Map<String, String> columns, String path) {
        return new RowDocuments(new ReadOptions(Set.of(), columns))
                .threads(input(path))
                .collect();
    }

    private static List<String> told(List<Document> documents) {
        return documents.stream()
                .map(d -> d.name() + "\n" + new String(d.bytes(), StandardCharsets.UTF_8) + d.fault())
                .sorted()
                .toList();
    }

    private String table(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.jsonl"), rows).toString();
    }

    @Test
    void theRowsOfAThreadComeTogetherInTheirOrder() throws IOException {
        assertThat(told(comments(Map.of(), table(ROWS)))).containsExactly("""
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

        assertThat(told(comments(Map.of(), parquet)))
                .isEqualTo(told(comments(Map.of(), table(ROWS))).stream()
                        .map(d -> d.replace("table.jsonl", "table.parquet"))
                        .toList());
    }

    @Test
    void aUserMaySayWhichColumnTellsTheThread() throws IOException {
        String path = table("{\"text\":\"Yes.\",\"where.from\":\"a\"}\n{\"text\":\"No.\",\"where.from\":\"b\"}\n");

        assertThat(comments(Map.of("thread", "where.from"), path)).hasSize(2);
        assertThatThrownBy(() -> comments(Map.of(), path))
                .isInstanceOfSatisfying(
                        UserError.class,
                        e -> assertThat(e.hint()).contains("--columns thread=NAME; the columns are text, where.from"));
    }

    @Test
    void aRowMayHoldAWholeFile() throws IOException {
        String path =
                table("{\"file\":\"a/b.txt\",\"content\":\"A bridge\\n\\nYes.\"}\n{\"file\":\"c.txt\"}\nbroken\n");

        assertThat(told(threads(Map.of(), path)))
                .containsExactly(
                        "a/b.txt\nA bridge\n\nYes.",
                        "table.jsonl\n2 rows hold no file, or none with a name; they are left out");
        assertThat(told(threads(Map.of("content", "file"), path))).hasSize(3);
        assertThatThrownBy(() -> threads(Map.of("content", "words"), path))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no column holds the content");
    }

    @Test
    void theNameOfAFileLeadsNowhere() {
        assertThat(FileRows.name("../../../etc/x.txt")).isEqualTo("etc/x.txt");
        assertThat(FileRows.name("hdfs://node:8020/data/./a.txt")).isEqualTo("data/a.txt");
        assertThat(FileRows.name("file:///data/a.txt")).isEqualTo("data/a.txt");
        assertThat(FileRows.name("/..//")).isEmpty();
    }

    @Test
    void rowsThatAreNoneAreCountedAndTold() throws IOException {
        String path = table(ROWS.replace("{\"id\":\"4\",\"text\":\"Of no thread.\"}", "{\"thread\":\"t1\",\n\n[1]"));

        assertThat(comments(Map.of(), path))
                .filteredOn(Document::isFault)
                .singleElement()
                .satisfies(d -> assertThat(d.fault()).isEqualTo("2 rows hold no JSON object; they are left out"));
        assertThat(comments(Map.of(), path)).hasSize(3);
        assertThatThrownBy(() -> comments(Map.of(), table("a,b\n1,2\n")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds no row that is a JSON object");
        assertThatThrownBy(() -> comments(Map.of(), table("")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("holds no rows");
    }

    @Test
    void anArrayIsToldAndNoRowOfItGetsLost() throws IOException {
        String row = "{\"thread\":\"t1\",\"text\":\"Yes.\"}";
        for (String array : List.of(
                "[" + row + "," + row + "]", "\n[\n" + row + ",\n" + row + "\n]\n", "[\n{\n\"thread\": \"t1\"\n}\n]")) {
            assertThatThrownBy(() -> comments(Map.of(), table(array)))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("table.jsonl: is one JSON array, and rows are JSON Lines");
        }
        Files.writeString(folder.resolve("a.jsonl"), row + "\n[1]\n");
        Files.writeString(folder.resolve("b c.json"), "[" + row + "]");
        Files.delete(folder.resolve("table.jsonl"));
        assertThatThrownBy(() -> threads(Map.of("file", "thread"), folder.toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("/b c.json: is one JSON array");
    }

    @Test
    void whatTellsTheThreadIsReadAsTheCommandLineReadsIt() throws IOException {
        String path = table("""
                {"id":"p1","title":"A bridge","text":"The town plans a bridge.","it's":null}
                {"id":"2","it's":" p1 ","text":"Yes."}
                {"id":"3","it's":77,"text":"No."}
                {"id":"4","it's":"77.0","Text":"x","text":"Perhaps."}
                """);

        assertThat(comments(Map.of("thread", "it's"), path))
                .extracting(Document::key)
                .containsExactlyInAnyOrder("p1", "77");
    }

    @Test
    void aColumnThatIsAnotherInEachRowTellsNoThread() throws IOException {
        assertThatThrownBy(() -> comments(
                        Map.of(),
                        table("{\"post_id\":\"1\",\"text\":\"Yes.\"}\n{\"post_id\":\"2\",\"text\":\"No.\"}\n")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("“post_id” has another value in each row");
        assertThat(comments(
                        Map.of("thread", "post_id"),
                        folder.resolve("table.jsonl").toString()))
                .hasSize(2);
        assertThatThrownBy(() -> comments(
                        Map.of(), table("{\"url\":\"a\",\"text\":\"Yes.\"}\n{\"url\":\"a\",\"text\":\"No.\"}\n")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no column tells the thread of a row");
    }

    @Test
    void parquetIsKnownByWhatItHoldsAndHasTheColumnsOfAllFiles() throws IOException {
        String parquet = folder.resolve("rows[1] {a}").toString();
        spark.sql("SELECT 't' AS thread, 'Yes.' AS text, TIMESTAMP '2024-01-01 23:30:00Z' AS date")
                .coalesce(1)
                .write()
                .parquet(parquet);
        spark.sql("SELECT 't' AS thread, 'No.' AS text, '7' AS parent_id")
                .coalesce(1)
                .write()
                .mode("append")
                .parquet(parquet);
        String zone = spark.conf().get("spark.sql.session.timeZone");
        spark.conf().set("spark.sql.session.timeZone", "Pacific/Auckland");
        try {
            assertThat(told(comments(Map.of("parent", "parent_id"), parquet)))
                    .singleElement()
                    .asString()
                    .contains("\"date\":\"2024-01-01T23:30:00.000Z\"", "\"parent_id\":\"7\"");
        } finally {
            spark.conf().set("spark.sql.session.timeZone", zone);
        }
    }

    @Test
    void tablesMayBeNamedByAPattern() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), "{\"thread\":\"t\",\"text\":\"Yes.\"}\n");
        Files.writeString(folder.resolve("b.jsonl"), "{\"thread\":\"t\",\"text\":\"No.\"}\n");

        assertThat(told(comments(Map.of(), folder.resolve("*.jsonl").toString())))
                .singleElement()
                .asString()
                .contains("Yes.", "No.");
        assertThatThrownBy(() -> input(folder.resolve("*.csv").toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no such file or folder");
    }

    @Test
    void rowsThatSparkWouldPassOverAreTold() throws IOException {
        String row = "{\"thread\":\"t\",\"text\":\"Yes.\"}\n";
        Path days = folder.resolve("days");
        Files.writeString(Files.createDirectories(days.resolve("day=1")).resolve("a.jsonl"), row);
        assertThat(comments(Map.of(), days.toString())).hasSize(1);

        Path rows = Files.createDirectories(folder.resolve("rows"));
        Files.writeString(rows.resolve("a.jsonl"), row);
        Files.writeString(Files.createDirectories(rows.resolve("_old")).resolve("b.jsonl"), row);
        Path reports = Files.createDirectories(rows.resolve("reports"));
        Files.writeString(reports.resolve("summary.json"), "{\"schemaVersion\":1,\"program\":{},\"threads\":[]}");
        assertThat(comments(Map.of(), rows.toString())).hasSize(1);

        Files.writeString(Files.createDirectories(rows.resolve("more")).resolve("c.jsonl"), row);
        assertThatThrownBy(() -> input(rows.toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("more/c.jsonl lies in a folder within it");
    }

    @Test
    void contentIsTextOrBytes() {
        String parquet = folder.resolve("numbers").toString();
        spark.sql("SELECT 'a.txt' AS file, 5 AS content").write().parquet(parquet);

        assertThatThrownBy(() -> threads(Map.of(), parquet))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("“content” holds neither text nor bytes but int");
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

        assertThat(told(threads(Map.of(), parquet)))
                .containsExactly(folder.resolve("one.txt").toString().substring(1) + "\nA bridge");
    }
}
