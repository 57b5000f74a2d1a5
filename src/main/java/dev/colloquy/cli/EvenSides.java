package dev.colloquy.cli;

import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.LeftOut;
import dev.colloquy.diff.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Both sides of a comparison as they can be compared fairly: threads that could not be read on one side are left out of both, and
 * what makes the comparison doubtful is told in it.
 */
final class EvenSides {

    private static final int MOST_TOLD = 5;
    private static final String LOST =
            "Not all could be read, as the messages say: what is missing from one side is told here as added or removed.";

    private final EditionAtHand before;
    private final EditionAtHand after;
    private final List<String> doubts = new ArrayList<>();

    private EvenSides(EditionAtHand before, EditionAtHand after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Two sides with what is to be said of them.
     *
     * @param doubts why the comparison is not complete, in sentences
     * @param remarks what else to know
     */
    record Told(Editions.Both both, List<String> doubts, List<String> remarks) {

        Told {
            doubts = List.copyOf(doubts);
            remarks = List.copyOf(remarks);
        }

        /** The comparison with these sentences before its own, and one more if the sides have nothing in common. */
        Comparison in(Comparison comparison, Pairing pairing) {
            List<String> notes = new ArrayList<>(doubts);
            notes.addAll(remarks);
            if (items(both.before()) && items(both.after()) && pairing.pairs().isEmpty()) {
                notes.add(nothingInCommon(comparison.before(), comparison.after()));
            }
            return comparison.told(notes, doubts.isEmpty());
        }

        private static String nothingInCommon(Edition before, Edition after) {
            boolean none = before.items().isEmpty();
            if (none && after.items().isEmpty()) {
                return "There is nothing to compare: no thread is left on either side.";
            }
            return none || after.items().isEmpty()
                    ? "There is no thread in " + (none ? before : after).name() + "."
                    : before.name() + " and " + after.name()
                            + " have no item in common: they may be versions of different corpora.";
        }
    }

    static Told of(Editions.Both both) {
        return new EvenSides(both.before(), both.after()).told();
    }

    private Told told() {
        LeftOut old = new LeftOut(unread(before, after));
        LeftOut now = new LeftOut(unread(after, before));
        SortedSet<String> all = new TreeSet<>(old.threads());
        all.addAll(now.threads());
        boolean items = items(before) && items(after);
        EditionAtHand first = items ? before.with(new LeftOut(all).from(before.edition())) : summedUp(before, old);
        EditionAtHand second = items ? after.with(new LeftOut(all).from(after.edition())) : summedUp(after, now);
        if (items) {
            tellLeftOut(before, old);
            tellLeftOut(after, now);
        }
        if (before.reading().lost() || after.reading().lost()) {
            doubts.add(LOST);
        }
        for (EditionAtHand side : sides()) {
            doubts.addAll(folded(side.reading().doubts(), side));
            newer(side.edition());
        }
        List<String> remarks = sides().stream()
                .flatMap(s -> folded(s.reading().remarks(), s).stream())
                .distinct()
                .toList();
        return new Told(
                new Editions.Both(first, second), doubts.stream().distinct().toList(), remarks);
    }

    private List<EditionAtHand> sides() {
        return List.of(before, after);
    }

    private static boolean items(EditionAtHand side) {
        return side.edition().threads().isPresent();
    }

    /** Ids of threads that could not be read on a side; of files that were skipped only those that are threads on the other. */
    private static SortedSet<String> unread(EditionAtHand side, EditionAtHand other) {
        Set<String> there = other.edition().threads().orElse(List.of()).stream()
                .map(EditionThread::id)
                .collect(Collectors.toSet());
        there.addAll(other.reading().unread());
        SortedSet<String> ids = new TreeSet<>(side.reading().skipped());
        ids.retainAll(there);
        side.edition().threads().orElse(List.of()).forEach(t -> ids.remove(t.id()));
        ids.addAll(side.reading().unread());
        return ids;
    }

    private void tellLeftOut(EditionAtHand side, LeftOut threads) {
        if (!threads.threads().isEmpty()) {
            doubts.add("Left out of both sides, since " + side.edition().name() + " could not be read there: "
                    + thread(threads) + threads.named() + ".");
        }
    }

    private static String thread(LeftOut threads) {
        return threads.threads().size() == 1 ? "the thread " : "the threads ";
    }

    /** Where totals are compared, those of the summary, which count what could not be read. */
    private EditionAtHand summedUp(EditionAtHand side, LeftOut threads) {
        if (threads.threads().isEmpty()) {
            return side;
        }
        Edition edition = side.edition();
        String unread = "Could not be read in " + edition.name() + ": " + thread(threads) + threads.named() + "; ";
        if (side.reading().stated().isEmpty()) {
            doubts.add(unread + "of the other side only totals are known, which may count them.");
            return side;
        }
        doubts.add(unread + "the totals of its summary count, and of both sides nothing but totals is compared.");
        return side.with(new Edition(
                edition.name(), edition.stamp(), side.reading().stated().get(), Optional.empty()));
    }

    private static List<String> folded(List<String> sentences, EditionAtHand side) {
        List<String> first = new ArrayList<>(sentences.stream().limit(MOST_TOLD).toList());
        if (sentences.size() > MOST_TOLD) {
            first.add("And " + (sentences.size() - MOST_TOLD) + " more of the kind in "
                    + side.edition().name() + ".");
        }
        return first;
    }

    private void newer(Edition edition) {
        String theirs = edition.stamp().program();
        if (ProgramVersion.newer(theirs, VersionText.program())) {
            doubts.add(edition.name() + " was made by Colloquy " + theirs + ", newer than this ("
                    + VersionText.program() + "); what it says may mean something else there.");
        }
    }
}
