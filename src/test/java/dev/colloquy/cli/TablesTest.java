package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.report.tables.Dictionary;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze export} writes as tables: as its own description says, the same in every format, harmless. */
final class TablesTest {

    private static final String BEGIN = "<!-- columns: written by TablesTest -->\n";
    private static final String END = "<!-- end of columns -->";

    private static final List<Path> CORPORA = List.of(
            CliRunner.ROOT.resolve("seeds"),
            CliRunner.ROOT.resolve("src/test/resources/golden/energy-heat-pumps/thread.txt"));

    @TempDir
    private Path folder = Path.of("");

    private Path exported(Path corpus, String format, String name) {
        Path out = folder.resolve(name);
        Run run = Exported.export(corpus, format, out);
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(
                        reader,
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .setNullString("")
                                .get())) {
            return parser.getRecords();
        }
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> cells(CSVRecord row, List<String> columns) {
        return columns.stream().map(c -> String.valueOf(row.get(c))).toList();
    }

    @Test
    void csvIsWhatItsDescriptionSays() throws IOException {
        List<Path> corpora = new ArrayList<>(CORPORA);
        corpora.add(Exported.odd(folder));
        for (Path corpus : corpora) {
            Path out = exported(corpus, "csv", "csv-" + corpora.indexOf(corpus));
            JsonNode described = Reports.read(out.resolve("datapackage.json"));
            Map<String, List<CSVRecord>> tables = new HashMap<>();
            for (JsonNode resource : described.get("resources")) {
                Path file = out.resolve(resource.get("path").asText());
                byte[] bytes = Files.readAllBytes(file);
                assertThat(resource.get("bytes").asInt()).isEqualTo(bytes.length);
                assertThat(resource.get("hash").asText())
                        .isEqualTo(ContentHash.of(bytes).value());
                tables.put(resource.get("name").asText(), rows(file));
            }
            for (JsonNode resource : described.get("resources")) {
                List<CSVRecord> rows = tables.getOrDefault(resource.get("name").asText(), List.of());
                assertFieldsHold(resource, rows);
                assertKeysHold(resource, rows, tables);
            }
            assertThat(tables.getOrDefault("items", List.of())).isNotEmpty();
            assertThat(tables.getOrDefault("evidence", List.of())).isNotEmpty();
        }
    }

    private static void assertFieldsHold(JsonNode resource, List<CSVRecord> rows) {
        for (JsonNode field : resource.at("/schema/fields")) {
            String name = field.get("name").asText();
            for (CSVRecord row : rows) {
                String cell = row.get(name);
                if (cell == null) {
                    assertThat(field.at("/constraints/required").asBoolean())
                            .as(resource.get("name") + "." + name)
                            .isFalse();
                    assertThat(field.has("missing")).as(name).isTrue();
                    continue;
                }
                if (field.at("/constraints/enum").isArray()) {
                    assertThat(texts(field.at("/constraints/enum"))).as(name).contains(cell);
                }
                assertThat(cell).as(name).matches(pattern(field.get("type").asText()));
            }
        }
    }

    private static String pattern(String type) {
        return switch (type) {
            case "integer" -> "\\d+";
            case "number" -> "[01]\\.\\d\\d";
            case "boolean" -> "true|false";
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            default -> "(?s).+";
        };
    }

    private static void assertKeysHold(JsonNode resource, List<CSVRecord> rows, Map<String, List<CSVRecord>> tables) {
        String name = resource.get("name").asText();
        List<String> key = texts(resource.at("/schema/primaryKey"));
        assertThat(rows.stream().map(r -> cells(r, key)).toList()).as(name).doesNotHaveDuplicates();
        for (JsonNode foreign : resource.at("/schema/foreignKeys")) {
            List<String> columns = texts(foreign.get("fields"));
            List<String> keys = texts(foreign.at("/reference/fields"));
            Set<List<String>> there = new HashSet<>();
            tables.getOrDefault(foreign.at("/reference/resource").asText(), List.of())
                    .forEach(r -> there.add(cells(r, keys)));
            rows.stream()
                    .filter(r -> columns.stream().allMatch(c -> r.get(c) != null))
                    .forEach(r -> assertThat(there).as(name + " " + columns).contains(cells(r, columns)));
        }
    }

