package dev.colloquy.annotate.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Theme;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ThemesTest {

    private static final Codebook MONEY = Contexts.codebook(new Theme(
            "money",
            "Money",
            "What it costs.",
            List.of(
                    Contexts.indicator("cost"),
                    Contexts.indicator("public money"),
                    Contexts.indicator("subsid*"),
                    new Indicator(List.of("pay"), Optional.of("VERB"))),
            List.of(Contexts.indicator("pay attention"))));

    private static List<ThemeAnnotation> themes(String text) {
        return new ThemeAnnotator().annotate(Contexts.context(MONEY, List.of(), "A post.", text));
    }

    private static List<String> words(String text) {
        return themes(text).stream()
                .flatMap(t -> t.evidence().stream())
                .map(Evidence::quote)
                .toList();
    }

    @Test
    void formsPhrasesAndBeginningsAreFound() {
        assertThat(words("It costs public money. Subsidised twice, we all paid."))
                .containsExactly("costs", "public money", "Subsidised", "paid");
    }

    @Test
    void excludedPhrasesAndOtherPartsOfSpeechAreNot() {
        assertThat(words("They pay attention. The pay is low.")).isEmpty();
    }

    @Test
    void evidenceNamesItsIndicator() {
        assertThat(themes("It costs a lot.").get(0).evidence().get(0).by()).isEqualTo("rule:money-1");
    }

    @Test
    void moreHitsScoreHigher() {
        double one = themes("It costs a lot.").get(0).score();
        double two = themes("It costs a lot of public money.").get(0).score();

        assertThat(one).isEqualTo(0.75);
        assertThat(two).isGreaterThan(one).isLessThan(1);
    }

    @Test
    void quotedBlocksBelongToOthers() {
        assertThat(words("> It costs a lot.\n\nNo.")).isEmpty();
    }

    @Test
    void keyPhrasesAreWhatTheCodebookMisses() {
        List<KeyphraseAnnotation> found = new KeyphraseAnnotator()
                .annotate(Contexts.context(
                        MONEY,
                        List.of(),
                        "The tunnel entrance is narrow.",
                        "A tunnel entrance like that costs public money.",
                        "The public money for a tunnel entrance is gone."));

        assertThat(found).extracting(KeyphraseAnnotation::phrase).containsExactly("tunnel entrance");
        assertThat(found.get(0).items()).containsExactly("post", "c1", "c2");
        assertThat(found.get(0).score()).isEqualTo(1);
    }
}
