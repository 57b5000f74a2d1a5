package dev.colloquy.summary;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was found odd in each file, as the reports of its threads tell it. A table may have thousands of threads and of odd rows, and
 * each thread repeats what its file has: so only the first are told there, and how many more there are. The summary has them all.
 */
public final class FileProblems {

    /** So many are told with each thread of a file. */
    static final int TOLD = 20;

    private final Map<String, List<ReadProblem>> told = new HashMap<>();
    private final Map<String, Integer> more = new HashMap<>();

    /** @param problems of all files, in the order of reading */
    public FileProblems(List<ReadProblem> problems) {
        for (ReadProblem problem : problems) {
            List<ReadProblem> known = told.computeIfAbsent(problem.file(), f -> new ArrayList<>());
            if (known.size() < TOLD) {
                known.add(problem);
            } else {
                more.merge(problem.file(), 1, Integer::sum);
            }
        }
    }

    /** What a report says of a thread's file. */
    public List<ReadProblem> of(String file) {
        List<ReadProblem> all = new ArrayList<>(told.getOrDefault(file, List.of()));
        int left = more.getOrDefault(file, 0);
        if (left > 0) {
            all.add(ReadProblem.at(
                    Severity.NOTE, file, 0, 0, left + (left == 1 ? " more is" : " more are") + " told in the summary"));
        }
        return all;
    }
}
