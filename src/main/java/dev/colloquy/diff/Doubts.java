package dev.colloquy.diff;

import dev.colloquy.diff.Labels.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many stances stayed what they were and became uncertain, or certain.
 *
 * @param come those that are uncertain now
 * @param gone those that are uncertain no longer
 */
record Doubts(int come, int gone) {

    /** Of the items that both editions have, towards all targets. */
    static Doubts between(Pairing pairing) {
        int come = 0;
        int gone = 0;
        for (Pair pair : pairing.pairs()) {
            Labels before = pair.before().labels();
            Labels after = pair.after().labels();
            List<Position> old = new ArrayList<>(List.of(before.first()));
            List<Position> now = new ArrayList<>(List.of(after.first()));
            for (Map.Entry<String, Position> further : before.further().entrySet()) {
                Optional.ofNullable(after.further().get(further.getKey())).ifPresent(p -> {
                    old.add(further.getValue());
                    now.add(p);
                });
            }
            for (int i = 0; i < old.size(); i++) {
                boolean same = old.get(i).stance() == now.get(i).stance();
                come += same && !old.get(i).uncertain() && now.get(i).uncertain() ? 1 : 0;
                gone += same && old.get(i).uncertain() && !now.get(i).uncertain() ? 1 : 0;
            }
        }
        return new Doubts(come, gone);
    }

    /** In a sentence; empty if there are none. */
    Optional<String> told() {
        return come + gone == 0
                ? Optional.empty()
                : Optional.of(
                        "Stances that are what they were: " + come + " became uncertain, " + gone + " became certain.");
    }
}
