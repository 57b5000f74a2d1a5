package dev.colloquy.load.page;

import dev.colloquy.text.UnknownCharacters;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The heading of comments that says how many there are: {@code 8 thoughts on “Title”}, {@code 22 Responses}, {@code Comments (3)}. */
final class CountHeading {

    private static final Set<String> NAMED = Set.of(
            "comments-title",
            "comment-title",
            "comments-heading",
            "comments__title",
            "wp-block-comments-title",
            "comments-count",
            "comment-count",
            "comments-number",
            "comments-header",
            "comments__heading",
            "comments_intro",
            "comments-count-wrapper",
            "comment-reply-title",
            "panestack-title",
            "wpd-thread-info",
            "page_title");
    private static final Set<String> NAMED_IDS = Set.of("comments-title", "comments");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String DIGITS = "\\d{1,3}(?:[,.\\u00A0\\u202F ]\\d{3}){1,2}|\\d{1,7}";
    private static final String NOUN = "(?:thoughts?|comments?|responses?|replies|reply|reactions?"
            + "|commentaires?|r\\u00E9ponses?|r\\u00E9flexions?|Kommentare?|Antworten|Gedanken?|comentarios?|respuestas?"
            + "|coment\\u00E1rios?|commenti|commento|reacties?|kommentarer)";
    private static final Pattern COUNTED = pattern("(" + DIGITS + "|" + String.join("|", NUMBERS) + ") " + NOUN
            + "(?: (?:so far|yet))?[:.]?(?: (?:on|to|for|zu|sur|en|su|op|til)(?U:\\b).*)?");
    private static final Pattern NOUN_FIRST = pattern("(?:comments|responses|replies|reactions|Kommentare"
            + "|commentaires|comentarios) ?(?:\\((\\d{1,7})\\)|\\[(\\d{1,7})\\]|: ?(\\d{1,7}))");
    private static final Pattern NUMBER_FIRST = pattern("(" + DIGITS + ")(?U:\\b).*");

    private CountHeading() {}

    /** Looks among the elements that belong to no comment and not to the post. */
    static OptionalInt find(List<Part> parts) {
        OptionalInt named = first(parts.stream().filter(CountHeading::isNamed), true);
        return named.isPresent() ? named : first(parts.stream().filter(p -> HEADINGS.contains(p.tag())), false);
    }

    private static OptionalInt first(Stream<Part> parts, boolean anyNoun) {
        return parts.map(p -> count(Words.of(p.element()), anyNoun))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private static boolean isNamed(Part part) {
        return part.isAny(NAMED) || (HEADINGS.contains(part.tag()) && NAMED_IDS.contains(part.id()));
    }

    /** The number that a heading gives; in whatever language, if it is known to be the heading of comments. */
    static OptionalInt count(String heading, boolean anyNoun) {
        String text = UnknownCharacters.seen(heading);
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return number(counted.group(1));
        }
        Matcher first = NOUN_FIRST.matcher(text);
        if (first.matches()) {
            return number(Stream.of(1, 2, 3)
                    .map(first::group)
                    .filter(g -> g != null)
                    .findFirst()
                    .orElse(""));
        }
        Matcher number = NUMBER_FIRST.matcher(text);
        return anyNoun && number.matches() ? number(number.group(1)) : OptionalInt.empty();
    }

    private static OptionalInt number(String written) {
        int word = NUMBERS.indexOf(written.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return OptionalInt.of(word);
        }
        String digits = written.replaceAll("\\D", "");
        return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
