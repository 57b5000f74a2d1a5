package dev.colloquy.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Coding;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldItem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GoldJsonTest {

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
        assertThat(gold.codings())
                .containsExactly(
                        new Coding("a.txt", "c1", "Ann", Stance.AGAINST),
                        new Coding("a.txt", "c2", "Ann", Stance.NONE));
        assertThat(gold.items())
                .containsExactly(new GoldItem(
                        "a.txt",
                        "c1",
                        List.of(new GoldItem.OwnSentence("It is bad.", Stance.AGAINST)),
                        List.of(new GoldItem.Source(Optional.empty(), Optional.of("The Paper"), Optional.empty()))));
    }

    @Test
    void labelsOutsideTheSetAreNamedWithTheirPlace() {
        Gold gold = GoldJson.read(
                "[{\"thread\": \"a\", \"items\": {\n  \"c1\": {\"stance\": \"PRO\"},\n  \"c2\": {\"stance\": \"mixed\"}}}]");

        assertThat(gold.codings()).extracting(Coding::stance).containsExactly(Stance.MIXED);
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
}
