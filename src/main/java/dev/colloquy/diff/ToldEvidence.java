package dev.colloquy.diff;

import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Labels.Mark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence of a label that changed, as people read it: the same words by the same rule once, with how often.
 *
 * @param gone how often it was evidence before
 * @param come how often it is now
 */
public record ToldEvidence(Mark mark, int gone, int come) {

    /** What became of a piece of evidence. */
    public enum Fate {
        GONE,
        COME,
        /** It is evidence of the label before and of the one now. */
        STAYED
    }

    /** What went, then what came, each in the order of the text; what stayed only if nothing else can be shown. */
    public static List<ToldEvidence> of(LabelMove move) {
        Map<Mark, ToldEvidence> all = new LinkedHashMap<>();
        move.gone().forEach(m -> all.merge(m, new ToldEvidence(m, 1, 0), ToldEvidence::plus));
        move.come().forEach(m -> all.merge(m, new ToldEvidence(m, 0, 1), ToldEvidence::plus));
        List<ToldEvidence> told = new ArrayList<>();
        for (Fate fate : List.of(Fate.GONE, Fate.COME)) {
            all.values().stream().filter(e -> e.fate() == fate).forEach(told::add);
        }
        return told.isEmpty() ? List.copyOf(all.values()) : told;
    }

    private ToldEvidence plus(ToldEvidence other) {
        return new ToldEvidence(mark, gone + other.gone, come + other.come);
    }

    public Fate fate() {
        return come == 0 ? Fate.GONE : gone == 0 ? Fate.COME : Fate.STAYED;
    }

    /** {@code 3 times}; empty for once. */
    public Optional<String> times() {
        int most = Math.max(gone, come);
        return most > 1 ? Optional.of(most + " times") : Optional.empty();
    }
}
