package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.Relabelled;
import dev.colloquy.diff.ShareChange.Flow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ComparisonLawsTest {

    private static final double TINY = 1e-9;

    /** Editions that each law is looked at in. Where the tests are run over and over, fewer do: {@code -Dlaws.seeds}. */
    private static final int SEEDS = 200;

    private static void seeds(LongConsumer law) {
        LongStream.range(0, Integer.getInteger("laws.seeds", SEEDS)).forEach(law);
    }

    private static Map<String, ShareChange> byName(Comparison comparison) {
        Map<String, ShareChange> shares = new HashMap<>();
        comparison.shares().forEach(s -> shares.put(s.kind() + " " + s.target() + s.name() + " " + s.thread(), s));
        return shares;
    }

    private static List<LabelMove> moves(Comparison comparison) {
        return comparison.changes().stream()
                .filter(Relabelled.class::isInstance)
                .flatMap(c -> ((Relabelled) c).moves().stream())
                .toList();
    }

    @Test
    void anEditionIsTheSameAsItself() {
        seeds(seed -> {
            Edition edition = Invented.of(seed).before;
            Comparison comparison = new Comparer()
                    .compare(edition, edition, Worlds.unknown(), Invented.byName(edition, edition), Comparer.TOLERANCE);

            assertThat(comparison.same()).isTrue();
            assertThat(comparison.notes()).noneMatch(n -> n.contains("label"));
            assertThat(comparison.shares())
                    .allMatch(s -> s.verdict() == Verdict.SAME)
                    .allMatch(s -> s.still() && s.interval().isEmpty() && s.p().isEmpty())
                    .allMatch(s -> s.causes().isEmpty());
        });
    }

    @Test
    void theWayBackMirrorsTheWayThere() {
        seeds(seed -> {
            Invented invented = Invented.of(seed);
            Comparison there = invented.compared();
            Comparison back = invented.mirrored().compared();
            Map<String, ShareChange> other = byName(back);

            assertThat(byName(there).keySet()).isEqualTo(other.keySet());
            byName(there).forEach((name, share) -> mirrors(share, Objects.requireNonNull(other.get(name))));
            assertThat(there.works()).hasSameSizeAs(back.works());
            assertThat(kinds(there).get("Added")).isEqualTo(kinds(back).get("Removed"));
            assertThat(kinds(there).get("Relabelled")).isEqualTo(kinds(back).get("Relabelled"));
        });
    }

    private static Map<String, Long> kinds(Comparison comparison) {
        return comparison.changes().stream()
                .collect(Collectors.groupingBy(c -> c.getClass().getSimpleName(), Collectors.counting()));
    }

    private static void mirrors(ShareChange share, ShareChange back) {
        assertThat(back.before()).isEqualTo(share.after());
        assertThat(back.difference()).isEqualTo(-share.difference());
        assertThat(back.verdict()).isEqualTo(share.verdict());
        assertThat(back.p()).isEqualTo(share.p());
        assertThat(back.adjusted()).isEqualTo(share.adjusted());
        Flow flow = share.flow().orElseThrow();
        assertThat(back.flow())
                .contains(new Flow(
                        /* gained= */ flow.lost(),
                        /* lost= */ flow.gained(),
                        /* added= */ flow.removed(),
                        /* removed= */ flow.added()));
        assertThat(back.cancelled()).isEqualTo(share.cancelled());
        assertThat(share.after().items() - share.before().items())
                .isEqualTo(flow.gained() - flow.lost() + flow.added() - flow.removed());
        share.interval().ifPresent(i -> {
            assertThat(back.interval().orElseThrow().low()).isCloseTo(-i.high(), within(TINY));
            assertThat(back.interval().orElseThrow().high()).isCloseTo(-i.low(), within(TINY));
        });
        share.parts().forEach((cause, part) -> {
            Cause mirrored = cause == Cause.REMOVED ? Cause.ADDED : cause == Cause.ADDED ? Cause.REMOVED : cause;
            assertThat(back.parts().get(mirrored)).isCloseTo(-part, within(TINY));
        });
    }

    @Test
    void labelsThatMovedBackHaveTheSameParts() {
        seeds(seed -> {
            Invented invented = Invented.of(seed);
            List<String> there = told(moves(invented.compared()), false);
            List<String> back = told(moves(invented.mirrored().compared()), true);

            assertThat(back).containsExactlyInAnyOrderElementsOf(there);
        });
    }

    private static List<String> told(List<LabelMove> moves, boolean turned) {
        List<String> lines = new ArrayList<>();
        for (LabelMove m : moves) {
            lines.add(m.kind()
                    + m.id()
                    + (turned
                            ? m.after() + " " + m.before() + m.come() + m.gone()
                            : m.before() + " " + m.after() + m.gone() + m.come())
                    + m.textOf()
                    + m.parts());
        }
        return lines;
    }

    @Test
    void partsAddUp() {
        seeds(seed -> {
            Comparison comparison = Invented.of(seed).compared();

            for (ShareChange share : comparison.shares()) {
                assertThat(sum(share.parts())).isCloseTo(share.difference(), within(TINY));
            }
            for (LabelMove move : moves(comparison)) {
                assertThat(sum(move.parts())).isCloseTo(1, within(TINY));
            }
        });
    }

    private static double sum(Map<Cause, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void beforeAndDifferenceMakeAfter() {
        seeds(seed -> {
            Invented invented = Invented.of(seed);

            for (ShareChange share : invented.compared().shares()) {
                if (share.thread().isEmpty() && share.kind() == ShareChange.Kind.STANCE) {
                    assertThat(share.before().of())
                            .isEqualTo(invented.before.items().size());
                    assertThat(share.before().share() + share.difference())
                            .isCloseTo(share.after().share(), within(TINY));
                }
            }
        });
    }

    @Test
    void intervalsHoldTheirOrderAndAdjustedPIsNotSmaller() {
        seeds(seed -> {
            for (ShareChange share : Invented.of(seed).compared().shares()) {
                share.interval().ifPresent(i -> {
                    assertThat(i.low()).isLessThanOrEqualTo(i.high());
                    assertThat(share.adjusted().orElseThrow())
                            .isBetween(share.p().orElseThrow(), 1.0);
                });
            }
        });
    }

    @Test
    void theOrderOfThePairingDoesNotMatter() {
        seeds(seed -> {
            Invented invented = Invented.of(seed);
            List<Pair> turned = new ArrayList<>(invented.pairing.pairs());
            Collections.reverse(turned);
            Pairing pairing = new Pairing(turned, invented.pairing.removed(), invented.pairing.added());
            Comparison other = new Comparer()
                    .compare(
                            invented.before, invented.after, Optional.of(invented.worlds), pairing, Comparer.TOLERANCE);

            assertThat(other).isEqualTo(invented.compared());
        });
    }
}
