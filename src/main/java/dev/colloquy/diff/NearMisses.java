package dev.colloquy.diff;

import dev.colloquy.diff.AlikeTexts.Near;
import dev.colloquy.diff.Buckets.Bucket;
import dev.colloquy.diff.NoMatch.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds for items that are left without a match what of the other edition came near, and why that was not it. */
final class NearMisses {

    /** So many equal texts are looked at; a crowd is not looked through for each of its members. */
    private static final int LOOKED_AT = 16;

    private final Board board;
    private final SortedMap<String, NoMatch> removed = new TreeMap<>();
    private final SortedMap<String, NoMatch> added = new TreeMap<>();

    /**
     * What is to be said of items without a match, by their names; of most there is nothing.
     *
     * @param removed of the earlier edition
     * @param added of the later edition
     */
    record Found(SortedMap<String, NoMatch> removed, SortedMap<String, NoMatch> added) {}

    private NearMisses(Board board) {
        this.board = board;
    }

    /** @param near alike texts that were not joined, in the order of their scores */
    static Found of(Board board, List<Near> near) {
        NearMisses misses = new NearMisses(board);
        misses.twins();
        misses.rivals(near);
        misses.sameIds();
        return new Found(misses.removed, misses.added);
    }

    private static void put(
            SortedMap<String, NoMatch> misses, EditionItem item, Why why, List<EditionItem> others, double likeness) {
        if (!others.isEmpty()) {
            misses.putIfAbsent(
                    item.name(),
                    new NoMatch(why, others.stream().limit(NoMatch.MOST).toList(), likeness));
        }
    }

    /** Equal texts of the same thread, else of any. */
    private void twins() {
        for (Bucket bucket : Buckets.of(
                board,
                (s, i) -> inThread(s, i)
                        .map(t -> new Buckets.Key(t, s.hash(i), 0, 0))
                        .filter(k -> !empty(s, i)))) {
            twins(bucket);
        }
        for (Bucket bucket : Buckets.of(
                board, (s, i) -> empty(s, i) ? Optional.empty() : Optional.of(new Buckets.Key(s.hash(i), 0, 0, 0)))) {
            twins(bucket);
        }
    }

    private Optional<Integer> inThread(Side side, int i) {
        return Optional.of(board.threadLabel(side, side.threadOf(i))).filter(t -> t != Board.NOTHING);
    }

    private static boolean empty(Side side, int i) {
        return side.item(i).text().filter(String::isBlank).isPresent();
    }

    private void twins(Bucket bucket) {
        for (int b : bucket.before()) {
            List<EditionItem> others = bucket.after().stream()
                    .limit(LOOKED_AT)
                    .filter(a -> !board.authorsDiffer(b, a))
                    .map(board.after()::item)
                    .toList();
            put(removed, board.before().item(b), Why.TWINS, others, 1);
        }
        for (int a : bucket.after()) {
            List<EditionItem> others = bucket.before().stream()
                    .limit(LOOKED_AT)
                    .filter(b -> !board.authorsDiffer(b, a))
                    .map(board.before()::item)
                    .toList();
            put(added, board.after().item(a), Why.TWINS, others, 1);
        }
    }

    private void rivals(List<Near> near) {
        Map<Integer, List<Near>> before = new HashMap<>();
        Map<Integer, List<Near>> after = new HashMap<>();
        near.stream()
                .filter(n -> board.before().loose(n.before()) && board.after().loose(n.after()))
                .forEach(n -> {
                    before.computeIfAbsent(n.before(), k -> new ArrayList<>()).add(n);
                    after.computeIfAbsent(n.after(), k -> new ArrayList<>()).add(n);
                });
        before.forEach((b, list) -> put(
                removed,
                board.before().item(b),
                Why.RIVALS,
                list.stream().map(n -> board.after().item(n.after())).toList(),
                list.get(0).similarity()));
        after.forEach((a, list) -> put(
                added,
                board.after().item(a),
                Why.RIVALS,
                list.stream().map(n -> board.before().item(n.before())).toList(),
                list.get(0).similarity()));
    }

    private void sameIds() {
        for (Bucket bucket : Buckets.of(board, (s, i) -> InPlace.byId(board, s, i))) {
            int b = bucket.before().get(0);
            int a = bucket.after().get(0);
            EditionItem one = board.before().item(b);
            EditionItem other = board.after().item(a);
            boolean equal = one.hash().equals(other.hash());
            if (equal && !board.authorsDiffer(b, a)) {
                continue; // an empty text, of which there is nothing to say
            }
            boolean seen = one.text().isPresent() && other.text().isPresent();
            double similarity = equal
                    ? 1
                    : Shingles.of(one.text().orElse(""))
                            .similarity(Shingles.of(other.text().orElse("")));
            boolean alike = similarity >= AlikeTexts.HOME && board.authorsDiffer(b, a);
            Why why = alike ? Why.OTHER_AUTHOR : seen ? Why.OTHER_TEXT : Why.UNSEEN;
            put(removed, one, why, List.of(other), seen || alike ? similarity : 0);
            put(added, other, why, List.of(one), seen || alike ? similarity : 0);
        }
    }
}
