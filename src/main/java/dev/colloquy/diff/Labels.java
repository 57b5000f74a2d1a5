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
 * @param themes evidence of each theme, by the theme's id
 * @param works words of the first mention of each work that it cites, by citation key
 */
public record Labels(
        Stance stance,
        boolean uncertain,
        List<Mark> evidence,
        SortedMap<String, List<Mark>> themes,
        SortedMap<String, String> works) {

    public Labels {
        evidence = List.copyOf(evidence);
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        works = Collections.unmodifiableSortedMap(new TreeMap<>(works));
    }

    /**
     * A piece of evidence.
     *
     * @param quote the words
     * @param by the rule or model that took them
     */
    public record Mark(String quote, String by) {}
}
