package dev.colloquy.annotate.source;

import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who wrote a work, as far as its thread has told by now. */
final class DraftAuthors {

    /** Names in small letters that share so many first letters are alike. */
    private static final int SLOPPY = 6;

    private static final int LONG = 8;

    private Optional<Known<List<String>>> authors = Optional.empty();

    Optional<Known<List<String>>> known() {
        return authors;
    }

    List<String> names() {
        return authors.map(Known::value).orElse(List.of());
    }

    /** Takes over names where none are known, or where they say more than those known. */
    void learn(List<String> names) {
        if (!names.isEmpty() && (authors.isEmpty() || fuller(names))) {
            authors = Optional.of(new Known<>(names, Origin.TEXT));
        }
    }

    void forget() {
        authors = Optional.empty();
    }

    /** True if the names say more than those known: "Margi Murphy" after "Murphy". */
    private boolean fuller(List<String> names) {
        List<String> known = names();
        return known.size() == 1
                && names.size() == 1
                && names.get(0).length() > known.get(0).length()
                && Names.surname(names.get(0)).equalsIgnoreCase(Names.surname(known.get(0)));
    }

    /** True if one of them has that surname, or is called so in full. */
    boolean has(String name) {
        String wanted = letters(Names.surname(name));
        return names().stream()
                .flatMap(a -> Arrays.stream(a.split(" and | & ", -1)))
                .anyMatch(a -> letters(Names.surname(a)).equals(wanted) || alikeSloppy(letters(a), letters(name)));
    }

    /** True if the first of them has that surname. */
    boolean isFirst(String name) {
        return names().stream()
                .limit(1)
                .map(a -> a.split(" and | & ", -1)[0])
                .anyMatch(a -> letters(Names.surname(a)).equals(letters(Names.surname(name))));
    }

    /** True if it is the first name of one of them. */
    boolean hasFirstName(String name) {
        return name.indexOf(' ') < 0 && names().stream().anyMatch(a -> a.indexOf(',') < 0 && a.startsWith(name + " "));
    }

    /** Names in small letters are written in many ways: one begins with the other's first letters. */
    private static boolean alikeSloppy(String one, String other) {
        return one.length() >= LONG
                && other.length() >= LONG
                && one.substring(0, SLOPPY).equals(other.substring(0, SLOPPY));
    }

    /** The letters of a name alone, small. */
    static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
