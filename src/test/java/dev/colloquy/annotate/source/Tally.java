package dev.colloquy.annotate.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name, and the lines that say what differs, where somebody wants to read them. */
final class Tally {

    private final boolean verbose;
    private final Map<String, Counts> counts = new LinkedHashMap<>();

    Tally(boolean verbose) {
        this.verbose = verbose;
    }

    /** What was right, what was found, what was there. */
    static final class Counts {
        private int right;
        private int found;
        private int wanted;

        void right(int more) {
            right += more;
        }

        void found(int more) {
            found += more;
        }

        void wanted(int more) {
            wanted += more;
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double f1() {
            return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
        }

        /** "12 of 14 coded". */
        String share() {
            return right + " of " + wanted + " coded";
        }
    }

    Counts count(String name) {
        return counts.computeIfAbsent(name, n -> new Counts());
    }

    /** All of them in the order in which they were first counted. */
    Map<String, Counts> all() {
        return Collections.unmodifiableMap(counts);
    }

    void say(String line) {
        if (verbose) {
            System.out.println(line);
        }
    }
}
