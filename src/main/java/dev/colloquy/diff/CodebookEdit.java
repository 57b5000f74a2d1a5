package dev.colloquy.diff;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is different between two codebooks.
 *
 * @param kind what labels it may move; of an edit of any target {@link ShareChange.Kind#STANCE}
 * @param id id of the target or theme; where it was renamed, the earlier one
 * @param told what was done, in words: {@code indicator "data leak" added}
 * @param reach what it can change
 * @param alone what it flips if nothing else of the earlier codebook is edited, in the order of the items; empty if nobody tried
 */
public record CodebookEdit(ShareChange.Kind kind, String id, String told, Reach reach, Optional<List<Flip>> alone) {

    /** What an edit can change. */
    public enum Reach {
        /** Labels, one by one. */
        LABELS,
        /** All labels towards a target beside the first: they come or go as a whole. */
        TARGET,
        /** What labels are called, and no label. */
        NAMES,
        /** What people are told to look for, and no label. */
        NOTHING
    }

    public CodebookEdit {
        alone = alone.map(List::copyOf);
    }

    /** An edit that may move labels and that nobody tried by itself. */
    public CodebookEdit(ShareChange.Kind kind, String id, String told) {
        this(kind, id, told, Reach.LABELS);
    }

    /** An edit that nobody tried by itself; where no label can flip, nobody has to. */
    public CodebookEdit(ShareChange.Kind kind, String id, String told, Reach reach) {
        this(kind, id, told, reach, reach == Reach.LABELS ? Optional.empty() : Optional.of(List.of()));
    }

    /**
     * A label that an edit moves.
     *
     * @param item name of the item in the later edition
     * @param id the theme's id, or that of a further target; empty for the stance towards the first
     * @param before the stance, or whether the label was there ({@code yes}, {@code no})
     */
    public record Flip(String item, ShareChange.Kind kind, String id, String before, String after) {}

    /** The same with what it flips alone. */
    public CodebookEdit flipping(List<Flip> flips) {
        return new CodebookEdit(kind, id, told, reach, Optional.of(flips));
    }

    /** True if it is known to move that label by itself. */
    public boolean moves(String item, ShareChange.Kind label, String labelId) {
        return alone.orElse(List.of()).stream()
                .anyMatch(f -> f.item().equals(item) && f.kind() == label && f.id().equals(labelId));
    }

    /** True if it may have to do with labels of that kind and id. */
    boolean concerns(ShareChange.Kind label, String labelId) {
        return reach == Reach.LABELS
                && switch (label) {
                    case STANCE -> kind == ShareChange.Kind.STANCE;
                    case TARGET -> kind == ShareChange.Kind.STANCE && id.equals(labelId);
                    default -> kind == label && id.equals(labelId);
                };
    }
}