    @Test
    void theDescriptionIsADataPackage() throws IOException {
        Path out = exported(Exported.odd(folder), "csv", "csv");
        try (InputStream in =
                Objects.requireNonNull(TablesTest.class.getResourceAsStream("/exports/data-package.schema.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(Reports.read(out.resolve("datapackage.json"))))
                    .isEmpty();
        }
    }

    @Test
    void everyRunGivesTheSameBytes() throws IOException {
        Path odd = Exported.odd(folder);
        for (String format : List.of("csv", "parquet")) {
            assertThat(Exported.files(exported(odd, format, format + "-1")))
                    .isEqualTo(Exported.files(exported(odd, format, format + "-2")));
        }
    }

    @Test
    void parquetAndDuckDbHoldTheSameRowsAsCsv() throws IOException {
        Path odd = Exported.odd(folder);
        Path csv = exported(odd, "csv", "csv");
        Path parquet = exported(odd, "parquet", "parquet");
        Path duckdb = exported(odd, "duckdb", "t.duckdb");
        for (DataTable table : DataTables.all()) {
            String all = "FROM " + table.name() + " SELECT COLUMNS(c -> true)";
            String ofParquet = asked(all, parquet);
            assertThat(asked(all, duckdb)).isEqualTo(ofParquet);
            assertThat(decimals(ofParquet))
                    .as(table.name())
                    .isEqualTo(decimals(Files.readString(csv.resolve(table.name() + ".csv"))));
        }
    }

    /** Doubles have no trailing zeros. */
    private static String decimals(String csv) {
        return csv.replaceAll("(?<=,)([01]\\.\\d)0(?=[,\r])", "$1");
    }

    private static String asked(String sql, Path path) {
        Run run = CliRunner.run("query", sql, path.toString(), "--format", "csv");
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    @Test
    void namesNeedNoQuotationMarksInSql() throws IOException {
        Path duckdb = exported(Exported.odd(folder), "duckdb", "t.duckdb");
        for (DataTable table : DataTables.all()) {
            String columns = String.join(
                    ", ", table.columns().stream().map(c -> c.name()).toList());
            assertThat(asked("SELECT " + columns + " FROM " + table.name(), duckdb))
                    .startsWith(columns.replace(" ", ""));
        }
    }

    @Test
    void placesAreThoseOfCharactersAndOfUnits() throws IOException {
        Path out = exported(Exported.odd(folder), "csv", "csv");
        Map<String, String> texts = new HashMap<>();
        for (CSVRecord item : rows(out.resolve("items.csv"))) {
            texts.put(item.get("item"), unguarded(item.get("text")));
        }
        boolean beyond = false;
        for (CSVRecord row : rows(out.resolve("evidence.csv"))) {
            String text = texts.getOrDefault(row.get("item"), "");
            String quote = unguarded(row.get("quote"));
            int[] points = text.codePoints().toArray();
            int start = Integer.parseInt(row.get("char_start"));
            int end = Integer.parseInt(row.get("char_end"));
            assertThat(new String(points, start, end - start)).isEqualTo(quote);
            assertThat(text.substring(Integer.parseInt(row.get("span_start")), Integer.parseInt(row.get("span_end"))))
                    .isEqualTo(quote);
            beyond |= !row.get("char_start").equals(row.get("span_start"));
        }
        assertThat(beyond).isTrue();
    }

    private static String unguarded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @Test
    void noCellIsAFormula() throws IOException {
        Path out = exported(Exported.odd(folder), "csv", "csv");

        for (DataTable table : DataTables.all()) {
            for (CSVRecord row : rows(out.resolve(table.name() + ".csv"))) {
                row.forEach(cell -> assertThat(String.valueOf(cell)).doesNotMatch("(?s)\\s*[=+@\\-].*"));
            }
        }
        assertThat(rows(out.resolve("items.csv")).get(1).get("author")).startsWith("'=HYPERLINK(");
    }

    @Test
    void whatIsThereStaysUnlessItIsOurs() throws IOException {
        Path odd = Exported.odd(folder);
        for (String format : List.of("csv", "parquet", "ro-crate")) {
            Path full = Files.createDirectories(folder.resolve("full-" + format));
            Files.writeString(full.resolve("thesis.txt"), "mine");
            assertThat(Exported.export(odd, format, full).exit()).isEqualTo(2);
            assertThat(Exported.files(full)).hasSize(1);
        }
        Path file = Files.writeString(folder.resolve("mine.duckdb"), "mine");
        Run refused = Exported.export(odd, "duckdb", file);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(Exported.export(odd, "duckdb", file, "--force").exit()).isZero();
        assertThat(Exported.export(odd, "duckdb", file).exit()).isZero();
        assertThat(Exported.export(odd, "csv", folder.resolve("full-csv"), "--force")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("full-csv/thesis.txt"))).isEqualTo("mine");
    }

    @Test
    void anEmptyCorpusIsTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (String format : List.of("csv", "parquet", "duckdb", "ro-crate")) {
            Path out = folder.resolve("out-" + format);
            Run run = Exported.export(empty, format, out);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("no thread could be read");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToLeavesNothing() throws IOException {
        Path odd = Exported.odd(folder);
        Path file = Files.writeString(folder.resolve("file"), "x");
        for (String format : List.of("csv", "parquet", "duckdb", "ro-crate")) {
            Run run = Exported.export(odd, format, file.resolve("below"));
            assertThat(run.exit()).as(format + run.err()).isEqualTo(2);
            assertThat(run.err()).contains("cannot be written");
        }
        assertThat(Files.readString(file)).isEqualTo("x");
    }

    @Test
    void documentsSayWhatTheDictionarySays() throws IOException {
        Path document = CliRunner.ROOT.resolve("docs/tables.md");
        String text = Files.readString(document);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        String columns = "\n" + Dictionary.all().replace("## ", "### ") + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(document, text.substring(0, begin) + columns + text.substring(end));
        } else {
            assertThat(text.substring(begin, end)).isEqualTo(columns);
        }
    }
}
