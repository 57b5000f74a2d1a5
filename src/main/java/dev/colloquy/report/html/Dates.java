package dev.colloquy.report.html;

import dev.colloquy.summary.ItemResult;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The dates of a thread, as far as they are written in ISO 8601, put into hours, days, months or years: the shortest of these that
 * makes few enough of them. A bin is named by the beginning of its dates ({@code 2019-12}); zones are left as they are written.
 */
final class Dates {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final int MOST_HOURS = 36;
    private static final int MOST_BINS = 72;

    /** All that dates can be written in. */
    private static final int MOST_YEARS = 10_000;

    private static final int DAY_LENGTH = 10;
    private static final int HOUR_LENGTH = 13;
    private static final int MONTH_LENGTH = 7;
    private static final int YEAR_LENGTH = 4;

    /** How long the name of a bin is, and its unit. */
    private enum Unit {
        HOUR(HOUR_LENGTH, ChronoUnit.HOURS, MOST_HOURS),
        DAY(DAY_LENGTH, ChronoUnit.DAYS, MOST_BINS),
        MONTH(MONTH_LENGTH, ChronoUnit.MONTHS, MOST_BINS),
        YEAR(YEAR_LENGTH, ChronoUnit.YEARS, MOST_YEARS);

        private final int length;
        private final ChronoUnit unit;
        private final int most;

        Unit(int length, ChronoUnit unit, int most) {
            this.length = length;
            this.unit = unit;
            this.most = most;
        }
    }

    private final int length;
    private final List<String> bins;

    private Dates(int length, List<String> bins) {
        this.length = length;
        this.bins = List.copyOf(bins);
    }

    static Dates of(List<ItemResult> items) {
        List<String> dates =
                items.stream().flatMap(i -> iso(i).stream()).sorted().toList();
        if (dates.isEmpty()) {
            return new Dates(DAY_LENGTH, List.of());
        }
        boolean timed = dates.stream().allMatch(d -> d.length() > DAY_LENGTH);
        for (Unit unit : Unit.values()) {
            if (unit != Unit.HOUR || timed) {
                List<String> bins = bins(dates.get(0), dates.get(dates.size() - 1), unit);
                if (bins.size() <= unit.most) {
                    return new Dates(unit.length, bins);
                }
            }
        }
        throw new IllegalStateException("years are tried last");
    }

    /** All from the first to the last one, those without an item too; one more than can be shown at most. */
    private static List<String> bins(String first, String last, Unit unit) {
        List<String> bins = new ArrayList<>();
        LocalDateTime at = start(first, unit);
        String end = last.substring(0, unit.length);
        String name = name(at, unit);
        while (name.compareTo(end) <= 0 && bins.size() <= unit.most) {
            bins.add(name);
            at = at.plus(1, unit.unit);
            name = name(at, unit);
        }
        return bins;
    }

    private static LocalDateTime start(String date, Unit unit) {
        LocalDateTime time = time(date);
        return switch (unit) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case DAY -> time.truncatedTo(ChronoUnit.DAYS);
            case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
            case YEAR -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
        };
    }

    private static String name(LocalDateTime time, Unit unit) {
        String iso = time.toString();
        return iso.substring(0, unit.length);
    }

    private static LocalDateTime time(String date) {
        return LocalDateTime.parse(
                date.length() > DAY_LENGTH ? date.substring(0, HOUR_LENGTH) + ":00" : date + "T00:00");
    }

    /** The bins in their order; empty if no date is known. */
    List<String> bins() {
        return bins;
    }

    /** A bin in words: {@code 13 May 2024, 06:00}. */
    static String words(String bin) {
        String year = bin.substring(0, YEAR_LENGTH);
        if (bin.length() == YEAR_LENGTH) {
            return year;
        }
        String month = MONTHS.get(Integer.parseInt(bin.substring(YEAR_LENGTH + 1, MONTH_LENGTH)) - 1) + " " + year;
        if (bin.length() == MONTH_LENGTH) {
            return month;
        }
        String day = Integer.parseInt(bin.substring(MONTH_LENGTH + 1, DAY_LENGTH)) + " " + month;
        return bin.length() == DAY_LENGTH ? day : day + ", " + bin.substring(DAY_LENGTH + 1) + ":00";
    }

    /** Where an item belongs. */
    Optional<String> bin(ItemResult item) {
        return iso(item).map(d -> d.substring(0, length));
    }

    /** The date of an item, if it is one of the calendar. */
    static Optional<String> iso(ItemResult item) {
        return item.item().published().filter(d -> DAY.matcher(d).matches()).filter(Dates::exists);
    }

    private static boolean exists(String date) {
        try {
            return time(date).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
