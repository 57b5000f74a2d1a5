package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.Cited;
import dev.colloquy.summary.Labelled;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.RunHeader.ModelRef;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An edition of what was just labelled. */
final class ResultEditionTest {

    private static final Work PAGE =
            Cited.work(WorkType.WEBPAGE, "", "A page", "", "", Cited.web("https://a.example/page"));

    private static Edition edition() {
        RunHeader header = new RunHeader(
                "7",
                ContentHash.of("corpus"),
                "book",
                "2",
                ContentHash.of("codebook"),
                Optional.of(ContentHash.of("works")),
                "list",
                List.of(
                        new ModelRef("stance", "one", ContentHash.of("one")),
                        new ModelRef("stance", "two", ContentHash.of("two"))));
        ThreadResult thread = ThreadResult.of(
                Labelled.thread("a", "words of the post", "words one"),
                Labelled.codebook(),
                List.of(
                        Labelled.stance("post", Labelled.TUNNEL, Stance.NONE),
                        Labelled.stance("post", Labelled.TOLL, Stance.NONE),
                        Labelled.stance("c1", Labelled.TUNNEL, Stance.AGAINST, Doubt.CLOSE),
                        Labelled.stance("c1", Labelled.TOLL, Stance.FAVOR),
                        Labelled.theme("c1", "safety"),
                        Cited.citation("c1", "s1", PAGE)),
                List.of());
        return ResultEdition.of("now", AnalysisResult.of(header, Labelled.codebook(), List.of(thread), List.of()));
    }

    @Test
    void itsStampSaysWhatMadeIt() {
        assertThat(edition().name()).isEqualTo("now");
        assertThat(edition().stamp())
                .isEqualTo(new Stamp(
                        "7",
                        ContentHash.of("corpus"),
                        new Stamp.CodebookRef("book", "2", ContentHash.of("codebook")),
                        Optional.of(ContentHash.of("works")),
                        new TreeMap<>(Map.of("stance", ContentHash.of("one")))));
    }

    @Test
    void itsItemsHaveTheirTextsInOrder() {
        EditionThread thread = edition().threads().orElseThrow().get(0);

        assertThat(thread.title()).isEqualTo("A tunnel");
        assertThat(thread.titled()).isFalse();
        assertThat(thread.items()).extracting(EditionItem::name).containsExactly("a/post", "a/c1");
        assertThat(thread.items()).extracting(EditionItem::ordinal).containsExactly(0, 1);
        assertThat(thread.items().get(1).text()).contains("words one");
    }

    @Test
    void itsLabelsHaveTheirEvidence() {
        Labels labels = edition().items().get(1).labels();
        Mark words = new Mark("words", "rule:test");

        assertThat(labels.first()).isEqualTo(new Position(Stance.AGAINST, true, List.of(words)));
        assertThat(labels.further()).isEqualTo(Map.of("toll", new Position(Stance.FAVOR, false, List.of(words))));
        assertThat(labels.themes()).isEqualTo(Map.of("safety", List.of(new Mark("loud", "rule:test"))));
        assertThat(labels.works()).hasSize(1).containsValue("https://a.example/page");
        assertThat(edition().items().get(0).labels().evidence()).isEmpty();
    }

    @Test
    void labelsOfOneKindHaveNothingElse() {
        Mark words = new Mark("words", "rule:test");

        assertThat(ResultEdition.stance(List.of(Labelled.stance("c1", "tunnel", Stance.FAVOR, Doubt.CLOSE))))
                .isEqualTo(new Labels(Stance.FAVOR, true, List.of(words), new TreeMap<>(), new TreeMap<>()));
        assertThat(ResultEdition.stance(List.of())).isEqualTo(Invented.stance(Stance.NONE));
        assertThat(ResultEdition.further(List.of(Labelled.stance("c1", "toll", Stance.FAVOR)))
                        .further())
                .isEqualTo(Map.of("toll", new Position(Stance.FAVOR, false, List.of(words))));
        assertThat(ResultEdition.themes(List.of(Labelled.theme("c1", "noise"))).themes())
                .isEqualTo(Map.of("noise", List.of(new Mark("loud", "rule:test"))));
        assertThat(ResultEdition.works(new TreeMap<>(Map.of("npr", "NPR"))).works())
                .isEqualTo(Map.of("npr", "NPR"));
    }
}
