package dev.colloquy.load;

import dev.colloquy.text.UnknownCharacters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date as pages in English write it, and what it is in ISO 8601 where it can be only one day. */
public final class WrittenDate {

    private static final int MAX_LENGTH = 60;
    private static final int MONTHS = 12;
    private static final int HALF_DAY = 12;
    private static final String AGO = "(?:(?:about|over|almost|edited) )?(?:an?|\\d{1,3}) ?"
            + "(?:seconds?|secs?\\.?|minutes?|mins?\\.?|hours?|hrs?\\.?|days?|weeks?|wks?\\.?|months?|mos?\\.?|years?|yrs?\\.?"
            + "|[smhdwy]|mo) ago|just now|yesterday";
    private static final Pattern DATE = pattern("^(?:(?:on|at|date:|posted on|posted at) ?)?"
            + "(?:.{0,14}(?U:\\b)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]{1,6})?(?U:\\b).{0,40}"
            + "|.{0,14}\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}(?U:\\b).{0,30}"
            + "|" + AGO + ")");
    private static final Pattern ONLY_DATE =
            pattern("^(?:(?:\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[ap]m|[ap]\\.?m\\.?|at|on|of|date"
                    + "|posted|about|over|almost|edited|an?|ago|just now|yesterday"
                    + "|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|\\d{0,3}(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?|[smhdwy])"
                    + "|utc|gmt|[ecmp][sd]?t|[a-z]?est)(?![a-z\\d])|\\((?:utc|gmt)\\)|[\\s,.:|/@+•·–—-])+");

    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String TIME =
            "(\\d{1,2})(?:[:.](\\d{2}))?(?::(\\d{2}))? ?([ap]\\.?m\\.?)?(?: ?\\(?(utc|(?:gmt|utc)?[+-]\\d{2}:?\\d{2}|gmt|z)\\)?)?";
    private static final String BEHIND = "(?:(?:,? ?(?:(?U:\\b)at(?U:\\b)|@|[-–—•·|]) ?|,? )" + TIME + ")?";
    private static final String BEFORE = "(?:posted (?:on|at)|posted|on|at|date:)? ?"
            + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?";
    private static final Pattern MONTH_FIRST = pattern(BEFORE + MONTH + " " + DAY + ",? (\\d{4})" + BEHIND);
    private static final Pattern DAY_FIRST = pattern(BEFORE + DAY + "(?: of)?[ -]" + MONTH + ",?[ -](\\d{4})" + BEHIND);
    private static final Pattern YEAR_FIRST = pattern(BEFORE + "(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})" + BEHIND);
    private static final Pattern FIGURES = pattern(BEFORE + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + BEHIND);
    private static final Pattern TIME_FIRST =
            pattern("(?:at )?(\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?)(?:,| on|,? [-–—|])? (.+)");

    private static final Pattern WEEKDAY =
            pattern("(?:posted (?:on|at) |posted |on |at |date: ?)?(mon|tue|wed|thu|fri|sat|sun)");
    private static final int DAY_LENGTH = "2012-06-08".length();
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Where a date and its time stand in what a pattern found. */
    private static final int TIME_AT = 4;

    private WrittenDate() {}

    /** False for a text that certainly has no date in it; quick. */
    public static boolean mayHold(String text) {
        return hasDigit(text) || isNear(text) || text.indexOf(" ago") > 0;
    }

    /** True for a text that is a date, though words may stand around it. */
    public static boolean is(String text) {
        return text.length() <= MAX_LENGTH
                && mayHold(text)
                && (DATE.matcher(UnknownCharacters.seen(text)).matches()
                        || Times.ofIso(text).isPresent()
                        || foreign(text).isPresent());
    }

    /** True for a date in which no other word stands; prose that begins with a date is none. */
    public static boolean isAlone(String text) {
        return is(text)
                && (ONLY_DATE.matcher(UnknownCharacters.seen(text)).matches()
                        || Times.ofIso(text).isPresent()
                        || foreign(text).isPresent());
    }

    /** True for a date alone that says the time too, or how long ago it was. */
    public static boolean isExact(String text) {
        return isAlone(text) && (isNear(text) || (YEAR.matcher(text).find() && text.indexOf(':') > 0));
    }

