package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The authors that running text names before a year in brackets, read back from it: {@code Moss (2011)}, {@code Lind, Moss & Dyce
 * (2011)}, and as lists of references have them {@code Moss, Nora (2011)}, {@code Moss, N., & Lind, B. (2011)}.
 *
 * @param from the first word of the first one
 * @param formal true if a surname stands before its first name, as nobody has it but who cites
 */
record DatedAuthors(int from, List<String> names, boolean formal) {

    /** So many authors of a work are read. */
    private static final int MOST = 30;

    /** So many letters and dots have initials at most that stand together. */
    private static final int INITIALS = 6;

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
        BeforeComma comma = new BeforeComma(words, behind);
        List<Name> names = joined(words, last, comma);
        Name first = names.get(0);
        boolean whole = names.stream().skip(1).noneMatch(DatedAuthors::lone);
        boolean turned = whole && given(words, first) && !(names.size() == 1 ? comma.several() : comma.one());
        Optional<Name> surname = turned ? comma.surname(first.from()) : Optional.empty();
        if (surname.isPresent()) {
            List<String> all = texts(names);
            all.set(0, surname.get().text() + ", " + first.text());
            return new DatedAuthors(surname.get().from(), all, true);
        }
        boolean several = names.size() > 1 || last.text().contains(" & ");
        Optional<Name> further = several ? comma.listed(first.from(), lone(last)) : Optional.empty();
        while (further.isPresent() && names.size() < MOST) {
            names.add(0, further.get());
            further = comma.listed(further.get().from(), lone(last));
        }
        return new DatedAuthors(names.get(0).from(), texts(names), false);
    }

    /** A name and those that "and" joins to it: "Moss and Lind", and with a comma before it only where one stands before them too. */
    private static List<Name> joined(ItemWords words, Name last, BeforeComma comma) {
        List<Name> names = new ArrayList<>(List.of(last));
        int and = last.from() - 1;
        while (words.is(and, Set.of("and")) || words.isMark(and, "&")) {
            boolean serial = words.isMark(and - 1, ",");
            int end = serial ? and - 2 : and - 1;
            Optional<Name> other = Names.endingAt(words, end).filter(n -> !serial || comma.follows(n.from()));
            if (other.isEmpty() || !words.adjacent(and - 1) || !words.adjacent(end) || names.size() == MOST) {
                break;
            }
            names.add(0, other.get());
            and = other.get().from() - 1;
        }
        return names;
    }

    /** The names one by one: of three and more those that a sign joins are told apart too. */
    private static List<String> texts(List<Name> names) {
        Stream<String> all = names.stream().map(Name::text);
        return new ArrayList<>((names.size() == 1 ? all : all.flatMap(n -> Stream.of(n.split(" & ", -1)))).toList());
    }

    /** True for a surname alone, also the last of two that a sign joins. */
    private static boolean lone(Name name) {
        return name.text().substring(name.text().lastIndexOf('&') + 1).strip().indexOf(' ') < 0;
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
        while (words.is(from - 1, Lexicon.PARTICLES) && words.adjacent(from - 1)) {
            from--;
        }
        return from;
    }

    /** "N.", "N.B.": capitals with their dots. */
    private static boolean initial(ItemWords words, int at) {
        String word = words.surface(at);
        boolean dotted = words.isWord(at)
                && !Lexicon.NO_INITIALS.contains(words.low(at))
                && word.length() <= INITIALS
                && word.length() % 2 == 0;
        for (int i = 0; i < word.length(); i++) {
            dotted &= i % 2 == 1 ? word.charAt(i) == '.' : Character.isUpperCase(word.charAt(i));
        }
        return dotted;
    }
}
