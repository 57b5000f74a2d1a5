package dev.colloquy.diff;

import dev.colloquy.diff.Alignment.Stretch;

/**
 * Myers's difference algorithm in linear space (Algorithmica 1986, section 4b), given up after {@value #MOST} steps from either end:
 * what the forward search has reached by then is taken, and the rest begins there. The edit may then be longer than the shortest one,
 * but time is bounded by the length of the texts times a constant, which no library at hand promises.
 */
final class BoundedMyers {

    static final int MOST = 256;

    private static final int MIDDLE = MOST + 1;
    private static final int NOWHERE = Integer.MIN_VALUE / 2;
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final int[] before;
    private final int[] after;
    private final Marks gone;
    private final Marks come;

    /** Furthest places in the earlier text on each diagonal, from the start and from the end. */
    private final int[] forward = new int[2 * MIDDLE + 1];

    private final int[] backward = new int[2 * MIDDLE + 1];

    /** Takes a range of tokens that are not the same. */
    interface Marks {
        void set(int from, int to);
    }

    private record Point(int before, int after) {}

    BoundedMyers(int[] before, int[] after, Marks gone, Marks come) {
        this.before = before;
        this.after = after;
        this.gone = gone;
        this.come = come;
    }

    void align(Stretch stretch) {
        int a0 = stretch.fromBefore();
        int a1 = stretch.toBefore();
        int b0 = stretch.fromAfter();
        int b1 = stretch.toAfter();
        while (true) {
            while (a0 < a1 && b0 < b1 && before[a0] == after[b0]) {
                a0++;
                b0++;
            }
            while (a0 < a1 && b0 < b1 && before[a1 - 1] == after[b1 - 1]) {
                a1--;
                b1--;
            }
            Stretch rest = new Stretch(a0, a1, b0, b1);
            if (rest.oneSided()) {
                gone.set(a0, a1);
                come.set(b0, b1);
                return;
            }
            Point point = divided(rest);
            align(new Stretch(a0, point.before(), b0, point.after()));
            a0 = point.before();
            b0 = point.after();
        }
    }

    /** A point that a shortest edit passes in its middle, or as far as the search came. */
    private Point divided(Stretch s) {
        int first = s.fromBefore() - s.fromAfter();
        int last = s.toBefore() - s.toAfter();
        boolean odd = ((first - last) & 1) != 0;
        forward[MIDDLE] = s.fromBefore();
        backward[MIDDLE] = s.toBefore();
        forward[MIDDLE - 1] = NOWHERE;
        forward[MIDDLE + 1] = NOWHERE;
        backward[MIDDLE - 1] = FAR;
        backward[MIDDLE + 1] = FAR;
        for (int step = 1; step <= MOST; step++) {
            forward[MIDDLE - step - 1] = NOWHERE;
            forward[MIDDLE + step + 1] = NOWHERE;
            for (int k = step; k >= -step; k -= 2) {
                int x = ahead(s, k, k + first);
                int other = k + first - last;
                if (odd && Math.abs(other) < step && backward[MIDDLE + other] <= x) {
                    return new Point(x, x - k - first);
                }
            }
            backward[MIDDLE - step - 1] = FAR;
            backward[MIDDLE + step + 1] = FAR;
            for (int k = step; k >= -step; k -= 2) {
                int x = back(s, k, k + last);
                int other = k + last - first;
                if (!odd && Math.abs(other) <= step && forward[MIDDLE + other] >= x) {
                    return new Point(x, x - k - last);
                }
            }
        }
        return furthest(first);
    }

    /** One step more from the start on a diagonal: a token of the earlier text, or one of the later, then all that is the same. */
    private int ahead(Stretch s, int k, int diagonal) {
        int left = forward[MIDDLE + k - 1];
        int above = forward[MIDDLE + k + 1];
        int x = forward[MIDDLE + k];
        x = left < s.toBefore() ? Math.max(x, left + 1) : x;
        x = above - diagonal <= s.toAfter() ? Math.max(x, above) : x;
        int y = x - diagonal;
        while (x >= 0 && x < s.toBefore() && y < s.toAfter() && before[x] == after[y]) {
            x++;
            y++;
        }
        forward[MIDDLE + k] = x;
        return x;
    }

    /** The same from the end. */
    private int back(Stretch s, int k, int diagonal) {
        int right = backward[MIDDLE + k + 1];
        int below = backward[MIDDLE + k - 1];
        int x = backward[MIDDLE + k];
        x = right > s.fromBefore() ? Math.min(x, right - 1) : x;
        x = below - diagonal >= s.fromAfter() ? Math.min(x, below) : x;
        int y = x - diagonal;
        while (x > s.fromBefore() && x <= s.toBefore() && y > s.fromAfter() && before[x - 1] == after[y - 1]) {
            x--;
            y--;
        }
        backward[MIDDLE + k] = x;
        return x;
    }

    /** Of the furthest, the one that went on in both texts alike: else one text is used up before the other is looked at. */
    private Point furthest(int first) {
        Point best = new Point(NOWHERE, NOWHERE);
        for (int k = 0; k <= MOST; k += 2) {
            best = further(best, k, first);
            best = further(best, -k, first);
        }
        return best;
    }

    private Point further(Point best, int k, int first) {
        int x = forward[MIDDLE + k];
        int y = x - k - first;
        return x >= 0 && (best.before() < 0 || x + y > best.before() + best.after()) ? new Point(x, y) : best;
    }
}
