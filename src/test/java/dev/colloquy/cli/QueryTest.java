package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code analyze query} meets. */
final class QueryTest {

    private static final Path HELP = CliRunner.ROOT.resolve("src/test/resources/help/query.txt");

    @TempDir
    private static Path folder = Path.of("");

    private static Path exported = Path.of("");

    @BeforeAll
    static void export() throws IOException {
        exported = folder.resolve("t.duckdb");
        assertThat(Exported.export(Exported.odd(folder), "duckdb", exported).exit())
                .isZero();
    }

    private static Run query(String sql, String... more) {
        List<String> args = new ArrayList<>(List.of("query", sql, exported.toString()));
        args.addAll(List.of(more));
        return CliRunner.run(args.toArray(String[]::new));
    }

    private static void assertRefused(String sql, String... words) {
        Run run = query(sql);
        assertThat(run.exit()).as(sql).isEqualTo(2);
        assertThat(run.out()).as(sql).isEmpty();
        assertThat(run.err()).as(sql).contains(words);
    }

    @Test
    void helpIsAsBefore() throws IOException {
        Run run = CliRunner.run("query", "--help");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(HELP, run.out());
        }

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(HELP));
    }

    @Test
    void threadsAreLabelledAndAsked() throws IOException {
        Run run = CliRunner.run(
                "query",
                "SELECT item, label FROM items ORDER BY ordinal",
                folder.resolve("in").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("item  label\n----  -------\npost  ").contains("\nc3    AGAINST\n");
        assertThat(run.out())
                .isEqualTo(
                        query("SELECT item, label FROM items ORDER BY ordinal").out());
    }

    @Test
    void tablesAndColumnsAreListed() {
        Run run = CliRunner.run("query", "--tables");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("items: One row for each post", "  char_start ", "sources: ");
    }

    @Test
    void formatsWriteTheSameRows() {
        String sql = "SELECT item, ordinal, uncertain, parent, '=1+1|<b>' AS odd FROM items WHERE item = 'c1'";

        assertThat(query(sql).out())
                .isEqualTo("item  ordinal  uncertain  parent  odd\n----  -------  ---------  ------  --------\n"
                        + "c1          1  " + uncertain() + "          =1+1|<b>\n");
        assertThat(query(sql, "--format", "csv").out())
                .isEqualTo("item,ordinal,uncertain,parent,odd\r\nc1,1,"
                        + uncertain().strip() + ",,'=1+1|<b>\r\n");
        assertThat(query(sql, "--format", "jsonl").out())
                .isEqualTo("{\"item\":\"c1\",\"ordinal\":1,\"uncertain\":"
                        + uncertain().strip() + ",\"parent\":null,\"odd\":\"=1+1|<b>\"}\n");
        assertThat(query(sql, "--format", "md").out())
                .isEqualTo("| item | ordinal | uncertain | parent | odd |\n|---|---|---|---|---|\n| c1 | 1 | "
                        + uncertain().strip() + " |  | \\=1+1\\|&lt;b&gt; |\n");
    }

    private static String uncertain() {
        return query("SELECT uncertain FROM items WHERE item = 'c1'", "--format", "csv")
                        .out()
                        .contains("true")
                ? "true     "
                : "false    ";
    }

    @Test
    void valuesOfEveryKindAreWritten() {
        Run run = query(
                "SELECT [1, 2] AS l, {'a': 1} AS s, 'ab'::BLOB AS b, sum(ordinal) AS h, 1.50::DECIMAL(5,2) AS d,"
                        + " 'nan'::DOUBLE AS n, TIMESTAMP '2020-01-02 03:04:05' AS t, TIMESTAMPTZ '2020-01-02 03:04:05+02' AS z,"
                        + " DATE '2020-01-02' AS day, 1 AS l FROM items",
                "--format",
                "jsonl");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(
                        "{\"l\":\"[1, 2]\",\"s\":\"{'a': 1}\",\"b\":\"\\\\x6162\",\"h\":6,\"d\":1.50,\"n\":\"NaN\","
                                + "\"t\":\"2020-01-02T03:04:05\",\"z\":\"2020-01-02T01:04:05Z\",\"day\":\"2020-01-02\",\"l_2\":1}\n");
    }

    @Test
    void aQueryOnlyReads() throws IOException {
        long size = Files.size(exported);
        assertRefused("DROP TABLE items", "a query only reads");
        assertRefused("'; DROP TABLE items; --", "query:1:1: unterminated quoted string");
        assertRefused("SELECT 1; DROP TABLE items", "a query only reads");
        assertRefused("SELECT 1; SELECT 2", "one SELECT, and here are 2");
        assertRefused("/* nothing */", "here are none");
        assertRefused("COPY items TO '" + folder.resolve("copy.csv") + "'", "a query only reads");
        assertRefused("ATTACH '" + folder.resolve("other.duckdb") + "'", "a query only reads");
        assertRefused("INSTALL httpfs", "a query only reads");
        assertRefused("SET enable_external_access = true", "a query only reads");
        assertRefused("PIVOT items ON label USING count(*)", "PIVOT stands behind FROM");
        assertThat(folder.resolve("copy.csv")).doesNotExist();
        assertThat(folder.resolve("other.duckdb")).doesNotExist();
        assertThat(query("SELECT count(*) AS n FROM items", "--format", "csv").out())
                .isEqualTo("n\r\n4\r\n");
        assertThat(Files.size(exported)).isEqualTo(size);
    }

    @Test
    void aQueryReachesNoFileAndNoAddress() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
        assertRefused("SELECT * FROM read_csv('" + secret + "')", "disabled by configuration");
        assertRefused("SELECT * FROM read_text('" + secret + "')", "disabled by configuration");
        assertRefused("SELECT * FROM '" + secret + "'", "hint:");
        assertRefused("SELECT * FROM 'https://example.org/x.parquet'", "hint:");
        assertRefused("SELECT * FROM glob('" + folder + "/*')", "disabled by configuration");
    }

    @Test
    void slipsAreToldWithTheirPlace() {
        assertRefused("SELECT\n lable FROM items", "query:2:2: ", "\"lable\" not found", "is it one of \"label\"");
        assertRefused("SELECT * FROM comments", "query:1:15: ", "tables are items, stances");
        assertRefused("SELCT 1", "query:1:1: syntax error");
        assertRefused("SELECT 'ä😀', FROM FROM items", "query:1:19: syntax error");
        assertRefused("SELECT 'x'::INTEGER", "Could not convert");
    }

    @Test
    void slipsAreToldBeforeAnythingIsLabelled() {
        Run run = CliRunner.run(
                "query", "SELECT lable FROM items", folder.resolve("nowhere").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("\"lable\" not found").doesNotContain("nowhere");
    }

    @Test
    @Timeout(240)
    void hugeAnswersAreCutForReading() {
        Run run = query("SELECT * FROM range(1000000000)");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(102);
        assertThat(run.err()).contains("more rows than these 100");
        assertThat(query("SELECT * FROM range(1000)", "--rows", "0").out().lines())
                .hasSize(1002);
    }

    @Test
    @Timeout(120)
    void whatNeedsTooMuchMemoryIsTold() {
        assertRefused("SELECT string_agg(text) FROM items, range(100000000)", "query: ", "hint:");
    }

    @Test
    void textsDoNotSteerATerminal() {
        String sql = "SELECT chr(27) || '[31m' AS a, chr(8238) || 'x' AS b, text FROM items WHERE item = 'c2'";
        for (String format : List.of("table", "csv", "md", "jsonl")) {
            Run run = CliRunner.run(true, Map.of(), "query", sql, exported.toString(), "--format", format);
            assertThat(run.out()).as(format).doesNotContain("\u001B", "\u202E");
        }
    }

    @Test
    void answersGoToFilesThatAreNotThere() throws IOException {
        Path out = folder.resolve("answer.csv");
        String[] more = {"--format", "csv", "--out", out.toString()};

        assertThat(query("SELECT 1 AS one", more).exit()).isZero();
        assertThat(Files.readString(out)).isEqualTo("one\r\n1\r\n");
        assertThat(query("SELECT 2 AS two", more).err()).contains("is there already", "--force");
        assertThat(Files.readString(out)).isEqualTo("one\r\n1\r\n");
        assertThat(query("SELECT 2 AS two", "--format", "csv", "--force", "--out", out.toString())
                        .exit())
                .isZero();
        assertThat(Files.readString(out)).isEqualTo("two\r\n2\r\n");
    }

    @Test
    void wrongUseIsTold() throws IOException {
        Path broken = Files.write(folder.resolve("broken.duckdb"), Files.readAllBytes(exported));
        Files.write(broken, new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 'D', 'U', 'C', 'K', 0, 0});
        assertThat(CliRunner.run("query").err()).contains("a query is missing");
        assertThat(CliRunner.run("query", "SELECT 1").err()).contains("a PATH are needed");
        assertThat(CliRunner.run("query", exported.toString(), "SELECT 1").err())
                .contains("the query first");
        assertThat(query("SELECT 1", "--rows", "-1").err()).contains("--rows takes");
        assertThat(query("SELECT 1", exported.toString()).err()).contains("asked by itself");
        assertThat(CliRunner.run("query", "SELECT 1", broken.toString()).err()).contains("cannot be read");
    }
}
