package dev.colloquy.cli;

import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.Set;

/** What must not change, for a check in CI. */
enum FailOn {
    STANCE(Set.of(Kind.STANCE)),
    THEMES(Set.of(Kind.THEME)),
    SOURCES(Set.of(Kind.SOURCE)),
    ANY(Set.of(Kind.values()));

    private final Set<Kind> kinds;

    FailOn(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    /** True if a share of that kind over all items changed by more than the tolerance. */
    boolean fails(Comparison comparison, double tolerance) {
        return comparison.shares().stream()
                .anyMatch(
                        s -> s.thread().isEmpty() && kinds.contains(s.kind()) && Math.abs(s.difference()) > tolerance);
    }
}
