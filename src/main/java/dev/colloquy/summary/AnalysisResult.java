package dev.colloquy.summary;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.ReadProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answer of a run.
 *
 * @param threads sorted by id
 * @param sources what all threads together cite
 * @param problems what was found in reading any file, in the order of the files
 */
public record AnalysisResult(
        RunHeader header,
        Codebook codebook,
        List<ThreadResult> threads,
        CorpusSources sources,
        List<ReadProblem> problems) {

    public AnalysisResult {
        threads = List.copyOf(threads);
        problems = List.copyOf(problems);
    }

    /** Puts threads together. */
    public static AnalysisResult of(
            RunHeader header, Codebook codebook, List<ThreadResult> threads, List<ReadProblem> problems) {
        CorpusSources sources = CorpusSources.of(
                threads.stream().flatMap(t -> t.sourced().stream()).toList());
        return new AnalysisResult(header, codebook, threads, sources, problems);
    }

    /** Positions over all threads towards the first target. */
    public StanceCounts stance() {
        return threads.stream().map(ThreadResult::stance).reduce(StanceCounts.of(List.of()), StanceCounts::plus);
    }

    /** Positions over all threads towards one target, by its id. */
    public StanceCounts stance(String target) {
        return threads.stream().map(t -> t.stance(target)).reduce(StanceCounts.of(List.of()), StanceCounts::plus);
    }

    /** How many labels towards the first target are uncertain. */
    public int uncertain() {
        return threads.stream().mapToInt(ThreadResult::uncertain).sum();
    }

    /** How many labels towards one target are uncertain. */
    public int uncertain(String target) {
        return threads.stream().mapToInt(t -> t.uncertain(target)).sum();
    }

    /** The same answer with that target as the one that labels are read and scored towards. */
    public AnalysisResult towards(String target) {
        return of(header, codebook, threads.stream().map(t -> t.towards(target)).toList(), problems);
    }

    /** Themes over all threads, in the order of the codebook. */
    public List<ThemeCount> themes() {
        Map<String, StanceCounts> sums = new LinkedHashMap<>();
        codebook.themes().forEach(theme -> sums.put(theme.id(), StanceCounts.of(List.of())));
        threads.forEach(t -> t.themes().forEach(c -> sums.merge(c.theme(), c.byStance(), StanceCounts::plus)));
        List<ThemeCount> counts = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            ThemeCount count = new ThemeCount(theme.id(), sums.getOrDefault(theme.id(), StanceCounts.of(List.of())));
            if (count.items() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    /** How many items are in other languages than English, by their codes. */
    public SortedMap<String, Integer> languages() {
        SortedMap<String, Integer> languages = new TreeMap<>();
        threads.forEach(t -> t.languages().forEach((code, n) -> languages.merge(code, n, Integer::sum)));
        return languages;
    }

    public int itemCount() {
        return threads.stream().mapToInt(t -> t.items().size()).sum();
    }
}
