package dev.colloquy.cite;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Dates in the folders of a path, year first. */
final class PathDates {

    /** No page is older than the web. */
    private static final int FIRST = 1990;

    private static final int LAST = 2035;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> LONG_MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** Folders behind which a number is no year. */
    private static final Set<String> NUMBERED = Set.of(
            "id",
            "node",
            "p",
            "post",
            "posts",
            "article",
            "articles",
            "story",
            "item",
            "items",
            "comment",
            "comments",
            "page",
            "status",
            "t",
            "topic",
            "thread",
            "question",
            "questions",
            "b",
            "product",
            "products",
            "user",
            "users",
            "issue",
            "issues",
            "case",
            "kb",
            "notes",
            "clip",
            "video",
            "videos");

    private PathDates() {}

    /** The fullest date there is; of two equally full ones the first. */
    static Optional<PartialDate> in(List<String> folders, boolean finalSlash) {
        Optional<PartialDate> best = Optional.empty();
        for (int i = 0; i < folders.size(); i++) {
            String folder = folders.get(i);
            Optional<PartialDate> marked = within(folder).or(() -> monthly(folder));
            Optional<PartialDate> here = marked.isPresent() ? marked : from(folders, i, finalSlash);
            if (here.isPresent()
                    && best.map(b -> fullness(here.get()) > fullness(b)).orElse(true)) {
                best = here;
            }
        }
        return best;
    }

    private static int fullness(PartialDate date) {
        return date.toString().length();
    }

    /** A year as a folder, with a month and a day behind it as far as they are some. */
    private static Optional<PartialDate> from(List<String> folders, int at, boolean slash) {
        int year = year(folders.get(at));
        if (year < 0) {
            return Optional.empty();
        }
        int month = at + 1 < folders.size() ? month(folders.get(at + 1)) : -1;
        if (month < 0) {
            boolean number = at > 0 && NUMBERED.contains(folders.get(at - 1).toLowerCase(Locale.ROOT));
            boolean alone = folders.size() == 1 && !slash;
            return number || alone ? Optional.empty() : Optional.of(PartialDate.of(year));
        }
        int day = at + 2 < folders.size() ? small(folders.get(at + 2)) : -1;
        return full(year, month, day).or(() -> Optional.of(PartialDate.of(year, month)));
    }

    private static Optional<PartialDate> full(int year, int month, int day) {
        return day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? Optional.of(PartialDate.of(year, month, day))
                : Optional.empty();
    }

    private static int year(String text) {
        int year = text.length() == 4 && Chars.digits(text) ? Integer.parseInt(text) : -1;
        return year >= FIRST && year <= LAST ? year : -1;
    }

    private static int month(String text) {
        String name = text.toLowerCase(Locale.ROOT);
        int named = Math.max(MONTHS.indexOf(name), LONG_MONTHS.indexOf(name));
        int number = small(text);
        return named >= 0 ? named + 1 : number >= 1 && number <= 12 ? number : -1;
    }

    private static int small(String text) {
        return text.length() <= 2 && Chars.digits(text) ? Integer.parseInt(text) : -1;
    }

    /** Eight digits of a date, or its three numbers with one mark between, not within a word or a longer number. */
    private static Optional<PartialDate> within(String folder) {
        int at = 0;
        while (at < folder.length()) {
            int end = Chars.digitsEnd(folder, at);
            if (end == at) {
                at++;
                continue;
            }
            Optional<PartialDate> date = Optional.empty();
            if (at == 0 || !Character.isLetter(folder.charAt(at - 1))) {
                date = end - at == 8 ? joined(folder, at) : end - at == 4 ? marked(folder, at) : Optional.empty();
            }
            if (date.isPresent()) {
                return date;
            }
            at = end;
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> joined(String folder, int at) {
        boolean letter = at + 8 < folder.length() && Character.isLetter(folder.charAt(at + 8));
        return letter
                ? Optional.empty()
                : date(
                        folder.substring(at, at + 4),
                        folder.substring(at + 4, at + 6),
                        folder.substring(at + 6, at + 8));
    }

    private static Optional<PartialDate> marked(String folder, int at) {
        int end = at + "2019-12-16".length();
        if (end > folder.length() || Chars.wordAt(folder, end)) {
            return Optional.empty();
        }
        char mark = folder.charAt(at + 4);
        return "-_.".indexOf(mark) >= 0 && folder.charAt(at + 7) == mark
                ? date(folder.substring(at, at + 4), folder.substring(at + 5, at + 7), folder.substring(at + 8, end))
                : Optional.empty();
    }

    /** A year and a month that are all of the folder, unless they may be two years of a season. */
    private static Optional<PartialDate> monthly(String folder) {
        if (folder.length() != "2019-12".length() || folder.charAt(4) != '-') {
            return Optional.empty();
        }
        int year = year(folder.substring(0, 4));
        int month = small(folder.substring(5));
        return year < 0 || month < 1 || month > 12 || month == (year + 1) % 100
                ? Optional.empty()
                : Optional.of(PartialDate.of(year, month));
    }

    private static Optional<PartialDate> date(String yearText, String monthText, String dayText) {
        int year = year(yearText);
        int month = small(monthText);
        return year < 0 || month < 1 || month > 12 ? Optional.empty() : full(year, month, small(dayText));
    }
}