    /**
     * The date in the form of {@link Times}, also of those that pages in other languages than English write; empty if it may be two
     * days, or is told by how long ago it was.
     */
    public static Optional<String> iso(String text) {
        String date = text.strip();
        if (date.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return english(date).or(() -> foreign(date));
    }

    private static Optional<String> foreign(String date) {
        return DateWords.english(date).flatMap(WrittenDate::english);
    }

    private static Optional<String> english(String date) {
        return Times.ofIso(date)
                .or(() -> parts(MONTH_FIRST, date, 3, 1, 2))
                .or(() -> parts(DAY_FIRST, date, 3, 2, 1))
                .or(() -> parts(YEAR_FIRST, date, 1, 2, 3))
                .or(() -> figures(date))
                .or(() -> timeFirst(date));
    }

    private static Optional<String> timeFirst(String date) {
        Matcher first = TIME_FIRST.matcher(date);
        return first.matches() && first.group(2).indexOf(':') < 0
                ? iso(first.group(2) + " " + first.group(1))
                : Optional.empty();
    }

    /** Only one of the two figures can be a month, or only one of the two days is the day of the week that is told. */
    private static Optional<String> figures(String date) {
        Matcher figures = FIGURES.matcher(date);
        if (!figures.matches()) {
            return Optional.empty();
        }
        boolean dayFirst = Integer.parseInt(figures.group(1)) > MONTHS;
        boolean monthFirst = Integer.parseInt(figures.group(2)) > MONTHS;
        if (dayFirst == monthFirst) {
            return dayFirst ? Optional.empty() : onWeekday(date);
        }
        return parts(FIGURES, date, 3, dayFirst ? 2 : 1, dayFirst ? 1 : 2);
    }

    private static Optional<String> onWeekday(String date) {
        Matcher weekday = WEEKDAY.matcher(date);
        if (!weekday.lookingAt()) {
            return Optional.empty();
        }
        String day = weekday.group(1).toUpperCase(Locale.ROOT);
        List<String> fitting = Stream.of(parts(FIGURES, date, 3, 1, 2), parts(FIGURES, date, 3, 2, 1))
                .flatMap(Optional::stream)
                .filter(d -> LocalDate.parse(d.substring(0, DAY_LENGTH))
                        .getDayOfWeek()
                        .name()
                        .startsWith(day))
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Optional<String> parts(Pattern pattern, String date, int year, int month, int day) {
        Matcher parts = pattern.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group(month).toLowerCase(Locale.ROOT);
        int named = Character.isDigit(name.charAt(0))
                ? Integer.parseInt(name)
                : 1 + MONTH_NAMES.indexOf(name.substring(0, 3));
        String when = parts.group(year) + "-" + two(Integer.toString(named)) + "-" + two(parts.group(day));
        return time(parts).flatMap(t -> Times.ofIso(when + t));
    }

    /** The time with a blank before it; nothing where there is none; empty if it is no time. */
    private static Optional<String> time(Matcher parts) {
        String hour = parts.group(TIME_AT);
        if (hour == null) {
            return Optional.of("");
        }
        String minute = parts.group(TIME_AT + 1);
        String half = parts.group(TIME_AT + 3);
        Optional<String> first = hour(Integer.parseInt(hour), half);
        if (minute == null && half == null) {
            return Optional.empty();
        }
        String told =
                orNothing(parts.group(TIME_AT + 4)).toUpperCase(Locale.ROOT).replace("GMT", "UTC");
        String zone = told.length() > "UTC".length() ? told.replace("UTC", "") : told;
        String second = parts.group(TIME_AT + 2);
        return first.map(
                h -> " " + h + ":" + (minute == null ? "00" : minute) + (second == null ? "" : ":" + second) + zone);
    }

    private static Optional<String> hour(int hour, @Nullable String half) {
        if (half == null) {
            return Optional.of(two(Integer.toString(hour)));
        }
        boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
        return hour < 1 || hour > HALF_DAY
                ? Optional.empty()
                : Optional.of(two(Integer.toString(hour % HALF_DAY + (afternoon ? HALF_DAY : 0))));
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static boolean isNear(String text) {
        return endsWith(text, "ago") || endsWith(text, "just now") || endsWith(text, "yesterday");
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(/* ignoreCase= */ true, text.length() - end.length(), end, 0, end.length());
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
