package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A label that an item may have. Stances come first, in their own order, then those towards further targets, then themes and works
 * by name.
 *
 * @param target id of a further target; empty for all other kinds
 * @param name the stance, the theme's id, or the work's citation key
 */
record Label(Kind kind, String target, String name) implements Comparable<Label> {

    private static final Comparator<Label> ORDER =
            Comparator.comparing(Label::kind).thenComparing(Label::target).thenComparing(Label::byName);

    /** A label that is of no further target. */
    Label(Kind kind, String name) {
        this(kind, "", name);
    }

    static Label of(Stance stance) {
        return new Label(Kind.STANCE, stance.name());
    }

    static Label towards(String target, Stance stance) {
        return new Label(Kind.TARGET, target, stance.name());
    }

    /** All labels of an item. */
    static List<Label> of(Labels labels) {
        List<Label> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            all.addAll(of(labels, kind));
        }
        return all;
    }

    /** Labels of one kind of an item, in their order. */
    static List<Label> of(Labels labels, Kind kind) {
        return switch (kind) {
            case STANCE -> List.of(of(labels.stance()));
            case TARGET ->
                labels.further().entrySet().stream()
                        .map(p -> towards(p.getKey(), p.getValue().stance()))
                        .toList();
            case THEME ->
                labels.themes().keySet().stream().map(t -> new Label(kind, t)).toList();
            case SOURCE ->
                labels.works().keySet().stream().map(w -> new Label(kind, w)).toList();
        };
    }

    boolean on(Labels labels) {
        return switch (kind) {
            case STANCE -> labels.stance().name().equals(name);
            case TARGET ->
                Optional.ofNullable(labels.further().get(target))
                        .map(Position::stance)
                        .filter(s -> s.name().equals(name))
                        .isPresent();
            case THEME -> labels.themes().containsKey(name);
            case SOURCE -> labels.works().containsKey(name);
        };
    }

    /** Of two of one kind: stances in their own order. */
    private static int byName(Label one, Label other) {
        return one.kind == Kind.STANCE || one.kind == Kind.TARGET
                ? Stance.valueOf(one.name).compareTo(Stance.valueOf(other.name))
                : one.name.compareTo(other.name);
    }

    @Override
    public int compareTo(Label other) {
        return ORDER.compare(this, other);
    }
}
