package dev.colloquy.cli;

import dev.colloquy.diff.Crossing;
import dev.colloquy.diff.Crossing.Again;
import dev.colloquy.diff.Crossing.Basis;
import dev.colloquy.diff.Crossing.World;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.WorkLinks;
import dev.colloquy.diff.Worlds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Labels texts of two editions again, each under each codebook, so that a movement can be split by its causes: those items alone
 * of which the editions do not hold the answer already.
 */
final class Relabelling {

    private final SomeLabels now;

    Relabelling(SomeLabels now) {
        this.now = now;
    }

    /**
     * Empty if a corpus or a codebook is not at hand.
     *
     * @param pairing of the two editions, with the later names of works
     * @param links which works of the earlier edition have another name in the later one
     */
    Optional<Worlds> of(EditionAtHand before, EditionAtHand after, Pairing pairing, WorkLinks links) {
        if (!before.repeatable() || !after.repeatable()) {
            return Optional.empty();
        }
        Crossing crossing = new Crossing(pairing, basis(before), basis(after));
        Again again = new Again();
        for (Kind kind : Kind.values()) {
            for (World world : World.values()) {
                EditionAtHand texts = world.oldText() ? before : after;
                EditionAtHand codes = world.oldCodebook() ? before : after;
                Map<String, Labels> found = now.of(
                        kind,
                        texts.corpus().orElseThrow(),
                        codes.codebook().orElseThrow(),
                        codes.tuned(),
                        crossing.needed(kind, world));
                again.put(kind, world, world.oldText() ? renamed(found, links) : found);
            }
        }
        return Optional.of(crossing.worlds(again));
    }

    private static Map<String, Labels> renamed(Map<String, Labels> labels, WorkLinks links) {
        Map<String, Labels> renamed = new HashMap<>(labels);
        renamed.replaceAll((name, one) -> links.rename(one));
        return renamed;
    }

    private static Basis basis(EditionAtHand edition) {
        return new Basis(edition.edition(), edition.codebook().orElseThrow(), edition.current());
    }
}
