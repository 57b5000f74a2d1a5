package dev.colloquy.diff;

import dev.colloquy.diff.ShareChange.Count;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.ShareChange.Range;
import dev.colloquy.diff.SignFlips.Test;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the share of each stance, theme and work changed, over all threads and in each.
 *
 * <p>Units of chance are threads, for the items of a thread are not independent. Where an edition has fewer than six threads, and
 * within a thread, they are items: then the interval says what other items of these threads might have shown, nothing of other
 * threads. With fewer than six items there is no interval. Six is the least number with which a test by signs can come out below
 * 0.05 (2 / 2^6 = 0.03).
 *
 * <p>A verdict is {@link Verdict#MOVED} if the interval excludes 0 and the adjusted p is below 0.05, else {@link Verdict#SAME} if the
 * interval lies within the tolerance, else {@link Verdict#UNKNOWN}. A share of which no item changed, while none came or went, did
 * not move: that is a fact and no inference, so that it is not tested and has no interval, whatever the number of units. Nor has a
 * share of which every draw shows no difference because no item of both editions changed it: an interval of no width would look
 * certain about other threads.
 */
final class Shares {

    static final int FEWEST_UNITS = 6;

    private static final Test UNTESTED = new Test(1, 1);

    private final Causes causes;
    private final double tolerance;

    /** What was compared, and what is to be said of it. */
    record Outcome(List<ShareChange> shares, List<String> notes) {}

    /**
     * What is known of a share.
     *
     * @param still true if no item changed it
     */
    private record Finding(boolean still, Optional<Range> interval, Test test) {

        static final Finding STILL = new Finding(true, Optional.empty(), UNTESTED);
        static final Finding TOO_FEW = new Finding(false, Optional.empty(), UNTESTED);

        static Finding of(Range interval, Test test, boolean flipped) {
            boolean still = !flipped && interval.low() == 0 && interval.high() == 0;
            return still ? STILL : new Finding(false, Optional.of(interval), test);
        }

        Verdict verdict(double adjusted, double tolerance) {
            if (interval.isEmpty()) {
                return still ? Verdict.SAME : Verdict.UNKNOWN;
            }
            if (interval.get().excludesZero() && adjusted < Holm.LEVEL) {
                return Verdict.MOVED;
            }
            return interval.get().within(tolerance) ? Verdict.SAME : Verdict.UNKNOWN;
        }
    }

    Shares(Causes causes, double tolerance) {
        this.causes = causes;
        this.tolerance = tolerance;
    }

    Outcome compare(Pairing pairing) {
        ThreadLinks links = ThreadLinks.of(pairing);
        List<String> notes = new ArrayList<>();
        List<Unit> units = Unit.threads(pairing, links);
        if (Sample.size(units) < FEWEST_UNITS) {
            units = Unit.items(pairing);
            notes.add(
                    Sample.size(units) < FEWEST_UNITS
                            ? "An edition has fewer than six items: too few for intervals."
                            : "An edition has fewer than six threads: intervals take items as independent of each other and say"
                                    + " nothing about other threads.");
        }
        List<ShareChange> shares = new ArrayList<>(changes(pairing, units, Optional.empty()));
        byUnit(pairing, links).values().stream()
                .filter(Shares::changed)
                .map(this::inThread)
                .forEach(shares::addAll);
        return new Outcome(shares, notes);
    }

    /** The items of each thread; one that moved to another thread is removed from one and added to the other. */
    private static SortedMap<String, Pairing> byUnit(Pairing pairing, ThreadLinks links) {
        SortedSet<String> names = new TreeSet<>();
        Map<String, List<Pair>> pairs = new TreeMap<>();
        Map<String, List<EditionItem>> removed = new TreeMap<>();
        Map<String, List<EditionItem>> added = new TreeMap<>();
        pairing.removed().forEach(i -> put(removed, links.unit(i.thread()), i));
        pairing.added().forEach(i -> put(added, links.unit(i.thread()), i));
        for (Pair pair : pairing.pairs()) {
            String from = links.unit(pair.before().thread());
            String to = links.unit(pair.after().thread());
            if (from.equals(to)) {
                put(pairs, from, pair);
            } else {
                put(removed, from, pair.before());
                put(added, to, pair.after());
            }
        }
        List.of(pairs, removed, added).forEach(m -> names.addAll(m.keySet()));
        SortedMap<String, Pairing> units = new TreeMap<>();
        names.forEach(n -> units.put(
                n,
                new Pairing(
                        pairs.getOrDefault(n, List.of()),
                        removed.getOrDefault(n, List.of()),
                        added.getOrDefault(n, List.of()))));
        return units;
    }

    private static <T> void put(Map<String, List<T>> lists, String name, T value) {
        lists.computeIfAbsent(name, k -> new ArrayList<>()).add(value);
    }

    /** True for a thread of both editions in which a label changed, or an item came or went. */
    private static boolean changed(Pairing thread) {
        boolean both = !thread.pairs().isEmpty()
                || (!thread.removed().isEmpty() && !thread.added().isEmpty());
        boolean moved = !thread.removed().isEmpty() || !thread.added().isEmpty();
        return both && (moved || thread.pairs().stream().anyMatch(Pair::relabelled));
    }

    /** Its stances, and those themes and works of which an item changed, came or went; named by its id in the later edition. */
    private List<ShareChange> inThread(Pairing thread) {
        TreeSet<String> ids = new TreeSet<>();
        thread.pairs().forEach(p -> ids.add(p.after().thread()));
        thread.added().forEach(i -> ids.add(i.thread()));
        return changes(thread, Unit.items(thread), Optional.of(ids.first()));
    }

    private List<ShareChange> changes(Pairing pairing, List<Unit> units, Optional<String> thread) {
        SortedMap<Label, Tally> tallies = Tally.of(pairing, causes);
        if (thread.isPresent()) {
            tallies.entrySet()
                    .removeIf(t ->
                            t.getKey().kind() != Kind.STANCE && !t.getValue().touched());
        }
        boolean resized = !pairing.removed().isEmpty() || !pairing.added().isEmpty();
        SortedMap<Label, Tally> open = new TreeMap<>(tallies);
        open.values().removeIf(t -> !resized && !t.touched());
        Map<Label, Finding> findings = findings(units, open);
        List<Finding> found = tallies.keySet().stream()
                .map(l -> findings.getOrDefault(l, Finding.STILL))
                .toList();
        double[] adjusted = Holm.adjusted(found.stream().map(Finding::test).toList());
        List<ShareChange> changes = new ArrayList<>();
        for (Map.Entry<Label, Tally> entry : tallies.entrySet()) {
            int i = changes.size();
            changes.add(change(entry.getKey(), entry.getValue(), pairing, thread, found.get(i), adjusted[i]));
        }
        return changes;
    }

    private static Map<Label, Finding> findings(List<Unit> units, SortedMap<Label, Tally> tallies) {
        Map<Label, Finding> findings = new TreeMap<>();
        List<Label> labels = List.copyOf(tallies.keySet());
        if (Sample.size(units) < FEWEST_UNITS) {
            labels.forEach(l -> findings.put(l, Finding.TOO_FEW));
            return findings;
        }
        Sample sample = Sample.of(units, labels);
        List<Range> ranges = PairedBootstrap.intervals(sample);
        List<Test> tests = SignFlips.tests(sample);
        for (Map.Entry<Label, Tally> entry : tallies.entrySet()) {
            int i = findings.size();
            boolean flipped = entry.getValue().flow().flips();
            findings.put(entry.getKey(), Finding.of(ranges.get(i), tests.get(i), flipped));
        }
        return findings;
    }

    private ShareChange change(
            Label label, Tally tally, Pairing pairing, Optional<String> thread, Finding finding, double adjusted) {
        Count before = tally.before(pairing);
        Count after = tally.after(pairing);
        return new ShareChange(
                label.kind(),
                Optional.of(label.target()).filter(t -> !t.isEmpty()),
                label.name(),
                thread,
                before,
                after,
                finding.interval(),
                finding.interval().map(i -> finding.test().p()),
                finding.interval().map(i -> adjusted),
                finding.verdict(adjusted, tolerance),
                Optional.of(tally.flow()),
                tally.parts(pairing),
                tally.cancelled());
    }
}
