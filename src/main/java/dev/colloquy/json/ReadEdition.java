package dev.colloquy.json;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Totals;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What came of reading reports.
 *
 * @param edition empty if nothing in them can be used
 * @param corpus the texts that the reports are about, if all of them are at hand
 * @param problems all that is wrong, file by file
 * @param doubts those of the problems that make doubtful what could be read
 * @param unread ids of threads that could not be read and are not in the edition
 * @param stated what the summary says that all threads add up to, if there is one
 */
public record ReadEdition(
        Optional<Edition> edition,
        Optional<Corpus> corpus,
        List<ReadProblem> problems,
        List<ReadProblem> doubts,
        SortedSet<String> unread,
        Optional<Totals> stated) {

    public ReadEdition {
        problems = List.copyOf(problems);
        doubts = List.copyOf(doubts);
        unread = Collections.unmodifiableSortedSet(new TreeSet<>(unread));
    }

    /** True if nothing had to be left out, and nothing is doubtful. */
    public boolean complete() {
        return edition.isPresent() && doubts.isEmpty() && unread.isEmpty();
    }
}
