package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A label that an item may have. Stances come first, in their own order, then themes and works by name.
 *
 * @param name the stance, the theme's id, or the work's citation key
 */
record Label(Kind kind, String name) implements Comparable<Label> {

    private static final Comparator<Label> BY_NAME =
            Comparator.comparing(Label::kind).thenComparing(Label::name);

    static Label of(Stance stance) {
        return new Label(Kind.STANCE, stance.name());
    }

    /** All labels of an item. */
    static List<Label> of(Labels labels) {
        List<Label> all = new ArrayList<>();
        all.add(of(labels.stance()));
        labels.themes().keySet().forEach(t -> all.add(new Label(Kind.THEME, t)));
        labels.works().keySet().forEach(w -> all.add(new Label(Kind.SOURCE, w)));
        return all;
    }

    /** Labels of one kind of an item, by name. */
    static List<String> names(Labels labels, Kind kind) {
        return switch (kind) {
            case STANCE -> List.of(labels.stance().name());
            case THEME -> List.copyOf(labels.themes().keySet());
            case SOURCE -> List.copyOf(labels.works().keySet());
        };
    }

    boolean on(Labels labels) {
        return switch (kind) {
            case STANCE -> labels.stance().name().equals(name);
            case THEME -> labels.themes().containsKey(name);
            case SOURCE -> labels.works().containsKey(name);
        };
    }

    @Override
    public int compareTo(Label other) {
        return kind == Kind.STANCE && other.kind == Kind.STANCE
                ? Stance.valueOf(name).compareTo(Stance.valueOf(other.name))
                : BY_NAME.compare(this, other);
    }
}
