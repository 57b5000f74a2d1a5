package dev.colloquy.annotate.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Authors with initials at the start of an entry: {@code Moss, N. B.}, {@code Moss, N., & Lind, B.}, {@code Moss, Nora B.}. Where they end no mark
 * says so: the dot of an initial ends no sentence, and a title may begin behind it.
 *
 * @param end behind the last initial
 */
record InitialedAuthors(List<String> names, int end) {

    /** So many authors of an entry are read, with so many words in a surname and so many initials. */
    private static final int MOST = 60;

    private static final int WORDS = 3;
    private static final int INITIALS = 4;

    private static final List<String> JOINS = List.of(", & ", ", and ", " & ", " and ", ", ", " ");

    /** What stands behind a name and is no title. */
    private static final Set<String> NO_TITLE =
            Set.of("Jr", "Sr", "II", "III", "IV", "Ed", "Eds", "Trans", "PhD", "MD", "Van", "Von", "De");

    InitialedAuthors {
        names = List.copyOf(names);
    }

    /** Those that a line begins with; empty if it begins otherwise, or a name of another form is joined to them. */
    static Optional<InitialedAuthors> in(String line) {
        List<String> names = new ArrayList<>();
        int at = 0;
        int end = one(line, at);
        while (end > 0 && names.size() < MOST) {
            names.add(line.substring(at, end));
            int from = end;
            String join = JOINS.stream()
                    .filter(j -> line.startsWith(j, from))
                    .findFirst()
                    .orElse("");
            int next = join.isEmpty() ? -1 : one(line, end + join.length());
            if (next < 0) {
                return join.isBlank() ? Optional.of(new InitialedAuthors(names, end)) : Optional.empty();
            }
            at = end + join.length();
            end = next;
        }
        return Optional.empty();
    }

    /** Those behind whom words of a title follow: "Moss, N. Wet Days". */
    static Optional<InitialedAuthors> titled(String line) {
        return in(line).filter(a -> {
            String rest = line.substring(a.end()).strip();
            int word = word(rest, 0);
            return !rest.isEmpty()
                    && !NO_TITLE.contains(rest.substring(0, word))
                    && (Character.isUpperCase(rest.charAt(0))
                            || Character.isDigit(rest.charAt(0))
                            || "“\"*_".indexOf(rest.charAt(0)) >= 0);
        });
    }

    /** Behind the surname and initials that begin at a place; -1 if none do. */
    private static int one(String line, int from) {
        int comma = surname(line, from);
        if (comma < 0 || !line.startsWith(", ", comma)) {
            return -1;
        }
        int at = comma + 2;
        int given = word(line, at);
        if (given - at > 1 && line.startsWith(" ", given) && GivenNames.has(line.substring(at, given))) {
            at = given + 1;
        }
        String initials = line.substring(at, Math.min(line.length(), at + 4));
        if (Lexicon.NO_INITIALS.contains(initials.toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int end = -1;
        for (int i = 0; i < INITIALS && initial(line, at); i++) {
            end = at + 2;
            boolean apart = end < line.length() && " -".indexOf(line.charAt(end)) >= 0;
            at = apart ? end + 1 : end;
        }
        return end;
    }

    /** Behind a surname: words with capitals, and small ones that belong before them. */
    private static int surname(String line, int from) {
        int at = from;
        for (int i = 0; i < WORDS; i++) {
            int end = word(line, at);
            if (end == at) {
                return -1;
            }
            boolean capital = Character.isUpperCase(line.charAt(at));
            if (!capital && !Lexicon.PARTICLES.contains(line.substring(at, end))) {
                return -1;
            }
            if (!line.startsWith(" ", end)) {
                return capital && end - at > 1 ? end : -1;
            }
            at = end + 1;
        }
        return -1;
    }

    private static int word(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isLetter(line.charAt(at)) || "'’-".indexOf(line.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static boolean initial(String line, int at) {
        return at + 1 < line.length() && Character.isUpperCase(line.charAt(at)) && line.charAt(at + 1) == '.';
    }
}
