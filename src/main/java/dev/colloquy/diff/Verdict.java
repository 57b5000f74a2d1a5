package dev.colloquy.diff;

/** Whether a share moved, as far as can be told. */
public enum Verdict {
    /** Its interval excludes no change, after correction for many comparisons. */
    MOVED("moved"),
    /** Its interval lies within the tolerance. */
    SAME("did not move"),
    /** Neither. */
    UNKNOWN("cannot tell");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
