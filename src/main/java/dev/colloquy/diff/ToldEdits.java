package dev.colloquy.diff;

import java.util.List;
import java.util.stream.Collectors;

/** The words in which it is told what is different between codebooks, and between the targets of editions. */
public final class ToldEdits {

    private static final int FLIPS = 10;

    private ToldEdits() {}

    /** An edit of a codebook, with what it flips by itself where that was tried. */
    public static String edit(CodebookEdit edit) {
        String told = edit.id() + ": " + edit.told();
        return switch (edit.reach()) {
            case NAMES, NOTHING -> told + "; cannot flip labels";
            case TARGET -> told + ", with all labels towards it";
            case LABELS -> edit.alone().map(flips -> told + "; " + flips(flips)).orElse(told);
        };
    }

    private static String flips(List<CodebookEdit.Flip> flips) {
        if (flips.isEmpty()) {
            return "flips nothing by itself";
        }
        String some = flips.stream()
                .limit(FLIPS)
                .map(f -> f.item() + " " + Told.flip(f.kind(), f.id(), f.before(), f.after()))
                .collect(Collectors.joining(", "));
        return "flips " + flips.size() + " by itself: " + some
                + (flips.size() > FLIPS ? " and " + (flips.size() - FLIPS) + " more" : "");
    }

    /** {@code fares is a further target now: 4 FAVOR, 30 AGAINST}. */
    public static String target(TargetMove move) {
        return move.target()
                + (move.added() ? " is a further target now: " : " is a further target no longer: was ")
                + Told.sides(move.stance());
    }
}
