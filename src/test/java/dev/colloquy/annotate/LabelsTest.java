package dev.colloquy.annotate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {

    private static final Map<Stance, Double> SCORES = new EnumMap<>(Map.of(Stance.FAVOR, 1.0));

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void noStanceWithoutEvidence(Stance stance) {
        assertThatThrownBy(() -> new StanceAnnotation(
                        "c1", "t", stance, SCORES, List.of(), List.of(), Optional.empty(), Set.of()))
                .hasMessageContaining("without evidence");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void noAgreementWithoutEvidence(TowardPost label) {
        assertThatThrownBy(() -> new TowardPostAnnotation("c1", label, List.of()))
                .hasMessageContaining("without evidence");
    }

    @Test
    void noThemeWithoutEvidence() {
        assertThatThrownBy(() -> new ThemeAnnotation("c1", "cost", 1, List.of()))
                .hasMessageContaining("without evidence");
    }

    @Test
    void noSourceWithoutMention() {
        CitedSource source = new CitedSource(
                "s1",
                new Work(
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Known<>(WorkType.ARTICLE, Origin.DEFAULT)));

        assertThatThrownBy(() -> new SourceAnnotation("c1", source, List.of(), List.of(), List.of()))
                .hasMessageContaining("without a mention");
    }

    @Test
    void evidenceCoversWords() {
        SourceText text = SourceText.of("some words");
        assertThatThrownBy(() -> Evidence.of(text, new Span(3, 3), "rule:x", 1))
                .hasMessageContaining("evidence needs words");
        assertThatThrownBy(() -> Evidence.of(text, new Span(0, 4), " ", 1))
                .hasMessageContaining("evidence needs words");
    }
}
