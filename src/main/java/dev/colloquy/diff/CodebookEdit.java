package dev.colloquy.diff;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is different between two codebooks.
 *
 * @param kind what labels it may move
 * @param id id of the target or theme
 * @param told what was done, in words: {@code indicator "data leak" added}
 * @param alone what it flips if nothing else of the earlier codebook is edited, in the order of the items; empty if nobody tried
 */
public record CodebookEdit(ShareChange.Kind kind, String id, String told, Optional<List<Flip>> alone) {

    public CodebookEdit {
        alone = alone.map(List::copyOf);
    }

    /** An edit that nobody tried by itself. */
    public CodebookEdit(ShareChange.Kind kind, String id, String told) {
        this(kind, id, told, Optional.empty());
    }

    /**
     * A label that an edit moves.
     *
     * @param item name of the item in the later edition
     * @param id the theme's id; empty for the stance
     * @param before the stance, or whether the label was there ({@code yes}, {@code no})
     */
    public record Flip(String item, ShareChange.Kind kind, String id, String before, String after) {}

    /** The same with what it flips alone. */
    public CodebookEdit flipping(List<Flip> flips) {
        return new CodebookEdit(kind, id, told, Optional.of(flips));
    }

    /** True if it is known to move that label by itself. */
    public boolean moves(String item, ShareChange.Kind label, String labelId) {
        return alone.orElse(List.of()).stream()
                .anyMatch(f -> f.item().equals(item) && f.kind() == label && f.id().equals(labelId));
    }
}
