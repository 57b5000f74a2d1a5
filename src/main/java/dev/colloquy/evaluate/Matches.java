package dev.colloquy.evaluate;

/**
 * Marks found against marks in gold.
 *
 * @param right in both
 */
public record Matches(int right, int found, int gold) {

    static final Matches NONE = new Matches(0, 0, 0);

    Matches plus(Matches other) {
        return new Matches(right + other.right, found + other.found, gold + other.gold);
    }

    /** True if there was nothing to find and nothing was found. */
    boolean isEmpty() {
        return found == 0 && gold == 0;
    }

    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
