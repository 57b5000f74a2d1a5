package dev.colloquy.cli;

import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.ShareChange.Kind;

/** What must not change, for a check in CI. */
enum FailOn {
    STANCE,
    THEMES,
    SOURCES,
    ANY;

    private boolean means(Kind kind) {
        return switch (this) {
            case STANCE -> kind == Kind.STANCE || kind == Kind.TARGET;
            case THEMES -> kind == Kind.THEME;
            case SOURCES -> kind == Kind.SOURCE;
            case ANY -> true;
        };
    }

    /**
     * True if a share of that kind over all items changed by more than the tolerance, or, of stances, if all labels towards a target
     * came or went.
     */
    boolean fails(Comparison comparison, double tolerance) {
        boolean targets = means(Kind.TARGET) && !comparison.targets().isEmpty();
        return targets
                || comparison.shares().stream()
                        .anyMatch(s -> s.thread().isEmpty() && means(s.kind()) && Math.abs(s.difference()) > tolerance);
    }
}
