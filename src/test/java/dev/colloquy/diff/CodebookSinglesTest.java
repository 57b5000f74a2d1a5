package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.CodebookEdits.Single;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each edit of a codebook, made by itself. */
final class CodebookSinglesTest {

    private static final Target BRIDGE = new Target("bridge", "the bridge", "Build it.", "Do not build it.");
    private static final Target FARES = new Target("fares", "fares", "Raise them.", "Lower them.");
    private static final Theme COST = theme("cost", List.of(word("money"), word("price")), List.of(word("free")));
    private static final Theme JOBS = theme("jobs", List.of(word("work")), List.of());

    private static Indicator word(String word) {
        return new Indicator(List.of(word), Optional.empty());
    }

    private static Indicator noun(String word) {
        return new Indicator(List.of(word), Optional.of("NOUN"));
    }

    private static Theme theme(String id, List<Indicator> indicators, List<Indicator> exclude) {
        return new Theme(id, id, "What is told of " + id, indicators, exclude);
    }

    private static Codebook codebook(List<Target> targets, Theme... themes) {
        return new Codebook("book", "1", "Book", targets, List.of(themes), ContentHash.of("book"));
    }

    /** What an edit is, and the part of the codebook that it leaves. */
    private static Stream<String> singles(Codebook before, Codebook after) {
        return CodebookEdits.singles(before, after).stream().map(CodebookSinglesTest::told);
    }

    private static String told(Single single) {
        return single.edit().id() + ": " + single.edit().told() + " | "
                + String.join(
                        " ",
                        single.codebook().targets().stream().map(Target::id).toList()) + " | "
                + String.join(
                        " ",
                        single.codebook().themes().stream()
                                .map(t -> t.id() + words(t.indicators()) + words(t.exclude()))
                                .toList());
    }

    private static String words(List<Indicator> indicators) {
        return indicators.stream()
                .map(i -> i.phrase() + i.pos().map(p -> "/" + p).orElse(""))
                .toList()
                .toString();
    }

    private static final String THEMES = " | cost[money, price][free] jobs[work][]";

    @Test
    void anIndicatorIsAddedRemovedOrGetsAnotherPartOfSpeech() {
        Codebook before = codebook(List.of(BRIDGE), COST, JOBS);
        Theme now = theme("cost", List.of(noun("money"), word("fee")), List.of(word("free"), word("gift")));

        assertThat(singles(before, codebook(List.of(BRIDGE), now, JOBS)))
                .containsExactly(
                        "cost: indicator \"money\" is now \"money\" (NOUN) | bridge"
                                + " | cost[money/NOUN, price][free] jobs[work][]",
                        "cost: indicator \"price\" removed | bridge | cost[money][free] jobs[work][]",
                        "cost: indicator \"fee\" added | bridge | cost[money, price, fee][free] jobs[work][]",
                        "cost: exclusion \"gift\" added | bridge | cost[money, price][free, gift] jobs[work][]");
        assertThat(singles(before, codebook(List.of(BRIDGE), theme("cost", COST.indicators(), List.of()), JOBS)))
                .containsExactly("cost: exclusion \"free\" removed | bridge | cost[money, price][] jobs[work][]");
    }

    @Test
    void themesAreRemovedAndAdded() {
        Theme noise = theme("noise", List.of(word("loud")), List.of());

        assertThat(singles(codebook(List.of(BRIDGE), COST, JOBS), codebook(List.of(BRIDGE), JOBS, noise)))
                .containsExactly(
                        "cost: theme removed | bridge | jobs[work][]",
                        "noise: theme added | bridge" + THEMES + " noise[loud][]");
    }

    @Test
    void theThemeOfAnEditIsTheOneThatItLeaves() {
        Theme now = theme("cost", List.of(word("money")), List.of(word("free")));
        List<Single> edits =
                CodebookEdits.singles(codebook(List.of(BRIDGE), COST, JOBS), codebook(List.of(FARES), now));

        assertThat(edits.stream()
                        .map(e -> e.theme().map(Theme::id).orElse("none") + " "
                                + e.edit().told()))
                .containsExactly(
                        "none target removed (by itself: the title becomes the target)",
                        "none target added",
                        "none is the first target now",
                        "none theme removed",
                        "cost indicator \"price\" removed");
        assertThat(edits.get(4).theme()).contains(now);
    }

    @Test
    void targetsAreAddedRemovedReworded() {
        Target reworded = new Target("bridge", "the bridge", "Build it now.", "Never build it.");
        Codebook one = codebook(List.of(BRIDGE), COST, JOBS);
        Codebook two = codebook(List.of(BRIDGE, FARES), COST, JOBS);

        assertThat(singles(one, two)).containsExactly("fares: target added | bridge fares" + THEMES);
        assertThat(singles(two, one)).containsExactly("fares: target removed | bridge" + THEMES);
        assertThat(singles(codebook(List.of(), COST, JOBS), one))
                .containsExactly("bridge: target added | bridge" + THEMES);
        assertThat(singles(one, codebook(List.of(reworded), COST, JOBS)))
                .containsExactly(
                        "bridge: favor sentence \"Build it.\" is now \"Build it now.\" | bridge" + THEMES,
                        "bridge: against sentence \"Do not build it.\" is now \"Never build it.\" | bridge" + THEMES);
        List<Single> sentences = CodebookEdits.singles(one, codebook(List.of(reworded), COST, JOBS));
        assertThat(sentences.get(0).codebook().targets())
                .containsExactly(new Target("bridge", "the bridge", "Build it now.", "Do not build it."));
        assertThat(sentences.get(1).codebook().targets())
                .containsExactly(new Target("bridge", "the bridge", "Build it.", "Never build it."));
    }

    @Test
    void anotherFirstTargetIsAnEdit() {
        Codebook one = codebook(List.of(BRIDGE, FARES), COST, JOBS);

        assertThat(singles(one, codebook(List.of(FARES, BRIDGE), COST, JOBS)))
                .containsExactly("fares: is the first target now | fares bridge" + THEMES);
        assertThat(singles(one, codebook(List.of(FARES), COST, JOBS)))
                .containsExactly(
                        "bridge: target removed (by itself: fares becomes the first target) | fares" + THEMES,
                        "fares: is the first target now | fares bridge" + THEMES);
        assertThat(singles(one, codebook(List.of(), COST, JOBS)))
                .containsExactly(
                        "bridge: target removed (by itself: fares becomes the first target; with all removed: the title"
                                + " becomes the target) | fares" + THEMES,
                        "fares: target removed | bridge" + THEMES);
        assertThat(singles(codebook(List.of(BRIDGE), COST, JOBS), codebook(List.of(), COST, JOBS)))
                .containsExactly("bridge: target removed (the title becomes the target) | " + THEMES);
    }

    @Test
    void equalCodebooksHaveNoEdits() {
        Codebook one = codebook(List.of(BRIDGE, FARES), COST, JOBS);

        assertThat(CodebookEdits.singles(one, one)).isEmpty();
    }
}
