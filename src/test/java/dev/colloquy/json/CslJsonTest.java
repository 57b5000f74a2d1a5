package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import dev.colloquy.cite.Address.Kind;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import dev.colloquy.summary.CorpusSources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CslJsonTest {

    private static final Set<String> KEYS = Set.of(
            "id",
            "type",
            "title",
            "author",
            "container-title",
            "publisher",
            "issued",
            "URL",
            "DOI",
            "ISBN",
            "PMID",
            "number",
            "custom");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final CorpusSources SOURCES = Cited.corpus(
            Cited.work(
                    WorkType.ARTICLE_NEWSPAPER,
                    "Margi Murphy; Feng",
                    "On cameras",
                    "The Telegraph",
                    "2018-04-09",
                    Cited.web("https://www.telegraph.co.uk/a")),
            Cited.work(WorkType.BOOK, "Ames et al.", Cited.NASTY, "BBC News", "2017"),
            Cited.work(
                    WorkType.ARTICLE_JOURNAL,
                    "WHO",
                    "",
                    "",
                    "",
                    Cited.identifier(Kind.DOI, "doi:10.1000/182", "https://doi.org/10.1000/182")),
            Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.broken("javascript:alert(1)", "is never followed")),
            Cited.work(WorkType.WEBPAGE, "Feng", "", "", "", Cited.broken("javascript:alert(2)", "is never followed")));

    private static JsonNode works() throws IOException {
        return MAPPER.readTree(CslJson.write(SOURCES.named()));
    }

    @Test
    void hasTheKeysAndKindsOfCsl() throws IOException {
        assertThat(works()).hasSize(4).allSatisfy(work -> {
            assertThat(KEYS).containsAll(names(work));
            assertThat(WorkType.ofCsl(work.get("type").asText())).isPresent();
            assertThat(work.get("id").asText()).matches("[a-z][a-z0-9]*-[0-9a-f]{6,}");
            work.path("author")
                    .forEach(name -> assertThat(names(name))
                            .isIn(List.of("family"), List.of("family", "given"), List.of("literal")));
            work.at("/issued/date-parts/0")
                    .forEach(part -> assertThat(part.isInt()).isTrue());
            assertThat(work.path("URL").asText("https://")).startsWith("https://");
        });
    }

    @Test
    void textIsOneLineAndNothingTurnsItsOrder() throws IOException {
        JsonNode work = MAPPER.readTree(CslJson.write(Cited.corpus(Cited.work(
                                WorkType.BOOK, "\u202E; A\u0007\nB", "\u202Eexe\r\n.txt", "\u202E\n", "2019"))
                        .named()))
                .get(0);

        assertThat(work.at("/title").asText()).isEqualTo("exe .txt");
        assertThat(work.at("/author")).hasToString("[{\"family\":\"B\",\"given\":\"A\"}]");
        assertThat(work.has("publisher")).isFalse();
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void putsFieldsWhereCslWantsThem() throws IOException {
        JsonNode article = works().get(0);

        assertThat(article.at("/author"))
                .hasToString("[{\"family\":\"Murphy\",\"given\":\"Margi\"},{\"family\":\"Feng\"}]");
        assertThat(article.at("/container-title").asText()).isEqualTo("The Telegraph");
        assertThat(article.at("/issued")).hasToString("{\"date-parts\":[[2018,4,9]]}");
        assertThat(article.at("/custom"))
                .hasToString(
                        "{\"from\":{\"publisher\":\"text\",\"author\":\"text\",\"date\":\"address\",\"title\":\"text\","
                                + "\"type\":\"default\"},\"citedBy\":[\"t/c1\"],\"byStance\":{\"FAVOR\":1}}");
        assertThat(works().get(1).at("/publisher").asText()).isEqualTo("BBC News");
        assertThat(works().get(1).at("/author/1")).hasToString("{\"literal\":\"others\"}");
        assertThat(works().get(1).at("/title").asText()).isEqualTo(Cited.NASTY.replace('\n', ' '));
        assertThat(works().get(2).at("/DOI").asText()).isEqualTo("10.1000/182");
        assertThat(works().get(3).has("URL")).isFalse();
    }

    /** citeproc makes a bibliography of it in the style of the American Psychological Association. */
    @Test
    void aCitationProcessorRendersIt() throws IOException {
        Map<String, CSLItemData> items = new LinkedHashMap<>();
        for (JsonNode work : works()) {
            Map<String, Object> fields = MAPPER.convertValue(work, new TypeReference<>() {});
            CSLItemData item = CSLItemData.fromJson(fields);
            items.put(item.getId(), item);
        }
        CSL csl = new CSL(new Provider(items), "apa");
        csl.setOutputFormat("text");
        csl.registerCitationItems(items.keySet());

        assertThat(csl.makeBibliography().makeString())
                .contains(
                        "Murphy, M., & Feng. (2018, April 9). On cameras. The Telegraph. https://www.telegraph.co.uk/a")
                .contains("https://doi.org/10.1000/182")
                .contains("<script>alert(1)</script>");
    }

    /** Items by their id. */
    private record Provider(Map<String, CSLItemData> items) implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return Objects.requireNonNull(items.get(id));
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }
}
