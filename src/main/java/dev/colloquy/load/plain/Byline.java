package dev.colloquy.load.plain;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote a comment and when, as the line above it (header) or below it (footer) says. */
record Byline(Optional<String> author, Optional<String> published) {

    static final Byline NONE = new Byline(Optional.empty(), Optional.empty());

    private static final int MAX_HEADER = 200;
    private static final int MAX_DATE = 60;
    private static final int MAX_NAME_WORDS = 8;
    private static final String NAME = "(\\S.{0,79}?)";
    private static final Pattern SAYS = pattern("\\b(?:says|said|writes|wrote|commented|replied)\\b");
    private static final Pattern SPOKEN =
            pattern(NAME + "(?: on (.{4,60}?))?(?: \\|)? " + SAYS.pattern() + "(?: ?:| on| at|,)?(?: (.{4,60}?))?:?");
    private static final Pattern DATED =
            pattern(NAME + " ?(?:\\bon\\||\\bon\\b:?|\\||[—–]| - )(?: ?says:)? ?(.{4,60}?):?");
    private static final Pattern FOOTER =
            pattern("(?:posted|written|comment) by ?:? ?" + NAME + " ?(?:\\||\\bat\\b|\\bon\\b|[—–]) ?(.{4,60})");
    private static final Pattern BELOW_TITLE = pattern("(?:(?:posted|published|written) )?by:? " + NAME
            + "(?:,? ?(?:\\||\\bat\\b|\\bon\\b|[—–·]|,|(?<=\\S) - ) ?(.{4,60}))?");
    private static final Pattern SENTENCE_END = pattern("[?!;:]$|(?<!\\b\\p{L}|\\b[ds]r|\\bjr|\\b[ap]m|\\bm)\\.$");
    private static final Pattern DATE = pattern("(?:(?:on|at|date:|posted on|posted at) ?)?"
            + "(?:.{0,14}\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:[a-z]{1,6})?\\b.{0,40}"
            + "|.{0,14}\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}\\b.{0,30}"
            + "|(?:about )?(?:an?|\\d{1,3}) (?:second|minute|hour|day|week|month|year)s? ago)");

    private static final Pattern ONLY_DATE = pattern(
            "(?:(?:\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[ap]m|[ap]\\.?m\\.?|at|on|of|date|posted|about|an?|ago"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
                    + "|(?:second|minute|hour|day|week|month|year)s?|utc|gmt|[ecmp][sd]?t|[a-z]?est|t|z)(?![a-z])|[\\s,.:|/@+•·–—-])+");

    /** Reads what stands behind the number of a header line: {@code Name says:}, {@code Name on date said:}. */
    static Optional<Byline> header(String text) {
        if (text.length() > MAX_HEADER || !(text.endsWith(":") || hasDigit(text) || text.endsWith("ago"))) {
            return Optional.empty();
        }
        if (SAYS.matcher(text).find()) {
            Matcher spoken = SPOKEN.matcher(text);
            if (spoken.matches() && isName(spoken.group(1)) && datesOrColon(spoken, text)) {
                return Optional.of(of(spoken.group(1), spoken.group(2) == null ? spoken.group(3) : spoken.group(2)));
            }
        }
        Matcher dated = DATED.matcher(text);
        return dated.matches() && isName(dated.group(1)) && isDate(dated.group(2))
                ? Optional.of(of(dated.group(1), dated.group(2)))
                : Optional.empty();
    }

    /** Reads a name that stands alone above a line that is a date. */
    static Optional<Byline> nameAbove(String text, String next) {
        boolean name = !text.isBlank()
                && text.length() <= MAX_DATE
                && isName(text)
                && !SENTENCE_END.matcher(text).find()
                && !isDate(text);
        return name && isOnlyDate(next) ? Optional.of(of(text, null)) : Optional.empty();
    }

    /** Reads the line below a title: {@code by Name}, {@code Posted by Name on date}, or a date alone. */
    static Optional<Byline> belowTitle(String text) {
        if (isOnlyDate(text)) {
            return Optional.of(of("", text));
        }
        Matcher by = BELOW_TITLE.matcher(text);
        boolean read = by.matches()
                && isName(by.group(1))
                && !SENTENCE_END.matcher(text).find()
                && (by.group(2) == null || isOnlyDate(by.group(2)));
        return read ? Optional.of(of(by.group(1), by.group(2))) : Optional.empty();
    }

    /** Reads a footer line: {@code Posted by: Name | date}. */
    static Optional<Byline> footer(Line line) {
        Matcher footer = FOOTER.matcher(line.text());
        return footer.matches() && isDate(footer.group(2))
                ? Optional.of(of(footer.group(1), footer.group(2)))
                : Optional.empty();
    }

    /** True for a text that is a date and nothing else. */
    static boolean isDate(String text) {
        return text.length() <= MAX_DATE && DATE.matcher(text).matches() && (hasDigit(text) || text.endsWith("ago"));
    }

    /** True for a date in which no other word stands; prose that begins with a date is none. */
    private static boolean isOnlyDate(String text) {
        return isDate(text) && ONLY_DATE.matcher(text).matches();
    }

    Byline publishedAt(String date) {
        return new Byline(author, Optional.of(date));
    }

    private static boolean datesOrColon(MatchResult spoken, String text) {
        String before = spoken.group(2);
        String after = spoken.group(3);
        return (before == null || isDate(before))
                && (after == null || isDate(after))
                && (before != null || after != null || text.endsWith(":"));
    }

    private static Byline of(String author, @Nullable String date) {
        return new Byline(
                Optional.of(author.strip()).filter(a -> !a.isEmpty()),
                Optional.ofNullable(date).map(String::strip).filter(d -> !d.isEmpty()));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isName(String text) {
        return text.split(" ", MAX_NAME_WORDS + 2).length <= MAX_NAME_WORDS;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
