package dev.colloquy.cli;

import dev.colloquy.text.UserError;

/** What git understands where it asks for a revision, and a comparison does not: refused with a sentence of its own. */
final class GitSyntax {

    private static final String THREE = "...";
    private static final String HEAD = "HEAD";

    private GitSyntax() {}

    /**
     * Refuses what can be no revision here.
     *
     * @throws UserError that says what to write instead
     */
    static void check(String argument) {
        if (argument.isBlank()) {
            throw new UserError("an empty argument names no edition", "see: analyze diff --help");
        }
        int dots = argument.indexOf(THREE);
        if (dots >= 0) {
            throw threeDots(argument, argument.substring(0, dots), argument.substring(dots + THREE.length()));
        }
        if (argument.startsWith(":/") || argument.contains("^{/")) {
            throw new UserError(
                    argument + " looks for the message of a commit, which is not known here",
                    "find the commit (git log --oneline --grep=WORDS) and name it by its id");
        }
        if (argument.startsWith(":")) {
            throw new UserError(
                    argument + " is in git what is staged for the next commit, which is not read here",
                    "name a commit (HEAD:PATH), or the path itself");
        }
    }

    private static UserError threeDots(String argument, String before, String after) {
        String from = before.isBlank() ? HEAD : before;
        String to = after.isBlank() ? HEAD : after;
        return new UserError(
                "three dots (" + argument + ") name no two editions: git takes them for where two histories parted",
                "write " + from + ".." + to + " for these two, or compare with where they parted: analyze diff"
                        + " $(git merge-base " + from + " " + to + ") " + to);
    }

    /** A range where one edition is asked for. */
    static UserError twoForOne(String range, RevisionRange ends) {
        return new UserError(
                range + " names two editions, and --codebook tries a codebook on one",
                "name one (analyze diff --codebook FILE " + ends.after() + "); with " + ends.before() + " and "
                        + ends.after() + " as two arguments, the codebook counts for what has no reports");
    }
}
