package dev.colloquy.cli;

import java.util.OptionalLong;

/** How fast work goes on: a mean over the last seconds in which later ones count more, so that one long item does not upset it. */
final class Pace {

    private static final double SECOND = 1e9;

    /** What lies this far back counts a third. */
    private static final double MEMORY_SECONDS = 5;

    private final double start;
    private double last;
    private long done;
    private double sum;
    private double weight;

    /** @param start when work began, in nanoseconds of any clock */
    Pace(long start) {
        this.start = start;
        this.last = start;
    }

    /** Says how much is done at that time; times do not go back. */
    void at(long nanos, long doneNow) {
        double seconds = (nanos - last) / SECOND;
        if (seconds <= 0) {
            return;
        }
        double kept = Math.exp(-seconds / MEMORY_SECONDS);
        sum = sum * kept + (doneNow - done) / seconds * (1 - kept);
        weight = weight * kept + (1 - kept);
        last = nanos;
        done = doneNow;
    }

    /** How much is done in a second; 0 if nothing is known. */
    double perSecond() {
        return weight > 0 ? sum / weight : 0;
    }

    /** How many seconds are left at this pace; empty if it stands still. */
    OptionalLong secondsLeft(long total) {
        double pace = perSecond();
        return pace > 0 && last > start
                ? OptionalLong.of(Math.round(Math.max(0, total - done) / pace))
                : OptionalLong.empty();
    }
}
