package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.ShareChange.Count;
import dev.colloquy.diff.ShareChange.Flow;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.ShareChange.Range;
import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** When a comparison says that nothing changed, which shares it shows, and what a share says of itself. */
final class ComparisonTest {

    private static final Edition ONE = Versions.edition(Versions.thread("t", "post -: Words"));
    private static final Edition TWO = Versions.edition(Versions.thread("t", "post -: Words", "c1 -: More"));
    private static final Flow STILL = new Flow(0, 0, 0, 0);

    private static ShareChange share(Kind kind, Optional<String> thread, int before, int after, Flow flow) {
        return new ShareChange(
                kind,
                Optional.empty(),
                "FAVOR",
                thread,
                new Count(before, 9),
                new Count(after, 9),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Verdict.SAME,
                Optional.of(flow),
                new TreeMap<>(),
                List.of());
    }

    private static Comparison comparison(Edition before, Edition after, ShareChange... shares) {
        return new Comparison(
                before, after, List.of(), List.of(shares), List.of(), List.of(), 0.02, List.of("a note"), true);
    }

    private static Edition totals(Edition edition) {
        return new Edition("totals", edition.stamp(), edition.totals(), Optional.empty());
    }

    @Test
    void nothingChangedIfNothingIsTold() {
        assertThat(comparison(ONE, ONE, share(Kind.STANCE, Optional.empty(), 3, 3, STILL))
                        .unchanged())
                .isTrue();
        assertThat(comparison(ONE, ONE, share(Kind.STANCE, Optional.empty(), 3, 4, STILL))
                        .unchanged())
                .isFalse();
        assertThat(comparison(ONE, ONE).same()).isTrue();
        assertThat(comparison(ONE, ONE).told(List.of("another"), false).same()).isFalse();
        assertThat(comparison(ONE, ONE).told(List.of("another"), true).same()).isTrue();
        assertThat(comparison(ONE, ONE).told(List.of("another"), true).notes()).containsExactly("another", "a note");
        assertThat(comparison(ONE, ONE)
                        .told(List.of(), false)
                        .told(List.of(), true)
                        .complete())
                .isFalse();
    }

    @Test
    void anotherNameInTheCodebookIsAChange() {
        CodebookEdit name = new CodebookEdit(Kind.THEME, "noise", "is called din now", Reach.NAMES);
        CodebookEdit definition = new CodebookEdit(Kind.THEME, "noise", "definition changed", Reach.NOTHING);

        assertThat(comparison(ONE, ONE).with(List.of(name)).unchanged()).isFalse();
        assertThat(comparison(ONE, ONE).with(List.of(definition)).unchanged()).isTrue();
        assertThat(comparison(ONE, ONE).with(List.of(name)).codebook()).containsExactly(name);
    }

    @Test
    void worksAndTargetsAreChangesToo() {
        StanceCounts counts = StanceCounts.of(List.of(Stance.FAVOR));
        WorkMove work = new WorkMove("npr", "NPR", counts, counts);
        TargetMove target = new TargetMove("fares", true, counts);
        Change change = new Change.Added(ONE.items().get(0), Optional.empty());

        assertThat(new Comparison(ONE, ONE, List.of(), List.of(), List.of(work), List.of(), 0, List.of(), true).same())
                .isFalse();
        assertThat(new Comparison(ONE, ONE, List.of(), List.of(), List.of(), List.of(target), 0, List.of(), true)
                        .same())
                .isFalse();
        assertThat(new Comparison(ONE, ONE, List.of(change), List.of(), List.of(), List.of(), 0, List.of(), true)
                        .same())
                .isFalse();
    }

    @Test
    void totalsThatDifferAreAChange() {
        assertThat(comparison(totals(ONE), ONE).unchanged()).isTrue();
        assertThat(comparison(totals(ONE), TWO).unchanged()).isFalse();
        assertThat(comparison(ONE, totals(TWO)).unchanged()).isFalse();
        assertThat(comparison(ONE, TWO).unchanged()).isTrue();
        assertThat(comparison(ONE, TWO).byItems()).isTrue();
        assertThat(comparison(totals(ONE), TWO).byItems()).isFalse();
        assertThat(comparison(ONE, totals(TWO)).byItems()).isFalse();
    }

