package dev.colloquy.json;

import dev.colloquy.diff.Edition;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading reports.
 *
 * @param edition empty if nothing in them can be used
 * @param corpus the texts that the reports are about, if all of them are at hand
 * @param problems all that is wrong, file by file
 */
public record ReadEdition(Optional<Edition> edition, Optional<Corpus> corpus, List<ReadProblem> problems) {

    public ReadEdition {
        problems = List.copyOf(problems);
    }

    /** True if nothing had to be left out. */
    public boolean complete() {
        return edition.isPresent() && problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
    }
}
