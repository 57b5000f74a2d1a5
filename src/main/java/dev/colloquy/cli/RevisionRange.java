package dev.colloquy.cli;

import java.util.Optional;

/**
 * Two revisions in one argument, {@code v1..v2}.
 *
 * @param before the earlier one
 * @param after the later one
 */
record RevisionRange(String before, String after) {

    private static final String HEAD = "HEAD";
    private static final String DOTS = "..";

    /**
     * Reads an argument as a range; as git does, an end that is left out is {@code HEAD}.
     *
     * @param exists true if it is a path that is there: then it is no range
     */
    static Optional<RevisionRange> of(String argument, boolean exists) {
        int dots = argument.indexOf(DOTS);
        if (exists || dots < 0 || argument.contains("...") || isPath(argument)) {
            return Optional.empty();
        }
        String before = argument.substring(0, dots);
        String after = argument.substring(dots + DOTS.length());
        return before.isEmpty() && after.isEmpty()
                ? Optional.empty()
                : Optional.of(new RevisionRange(before.isEmpty() ? HEAD : before, after.isEmpty() ? HEAD : after));
    }

    private static boolean isPath(String argument) {
        return argument.contains("../") || argument.contains("..\\") || argument.endsWith("/..");
    }

    /** False for what git never takes for a revision, so that nobody has to look. */
    static boolean couldBeRevision(String argument) {
        return !argument.startsWith(".")
                && !argument.startsWith("/")
                && !argument.endsWith("/")
                && !argument.endsWith(".")
                && !argument.contains("\\")
                && !argument.contains(DOTS)
                && !argument.isBlank();
    }
}
