package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze sources --to} writes of whole corpora: valid, complete, and the same works in every format. */
final class ExchangeTest {

    private static final Path RESOURCES = CliRunner.ROOT.resolve("src/test/resources");

    @TempDir
    private Path folder = Path.of("");

    private static String written(Path corpus, String format) {
        Run run = CliRunner.run("sources", corpus.toString(), "--no-stance", "--to", format);
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out();
    }

    private static Set<ValidationMessage> faults(JsonNode works) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ExchangeTest.class.getResourceAsStream("/csl/csl-json.schema.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            return schema.validate(works);
        }
    }

    /** The golden threads without the codebooks beside them. */
    private Path golden() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("golden"));
        try (Stream<Path> cases = Files.list(RESOURCES.resolve("golden"))) {
            for (Path one : cases.toList()) {
                Files.copy(one.resolve("thread.txt"), corpus.resolve(one.getFileName() + ".txt"));
            }
        }
        return corpus;
    }

    /** The threads in which people cite, as pages with numbered comments. */
    private Path citing() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("citing"));
        for (String line : Files.readAllLines(RESOURCES.resolve("citing/dev.jsonl"))) {
            JsonNode thread = Reports.MAPPER.readTree(line);
            String id = thread.get("id").asText();
            String post = "A post.";
            List<String> comments = new ArrayList<>();
            for (JsonNode item : thread.get("items")) {
                String text = item.get("text").asText();
                if (item.get("id").asText().equals("post")) {
                    post = text;
                } else {
                    comments.add("  " + (comments.size() + 1) + ". " + text + "\n\n");
                }
            }
            Files.writeString(
                    corpus.resolve(id + ".txt"),
                    "Thread " + id + "\n\n" + post + "\n\n" + comments.size() + " comments\n\n"
                            + String.join("", comments) + "Leave a Reply\n");
        }
        return corpus;
    }

    @Test
    void cslJsonIsValid() throws IOException {
        for (Path corpus : List.of(CliRunner.ROOT.resolve("seeds"), golden(), citing())) {
            JsonNode works = Reports.MAPPER.readTree(written(corpus, "csl"));

            assertThat(works).isNotEmpty();
            assertThat(faults(works)).isEmpty();
        }
    }

    @Test
    void theSchemaRefusesWhatCslDoesNotKnow() throws IOException {
        JsonNode wrong = Reports.MAPPER.readTree("""
                [{"id": "a", "type": "blog"}, {"type": "book"}, {"id": "a", "type": "book", "url": "x"},
                 {"id": "a", "type": "book", "issued": {"date-parts": [[2019, 13]]}},
                 {"id": "a", "type": "book", "author": [{"given": "A"}]}, {"id": "a", "type": "book", "title": ""}]
                """);
        for (JsonNode one : wrong) {
            assertThat(faults(Reports.MAPPER.createArrayNode().add(one)))
                    .as(one.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void everyFormatHoldsTheSameWorks() throws IOException, ParseException {
        Path corpus = citing();
        JsonNode csl = Reports.MAPPER.readTree(written(corpus, "csl"));
        BibTeXDatabase bibtex = new BibTeXParser().parseFully(new StringReader(written(corpus, "bibtex")));
        List<String> keys = new ArrayList<>();
        for (JsonNode work : csl) {
            String key = work.get("id").asText();
            keys.add(key);
            BibTeXEntry entry = Objects.requireNonNull(bibtex.getEntries().get(new Key(key)), key);
            assertThat(field(entry, "url")).isEqualTo(work.path("URL").asText());
            assertThat(field(entry, "doi")).isEqualTo(work.path("DOI").asText());
            assertThat(field(entry, "isbn")).isEqualTo(work.path("ISBN").asText());
            assertThat(field(entry, "year"))
                    .isEqualTo(work.at("/issued/date-parts/0/0").asText());
            assertThat(field(entry, "title").isEmpty()).isEqualTo(!work.has("title"));
            assertThat(field(entry, "author").isEmpty()).isEqualTo(!work.has("author"));
        }

        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        assertThat(bibtex.getEntries()).hasSameSizeAs(keys);
        assertThat(written(corpus, "ris").lines().filter(l -> l.startsWith("ID  - ")))
                .containsExactlyElementsOf(keys.stream().map(k -> "ID  - " + k).toList());
        assertThat(Table.read(written(corpus, "csv"), List.of("key", "type")).body().stream()
                        .map(row -> row.cells().get(0)))
                .containsAll(keys);
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    @Test
    void keysStayWhenThreadsAreAdded() throws IOException {
        Path corpus = golden();
        List<String> all = keys(corpus);
        List<String> one = keys(corpus.resolve("transport-congestion-charge.txt"));

        assertThat(keys(corpus)).isEqualTo(all);
        assertThat(one).isNotEmpty();
        assertThat(all).containsAll(one);
    }

    private static List<String> keys(Path corpus) throws IOException {
        List<String> keys = new ArrayList<>();
        Reports.MAPPER
                .readTree(written(corpus, "csl"))
                .forEach(w -> keys.add(w.get("id").asText()));
        return keys;
    }
}
