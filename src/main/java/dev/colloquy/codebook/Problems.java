package dev.colloquy.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects errors and warnings while a codebook is read. */
final class Problems {

    private static final Comparator<CodebookProblem> BY_PLACE =
            Comparator.comparingInt(CodebookProblem::line).thenComparingInt(CodebookProblem::column);

    private final List<CodebookProblem> errors = new ArrayList<>();
    private final List<CodebookProblem> warnings = new ArrayList<>();

    void error(Node at, String message, String hint) {
        errors.add(problem(at.getStartMark(), message, hint));
    }

    void warning(Node at, String message, String hint) {
        warnings.add(problem(at.getStartMark(), message, hint));
    }

    List<CodebookProblem> errors() {
        return errors.stream().sorted(BY_PLACE).toList();
    }

    List<CodebookProblem> warnings() {
        return warnings.stream().sorted(BY_PLACE).toList();
    }

    /** A problem at a mark; an empty hint is none. */
    static CodebookProblem problem(Optional<Mark> mark, String message, String hint) {
        return new CodebookProblem(
                mark.map(m -> m.getLine() + 1).orElse(1),
                mark.map(m -> m.getColumn() + 1).orElse(1),
                message,
                hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }
}
