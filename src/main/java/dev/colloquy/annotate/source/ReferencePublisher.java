package dev.colloquy.annotate.source;

import java.util.List;
import java.util.Set;

/** Where a work of a reference list appeared, and what that makes it: a journal's pages a study, a house of books a book. */
final class ReferencePublisher {

    private static final Set<String> HOUSES =
            Lexicon.words("press house books verlag publishing publishers publications editions");

    /** So many words has a place at most: "Thousand Oaks, CA". */
    private static final int PLACE = 4;

    /** So many letters has a word at most that is cut short in the name of a place. */
    private static final int SHORT = 2;

    private ReferencePublisher() {}

    /** Where it appeared: the first part behind the title that is a name. */
    static Clues of(Clues clues, String rest) {
        for (String part : housed(rest).split("[,.;]", -1)) {
            String name = Titles.clean(part);
            boolean dated = WrittenDates.first(name).isPresent()
                    || WrittenDates.endsInMonth(name)
                    || name.startsWith("Retrieved")
                    || name.startsWith("vol");
            if (name.length() > 1
                    && Character.isUpperCase(name.charAt(0))
                    && !dated
                    && !name.chars().allMatch(c -> Character.isDigit(c) || c == '(' || c == ')')) {
                return clues.publisher(name);
            }
        }
        return clues;
    }

    /** Without the place before a house: "New York: Scribner", "Cambridge, MA: Harvard University Press". */
    private static String housed(String rest) {
        int colon = rest.indexOf(": ");
        if (colon <= 0 || colon + 2 >= rest.length() || !Character.isUpperCase(rest.charAt(colon + 2))) {
            return rest;
        }
        String place = Titles.clean(rest.substring(edition(rest, colon), colon));
        boolean names = !place.isEmpty()
                && place.chars().noneMatch(c -> Character.isDigit(c) || ".;?!".indexOf(c) >= 0)
                && Names.words(place).size() <= PLACE
                && ReferenceAuthors.only(place);
        return names ? rest.substring(colon + 2) : rest;
    }

    /** Behind what may stand before a place: "2nd ed. London", the short word of "St. Ives". */
    private static int edition(String rest, int colon) {
        int stop = rest.lastIndexOf(". ", colon);
        String before = stop < 0 ? "" : Titles.clean(rest.substring(0, stop));
        boolean passed = before.length() <= SHORT || before.chars().anyMatch(Character::isDigit);
        return stop > 0 && passed ? stop + 2 : 0;
    }

    /** Without the number of a volume: "Nature Neuroscience 16, no. 2" is in Nature Neuroscience. */
    static String unnumbered(String rest) {
        String first = (rest.startsWith(",") ? rest.substring(1) : rest).split(",", 2)[0].strip();
        int end = first.length();
        while (end > 0 && (Character.isDigit(first.charAt(end - 1)) || first.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == 0 ? rest : first.substring(0, end);
    }

    /** A volume and pages make it a journal's, a house of books a book. */
    static Clues kind(Clues clues, String rest) {
        boolean pages = false;
        for (int i = 1; i + 1 < rest.length(); i++) {
            boolean dash = "–-".indexOf(rest.charAt(i)) >= 0;
            pages |= (dash || rest.charAt(i) == '(')
                    && Character.isDigit(rest.charAt(i - 1))
                    && Character.isDigit(rest.charAt(i + 1));
        }
        if (pages) {
            return clues.noun(WorkNouns.of("study").orElseThrow());
        }
        return clues.publishers().stream().anyMatch(ReferencePublisher::house)
                ? clues.noun(WorkNouns.of("book").orElseThrow())
                : clues;
    }

    /** True if a house of books is what stands there first. */
    static boolean houseIn(String rest) {
        return of(Clues.NONE, rest).publishers().stream().anyMatch(ReferencePublisher::house);
    }

    private static boolean house(String publisher) {
        List<String> words = Names.words(publisher);
        return HOUSES.contains(words.get(words.size() - 1));
    }
}
