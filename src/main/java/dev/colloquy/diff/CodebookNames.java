package dev.colloquy.diff;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What targets and themes of a codebook are called in a later one. A target whose id the other codebook does not have is the first
 * one there with the same two sentences and an id that is new; a theme the first one with the same indicators and exclusions.
 *
 * @param targets later ids of targets that were renamed, by their earlier ones
 * @param themes the same of themes
 */
public record CodebookNames(SortedMap<String, String> targets, SortedMap<String, String> themes) {

    /** Where a codebook is not at hand. */
    public static final CodebookNames SAME = new CodebookNames(new TreeMap<>(), new TreeMap<>());

    public CodebookNames {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
    }

    /** Finds what was renamed. */
    public static CodebookNames between(Codebook before, Codebook after) {
        return new CodebookNames(
                renamed(
                        before.targets(),
                        after.targets(),
                        Target::id,
                        (a, b) -> a.favor().equals(b.favor()) && a.against().equals(b.against())),
                renamed(
                        before.themes(),
                        after.themes(),
                        Theme::id,
                        (a, b) -> set(a.indicators()).equals(set(b.indicators()))
                                && set(a.exclude()).equals(set(b.exclude()))));
    }

    private static Set<Indicator> set(List<Indicator> indicators) {
        return new HashSet<>(indicators);
    }

    private static <T> SortedMap<String, String> renamed(
            List<T> before, List<T> after, Function<T, String> id, BiPredicate<T, T> alike) {
        List<T> come = without(after, before, id);
        SortedMap<String, String> later = new TreeMap<>();
        for (T old : without(before, after, id)) {
            come.stream().filter(now -> alike.test(old, now)).findFirst().ifPresent(now -> {
                come.remove(now);
                later.put(id.apply(old), id.apply(now));
            });
        }
        return later;
    }

    private static <T> List<T> without(List<T> all, List<T> others, Function<T, String> id) {
        Set<String> ids = new HashSet<>(others.stream().map(id).toList());
        return new ArrayList<>(
                all.stream().filter(t -> !ids.contains(id.apply(t))).toList());
    }

    /** The later id of a target of the earlier codebook. */
    public String target(String id) {
        return targets.getOrDefault(id, id);
    }

    /** The later id of a theme of the earlier codebook. */
    public String theme(String id) {
        return themes.getOrDefault(id, id);
    }

    /** The earlier codebook with the later ids; its digest is still its own. */
    public Codebook rename(Codebook before) {
        return new Codebook(
                before.id(),
                before.version(),
                before.name(),
                before.targets().stream()
                        .map(t -> new Target(target(t.id()), t.name(), t.favor(), t.against()))
                        .toList(),
                before.themes().stream()
                        .map(t -> new Theme(theme(t.id()), t.name(), t.definition(), t.indicators(), t.exclude()))
                        .toList(),
                before.hash());
    }

    /** The earlier edition with the later ids. */
    public Edition rename(Edition before) {
        if (equals(SAME)) {
            return before;
        }
        return before.threads().isPresent()
                ? Renamed.edition(before, this::rename)
                : new Edition(before.name(), before.stamp(), rename(before.totals()), before.threads());
    }

    private Totals rename(Totals totals) {
        return new Totals(
                totals.threads(),
                totals.stance(),
                rename(totals.further(), targets),
                rename(totals.themes(), themes),
                totals.works());
    }

    private Labels rename(Labels labels) {
        return new Labels(
                labels.stance(),
                labels.uncertain(),
                labels.evidence(),
                rename(labels.further(), targets),
                rename(labels.themes(), themes),
                labels.works());
    }

    private static <V> SortedMap<String, V> rename(Map<String, V> values, Map<String, String> later) {
        SortedMap<String, V> renamed = new TreeMap<>();
        values.forEach((id, value) -> renamed.put(later.getOrDefault(id, id), value));
        return renamed;
    }
}
