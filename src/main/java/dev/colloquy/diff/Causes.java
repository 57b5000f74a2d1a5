package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.Value;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Tells which labels of an item moved, by what evidence, and why.
 *
 * <p>With {@link Worlds} each movement is split by {@link Stations#split}. The figure that is split runs from 0 to 1: for a theme or
 * a work that was gained it is whether the item has the label, for one that was lost whether it has it not. For a stance that went
 * from B to A it is (1 + [A] - [B]) / 2, that is 0 at B, 1 at A, and one half at either of the other two. So parts add up to 1, and
 * are the same seen from either edition. A negative part worked against the movement.
 *
 * <p>Without worlds, and where they cannot speak for an item (it is not in one of them; or both editions come from one program and
 * models, and the program at hand gives other labels than they did), only what differs is known: one reason alone is certain,
 * several are told as possible.
 */
final class Causes {

    private static final String CITATION = "citation";

    private final Reasons reasons;
    private final boolean sameModel;
    private final Optional<Worlds> worlds;

    Causes(Edition before, Edition after, Optional<Worlds> worlds) {
        this.reasons = new Reasons(before, after);
        this.sameModel = before.stamp().sameNetworks(after.stamp());
        this.worlds = worlds;
    }

    /** The labels of a kind on their way, by which their movement is split; empty if its causes cannot be told apart. */
    Optional<Stations> stations(Pair pair, Kind kind) {
        Optional<Stations> known = worlds.flatMap(w -> w.stations(pair)).filter(s -> speaks(s, kind));
        if (known.isPresent()) {
            return known;
        }
        Labels before = pair.before().labels();
        Labels after = pair.after().labels();
        if (same(before, after, kind)) {
            return Optional.of(Stations.by(Cause.MODEL, before, after));
        }
        List<Cause> possible = reasons.possible(pair, kind);
        return possible.size() == 1 ? Optional.of(Stations.by(possible.get(0), before, after)) : Optional.empty();
    }

    private boolean speaks(Stations stations, Kind kind) {
        return !sameModel
                || (same(stations.before(), stations.oldOld(), kind)
                        && same(stations.newNew(), stations.after(), kind));
    }

    private static boolean same(Labels one, Labels other, Kind kind) {
        return Label.of(one, kind).equals(Label.of(other, kind));
    }

    /** The labels of an item that moved: its stance, those towards further targets, then its themes and works by name. */
    List<LabelMove> moves(Pair pair) {
        List<LabelMove> moves = new ArrayList<>();
        stance(pair, Kind.STANCE, "", l -> Optional.of(l.first())).ifPresent(moves::add);
        TreeSet<String> targets = new TreeSet<>(pair.before().labels().further().keySet());
        targets.addAll(pair.after().labels().further().keySet());
        targets.forEach(t -> stance(
                        pair,
                        Kind.TARGET,
                        t,
                        l -> Optional.ofNullable(l.further().get(t)))
                .ifPresent(moves::add));
        themes(pair, moves);
        works(pair, moves);
        return moves;
    }

    private Optional<LabelMove> stance(
            Pair pair, Kind kind, String target, Function<Labels, Optional<Position>> towards) {
        Optional<Position> old = towards.apply(pair.before().labels());
        Optional<Position> now = towards.apply(pair.after().labels());
        Optional<Stance> from = old.map(Position::stance);
        Optional<Stance> to = now.map(Position::stance);
        if (from.equals(to)) {
            return Optional.empty();
        }
        ToDoubleFunction<Labels> figure = l -> {
            Optional<Stance> at = towards.apply(l).map(Position::stance);
            return at.equals(to) ? 1 : at.equals(from) ? 0 : 0.5;
        };
        Shift shift = new Shift(
                value(old),
                value(now),
                old.map(Position::evidence).orElse(List.of()),
                now.map(Position::evidence).orElse(List.of()));
        return Optional.of(move(pair, kind, target, shift, figure));
    }

    private static Value value(Optional<Position> position) {
        return position.map(p -> new Value(p.stance().name(), p.uncertain())).orElse(Shift.NO);
    }

    private void themes(Pair pair, List<LabelMove> moves) {
        Map<String, List<Mark>> before = pair.before().labels().themes();
        Map<String, List<Mark>> after = pair.after().labels().themes();
        for (String theme : unlike(before, after)) {
            Shift shift = Shift.of(
                    after.containsKey(theme),
                    before.getOrDefault(theme, List.of()),
                    after.getOrDefault(theme, List.of()));
            moves.add(had(pair, new Label(Kind.THEME, theme), shift));
        }
    }

    private void works(Pair pair, List<LabelMove> moves) {
        Map<String, String> before = pair.before().labels().works();
        Map<String, String> after = pair.after().labels().works();
        for (String work : unlike(before, after)) {
            Shift shift = Shift.of(after.containsKey(work), mention(before, work), mention(after, work));
            moves.add(had(pair, new Label(Kind.SOURCE, work), shift));
        }
    }

    private static List<Mark> mention(Map<String, String> works, String work) {
        return Optional.ofNullable(works.get(work)).map(w -> new Mark(w, CITATION)).stream()
                .toList();
    }

    private static Iterable<String> unlike(Map<String, ?> before, Map<String, ?> after) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(n -> before.containsKey(n) && after.containsKey(n));
        return names;
    }

    private LabelMove had(Pair pair, Label label, Shift shift) {
        boolean gained = label.on(pair.after().labels());
        return move(pair, label.kind(), label.name(), shift, l -> label.on(l) == gained ? 1 : 0);
    }

    private LabelMove move(Pair pair, Kind kind, String id, Shift shift, ToDoubleFunction<Labels> figure) {
        SortedMap<Cause, Double> parts =
                new TreeMap<>(stations(pair, kind).map(s -> s.split(figure)).orElse(new TreeMap<>()));
        parts.values().removeIf(part -> part == 0);
        List<Cause> possible = parts.isEmpty() ? reasons.possible(pair, kind) : List.copyOf(parts.keySet());
        boolean stance = kind == Kind.STANCE || kind == Kind.TARGET;
        return new LabelMove(
                kind,
                id,
                shift.before(),
                shift.after(),
                stance ? shift.old() : without(shift.old(), shift.now()),
                stance ? shift.now() : without(shift.now(), shift.old()),
                parts,
                possible,
                possible.contains(Cause.TEXT) ? reasons.textOf(pair, kind) : List.of());
    }

    /** Marks of one list less those of the other; a mark that is there twice counts twice. */
    private static List<Mark> without(List<Mark> marks, List<Mark> others) {
        List<Mark> left = new ArrayList<>(marks);
        others.forEach(left::remove);
        return left;
    }

    /** A label's values and its evidence, earlier and later. */
    private record Shift(Value before, Value after, List<Mark> old, List<Mark> now) {

        static final Value NO = new Value("no", /* uncertain= */ false);
        static final Value YES = new Value("yes", /* uncertain= */ false);

        static Shift of(boolean gained, List<Mark> old, List<Mark> now) {
            return new Shift(gained ? NO : YES, gained ? YES : NO, old, now);
        }
    }
}
