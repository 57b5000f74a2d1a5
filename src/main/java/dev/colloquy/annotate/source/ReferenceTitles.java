package dev.colloquy.annotate.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Titles without marks in entries of lists, where a comma or "and" may part authors as well as words of the title: {@code Nora Moss, Salt and Rope
 * (2011)}. Where nothing tells the two apart ("Moss and Lind (2011)") they are authors.
 */
final class ReferenceTitles {

    private static final Set<String> SMALL = Lexicon.words("of the in on for to at by with from");

    private ReferenceTitles() {}

    /** True for what can be nothing but a person's name before a full stop: "Moss, Nora", "Nora Moss". */
    static boolean author(String name) {
        boolean given = GivenNames.has(name.split(" ", 2)[0]);
        return ReferenceAuthors.turned(name) || (given && Names.person(name) && ReferenceAuthors.only(name));
    }

    /**
     * The title with "and" in it that the words before a year end in, where no title follows the year.
     *
     * @param who what stands before the year
     * @param behind what stands behind it
     */
    static Optional<String> joined(String who, String behind) {
        boolean housed = !behind.isEmpty() && ReferencePublisher.houseIn(behind);
        if (!who.contains(" and ") || who.endsWith(".") || (!behind.isEmpty() && !housed)) {
            return Optional.empty();
        }
        int comma = who.indexOf(',');
        String first = comma < 0 ? "" : who.substring(0, comma);
        String title = who.substring(comma + 1).strip();
        boolean particle = Lexicon.PARTICLES.contains(first.split(" ", 2)[0].toLowerCase(Locale.ROOT));
        boolean named = !particle
                && (first.isEmpty()
                        ? worded(title)
                        : Names.person(first) && ReferenceAuthors.only(first) && noNames(title));
        return named && !title.isEmpty() && Character.isUpperCase(title.codePointAt(0))
                ? Optional.of(title)
                : Optional.empty();
    }

    /** Behind a full name none of a list is one: a word alone, words with an article. */
    private static boolean noNames(String title) {
        return parts(title).stream()
                .noneMatch(p ->
                        Names.person(p) || ReferenceAuthors.organisation(p) || p.endsWith(".") || p.contains("et al"));
    }

    /** Words of a title: an article before it, small words within what "and" joins. */
    private static boolean worded(String title) {
        boolean article = title.startsWith("The ") || title.startsWith("A ") || title.startsWith("An ");
        boolean body = Names.institution(title)
                || Names.known(title)
                || parts(title).stream().anyMatch(Names::institution);
        boolean small = parts(title).stream()
                .flatMap(p -> Names.words(p).stream().skip(1))
                .anyMatch(SMALL::contains);
        return !body && (article || small);
    }

    private static List<String> parts(String title) {
        return List.of(title.replace(" and ", ",")
                .replace(" & ", ",")
                .replace(", ", ",")
                .split(",", -1));
    }

    /** True if a line begins with a surname and a first name or initials, each before a comma: "Moss, Nora, Salt and Rope, Siskin House". */
    static boolean inverted(String line) {
        String name = name(line);
        boolean first = name.length() < line.length() - 1 && line.indexOf(',', name.length() + 1) > 0;
        if (name.isEmpty()
                || !first
                || line.startsWith(", and ", name.length())
                || line.startsWith(", & ", name.length())) {
            return false;
        }
        String given = name.substring(name.indexOf(',') + 1).strip();
        boolean known = GivenNames.has(given.split(" ", 2)[0]) && ReferenceAuthors.turned(name);
        return known
                || InitialedAuthors.in(name)
                        .filter(a -> a.end() == name.length())
                        .isPresent();
    }

    /** Up to the second comma. */
    static String name(String line) {
        int comma = line.indexOf(',');
        int end = comma < 0 ? -1 : line.indexOf(',', comma + 1);
        return end < 0 ? "" : line.substring(0, end);
    }
}
