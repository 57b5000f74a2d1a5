package dev.colloquy.annotate.source;

import dev.colloquy.cite.Publishers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Proper names in running text, by capitals, small inner words and what they end in. */
final class Names {

    private static final int LONGEST = 9;
    private static final Set<String> TITLES =
            Lexicon.words("dr dr. prof prof. professor mr mr. mrs mrs. ms ms. sir lady lord judge");

    private Names() {}

    /**
     * A name.
     *
     * @param from its first word, an article before it not counted
     * @param to behind its last word
     * @param text as written, without article and genitive
     */
    record Name(int from, int to, String text) {

        int words() {
            return to - from;
        }
    }

    /** The name that begins at a place, if one does. */
    static Optional<Name> at(ItemWords words, int place) {
        if (!starts(words, place)) {
            return Optional.empty();
        }
        int to = place + 1;
        while (to - place < LONGEST && !ends(words, to - 1) && words.adjacent(to - 1)) {
            int next = next(words, to);
            if (next < 0) {
                break;
            }
            to = next;
        }
        boolean alone = to == place + 1 && words.opens(place) && !stands(words, place);
        boolean initial = to == place + 1
                && words.surface(place).length() <= 2
                && words.surface(place).endsWith(".");
        if (alone || initial) {
            return Optional.empty();
        }
        return Optional.of(name(words, place, to));
    }

    /** The name that ends at a place, looking back over capitals. */
    static Optional<Name> endingAt(ItemWords words, int last) {
        int from = last;
        if (!starts(words, last)) {
            return Optional.empty();
        }
        while (from > 0 && last + 1 - from < LONGEST && words.adjacent(from - 1) && !words.genitive(from - 1)) {
            if (starts(words, from - 1) || goesOn(words, from - 1)) {
                from--;
            } else if (from > 1 && joins(words, from - 1) && words.adjacent(from - 2) && starts(words, from - 2)) {
                from -= 2;
            } else {
                break;
            }
        }
        boolean lone = from == last && words.opens(from) && !stands(words, from);
        return lone ? Optional.empty() : Optional.of(name(words, from, last + 1));
    }

    /** A genitive ends a name, but for a plural's before a further capital. */
    private static boolean ends(ItemWords words, int at) {
        return words.genitive(at) && !(words.pluralGenitive(at) && words.capital(at + 1));
    }

    static Name name(ItemWords words, int from, int to) {
        String text =
                words.text().substring(words.start(from), words.span(from, to).end());
        return new Name(from, to, text);
    }

    private static int next(ItemWords words, int at) {
        if (starts(words, at)) {
            return at + 1;
        }
        boolean joined = joins(words, at) && words.adjacent(at);
        if (joined && starts(words, at + 1)) {
            return at + 2;
        }
        boolean twice = joined
                && words.is(at, Lexicon.INNER)
                && words.is(at + 1, Lexicon.INNER)
                && words.adjacent(at + 1)
                && starts(words, at + 2);
        return twice ? at + 3 : -1;
    }

    /** Before a name most capitals belong to it that no sentence gives: "“Rain,” The Fen Gazette". */
    private static boolean goesOn(ItemWords words, int at) {
        return words.capital(at)
                && !words.opens(at)
                && words.surface(at).length() > 2
                && !Lexicon.NEVER.contains(words.low(at));
    }

    private static boolean joins(ItemWords words, int at) {
        return words.is(at, Lexicon.INNER) || words.isMark(at, "&");
    }

    /** A capital that is more than the start of a sentence, or letters and digits that names have. */
    private static boolean starts(ItemWords words, int at) {
        boolean nation = Lexicon.NATIONS.contains(words.low(at)) && words.adjacent(at) && words.capital(at + 1);
        return words.capital(at) && (nation || !Lexicon.NO_NAME.contains(words.low(at)) || inside(words, at));
    }

