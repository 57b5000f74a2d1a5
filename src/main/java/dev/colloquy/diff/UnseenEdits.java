package dev.colloquy.diff;

import dev.colloquy.diff.Buckets.Bucket;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins items of which the texts are not at hand and the hashes differ. All that can be said is that they may be edits: they have
 * the same id, author and parent, and stand between the same items, which kept their ids, with as many loose items of the same
 * ids on both sides, and no more than {@value #MOST}. A similarity of 0 says that nobody compared the texts.
 */
final class UnseenEdits {

    static final int MOST = 3;

    private UnseenEdits() {}

    static void join(Board board) {
        Surroundings now = new Surroundings(board);
        List<Bucket> gaps = new ArrayList<>(Buckets.of(
                board, (s, i) -> InPlace.byGap(now, s, i).filter(key -> now.steady(s, i) && now.joinedAround(s, i))));
        for (Bucket gap : gaps) {
            int n = gap.before().size();
            if (n <= MOST && n == gap.after().size() && sameIds(board, gap)) {
                for (int k = 0; k < n; k++) {
                    int b = gap.before().get(k);
                    int a = gap.after().get(k);
                    if (mayBeEdit(board, b, a)) {
                        board.join(b, a, 0);
                    }
                }
            }
        }
    }

    private static boolean sameIds(Board board, Bucket gap) {
        for (int k = 0; k < gap.before().size(); k++) {
            if (board.before().id(gap.before().get(k))
                    != board.after().id(gap.after().get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeEdit(Board board, int b, int a) {
        EditionItem one = board.before().item(b);
        EditionItem other = board.after().item(a);
        return (one.text().isEmpty() || other.text().isEmpty())
                && one.author().equals(other.author())
                && one.parent().equals(other.parent());
    }
}