    @Test
    void stancesAreShownAlwaysAndOtherSharesWhereSomethingHappened() {
        Optional<String> all = Optional.empty();
        Optional<String> thread = Optional.of("t");
        ShareChange stance = share(Kind.STANCE, all, 3, 3, STILL);
        ShareChange theme = share(Kind.THEME, all, 3, 3, STILL);
        ShareChange moved = share(Kind.THEME, all, 3, 3, new Flow(1, 1, 0, 0));
        ShareChange target = share(Kind.TARGET, all, 3, 3, STILL);
        ShareChange targetOfThread = share(Kind.TARGET, thread, 3, 3, STILL);
        ShareChange stanceOfThread = share(Kind.STANCE, thread, 3, 3, STILL);
        Comparison comparison = comparison(ONE, ONE, stance, theme, moved, target, targetOfThread, stanceOfThread);

        assertThat(comparison.shares(all)).containsExactly(stance, moved, target);
        assertThat(comparison.shares(thread)).containsExactly(stanceOfThread);
    }

    @Test
    void aShareIsTouchedByAnyItem() {
        assertThat(List.of(new Flow(1, 0, 0, 0), new Flow(0, 1, 0, 0), new Flow(0, 0, 1, 0), new Flow(0, 0, 0, 1)))
                .allMatch(Flow::any)
                .allMatch(f -> share(Kind.THEME, Optional.empty(), 3, 3, f).touched());
        assertThat(STILL.any()).isFalse();
        assertThat(new Flow(1, 0, 0, 0).flips()).isTrue();
        assertThat(new Flow(0, 1, 0, 0).flips()).isTrue();
        assertThat(new Flow(0, 0, 1, 1).flips()).isFalse();
        assertThat(share(Kind.THEME, Optional.empty(), 3, 4, STILL).touched()).isTrue();
        assertThat(share(Kind.THEME, Optional.empty(), 3, 3, STILL).touched()).isFalse();
    }

    @Test
    void anIntervalLiesWithinTheToleranceWithBothEnds() {
        assertThat(new Range(-0.02, 0.02).within(0.02)).isTrue();
        assertThat(new Range(-0.021, 0.02).within(0.02)).isFalse();
        assertThat(new Range(-0.02, 0.021).within(0.02)).isFalse();
        assertThat(new Range(0.001, 0.02).excludesZero()).isTrue();
        assertThat(new Range(-0.02, -0.001).excludesZero()).isTrue();
        assertThat(new Range(0, 0.02).excludesZero()).isFalse();
        assertThat(new Range(-0.02, 0).excludesZero()).isFalse();
        assertThat(new Count(0, 0).share()).isZero();
        assertThat(new Count(1, 4).share()).isEqualTo(0.25);
        assertThat(share(Kind.THEME, Optional.empty(), 3, 3, STILL).still()).isTrue();
        assertThat(share(Kind.THEME, Optional.empty(), 3, 3, STILL).within(0.02))
                .isTrue();
    }

    private static final String LETTER =
            "please do not build the new road through our old wood because deer and owls and children live and play in it every day";

    @Test
    void inACrowdOfAlikeLettersEachIsFoundByItsAuthor() {
        List<String> before = new ArrayList<>(List.of("post -: A road"));
        List<String> after = new ArrayList<>(List.of("post -: A road"));
        for (int i = 0; i < 18; i++) {
            before.add("p" + i + " Author" + i + ": " + LETTER + " says neighbour " + i);
            after.add("q" + (17 - i) + " Author" + (17 - i) + ": " + LETTER + " indeed says neighbour " + (17 - i));
        }

        List<String> told = Versions.told(Pairer.pair(
                Versions.edition(Versions.thread("t", before.toArray(String[]::new))),
                Versions.edition(Versions.thread("t", after.toArray(String[]::new)))));

        assertThat(told).hasSize(19).contains("t/p0 = t/q0 SIMILAR edited", "t/p17 = t/q17 SIMILAR edited");
        assertThat(told.stream().filter(line -> line.matches("t/p(\\d+) = t/q\\1 SIMILAR edited")))
                .hasSize(18);
    }
}
