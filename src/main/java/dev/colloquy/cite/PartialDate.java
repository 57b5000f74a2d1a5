package dev.colloquy.cite;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A date as far as it is known: a year, a month of it, or a day.
 *
 * @param month 1 to 12
 * @param day 1 to 31, only with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {

    /** @throws IllegalArgumentException if the month or day is out of range, or a day stands without a month */
    public PartialDate {
        if ((month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12))
                || (day.isPresent() && (month.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31))) {
            throw new IllegalArgumentException("not a date: " + year + " " + month + " " + day);
        }
    }

    public static PartialDate of(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.of(day));
    }

    /** ISO 8601 as far as known: {@code 2019}, {@code 2019-12}, {@code 2019-12-16}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(m -> text.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> text.append(String.format(Locale.ROOT, "-%02d", d)));
        return text.toString();
    }

    @Override
    public int compareTo(PartialDate other) {
        return toString().compareTo(other.toString());
    }
}
