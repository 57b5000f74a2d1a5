package dev.colloquy.json;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is wrong with files that are read together: all of it for people, what of it makes the rest doubtful, and the threads that
 * are lost by it.
 */
final class Findings {

    private final List<ReadProblem> all = new ArrayList<>();
    private final List<ReadProblem> doubts = new ArrayList<>();
    private final SortedSet<String> lost = new TreeSet<>();
    private final Set<String> files = new HashSet<>();

    /** Takes problems; what is worse than a note makes the rest doubtful. */
    void add(Collection<ReadProblem> problems) {
        aside(problems);
        problems.stream().filter(p -> p.severity() != Severity.NOTE).forEach(doubts::add);
    }

    void add(Severity severity, String file, String message, String hint) {
        add(List.of(ReadProblem.at(severity, file, 0, 0, message).withHint(hint)));
    }

    /** Takes problems for which a thread cannot be read; once it is left out, the rest is not doubtful. */
    void lost(String thread, Collection<ReadProblem> why) {
        lost.add(thread);
        aside(why);
    }

    void lost(String thread, String file, String message, String hint) {
        lost(thread, List.of(ReadProblem.at(Severity.ERROR, file, 0, 0, message).withHint(hint)));
    }

    /** Takes problems of a file that does not belong to the rest. */
    void aside(Collection<ReadProblem> problems) {
        all.addAll(problems);
        problems.forEach(p -> files.add(p.file()));
    }

    /** True if something is wrong with that file. */
    boolean names(String file) {
        return files.contains(file);
    }

    /** All, file by file. */
    List<ReadProblem> all() {
        return sorted(all);
    }

    /** Those that make doubtful what could be read, file by file. */
    List<ReadProblem> doubts() {
        return sorted(doubts);
    }

    /** Ids of threads that could not be read. */
    SortedSet<String> lost() {
        return new TreeSet<>(lost);
    }

    private static List<ReadProblem> sorted(List<ReadProblem> problems) {
        return problems.stream().sorted(Comparator.comparing(ReadProblem::file)).toList();
    }
}
