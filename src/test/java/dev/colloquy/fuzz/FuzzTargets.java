package dev.colloquy.fuzz;

import dev.colloquy.cli.CommandTargets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All targets by their names. */
final class FuzzTargets {

    private FuzzTargets() {}

    /** In the order of their names. */
    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.putAll(ReaderTargets.all());
        targets.putAll(TextTargets.all());
        targets.putAll(LabelTargets.all());
        targets.putAll(ReportTargets.all());
        targets.putAll(StoreTargets.all());
        targets.putAll(CommandTargets.all());
        return Collections.unmodifiableSortedMap(targets);
    }

    /** @throws IllegalArgumentException if there is none of that name; the message lists them */
    static FuzzTarget named(String name) {
        return Optional.ofNullable(all().get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no target " + name + "; there are " + String.join(" ", all().keySet())));
    }
}
