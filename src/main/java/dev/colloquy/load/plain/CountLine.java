package dev.colloquy.load.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says how many comments follow, or only that they do.
 *
 * @param index its place among the lines
 * @param declared the number it gives
 * @param title the title of the post as it repeats it; empty if it does not
 * @param strength how little else it can be, from 1
 * @param linked true if it is one of several links below the title of a post
 * @param byline who posted it, as such a line says
 */
record CountLine(int index, OptionalInt declared, String title, int strength, boolean linked, Byline byline) {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String COUNT = "(\\d{1,3}(?:[,.]\\d{3}){1,2}|\\d{1,7}|" + String.join("|", NUMBERS) + ")";
    private static final String OTHER_NOUNS =
            "|Kommentare?|Antworten|Gedanken?|Reaktionen|commentaires?|réponses?|réflexions?"
                    + "|comentarios?|respuestas?|pensamientos?|comentários?|respostas?|commenti|commento|risposte|pensieri|reacties|gedachten"
                    + "|kommentarer|svar|tankar";
    private static final String NOUN =
            "(?:(?:reader|user|visitor|total) )?(?:thoughts?|comments?|comment\\(s\\)|responses?|replies|reply|reactions?"
                    + OTHER_NOUNS + ")";
    private static final String ON = "(?:on|to|for|about|in|zu|auf|zum|sur|à|en|a|sobre|su|em|op|om|på|til)";
    /** What pages draw before a count. */
    private static final String OPEN = "[{(\\[≡☰▼▾» ]{0,3}";

    private static final String OPENING = "\"“”„«‘'";
    private static final String CLOSING = "\"”“»’'";
    private static final String TAIL =
            "(?: (?:so far|yet|already|to date|(?:to|on|for|about) this (?:post|entry|article|story|page|topic)))?";

    private static final Pattern TITLED = pattern(OPEN + COUNT + "[)}\\]]? " + NOUN + " " + ON + " ?:? ?(.+)");
    private static final String PINGS =
            "(?:(?:,| and|, and| &) (?:\\d{1,6}|one|two|three|no) (?:trackbacks?|pingbacks?|pings?))?";
    private static final String BEHIND =
            "(?:\\s*+[-–—|·•/,(]?\\s*+(?:add yours?(?: own)?|leave (?:a|your) (?:comment|reply)"
                    + "|(?:post|add) (?:a|your own)(?: comment)?|join the conversation|\\d{1,6} threads?|rss)"
                    + "|\\s*+(?:\\.{3}|…)\\s?read them below or (?:add one|leave a (?:comment|reply)))?[ :.»↓→›})]{0,4}";
    private static final Pattern COUNTED =
            pattern("(?:there (?:are|is)(?: currently| now)? |showing |read |view |show |see )?(?:all )?" + OPEN + COUNT
                    + "[)}\\]]? (?:" + NOUN + "|people (?:have )?commented)" + TAIL + PINGS + BEHIND);
    private static final Pattern AMONG_LINKS = pattern(
            "(?:\\d{1,7} points? by (\\S{1,40}) ([^|]{4,40}?) ?\\|(?: ?[a-z ]{1,20}\\|){0,6} ?)?(\\d{1,7}) comments?"
                    + "(?:(?:[ |·•]+|(?<=comments))(?:share|save|hide|report|crosspost|give award|source|unread|flag|past|favorite)){0,9}");
    private static final Pattern NOUN_FIRST = pattern(
            "(?:(?:all|top|user|reader|recent|latest|your) )?(?:comments|responses|replies|reactions|discussion|Kommentare|commentaires"
                    + "|comentarios|comentários|commenti|reacties|kommentarer) ?(?:\\((\\d{1,7})\\)|\\[(\\d{1,7})\\]"
                    + "|[:–—-]? ?(\\d{1,7}))(?: ?[:»])?");
    private static final Pattern BARE = pattern("(?:comments|responses|replies|reader comments|reactions):?");

    private CountLine(int index, OptionalInt declared, String title, int strength) {
        this(index, declared, title, strength, /* linked= */ false, Byline.NONE);
    }

    static Optional<CountLine> of(int index, Line line) {
        if (line.isBlank() || line.text().isEmpty()) {
            return Optional.empty();
        }
        String text = line.text();
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return Optional.of(new CountLine(index, number(counted.group(1)), "", 2));
        }
        Matcher among = AMONG_LINKS.matcher(text);
        if (among.matches()) {
            boolean linked = among.group(1) != null || among.end(3) < text.length();
            Byline byline = among.group(1) == null ? Byline.NONE : Byline.of(among.group(1), among.group(2));
            return Optional.of(new CountLine(index, number(among.group(3)), "", 2, linked, byline));
        }
        Matcher titled = TITLED.matcher(text);
        if (titled.matches()) {
            String title = titled.group(2);
            boolean quoted = OPENING.indexOf(title.charAt(0)) >= 0;
            return Optional.of(new CountLine(index, number(titled.group(1)), unquoted(title), quoted ? 3 : 1));
        }
        Matcher first = NOUN_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(new CountLine(index, number(group(first)), "", 2));
        }
        return BARE.matcher(text).matches()
                ? Optional.of(new CountLine(index, OptionalInt.empty(), "", 1))
                : Optional.empty();
    }

    /** True if the line repeats this title, whole or cut. */
    boolean repeats(String other) {
        String mine = plain(title.replaceFirst("(?:\\.\\.\\.|…)$", ""));
        return !mine.isEmpty() && plain(other).startsWith(mine);
    }

    /** True for {@code Two thoughts on this:}, which a post may say of its own list. */
    boolean leadsList() {
        return title.endsWith(":");
    }

    private static String plain(String title) {
        StringBuilder letters = new StringBuilder();
        title.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String title) {
        int from = OPENING.indexOf(title.charAt(0)) >= 0 ? 1 : 0;
        int to = title.length();
        if (from == 1 && to > 1 && CLOSING.indexOf(title.charAt(to - 1)) >= 0) {
            to--;
        }
        return title.substring(from, to).strip();
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String found = matcher.group(i);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private static OptionalInt number(String written) {
        int word = NUMBERS.indexOf(written.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return OptionalInt.of(word);
        }
        String digits = written.replaceAll("[,.]", "");
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
