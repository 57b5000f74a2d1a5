package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.ResultEdition;
import dev.colloquy.diff.WordDiff;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class HtmlDiffTest {

    @Test
    void aLabelTowardsAFurtherTargetStandsOnBothSidesOfItsCard() {
        Lines lines = Samples.talk(2);
        Edition before = ResultEdition.of("old", lines.result(lines.thread("trams")));
        List<EditionThread> threads = before.threads().orElseThrow().stream()
                .map(t -> t.with(t.items().stream().map(HtmlDiffTest::turned).toList()))
                .toList();
        Edition after = Edition.of("new", before.stamp(), threads);

        String page = new HtmlDiff()
                .write(new Comparer(WordDiff::of)
                        .compare(before, after, Optional.empty(), Pairer.pair(before, after), Comparer.TOLERANCE));

        String sides = page.substring(page.indexOf("class=\"sides\"", page.indexOf("id=\"trams%2Fc2\"")));
        String card = sides.substring(0, sides.indexOf("</article>"));
        assertThat(card)
                .contains("badge against", "badge mixed", " towards <bdi>fares</bdi>")
                .doesNotContain("badge favor");
        assertThat(card.indexOf("badge against")).isLessThan(card.indexOf("badge mixed"));
    }

    /** The second comment weighs both sides of what fares are. */
    private static EditionItem turned(EditionItem item) {
        Labels old = item.labels();
        TreeMap<String, Position> further = new TreeMap<>(old.further());
        if (item.id().equals("c2")) {
            further.put("fares", new Position(Stance.MIXED, false, List.of()));
        }
        return item.with(new Labels(old.stance(), old.uncertain(), old.evidence(), further, old.themes(), old.works()));
    }
}
