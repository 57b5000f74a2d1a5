package dev.colloquy.codebook;

import java.util.List;

/** What came of reading a codebook: the codebook, or everything that keeps it from being one. */
public sealed interface CodebookOutcome {

    /**
     * A codebook that can be used.
     *
     * @param warnings what its author may want to mend, in the order of the file
     */
    record Valid(Codebook codebook, List<CodebookProblem> warnings) implements CodebookOutcome {

        public Valid {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * No codebook.
     *
     * @param problems all that is wrong, in the order of the file; never empty
     */
    record Invalid(List<CodebookProblem> problems) implements CodebookOutcome {

        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("an invalid codebook has a problem");
            }
        }
    }
}
