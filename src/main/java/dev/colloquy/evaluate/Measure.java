package dev.colloquy.evaluate;

import java.util.Optional;

/**
 * A figure.
 *
 * @param name as {@code --min} takes it: {@code macro-f1}, {@code f1.favor} ...
 * @param interval 95 % bootstrap interval; empty where none can be had
 */
public record Measure(String name, double value, Optional<Interval> interval) {

    /** Both ends of an interval. */
    public record Interval(double lower, double upper) {}
}
