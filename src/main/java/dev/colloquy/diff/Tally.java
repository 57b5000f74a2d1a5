package dev.colloquy.diff;

import dev.colloquy.diff.ShareChange.Count;
import dev.colloquy.diff.ShareChange.Flow;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what the items of a pairing have of one label, at each station of their way. */
final class Tally {

    private int removed;
    private int added;
    private int pairsBefore;
    private int pairsAfter;
    private int gained;
    private int lost;
    private int oldOld;
    private int newOld;
    private int oldNew;
    private int newNew;
    private boolean untold;
    private final SortedSet<String> cancelled = new TreeSet<>();

    /** The tallies of all labels that an item of either edition has. */
    static SortedMap<Label, Tally> of(Pairing pairing, Causes causes) {
        SortedMap<Label, Tally> tallies = new TreeMap<>();
        pairing.removed().forEach(i -> Label.of(i.labels()).forEach(l -> at(tallies, l).removed++));
        pairing.added().forEach(i -> Label.of(i.labels()).forEach(l -> at(tallies, l).added++));
        for (Pair pair : pairing.pairs()) {
            for (Kind kind : Kind.values()) {
                count(pair, kind, causes.stations(pair, kind), tallies);
            }
        }
        tallies.values().removeIf(t -> !t.occurs());
        return tallies;
    }

    private static Tally at(SortedMap<Label, Tally> tallies, Label label) {
        return tallies.computeIfAbsent(label, k -> new Tally());
    }

    private static void count(Pair pair, Kind kind, Optional<Stations> stations, SortedMap<Label, Tally> tallies) {
        Labels before = pair.before().labels();
        Labels after = pair.after().labels();
        for (Label label : Label.of(before, kind)) {
            Tally tally = at(tallies, label);
            tally.pairsBefore++;
            if (!label.on(after)) {
                tally.lost++;
                tally.untold |= stations.isEmpty();
            }
        }
        for (Label label : Label.of(after, kind)) {
            Tally tally = at(tallies, label);
            tally.pairsAfter++;
            if (!label.on(before)) {
                tally.gained++;
                tally.untold |= stations.isEmpty();
            }
        }
        stations.ifPresent(s -> {
            Label.of(s.oldOld(), kind).forEach(l -> at(tallies, l).oldOld++);
            Label.of(s.newOld(), kind).forEach(l -> at(tallies, l).newOld++);
            Label.of(s.oldNew(), kind).forEach(l -> at(tallies, l).oldNew++);
            Label.of(s.newNew(), kind).forEach(l -> at(tallies, l).newNew++);
            cancelled(s, kind)
                    .forEach(l -> at(tallies, l).cancelled.add(pair.after().name()));
        });
    }

    /** Labels that are what they were, though causes moved them there and back. */
    private static SortedSet<Label> cancelled(Stations stations, Kind kind) {
        SortedSet<Label> all = new TreeSet<>();
        if (stations.steady()) {
            return all;
        }
        for (Labels labels : List.of(stations.oldOld(), stations.newOld(), stations.oldNew(), stations.newNew())) {
            all.addAll(Label.of(labels, kind));
        }
        all.removeIf(label -> label.on(stations.before()) != label.on(stations.after())
                || stations.split(l -> label.on(l) ? 1 : 0).values().stream().allMatch(part -> part == 0));
        return all;
    }

    private boolean occurs() {
        return removed + added + pairsBefore + pairsAfter > 0;
    }

    /** True if an item that has the label came or went, or if one changed it. */
    boolean touched() {
        return flow().any();
    }

    /** Names of items on which causes worked against each other and nothing is left of it; none if causes are not told. */
    List<String> cancelled() {
        return untold ? List.of() : List.copyOf(cancelled);
    }

    Flow flow() {
        return new Flow(gained, lost, added, removed);
    }

    Count before(Pairing pairing) {
        return new Count(
                pairsBefore + removed,
                pairing.pairs().size() + pairing.removed().size());
    }

    Count after(Pairing pairing) {
        return new Count(
                pairsAfter + added, pairing.pairs().size() + pairing.added().size());
    }

    /**
     * What each cause adds to the difference of the shares. First the removed items go; then texts, codebook and program change on
     * the pairs, split by {@link Stations#split}; at last the added items come. Seen from the other edition this is the same way
     * back, so that the parts have the other sign and REMOVED and ADDED change places. Empty if the causes of a pair cannot be told
     * apart.
     */
    SortedMap<Cause, Double> parts(Pairing pairing) {
        if (untold) {
            return new TreeMap<>();
        }
        int pairs = pairing.pairs().size();
        SortedMap<Cause, Double> parts =
                new TreeMap<>(Stations.split(pairsBefore, oldOld, newOld, oldNew, newNew, pairsAfter));
        parts.replaceAll((cause, items) -> pairs == 0 ? 0 : items / pairs);
        parts.put(
                Cause.REMOVED,
                new Count(pairsBefore, pairs).share() - before(pairing).share());
        parts.put(Cause.ADDED, after(pairing).share() - new Count(pairsAfter, pairs).share());
        return parts;
    }
}
