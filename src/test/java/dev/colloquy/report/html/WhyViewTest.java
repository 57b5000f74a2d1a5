package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WhyViewTest {

    @Test
    void anItemWithoutAPositionShowsWhatTakesASideOnce() {
        Lines lines = new Lines(1).post("Trams", Stance.FAVOR, "Let the tram run. It is fine.");
        AnalysisParts parts = AnalysisParts.of(lines);
        StanceAnnotation favor = parts.item.stance();
        Sided sentence = favor.evidence().get(0);

        String shown = parts.why(new StanceAnnotation(
                "post",
                favor.target(),
                Stance.NONE,
                favor.scores(),
                favor.evidence(),
                List.of(),
                Optional.of(sentence),
                favor.doubts()));

        assertThat(shown)
                .contains("Sentences that take a side", sentence.evidence().quote())
                .doesNotContain("Sentences that show it")
                .doesNotContain("The other reading");
    }

    @Test
    void mentionsAreToldInWords() {
        assertThat(RuleWords.kind(Kind.NARRATIVE) + RuleWords.tie(Tie.BESIDE))
                .isEqualTo("named in the text; the address or the entry stands beside it");
        assertThat(RuleWords.of("rule:source-parenthetical")).isEqualTo("a name and year in brackets");
        assertThat(RuleWords.of("rule:noise-1")).isEmpty();
        assertThat(RuleWords.of("encoder")).isEmpty();
    }

    /** A thread of one post. */
    private record AnalysisParts(Lines lines, ThreadResult thread, ItemResult item) {

        static AnalysisParts of(Lines lines) {
            ThreadResult thread = lines.thread("t");
            return new AnalysisParts(lines, thread, thread.items().get(0));
        }

        String why(StanceAnnotation stance) {
            Markup out = new Markup();
            new WhyView(out, lines.result(thread).codebook(), thread)
                    .write(new ItemResult(
                            item.item(),
                            List.of(stance),
                            item.towardPost(),
                            item.themes(),
                            item.citations(),
                            item.looseMentions(),
                            item.language()));
            return out.toString();
        }
    }
}
