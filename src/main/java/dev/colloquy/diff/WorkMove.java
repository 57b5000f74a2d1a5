package dev.colloquy.diff;

import dev.colloquy.summary.StanceCounts;
import java.util.Optional;

/**
 * A work that is cited by others than before.
 *
 * @param key its citation key
 * @param words how it is named; its key where nothing is known of it
 * @param before the citing items by their position; none if nobody cited it
 * @param after the same in the later edition
 */
public record WorkMove(String key, String words, StanceCounts before, StanceCounts after) {

    /** What became of a work. */
    public enum Fate {
        GAINED,
        LOST,
        /** Cited by one side only before, and by the other, by both or by none now; or the other way round. */
        CHANGED_SIDES,
        CITED_OTHERWISE
    }

    /** How it is named, if that says more than its key. */
    public Optional<String> named() {
        return Optional.of(words).filter(w -> !w.isBlank() && !w.equals(key));
    }

    public Fate fate() {
        if (before.total() == 0) {
            return Fate.GAINED;
        }
        if (after.total() == 0) {
            return Fate.LOST;
        }
        return before.onlySide().equals(after.onlySide()) ? Fate.CITED_OTHERWISE : Fate.CHANGED_SIDES;
    }
}
