package dev.colloquy.diff;

import java.util.Optional;

/**
 * Both corpora labelled again by the program at hand, each text under each codebook, as far as both are at hand. With them a movement
 * is split by its causes; without them only what changed is known.
 *
 * @param oldTextOldCodebook differs from the earlier edition by program and models alone
 * @param newTextOldCodebook the later texts under the earlier codebook
 * @param oldTextNewCodebook the earlier texts under the later codebook
 * @param newTextNewCodebook differs from the later edition by program and models alone
 */
public record Worlds(
        Edition oldTextOldCodebook,
        Edition newTextOldCodebook,
        Edition oldTextNewCodebook,
        Edition newTextNewCodebook) {

    /** What nobody could label again. */
    public static Optional<Worlds> unknown() {
        return Optional.empty();
    }
}
