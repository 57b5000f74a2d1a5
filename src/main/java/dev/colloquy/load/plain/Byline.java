package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.text.StandIns;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment and when, as the line above it (header) or below it (footer) says.
 *
 * @param answers the name that the line says it answers
 */
record Byline(Optional<String> author, Optional<String> published, Optional<String> answers) {

    static final Byline NONE = new Byline(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MAX_HEADER = 200;
    private static final int MAX_NAME = 60;
    private static final String NAME = "(\\S.{0,79}?)";
    private static final String END = "(?: ?:|\\.{3}|…)?";
    private static final Pattern SAYS = pattern(
            "(?U:\\b)(?:says|said|writes|wrote|commented|replied|sagt|sagte|schreibt|schrieb|dit|a dit|a écrit|dice|dijo|escribió"
                    + "|ha detto|ha scritto|disse|escreveu|zegt|schreef)(?U:\\b)");
    private static final Pattern SPOKEN = pattern(
            "^" + NAME + "(?: on (.{4,60}?))?(?: \\|)? " + SAYS.pattern() + "(?: ?:| on| at|,)?(?: (.{4,60}?))?" + END);
    private static final Pattern REPLIED = pattern(
            "^" + NAME + " (?:replie[ds]|responded|answered) to (\\S.{0,59}?)(?:,? (?:on )?(.{4,60}?))??" + END);
    private static final Pattern DATED =
            pattern("^" + NAME + " ?(?:(?U:\\b)on\\||(?U:\\b)on(?U:\\b):?|\\||[—–]| - )(?: ?says:)? ?(.{4,60}?):?");
    private static final Pattern FOOTER = pattern(
            "^(?:permalink )?(?:posted|written|submitted|added|left|comment)(?: #?\\d{1,6})? by ?:? ?" + NAME
                    + " ?(?:\\||(?U:\\b)at(?U:\\b)|(?U:\\b)on(?U:\\b)|[—–]) ?(.{4,60}?)\\.?(?: ?\\| ?(?:permalink|reply|link).{0,40})?");
    private static final Pattern BELOW_POST = pattern(
            "(?:posted|written|published) by:? " + NAME
                    + "(?: at| on| \\||,) (.{4,60}?)(?: in (?:the )?\\S.{0,80}?)?(?: ?\\| ?(?:permalink|comments?|trackback|link|reply).{0,80})?");
    private static final Pattern BELOW_TITLE = pattern("(?:(?:posted|published|written) )?by:? " + NAME
            + "(?:,? ?(?:\\||(?U:\\b)at(?U:\\b)|(?U:\\b)on(?U:\\b)|[—–·]|,|(?<=\\S) - ) ?(.{4,60}))?");
    private static final Pattern SUBMITTED = pattern(
            "(?:submitted|posted|asked|published) (?:on )?(.{4,40}?) by (?:u/)?(\\S.{0,59}?)(?: (?:to|in) r/\\S{1,40})?");
    private static final Pattern BEHIND_NAME = Pattern.compile(
            "(?<=\\S) (?:(?:Post author|Author|OP) ?)?(?:says|said|writes|wrote)$|(?<=\\S) (?:Post author|Author|OP)$");
    private static final List<String> ENDS = List.of("says", "said", "writes", "wrote", "Post author", "Author", "OP");
    private static final Pattern SENTENCE_END =
            pattern("[?!;:]$|(?<!(?U:\\b)\\p{L}|(?U:\\b)[ds]r|(?U:\\b)jr|(?U:\\b)[ap]m|(?U:\\b)m)\\.$");

    /** The same with the text's own characters, where it was read with stand-ins. */
    Byline original(StandIns standIns) {
        return new Byline(
                author.map(standIns::original), published.map(standIns::original), answers.map(standIns::original));
    }

    /** Reads what stands behind the number of a header line: {@code Name says:}, {@code Name on date said:}. */
    static Optional<Byline> header(String text) {
        if (text.length() > MAX_HEADER
                || !(endsOpen(text) || hasDigit(text) || text.endsWith("ago"))
                || text.startsWith(">")) {
            return Optional.empty();
        }
        Matcher footer = FOOTER.matcher(text);
        if (footer.matches() && WrittenDate.isAlone(footer.group(2))) {
            return Optional.of(of(footer.group(1), footer.group(2)));
        }
        if (SAYS.matcher(text).find()) {
            Optional<Byline> replied = replied(text);
            if (replied.isPresent()) {
                return replied;
            }
            Matcher spoken = SPOKEN.matcher(text);
            if (spoken.matches() && AuthorName.is(spoken.group(1)) && datesOrColon(spoken, text)) {
                return Optional.of(of(spoken.group(1), spoken.group(2) == null ? spoken.group(3) : spoken.group(2)));
            }
        }
        Matcher dated = DATED.matcher(text);
        return dated.matches()
                        && AuthorName.is(dated.group(1))
                        && WrittenDate.is(dated.group(2))
                        && (WrittenDate.isAlone(dated.group(2))
                                || !SENTENCE_END.matcher(dated.group(2)).find())
                ? Optional.of(of(dated.group(1), dated.group(2)))
                : Optional.empty();
    }

    private static Optional<Byline> replied(String text) {
        Matcher replied = REPLIED.matcher(text);
        boolean read = replied.matches()
                && AuthorName.is(replied.group(1))
                && AuthorName.is(replied.group(2))
                && (replied.group(3) == null ? endsOpen(text) : WrittenDate.isAlone(replied.group(3)));
        return read
                ? Optional.of(of(replied.group(1), replied.group(3)).answering(replied.group(2)))
                : Optional.empty();
    }

    /** Reads a name that stands alone above a line that is a date. */
    static Optional<Byline> nameAbove(String text, String next) {
        String name = bare(text);
        return isNameAlone(name) && WrittenDate.isAlone(next) ? Optional.of(of(name, null)) : Optional.empty();
    }

    /** True for a line that is a date, with a few more words of the page; not for a sentence that begins with one. */
    static boolean isDateLine(String text) {
        return WrittenDate.isAlone(text)
                || (WrittenDate.is(text) && !SENTENCE_END.matcher(text).find());
    }

    /** A name without what pages put behind it: {@code says}, {@code Post author}. */
    static String bare(String text) {
        // The pattern is tried at every place of a line, and nearly all lines end otherwise.
        return ENDS.stream().noneMatch(text::endsWith)
                ? text
                : BEHIND_NAME.matcher(text).replaceFirst("");
    }

    /** True for a line that can be a name and nothing else. */
    static boolean isNameAlone(String text) {
        return !text.isBlank()
                && text.length() <= MAX_NAME
                && AuthorName.is(text)
                && !SENTENCE_END.matcher(text).find()
                && !WrittenDate.is(text);
    }

    /** Reads the line below a title: {@code by Name}, {@code Posted by Name on date}, or a date alone. */
    static Optional<Byline> belowTitle(String text) {
        if (WrittenDate.isAlone(text)) {
            return Optional.of(of("", text));
        }
        Matcher submitted = SUBMITTED.matcher(text);
        if (submitted.matches() && WrittenDate.isAlone(submitted.group(1)) && AuthorName.is(submitted.group(2))) {
            return Optional.of(of(submitted.group(2), submitted.group(1)));
        }
        Matcher by = BELOW_TITLE.matcher(text);
        boolean read = by.matches()
                && AuthorName.is(by.group(1))
                && !SENTENCE_END.matcher(text).find()
                && (by.group(2) == null || WrittenDate.isAlone(by.group(2)));
        return read ? Optional.of(of(by.group(1), by.group(2))) : Optional.empty();
    }

    /** Reads what stands below a post: {@code Posted by Ann on May 3, 2011 at 7:12 AM in Trains | Permalink | Comments (3)}. */
    static Optional<Byline> belowPost(Line line) {
        Matcher posted = BELOW_POST.matcher(line.text());
        return posted.matches() && AuthorName.is(posted.group(1)) && WrittenDate.is(posted.group(2))
                ? Optional.of(of(posted.group(1), posted.group(2)))
                : Optional.empty();
    }

    /** Reads a footer line: {@code Posted by: Name | date}. */
    static Optional<Byline> footer(Line line) {
        Matcher footer = FOOTER.matcher(line.text());
        return footer.matches() && WrittenDate.is(footer.group(2))
                ? Optional.of(of(footer.group(1), footer.group(2)))
                : Optional.empty();
    }

    /** A name and a date as a page shows them. */
    static Byline of(String author, @Nullable String date) {
        return new Byline(
                AuthorName.of(author),
                Optional.ofNullable(date).map(String::strip).filter(d -> !d.isEmpty()),
                Optional.empty());
    }

    Byline publishedAt(String date) {
        return new Byline(author, Optional.of(date), answers);
    }

    Byline answering(String name) {
        return new Byline(author, published, Optional.of(name));
    }

    /** The date in ISO 8601 where it can be only one, else as it is written. */
    Optional<String> told() {
        return published.map(d -> WrittenDate.iso(d).orElse(d));
    }

    private static boolean datesOrColon(MatchResult spoken, String text) {
        String before = spoken.group(2);
        String after = spoken.group(3);
        return (before == null || WrittenDate.is(before))
                && (after == null || WrittenDate.is(after))
                && (before != null || after != null || endsOpen(text));
    }

    private static boolean endsOpen(String text) {
        return text.endsWith(":") || text.endsWith("...") || text.endsWith("…");
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
