package dev.colloquy.summary;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.OnDemandList;
import dev.colloquy.model.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The answer of a run.
 *
 * @param threads sorted by id
 * @param totals what they add up to
 * @param sources what all threads together cite
 * @param problems what was found in reading any file, in the order of the files
 */
public record AnalysisResult(
        RunHeader header,
        Codebook codebook,
        List<ThreadResult> threads,
        CorpusTotals totals,
        CorpusSources sources,
        List<ReadProblem> problems) {

    public AnalysisResult {
        threads = threads instanceof OnDemandList<ThreadResult> ? threads : List.copyOf(threads);
        problems = List.copyOf(problems);
    }

    /** Puts threads together, going through them once. */
    public static AnalysisResult of(
            RunHeader header, Codebook codebook, List<ThreadResult> threads, List<ReadProblem> problems) {
        CorpusTotals totals = CorpusTotals.none();
        SourcesSoFar sources = new SourcesSoFar();
        for (ThreadResult thread : threads) {
            totals = totals.plus(CorpusTotals.of(thread));
            thread.sourced().forEach(sources::add);
        }
        return new AnalysisResult(header, codebook, threads, totals, sources.told(), problems);
    }

    /** The id of a thread, by its place. */
    public String id(int index) {
        return threads instanceof OnDemandResults known
                ? known.id(index)
                : threads.get(index).thread().id();
    }

    /** Positions over all threads towards the first target. */
    public StanceCounts stance() {
        return totals.stance();
    }

    /** Positions over all threads towards one target, by its id. */
    public StanceCounts stance(String target) {
        return totals.towards(target).stance();
    }

    /** How many labels towards the first target are uncertain. */
    public int uncertain() {
        return totals.uncertain();
    }

    /** How many labels towards one target are uncertain. */
    public int uncertain(String target) {
        return totals.towards(target).uncertain();
    }

    /** The same answer with that target as the one that labels are read and scored towards. */
    public AnalysisResult towards(String target) {
        return of(header, codebook, threads.stream().map(t -> t.towards(target)).toList(), problems);
    }

    /** Themes over all threads, in the order of the codebook. */
    public List<ThemeCount> themes() {
        List<ThemeCount> counts = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            ThemeCount count = new ThemeCount(theme.id(), totals.theme(theme.id()));
            if (count.items() > 0) {
                counts.add(count);
            }
        }
        return counts;
    }

    /** How many items are in other languages than English, by their codes. */
    public SortedMap<String, Integer> languages() {
        return totals.languages();
    }

    public int itemCount() {
        return totals.items();
    }
}
