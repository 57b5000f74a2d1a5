package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The authors that running text names before a year in brackets, read back from it: {@code Moss (2011)}, {@code Moss and Lind (2011)}, and
 * as lists of references have them {@code Moss, Nora (2011)}, {@code Moss, N., & Lind, B. (2011)}.
 *
 * @param from the first word of the first one
 * @param formal true if a surname stands before its first name, as nobody has it but who cites
 */
record DatedAuthors(int from, List<String> names, boolean formal) {

    /** So many authors of a work are read. */
    private static final int MOST = 30;

    /** So many letters and dots have initials at most that stand together. */
    private static final int INITIALS = 6;

    private static final Set<String> PARTICLES =
            Lexicon.words("de del della der den des di da du van von la le el al bin zu ter ten dos das");

    /** So many words has a surname at most. */
    private static final int SURNAME = 3;

    DatedAuthors {
        names = List.copyOf(names);
    }

    /**
     * @param last the name right before the year
     * @param behind behind the year and its bracket
     */
    static DatedAuthors before(ItemWords words, Name last, int behind) {
        Optional<DatedAuthors> initials = initialed(words, last.to());
        if (initials.isPresent()) {
            return initials.get();
        }
        List<String> names = new ArrayList<>(List.of(last.text()));
        int from = last.from();
        while (words.is(from - 1, Set.of("and")) || words.isMark(from - 1, "&")) {
            Optional<Name> other = Names.endingAt(words, from - 2);
            if (other.isEmpty() || !words.adjacent(from - 2)) {
                break;
            }
            names.add(0, other.get().text());
            from = other.get().from();
        }
        BeforeComma comma = new BeforeComma(words, behind);
        boolean turned = names.size() == 1 && given(words, last) && !comma.several();
        Optional<Name> surname = turned ? comma.surname(from) : Optional.empty();
        if (surname.isPresent()) {
            return new DatedAuthors(surname.get().from(), List.of(surname.get().text() + ", " + last.text()), true);
        }
        return new DatedAuthors(from, names, false);
    }

    /** "Nora", "Nora B.": a first name, and initials behind it. */
    private static boolean given(ItemWords words, Name name) {
        boolean rest = true;
        for (int at = name.from() + 1; at < name.to(); at++) {
            rest &= initial(words, at);
        }
        return rest && GivenNames.has(words.surface(name.from()));
    }

    /** Those with initials behind their surnames, the last of them right before a place: "Moss, N., & Lind, B. B."; empty if none are there. */
    static Optional<DatedAuthors> initialed(ItemWords words, int to) {
        List<String> names = new ArrayList<>();
        int end = to;
        int from = to;
        while (names.size() < MOST) {
            int at = end - 1;
            while (initial(words, at) && words.adjacent(at)) {
                at--;
            }
            int start = at == end - 1 || !words.isMark(at, ",") ? -1 : surname(words, at - 1);
            if (start < 0) {
                break;
            }
            from = start;
            names.add(0, Names.name(words, from, end).text());
            boolean and = words.is(from - 1, Set.of("and")) || words.isMark(from - 1, "&");
            end = and && words.isMark(from - 2, ",") ? from - 2 : and || words.isMark(from - 1, ",") ? from - 1 : -1;
            if (end < 0) {
                break;
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new DatedAuthors(from, names, true));
    }

    /** Where a surname begins that ends at a place; -1 if none does. */
    private static int surname(ItemWords words, int last) {
        boolean name = words.capital(last) && !initial(words, last) && !Lexicon.NO_NAME.contains(words.low(last));
        if (!name) {
            return -1;
        }
        int from = Names.endingAt(words, last)
                .filter(n -> n.words() <= SURNAME)
                .map(Name::from)
                .orElse(last);
        while (words.is(from - 1, PARTICLES) && words.adjacent(from - 1)) {
            from--;
        }
        return from;
    }

    /** "N.", "N.B.": capitals with their dots. */
    private static boolean initial(ItemWords words, int at) {
        String word = words.surface(at);
        boolean dotted = words.isWord(at) && word.length() <= INITIALS && word.length() % 2 == 0;
        for (int i = 0; i < word.length(); i++) {
            dotted &= i % 2 == 1 ? word.charAt(i) == '.' : Character.isUpperCase(word.charAt(i));
        }
        return dotted;
    }
}
