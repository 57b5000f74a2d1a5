package dev.colloquy.diff;

import dev.colloquy.diff.Change.Moved;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items that moved as one: neighbours of equal text that are neighbours still and answer what they answered, because ids behind a
 * deletion shifted or a thread got another name. An item that moved alone is a run of one.
 *
 * @param moves in the order of the later edition; at least one
 * @param answersOther true if it is one item that answers another than before
 */
public record MovedRun(List<Moved> moves, boolean answersOther) {

    public MovedRun {
        moves = List.copyOf(moves);
    }

    public Pair first() {
        return moves.get(0).pair();
    }

    public Pair last() {
        return moves.get(moves.size() - 1).pair();
    }

    /** All that moved, in the order of the changes. */
    public static List<MovedRun> of(List<Change> changes) {
        List<Moved> moves = changes.stream()
                .filter(Moved.class::isInstance)
                .map(Moved.class::cast)
                .toList();
        Map<String, String> now = new HashMap<>();
        Map<String, String> then = new HashMap<>();
        for (Moved move : moves) {
            now.put(move.pair().before().name(), move.item());
            then.put(move.item(), move.pair().before().name());
        }
        List<MovedRun> runs = new ArrayList<>();
        List<Moved> run = new ArrayList<>();
        for (Moved move : moves) {
            boolean other = answersOther(move.pair(), now, then);
            if (!run.isEmpty() && (other || !follows(run.get(run.size() - 1).pair(), move.pair()))) {
                runs.add(new MovedRun(run, /* answersOther= */ false));
                run.clear();
            }
            if (other) {
                runs.add(new MovedRun(List.of(move), /* answersOther= */ true));
            } else {
                run.add(move);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new MovedRun(run, /* answersOther= */ false));
        }
        return runs;
    }

    private static boolean answersOther(Pair pair, Map<String, String> now, Map<String, String> then) {
        Optional<String> old = parent(pair.before());
        Optional<String> other = parent(pair.after());
        return !old.map(p -> now.getOrDefault(p, p)).equals(other)
                || !other.map(p -> then.getOrDefault(p, p)).equals(old);
    }

    private static Optional<String> parent(EditionItem item) {
        return item.parent().map(p -> item.thread() + "/" + p);
    }

    private static boolean follows(Pair one, Pair next) {
        return one.how() == Pair.How.TEXT
                && next.how() == Pair.How.TEXT
                && follows(one.before(), next.before())
                && follows(one.after(), next.after());
    }

    private static boolean follows(EditionItem one, EditionItem next) {
        return one.thread().equals(next.thread()) && one.ordinal() + 1 == next.ordinal();
    }
}
