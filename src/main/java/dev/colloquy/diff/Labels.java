package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found in an item.
 *
 * @param stance its own position towards the first target
 * @param uncertain true if the label is told as uncertain
 * @param evidence what shows it, in the order of the text
 * @param further its positions towards the other targets of the codebook, by the target's id
 * @param themes evidence of each theme, by the theme's id
 * @param works words of the first mention of each work that it cites, by citation key
 */
public record Labels(
        Stance stance,
        boolean uncertain,
        List<Mark> evidence,
        SortedMap<String, Position> further,
        SortedMap<String, List<Mark>> themes,
        SortedMap<String, String> works) {

    public Labels {
        evidence = List.copyOf(evidence);
        further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        works = Collections.unmodifiableSortedMap(new TreeMap<>(works));
    }

    /** Labels under a codebook of one target. */
    public Labels(
            Stance stance,
            boolean uncertain,
            List<Mark> evidence,
            SortedMap<String, List<Mark>> themes,
            SortedMap<String, String> works) {
        this(stance, uncertain, evidence, new TreeMap<>(), themes, works);
    }

    /**
     * A piece of evidence.
     *
     * @param quote the words
     * @param by the rule or model that took them
     */
    public record Mark(String quote, String by) {}

    /**
     * A position towards a target.
     *
     * @param uncertain true if the label is told as uncertain
     * @param evidence what shows it, in the order of the text
     */
    public record Position(Stance stance, boolean uncertain, List<Mark> evidence) {

        public Position {
            evidence = List.copyOf(evidence);
        }
    }

    /** The position towards the first target. */
    Position first() {
        return new Position(stance, uncertain, evidence);
    }

    /** The same with other positions towards further targets. */
    Labels withFurther(SortedMap<String, Position> other) {
        return new Labels(stance, uncertain, evidence, other, themes, works);
    }
}
