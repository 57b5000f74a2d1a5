package dev.colloquy.load.table;

import dev.colloquy.load.Times;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates of tables. */
final class Dates {

    private static final Pattern FORMED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");
    private static final int LONGEST = 60;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
    private static final String DAY = "(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String CLOCK =
            "(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?(?:[.][0-9]{1,9})?"
                    + "(?: ?(?<half>[ap])\\.?m\\.?)?";
    private static final String ZONE = "(?: ?(?<zone>[a-z]{1,4}|[+-][0-9]{2}(?::?[0-9]{2})?))?";
    private static final String TIME = "(?:(?:,? (?:at |- )?|T)" + CLOCK + ZONE + ")?";

    private static final Pattern YEAR_FIRST = pattern(YEAR + "[-/.](?<month>[0-9]{1,2})[-/.]" + DAY + TIME);
    private static final Pattern NAMED_FIRST = pattern(WEEKDAY + MONTH + " " + DAY + ",? " + YEAR + TIME);
    private static final Pattern NAMED_SECOND = pattern(WEEKDAY + DAY + "[ -]" + MONTH + ",?[ -]" + YEAR + TIME);
    private static final Pattern YEAR_LAST = pattern(WEEKDAY + MONTH + " " + DAY + " " + CLOCK + ZONE + " " + YEAR);
    private static final Pattern DOTTED = pattern(DAY + "\\. ?(?<month>[0-9]{1,2})\\. ?" + YEAR + TIME);
    private static final List<Pattern> CLEAR = List.of(YEAR_FIRST, NAMED_FIRST, NAMED_SECOND, YEAR_LAST, DOTTED);
    private static final Pattern FIGURES =
            Pattern.compile("(?<a>[0-9]{1,2})(?<mark>[/-])(?<b>[0-9]{1,2})\\k<mark>[0-9]{4}(?![0-9]).*");
    private static final Pattern DAY_FIRST = pattern(DAY + "[/-](?<month>[0-9]{1,2})[/-]" + YEAR + TIME);
    private static final Pattern MONTH_FIRST = pattern("(?<month>[0-9]{1,2})[/-]" + DAY + "[/-]" + YEAR + TIME);
    private static final int HALF_DAY = 12;

    private Dates() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Which of the figures of {@code 3/4/2020} is the day, as all dates of a column together tell it. */
    static final class Order {

        private boolean dayFirst;
        private boolean monthFirst;

        /** Nothing was looked at. */
        Order() {}

        void look(String cell) {
            Matcher figures = FIGURES.matcher(cell);
            if (cell.length() < LONGEST && figures.matches()) {
                dayFirst |= Integer.parseInt(figures.group("a")) > HALF_DAY;
                monthFirst |= Integer.parseInt(figures.group("b")) > HALF_DAY;
            }
        }

        /** None if no date tells it, or one contradicts another. */
        @Nullable
        Pattern told() {
            return dayFirst == monthFirst ? null : dayFirst ? DAY_FIRST : MONTH_FIRST;
        }
    }

    /** In one form where it is told without doubt, else as written; numbers are seconds, or parts of seconds, since 1970. */
    static Optional<String> of(String cell, Order order) {
        if (Keys.isNobody(cell)) {
            return Optional.empty();
        }
        return Times.ofEpoch(cell)
                .or(() -> Times.ofIso(cell))
                .or(() -> Times.ofRfc1123(cell))
                .or(() -> written(cell, order))
                .or(() -> Optional.of(cell));
    }

    private static Optional<String> written(String cell, Order order) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        for (Pattern pattern : CLEAR) {
            Matcher parts = pattern.matcher(cell);
            if (parts.matches()) {
                return iso(parts);
            }
        }
        Pattern figures = order.told();
        Matcher parts = figures == null ? null : figures.matcher(cell);
        return parts != null && parts.matches() ? iso(parts) : Optional.empty();
    }

    private static Optional<String> iso(Matcher parts) {
        String month = parts.group("month").toLowerCase(Locale.ROOT);
        int number = Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : 1 + MONTHS.indexOf(month.substring(0, 3));
        String day = parts.group("year") + "-" + two(number) + "-" + two(Integer.parseInt(parts.group("day")));
        String hour = parts.group("hour");
        if (hour == null) {
            return Times.ofIso(day);
        }
        String half = parts.group("half");
        int hours = Integer.parseInt(hour);
        boolean wrong = half != null && (hours < 1 || hours > HALF_DAY);
        int shown = half == null ? hours : hours % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
        String second = parts.group("second");
        String zone = parts.group("zone");
        Optional<String> offset = zone == null ? Optional.of("") : offset(zone);
        return offset.filter(o -> !wrong)
                .flatMap(o -> Times.ofIso(day + "T" + two(shown) + ":" + parts.group("minute") + ":"
                        + (second == null ? "00" : second) + o));
    }

    private static Optional<String> offset(String zone) {
        boolean figures = zone.charAt(0) == '+' || zone.charAt(0) == '-';
        return figures ? Optional.of(zone) : Times.zone(zone);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** True if all dates are in the one form, so that rows can be put in their order. */
    static boolean areFormed(List<String> dates) {
        return !dates.isEmpty()
                && dates.stream().allMatch(d -> FORMED.matcher(d).matches());
    }

    /** True if the latest stands first. */
    static boolean areBackwards(List<String> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i - 1).compareTo(dates.get(i)) < 0) {
                return false;
            }
        }
        return dates.size() > 1 && !dates.get(0).equals(dates.get(dates.size() - 1));
    }
}
