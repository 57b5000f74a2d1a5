package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.ArchiveMap;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.SuppliedWork;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveJsonTest {

    private static ArchiveMap read(String text) {
        return ArchiveJson.read(
                text,
                address -> address.startsWith("https://")
                        ? Optional.of(Cited.web(address))
                        : address.startsWith("doi:10.")
                                ? Optional.of(Cited.identifier(Address.Kind.DOI, address, ""))
                                : Optional.empty());
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(p -> p.place().line() + ":" + p.place().column() + " " + p.message())
                .toList();
    }

    @Test
    void readsWhatReferenceManagersWrite() {
        ArchiveMap map = read("""
                [{"id": "x", "type": "article-newspaper", "title": "A \\"title\\"", "URL": "https://a.example/x",
                  "DOI": "10.1000/182", "container-title": "The Paper", "publisher": "Press",
                  "author": [{"family": "Murphy", "given": "Margi"}, {"literal": "Human Rights Watch"}],
                  "issued": {"date-parts": [["2019", 12, 16]]}, "language": "en"}]
                """);

        assertThat(map.problems()).isEmpty();
        assertThat(map.entries()).singleElement().satisfies(e -> {
            assertThat(e.addresses()).hasSize(2);
            assertThat(e.work())
                    .isEqualTo(new SuppliedWork(
                            Optional.of("A \"title\""),
                            List.of("Margi Murphy", "Human\u00A0Rights\u00A0Watch"),
                            Optional.of(PartialDate.of(2019, 12, 16)),
                            Optional.of("The Paper"),
                            Optional.of(WorkType.ARTICLE_NEWSPAPER)));
        });
    }

    @Test
    void namesKeepTheirParticlesAndSuffixes() {
        ArchiveMap map = read("""
                [{"URL": "https://a.example/x", "author": [
                  {"family": "Beethoven", "given": "Ludwig", "non-dropping-particle": "van"},
                  {"family": "Fontaine", "given": "Jean", "dropping-particle": "de", "non-dropping-particle": "La"},
                  {"family": "King", "given": "Martin Luther", "suffix": "Jr."}]}]
                """);

        assertThat(map.problems()).isEmpty();
        assertThat(map.entries().get(0).work().authors())
                .containsExactly(
                        "Ludwig van\u00A0Beethoven", "Jean de\u00A0La\u00A0Fontaine", "Martin Luther King\u00A0Jr.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"author\": {\"family\": \"x\"}",
                "\"author\": \"x\"",
                "\"issued\": {\"date-parts\": [[4294969315, 2]]}",
                "\"issued\": {\"date-parts\": [[99999999999999999999]]}",
                "\"issued\": {\"date-parts\": [[2019.7, 2.5]]}"
            })
    void leavesOutAndTellsFieldsOfAnotherForm(String field) {
        ArchiveMap map = read("[{\"URL\": \"https://a.example/x\", \"title\": \"T\", " + field + "}]");

        assertThat(map.problems()).hasSize(1);
        assertThat(map.entries()).singleElement().satisfies(e -> {
            assertThat(e.work().title()).hasValue("T");
            assertThat(e.work().authors()).isEmpty();
            assertThat(e.work().date()).isEmpty();
        });
    }

    @Test
    void saysWhereWhatIsWrong() {
        assertThat(problems("{}")).containsExactly("1:1 this is no list of works");
        assertThat(problems("")).containsExactly("1:1 the file is empty");
        assertThat(problems("[{\"URL\": \"https://a.example/\",\n"))
                .singleElement()
                .asString()
                .contains("this is no JSON: it ends in the middle");
        assertThat(problems("""
                [{"title": "A"},
                 {"URL": "here", "title": "B"},
                 {"URL": "https://a.example/"},
                 {"URL": "https://a.example/", "title": "C", "issued": {"date-parts": [[2019, 13]]}, "type": "novel",
                  "author": [{"given": "X"}], "title": "D"}]
                """))
                .containsExactly(
                        "1:2 0: a work without an address",
                        "2:10 1.URL: “here” is no url",
                        "3:2 2: nothing is said of the work",
                        "4:56 3.issued: “{\"date-parts\":[[2019,13]]}” is no date",
                        "4:94 3.type: “novel” is no type of a work",
                        "5:14 3.author.0: a name without \"family\" and \"literal\"",
                        "5:31 3.title: the key is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1, null, [], \"x\"]", "[{\"URL\": {}, \"title\": []}]", "[{\"author\": 7}] []", "null", "[[[["
            })
    void nothingOddIsABug(String text) {
        assertThat(read(text).entries()).isEmpty();
        assertThat(read(text).problems()).isNotEmpty();
    }
}
