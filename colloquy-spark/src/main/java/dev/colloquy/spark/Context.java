package dev.colloquy.spark;

import dev.colloquy.cli.Program;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusSources.Ref;
import dev.colloquy.summary.CorpusTotals;
import dev.colloquy.summary.FileProblems;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.SourceShare;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the reports of a thread say besides the thread itself: what the run is, and what is known over all threads. */
final class Context implements Serializable {

    private static final long serialVersionUID = 1;

    private final LookedFor lookedFor;
    private final String corpusVersion;
    private final HashMap<String, ArrayList<Finding.Told>> problems = new HashMap<>();
    private final HashMap<String, HashMap<String, String>> keys = new HashMap<>();

    /**
     * Before anything is known over all threads.
     *
     * @param corpusVersion digest of all threads
     * @param problems what was found odd in reading
     */
    Context(LookedFor lookedFor, ContentHash corpusVersion, List<ReadProblem> problems) {
        this.lookedFor = lookedFor;
        this.corpusVersion = corpusVersion.value();
        FileProblems all = new FileProblems(problems);
        for (String file : problems.stream().map(ReadProblem::file).distinct().toList()) {
            this.problems.put(
                    file, all.of(file).stream().map(Finding.Told::of).collect(Collectors.toCollection(ArrayList::new)));
        }
    }

    /** Once the works of all threads are known. */
    void know(Map<Ref, String> all) {
        all.forEach((ref, key) ->
                keys.computeIfAbsent(ref.thread(), t -> new HashMap<>()).put(ref.source(), key));
    }

    Codebook codebook() {
        return lookedFor.codebook();
    }

    RunHeader header() {
        return Program.header(new ContentHash(corpusVersion), codebook());
    }

    List<ReadProblem> problems(String file) {
        return problems.getOrDefault(file, new ArrayList<>()).stream()
                .map(Finding.Told::problem)
                .toList();
    }

    /** One thread as a result of its own, as far as its own reports and rows of tables go. */
    AnalysisResult around(ThreadResult thread) {
        String id = thread.thread().id();
        Map<Ref, String> own = keys.getOrDefault(id, new HashMap<>()).entrySet().stream()
                .collect(Collectors.toMap(e -> new Ref(id, e.getKey()), Map.Entry::getValue));
        CorpusSources sources = new CorpusSources(List.of(), own, SourceShare.of(List.of()), List.of(), List.of());
        return new AnalysisResult(
                header(), codebook(), List.of(thread), CorpusTotals.none(), sources, thread.problems());
    }
}
