package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldItem;
import dev.colloquy.evaluate.ItemName;
import dev.colloquy.text.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GoldJsonTest {

    private static Gold items(String items) {
        return GoldJson.read("{\"thread\": \"a\", \"items\": {\n" + items + "}}");
    }

    private static List<String> words(Gold gold) {
        return gold.codings().stream()
                .map(c -> c.name().thread() + " " + c.name().item() + " " + c.coder() + " " + c.stance())
                .toList();
    }

    private static List<String> problems(Gold gold) {
        return gold.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.message())
                .toList();
    }

    @Test
    void readsLabelsSentencesAndSources() {
        Gold gold = GoldJson.read("""
                {"thread": "a.txt", "coder": "Ann", "items": {
                  "c1": {"stance": "AGAINST",
                         "sentences": [{"text": "It is bad.", "label": "AGAINST"}],
                         "sources": [{"url": null, "publisher": "The Paper", "author": null}]},
                  "c2": {"stance": "NONE"}}}
                """);

        assertThat(gold.problems()).isEmpty();
        assertThat(words(gold)).containsExactly("a.txt c1 Ann AGAINST", "a.txt c2 Ann NONE");
        assertThat(gold.codings().get(1).name())
                .isEqualTo(new ItemName("a.txt", new Place(1, 12), "c2", new Place(5, 3)));
        assertThat(gold.items())
                .containsExactly(new GoldItem(
                        new ItemName("a.txt", new Place(1, 12), "c1", new Place(2, 3)),
                        "Ann",
                        Optional.of(List.of(new GoldItem.OwnSentence("It is bad.", Stance.AGAINST))),
                        Optional.of(List.of(
                                new GoldItem.Source(Optional.empty(), Optional.of("The Paper"), Optional.empty())))));
    }

    @Test
    void labelsOutsideTheSetAreNamedWithTheirPlace() {
        Gold gold = GoldJson.read(
                "[{\"thread\": \"a\", \"items\": {\n  \"c1\": {\"stance\": \"PRO\"},\n  \"c2\": {\"stance\": \"mixed\"}}}]");

        assertThat(gold.codings()).extracting(c -> c.stance()).containsExactly(Stance.MIXED);
        assertThat(gold.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.message()).contains("items.c1.stance").contains("PRO");
        });
    }

    @Test
    void brokenJsonIsNamedWithItsPlace() {
        Gold gold = GoldJson.read("{\"thread\": \"a\",\n \"items\": }");

        assertThat(gold.codings()).isEmpty();
        assertThat(gold.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.message()).startsWith("this is no JSON");
        });
    }

    @Test
    void whatIsNotOfItsFormIsNamedWithItsPlaceAndTheRestIsRead() {
        Gold gold = items("""
                "c1": {"stance": "FAVOR", "sentences": {"text": "x", "label": "FAVOR"}},
                "c2": {"stance": "NONE", "sources": "x"},
                "c3": {"stance": "NONE", "sentences": [1, {"text": 2, "label": "FAVOR"}, {"text": "y", "label": "FAVOR"}]},
                "c4": {"stance": "NONE", "sources": [["x"], {"url": 5}]},
                "c5": 3,
                "c6": [],
                "c7": {"stance": {}},
                "c8": {"stance": 1}
                """);

        assertThat(words(gold))
                .containsExactly("a c1 gold FAVOR", "a c2 gold NONE", "a c3 gold NONE", "a c4 gold NONE");
        assertThat(gold.items().get(0).sentences().orElseThrow())
                .containsExactly(new GoldItem.OwnSentence("y", Stance.FAVOR));
        assertThat(problems(gold))
                .containsExactly(
                        "2:40 items.c1.sentences: this must be a list: [{...}, {...}]",
                        "3:37 items.c2.sources: this must be a list: [{...}, {...}]",
                        "4:40 items.c3.sentences.0: an entry of the list must be an object: {...}",
                        "4:52 items.c3.sentences.1.text: a sentence needs its \"text\" as text",
                        "5:38 items.c4.sources.0: an entry of the list must be an object: {...}",
                        "5:53 items.c4.sources.1.url: this must be text or null",
                        "6:7 items.c5: an item must be a label or an object with a \"stance\"",
                        "7:7 items.c6: an item must be a label or an object with a \"stance\"",
                        "8:18 items.c7.stance: a stance label must be text",
                        "9:18 items.c8.stance: “1” is no stance label; left out");
    }

    @Test
    void aBareLabelIsAStance() {
        assertThat(words(items("\"c2\": \"none\""))).containsExactly("a c2 gold NONE");
    }

    @Test
    void anItemNeedsAStanceOrMarks() {
        Gold gold = items("""
                "c1": {},
                "c2": {"stance": null},
                "c3": {"sentences": []},
                "c4": {"sources": [{"url": "x"}]}
                """);

        assertThat(gold.codings()).isEmpty();
        assertThat(gold.items()).extracting(i -> i.name().item()).containsExactly("c3", "c4");
        assertThat(gold.items().get(0).sources()).isEmpty();
        assertThat(problems(gold)).containsExactly("2:7 items.c1: it has no stance", "3:7 items.c2: it has no stance");
    }

    @Test
    void ofAKeyThatIsThereTwiceTheFirstCounts() {
        Gold gold = items("\"c1\": \"NONE\",\n  \"c1\": {\"stance\": \"FAVOR\"}, \"c/2\": \"MIXED\"");

        assertThat(words(gold)).containsExactly("a c1 gold NONE", "a c/2 gold MIXED");
        assertThat(gold.problems())
                .containsExactly(new Gold.Problem(3, 3, "items.c1: the key is there twice", "the first one counts"));
    }

    @Test
    void whatFollowsTheFirstValueIsNamed() {
        Gold gold =
                GoldJson.read("{\"thread\": \"a\", \"items\": {\"c1\": \"NONE\"}}\n{\"thread\": \"b\", \"items\": {}}");

        assertThat(words(gold)).containsExactly("a c1 gold NONE");
        assertThat(problems(gold)).containsExactly("2:1 the file goes on after its end; the rest is left out");
    }

    @Test
    void threadsAndCodersMustBeText() {
        assertThat(GoldJson.read("[5, {\"thread\": \"a\", \"coder\": {}, \"items\": {}}]")
                        .problems())
                .extracting(Gold.Problem::message)
                .containsExactly("0: it has no \"thread\" and \"items\"", "1.coder: a coder's name must be text");
    }

    @Test
    void aFileThatEndsTooSoonIsNamedInPlainWords() {
        assertThat(GoldJson.read("{\"thread\": \"a\",").problems())
                .extracting(Gold.Problem::message)
                .containsExactly("this is no JSON: it ends in the middle");
    }
}
