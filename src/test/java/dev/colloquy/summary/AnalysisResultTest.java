package dev.colloquy.summary;

import static dev.colloquy.summary.Labelled.TOLL;
import static dev.colloquy.summary.Labelled.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.model.OnDemandList;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answer of a run over several threads. */
final class AnalysisResultTest {

    private static final Work PAGE =
            Cited.work(WorkType.WEBPAGE, "", "A page", "", "", Cited.web("https://a.example/page"));

    private static final ReadProblem ODD = ReadProblem.at(ReadProblem.Severity.NOTE, "x.txt", 0, 0, "left out");

    private static final RunHeader HEADER = header(Optional.empty());

    private static RunHeader header(Optional<ContentHash> archiveMap) {
        return new RunHeader(
                "1", ContentHash.of("corpus"), "test", "1", ContentHash.of("test"), archiveMap, "list", List.of());
    }

    private static List<ThreadResult> threads() {
        ThreadResult one = ThreadResult.of(
                Labelled.thread("a", "words of the post", "words one"),
                Labelled.codebook(),
                List.of(
                        Labelled.stance("post", TUNNEL, Stance.FAVOR, Doubt.CLOSE),
                        Labelled.stance("c1", TUNNEL, Stance.AGAINST),
                        Labelled.stance("c1", TOLL, Stance.FAVOR, Doubt.CLOSE),
                        Labelled.theme("c1", "safety"),
                        Cited.citation("c1", "s1", PAGE),
                        new LanguageAnnotation("post", "fi")),
                List.of());
        ThreadResult other = ThreadResult.of(
                Labelled.thread("b", "words of the post"),
                Labelled.codebook(),
                List.of(
                        Labelled.stance("post", TUNNEL, Stance.AGAINST, Doubt.CLOSE),
                        Labelled.stance("post", TOLL, Stance.MIXED),
                        Labelled.theme("post", "safety"),
                        Labelled.theme("post", "noise"),
                        Cited.citation("post", "s1", PAGE)),
                List.of());
        return List.of(one, other);
    }

    private static AnalysisResult result() {
        return AnalysisResult.of(HEADER, Labelled.codebook(), threads(), List.of(ODD));
    }

    @Test
    void countsOverAllThreads() {
        assertThat(result().itemCount()).isEqualTo(3);
        assertThat(Labelled.told(result().stance())).isEqualTo("1 2 0 0");
        assertThat(Labelled.told(result().stance(TOLL))).isEqualTo("1 0 1 0");
        assertThat(result().uncertain()).isEqualTo(2);
        assertThat(result().uncertain(TOLL)).isEqualTo(1);
        assertThat(result().languages()).containsExactly(Map.entry("fi", 1));
    }

    @Test
    void keepsWhatItWasMadeOf() {
        assertThat(result().header()).isEqualTo(HEADER);
        assertThat(result().threads()).isEqualTo(threads());
        assertThat(result().problems()).containsExactly(ODD);
    }

    @Test
    void themesThatSomeItemTouchesAreInTheOrderOfTheCodebook() {
        assertThat(result().themes())
                .extracting(t -> t.theme() + " " + t.items() + ": " + Labelled.told(t.byStance()))
                .containsExactly("noise 1: 0 1 0 0", "safety 2: 0 2 0 0");
    }

    @Test
    void aWorkThatTwoThreadsCiteIsOne() {
        assertThat(result().sources().works())
                .singleElement()
                .satisfies(w -> assertThat(w.threads()).containsExactly("a", "b"));
        assertThat(result().sources().share().items()).isEqualTo(3);
    }

    @Test
    void turnedToAnotherTargetItCountsThatOne() {
        AnalysisResult turned = result().towards(TOLL);

        // The post of the first thread has no label towards the toll and stays with its first one.
        assertThat(Labelled.told(turned.stance())).isEqualTo("2 0 1 0");
        assertThat(turned.uncertain()).isEqualTo(2);
        assertThat(Labelled.told(turned.stance(TUNNEL))).isEqualTo("1 2 0 0");
        assertThat(turned.problems()).containsExactly(ODD);
        assertThat(turned.header()).isEqualTo(HEADER);
    }

    @Test
    void threadsThatLieElsewhereAreNotTakenIntoMemory() {
        OnDemandList<ThreadResult> elsewhere = new OnDemandList<>() {
            @Override
            public ThreadResult get(int index) {
                return threads().get(index);
            }

            @Override
            public int size() {
                return threads().size();
            }
        };

        AnalysisResult result = AnalysisResult.of(HEADER, Labelled.codebook(), elsewhere, List.of());

        assertThat(result.threads()).isSameAs(elsewhere);
        assertThat(result.totals()).isEqualTo(result().totals());
    }

    @Test
    void aListThatChangesLaterChangesNothing() {
        List<ThreadResult> threads = new ArrayList<>(threads());
        AnalysisResult result = AnalysisResult.of(HEADER, Labelled.codebook(), threads, List.of());
        threads.clear();

        assertThat(result.threads()).isEqualTo(threads());
    }

    @Test
    void labelsOfOneKindHaveOneDigestWhateverTheCorpus() {
        RunHeader other = new RunHeader(
                "1",
                ContentHash.of("another corpus"),
                "test",
                "1",
                ContentHash.of("test"),
                Optional.empty(),
                "list",
                List.of());

        assertThat(HEADER.labelKind()).isEqualTo(other.labelKind());
        assertThat(HEADER.labelKind())
                .isNotEqualTo(header(Optional.of(ContentHash.of("map"))).labelKind());
    }
}
