package dev.colloquy.summary;

import static dev.colloquy.summary.Labelled.TOLL;
import static dev.colloquy.summary.Labelled.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What threads add up to. */
final class CorpusTotalsTest {

    private static final CorpusTotals ONE = CorpusTotals.of(thread(
            "a",
            Labelled.stance("post", TUNNEL, Stance.FAVOR, Doubt.CLOSE),
            Labelled.stance("c1", TUNNEL, Stance.AGAINST, Doubt.IRONY),
            Labelled.stance("c1", TOLL, Stance.MIXED, Doubt.CLOSE),
            Labelled.theme("c1", "noise"),
            new LanguageAnnotation("post", "fi")));

    private static final CorpusTotals OTHER = CorpusTotals.of(thread(
            "b",
            Labelled.stance("post", TUNNEL, Stance.AGAINST),
            Labelled.stance("post", TOLL, Stance.MIXED),
            Labelled.stance("c1", TUNNEL, Stance.NONE, Doubt.SHORT),
            Labelled.theme("post", "noise"),
            Labelled.theme("post", "cost"),
            new LanguageAnnotation("post", "de"),
            new LanguageAnnotation("c1", "fi")));

    private static ThreadResult thread(String id, Annotation... labels) {
        return ThreadResult.of(
                Labelled.thread(id, "words of the post", "words one"), Labelled.codebook(), List.of(labels), List.of());
    }

    @Test
    void ofAThreadAreItsCounts() {
        assertThat(ONE.items()).isEqualTo(2);
        assertThat(Labelled.told(ONE.stance())).isEqualTo("1 1 0 0");
        assertThat(ONE.uncertain()).isEqualTo(2);
        assertThat(Labelled.told(ONE.towards(TOLL).stance())).isEqualTo("0 0 1 0");
        assertThat(ONE.towards(TOLL).uncertain()).isEqualTo(1);
        assertThat(Labelled.told(ONE.theme("noise"))).isEqualTo("0 1 0 0");
        assertThat(ONE.languages()).containsExactly(Map.entry("fi", 1));
    }

    @Test
    void ofTwoThreadsAreTheSums() {
        CorpusTotals both = ONE.plus(OTHER);

        assertThat(both.items()).isEqualTo(4);
        assertThat(Labelled.told(both.stance())).isEqualTo("1 2 0 1");
        assertThat(both.uncertain()).isEqualTo(3);
        assertThat(Labelled.told(both.towards(TUNNEL).stance())).isEqualTo("1 2 0 1");
        assertThat(Labelled.told(both.towards(TOLL).stance())).isEqualTo("0 0 2 0");
        assertThat(both.towards(TOLL).uncertain()).isEqualTo(1);
        assertThat(Labelled.told(both.theme("noise"))).isEqualTo("0 2 0 0");
        assertThat(Labelled.told(both.theme("cost"))).isEqualTo("0 1 0 0");
        assertThat(both.languages()).containsExactly(Map.entry("de", 1), Map.entry("fi", 2));
    }

    @Test
    void areTheSameInWhateverOrder() {
        CorpusTotals third = CorpusTotals.of(
                thread("c", Labelled.stance("post", TOLL, Stance.NONE), Labelled.stance("c1", TOLL, Stance.FAVOR)));

        assertThat(ONE.plus(OTHER).plus(third)).isEqualTo(third.plus(OTHER.plus(ONE)));
        assertThat(CorpusTotals.none().plus(ONE)).isEqualTo(ONE).isEqualTo(ONE.plus(CorpusTotals.none()));
    }

    @Test
    void ofWhatNobodySpeaksAreZero() {
        assertThat(CorpusTotals.none().items()).isZero();
        assertThat(Labelled.told(ONE.towards("bridge").stance())).isEqualTo("0 0 0 0");
        assertThat(ONE.towards("bridge").uncertain()).isZero();
        assertThat(Labelled.told(ONE.theme("safety"))).isEqualTo("0 0 0 0");
    }
}
