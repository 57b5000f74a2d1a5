package dev.colloquy.annotate.source;

import dev.colloquy.cite.PartialDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years that somebody wrote, with the month and day beside them. */
final class WrittenDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private WrittenDates() {}

    /** True if the last word is that of a month. */
    static boolean endsInMonth(String name) {
        return MONTHS.containsKey(start(name));
    }

    private static String start(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        int space = low.lastIndexOf(' ');
        String word = space < 0 ? low : low.substring(space + 1);
        return word.length() < 3 ? word : word.substring(0, 3);
    }

    /** What stands in a bracket where a year should. */
    private static final List<String> UNDATED = List.of(
            "n.d.",
            "n. d.",
            "nd",
            "no date",
            "date unknown",
            "undated",
            "in press",
            "in print",
            "in preparation",
            "in prep.",
            "forthcoming",
            "to appear",
            "submitted",
            "under review",
            "accepted",
            "unpublished");

    private static final int LONGEST = 40;

    /** Where a bracket begins that holds a year or says why there is none: "(2015)", "(c. 1890)", "(in press)"; -1 if none does. */
    static int bracketed(String line) {
        int at = line.indexOf('(');
        while (at >= 0) {
            int close = line.indexOf(')', at);
            if (plain(line, at + 1).isPresent()
                    || (close > 0 && close - at < LONGEST && dates(line.substring(at + 1, close)))) {
                return at;
            }
            at = line.indexOf('(', at + 1);
        }
        return -1;
    }

    /** An uncertain, a mistyped or no year: "ca. 1890", "2015?", "20155", "2015–2018", "forthcoming". */
    private static boolean dates(String bracket) {
        String low = bracket.strip().toLowerCase(Locale.ROOT);
        for (String about : List.of("circa ", "ca. ", "ca ", "c. ", "c.", "c")) {
            if (low.startsWith(about) && plain(low, about.length()).isPresent()) {
                return true;
            }
        }
        int end = 0;
        while (end < low.length() && low.charAt(end) >= '0' && low.charAt(end) <= '9') {
            end++;
        }
        boolean range = end == DIGITS && end < low.length() && "–-?/".indexOf(low.charAt(end)) >= 0;
        boolean mistyped = end == DIGITS + 1 && end == low.length();
        return ((range || mistyped) && (low.startsWith("1") || low.startsWith("2")))
                || UNDATED.stream().anyMatch(u -> low.equals(u) || low.startsWith(u + ","));
    }

    private static final int DIGITS = 4;

    /** The first date of a line: a year with the month and day before it, where they stand there. */
    static Optional<PartialDate> first(String line) {
        int at = firstYear(line);
        return at < 0
                ? Optional.empty()
                : plain(line, at)
                        .map(year -> behind(line.substring(at + DIGITS), year)
                                .orElseGet(() -> withMonth(line.substring(0, at), year)));
    }

    private static final Pattern BEHIND = Pattern.compile(", *(\\p{L}+)\\.?(?: (\\d{1,2}))?");

    /** "2011, May 3", where nothing else follows: the order of a bracket in a reference list. */
    private static Optional<PartialDate> behind(String rest, int year) {
        Matcher found = BEHIND.matcher(rest);
        Integer month = found.matches() ? month(found.group(1)) : null;
        if (month == null) {
            return Optional.empty();
        }
        int day = found.group(2) == null ? 0 : day(found.group(2));
        return Optional.of(day > 0 ? PartialDate.of(year, month, day) : PartialDate.of(year, month));
    }

    /** Where the first year of a line begins; -1 if there is none. */
    static int firstYear(String line) {
        int until = line.indexOf("Retrieved");
        until = until < 0 ? line.length() : until;
        for (int i = 0; i + DIGITS <= until; i++) {
            boolean bounded = (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
                    && (i == 0 || "–-/".indexOf(line.charAt(i - 1)) < 0);
            if (bounded && plain(line, i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Integer> plain(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean letter = end < line.length()
                && Character.isLetter(line.charAt(end))
                && end + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(end + 1));
        if (end - at != 4 || letter || (end < line.length() && "–-".indexOf(line.charAt(end)) >= 0)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(line.substring(at, end));
        return year >= 1500 && year < 2100 ? Optional.of(year) : Optional.empty();
    }

    static String letter(String line, PartialDate date) {
        int at = line.indexOf(Integer.toString(date.year()));
        int end = at + 4;
        boolean one = at >= 0
                && end < line.length()
                && Character.isLowerCase(line.charAt(end))
                && (end + 1 == line.length() || !Character.isLetter(line.charAt(end + 1)));
        return one ? line.substring(end, end + 1) : "";
    }

    private static PartialDate withMonth(String before, int year) {
        String[] words = before.strip().split("[ ,]+", -1);
        int last = words.length - (before.strip().endsWith(",") ? 2 : 1);
        Integer month = last < 0 ? null : month(words[last]);
        if (month != null) {
            return last > 0 && day(words[last - 1]) > 0
                    ? PartialDate.of(year, month, day(words[last - 1]))
                    : PartialDate.of(year, month);
        }
        Integer earlier = last < 1 ? null : month(words[last - 1]);
        return earlier != null && day(words[last]) > 0
                ? PartialDate.of(year, earlier, day(words[last]))
                : PartialDate.of(year);
    }

    private static @Nullable Integer month(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.length() < 3 ? null : MONTHS.get(low.substring(0, 3));
    }

    private static int day(String word) {
        int digits = 0;
        for (int i = 0; i < word.length() && Character.isDigit(word.charAt(i)); i++) {
            digits = digits * 10 + word.charAt(i) - '0';
            if (digits > 31) {
                return 0;
            }
        }
        return digits;
    }
}
