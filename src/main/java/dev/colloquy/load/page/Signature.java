package dev.colloquy.load.page;

import dev.colloquy.load.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote something and when, told in one line: {@code Posted by: Ann | May 3, 2011 7:12 AM}, {@code Submitted by Ann on Fri,
 * 2012-06-08 20:05}, {@code Ann said on May 3, 2011}.
 *
 * @param date in the form of {@link dev.colloquy.load.Times} if it can be only one, else as written
 */
record Signature(String author, String date) {

    private static final int MAX_LENGTH = 300;
    private static final String NAME = "(\\S.{0,79}?)";
    private static final String DATE = "(.{4,60}?)";
    private static final String REST = "(?: ?[|#\u00B6\u00B7(\\[].*)?";
    private static final Pattern POSTED =
            pattern("(?:this (?:entry|post|article) was )?(?:posted|written|published)(?: by \\S.{0,60}?)?(?: on|:) "
                    + DATE + "(?: and | by | in |\\.|$)");
    private static final List<Pattern> FORMS = List.of(
            pattern(
                    "(?:.{0,20} )?(?:(?:submitted|posted|written|published|added|comment|left|commented|entry posted) )?by ?:? ?"
                            + NAME + ",? ?(?:[|\u2014\u2013\u00B7,\u00BB]| on | at | - ) ?(?:on |at )?" + DATE + REST),
            pattern(NAME
                    + " (?:says|said|wrote|commented|schrieb|sagte|a \u00E9crit|dijo|ha scritto|disse) ?:?(?: on| at| am| le| el)? "
                    + DATE + ":?" + REST),
            pattern("on " + DATE + ",? " + NAME + " (?:says|said|wrote|commented) ?:?"));

    /** What a line says; empty if it says no such thing, or no date. */
    static Optional<Signature> of(String line) {
        if (line.length() > MAX_LENGTH || !WrittenDate.mayHold(line)) {
            return Optional.empty();
        }
        for (int i = 0; i < FORMS.size(); i++) {
            Matcher form = FORMS.get(i).matcher(line);
            if (form.matches()) {
                boolean dateFirst = i == FORMS.size() - 1;
                String date = form.group(dateFirst ? 1 : 2).strip();
                Optional<String> name = Words.name(form.group(dateFirst ? 2 : 1));
                if (name.isPresent() && Words.isDate(date)) {
                    return Optional.of(
                            new Signature(name.get(), Words.date(date).orElse(date)));
                }
            }
        }
        return Optional.empty();
    }

    /** The date in {@code This entry was posted on May 27, 2012 and is filed under Trains.}; empty if a line says no such thing. */
    static Optional<String> posted(String line) {
        Matcher posted = POSTED.matcher(line);
        return posted.lookingAt() && Words.isDate(posted.group(1)) ? Words.date(posted.group(1)) : Optional.empty();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile("^(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
