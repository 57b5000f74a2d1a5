package dev.colloquy.diff;

/** Whether a share moved, as far as can be told. */
public enum Verdict {
    /** Its interval excludes no change, and the test says so after correction for their number; be it ever so little. */
    MOVED("moved"),
    /** It cannot be said to have moved, and its interval lies within the tolerance; or none of its items changed, came or went. */
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
