package dev.colloquy.qda;

import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Span;
import dev.colloquy.text.UnknownCharacters;
import java.util.List;
import java.util.Optional;

/**
 * What the numbers of a project's selections count. The standard says code points; programs are known to count UTF-16 units, or a CRLF
 * as one. Of the four readings the one counts in which the fewest selections begin or end within a word or leave the text; among equals
 * the standard's.
 */
final class Positions {

    private static final int OUTSIDE = 10;

    private final String text;
    private final OffsetMap points;
    private final boolean units;

    private Positions(String text, boolean units) {
        this.text = text;
        this.points = OffsetMap.of(text);
        this.units = units;
    }

    /** Finds out what selections of a text count. */
    static Positions of(String text, List<Span> selections) {
        String lines = text.replace("\r\n", "\n");
        Positions best = new Positions(text, /* units= */ false);
        long fewest = best.faults(selections);
        for (Positions other : List.of(
                new Positions(lines, /* units= */ false),
                new Positions(text, /* units= */ true),
                new Positions(lines, /* units= */ true))) {
            long faults = other.faults(selections);
            if (faults < fewest) {
                best = other;
                fewest = faults;
            }
        }
        return best;
    }

    /** The text that the places are in. */
    String text() {
        return text;
    }

    /** The stretch of a selection, in UTF-16 units; empty if it leaves the text. */
    Optional<Span> place(Span selection) {
        int length = units ? text.length() : points.length();
        if (selection.end() > length) {
            return Optional.empty();
        }
        return Optional.of(units ? selection : new Span(points.unit(selection.start()), points.unit(selection.end())));
    }

    private long faults(List<Span> selections) {
        return selections.stream().mapToLong(this::faults).sum();
    }

    private long faults(Span selection) {
        return place(selection)
                .map(p -> (withinWord(p.start()) ? 1L : 0L) + (withinWord(p.end()) ? 1L : 0L))
                .orElse((long) OUTSIDE);
    }

    private boolean withinWord(int at) {
        return at > 0
                && at < text.length()
                && UnknownCharacters.isLetterOrDigit(text.codePointBefore(at))
                && UnknownCharacters.isLetterOrDigit(text.codePointAt(at));
    }
}