    /** A common word with a capital that no sentence gives it: "the Moorland Post". */
    private static boolean inside(ItemWords words, int at) {
        return words.isWord(at - 1) && words.adjacent(at - 1) && goesOn(words, at);
    }

    /** A single capitalised word at the start of a sentence: a name by its tag, its capitals or the table. */
    private static boolean stands(ItemWords words, int at) {
        String word = words.surface(at);
        return words.tagged(at, "PROPN")
                || words.genitive(at)
                || word.indexOf('-') > 0
                || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)))
                || Publishers.named(word).isPresent();
    }

    /** True for a name that the table of publishers knows, as a whole. */
    static boolean known(String name) {
        return Publishers.named(plain(name)).isPresent();
    }

    /** True if a name is an institution's or a medium's by its words. */
    static boolean institution(String name) {
        List<String> words = words(name);
        return words.size() > 1 && (words.stream().anyMatch(Lexicon.INSTITUTION::contains) || medium(name));
    }

    /** True if its words are those of a newspaper, magazine, journal or station. */
    static boolean medium(String name) {
        List<String> words = words(name);
        String last = words.get(words.size() - 1);
        return words.size() > 1
                && (Lexicon.NEWSPAPER.contains(last)
                        || Lexicon.MAGAZINE.contains(last)
                        || Lexicon.JOURNAL.contains(last)
                        || Lexicon.STATION.contains(last)
                        || words.contains("journal")
                        || words.contains("annals")
                        || words.get(0).equals("radio"));
    }

    /** True for capitals only: NPR, NHTSA. */
    static boolean acronym(String name) {
        return name.length() >= 2
                && name.length() <= 6
                && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** True if it may be a person's name: two to four words without those of institutions, or a title before it. */
    static boolean person(String name) {
        List<String> words = words(name);
        boolean titled = TITLES.contains(words.get(0));
        return (words.size() > 1 || titled)
                && words.size() <= 4
                && !known(name)
                && !institution(name)
                && words.stream().noneMatch(w -> w.equals("of") || w.equals("the") || w.equals("&"))
                && name.chars().noneMatch(Character::isDigit);
    }

    /** Without the words behind a name that only say what it is: "the VICE news network" is VICE. */
    static String plain(String name) {
        String bare = name.strip();
        String low = bare.toLowerCase(Locale.ROOT);
        for (String tail : List.of(" magazine", " newspaper", " website", " network", " news")) {
            if (low.endsWith(tail)
                    && Publishers.named(bare).isEmpty()
                    && (bare.endsWith(tail)
                            || Publishers.named(bare.substring(0, bare.length() - tail.length()))
                                    .isPresent())) {
                bare = bare.substring(0, bare.length() - tail.length());
                low = bare.toLowerCase(Locale.ROOT);
            }
        }
        return bare;
    }

    /** The surname of a name as written: of "Margi Murphy", "Murphy, Margi", "Ames et al.", "Dr. Marsk". */
    static String surname(String name) {
        String first = name.strip();
        int comma = first.indexOf(',');
        if (comma > 0) {
            first = first.substring(0, comma);
            if (first.indexOf(' ') < 0 || !first.endsWith(".")) {
                return first.strip();
            }
        }
        String low = first.toLowerCase(Locale.ROOT);
        for (String tail : List.of(" et al.", " et al")) {
            if (low.endsWith(tail)) {
                first = first.substring(0, first.length() - tail.length());
            }
        }
        String[] parts = first.strip().split(" ", -1);
        int last = parts.length - 1;
        while (last > 0 && behind(parts[last])) {
            last--;
        }
        return parts[last];
    }

    /** Initials and "Jr", which follow a surname; "Li" is one. */
    private static boolean behind(String part) {
        boolean capitals = part.length() <= 2 && part.equals(part.toUpperCase(Locale.ROOT));
        return capitals || part.endsWith(".") || part.equals("Jr") || part.equals("Sr");
    }

    static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).strip().split("[ ]+", -1))
                .toList();
    }
}
