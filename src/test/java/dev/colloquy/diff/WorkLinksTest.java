package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WorkLinksTest {

    private static EditionItem citing(String thread, int i, Map<String, String> works) {
        return Invented.item(
                thread,
                i,
                "text " + i,
                new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), new TreeMap<>(works)));
    }

    private static Edition edition(EditionItem... items) {
        return Invented.edition(Invented.stamp("1", "corpus", "book", "model"), List.of(items));
    }

    private static Pairing pairing(Edition before, Edition after) {
        return new Pairing(
                IntStream.range(0, before.items().size())
                        .mapToObj(i ->
                                new Pair(before.items().get(i), after.items().get(i), Pair.How.TEXT, 1))
                        .toList(),
                List.of(),
                List.of());
    }

    @Test
    void aWorkThatIsNamedTheSameInTheSameItemsIsOne() {
        Edition before = edition(
                citing("t", 0, Map.of("smith-aaaaaa", "Smith's book", "npr2019-1", "NPR")),
                citing("t", 1, Map.of("smith-aaaaaa", "Smith's book")));
        Edition after = edition(
                citing("u", 0, Map.of("smith-bbbbbb", "Smith's book", "npr2019-1", "NPR")),
                citing("u", 1, Map.of("smith-bbbbbb", "Smith's book")));
        Pairing pairing = pairing(before, after);
        WorkLinks links = WorkLinks.of(before, after, pairing);
        assertThat(links.later("smith-aaaaaa")).isEqualTo("smith-bbbbbb");
        assertThat(links.later("npr2019-1")).isEqualTo("npr2019-1");
        Comparison comparison = new Comparer()
                .compare(links.rename(before), after, Optional.empty(), links.rename(pairing), Comparer.TOLERANCE);
        assertThat(comparison.works()).isEmpty();
        assertThat(comparison.changes()).noneMatch(Change.Relabelled.class::isInstance);
    }

    @Test
    void otherWordsOrAKeyThatBothHaveLinkNothing() {
        Edition before = edition(citing("t", 0, Map.of("a-1", "Smith 2019")), citing("t", 1, Map.of("b-1", "Jones")));
        Edition after = edition(citing("t", 0, Map.of("a-2", "Smith 2020")), citing("t", 1, Map.of("b-1", "Jones")));
        WorkLinks links = WorkLinks.of(before, after, pairing(before, after));
        assertThat(links.later("a-1")).isEqualTo("a-1");
        assertThat(links.rename(before)).isEqualTo(before);
    }

    @Test
    void whatFitsTwoIsLeftApart() {
        Edition before =
                edition(citing("t", 0, Map.of("a-1", "the study")), citing("t", 1, Map.of("a-1", "the study")));
        Edition after = edition(citing("t", 0, Map.of("a-2", "the study")), citing("t", 1, Map.of("a-3", "the study")));
        assertThat(WorkLinks.of(before, after, pairing(before, after)).later("a-1"))
                .isEqualTo("a-1");
    }
}
