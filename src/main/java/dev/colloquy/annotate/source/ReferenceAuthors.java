package dev.colloquy.annotate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of authors as entries of reference lists begin with them: {@code Ames, L., & Berg, T.}. Dots for authors that are left out
 * (APA 7, section 9.8) are none, "et al." belongs to the name before it.
 */
final class ReferenceAuthors {

    private static final Set<String> JOINING =
            Lexicon.words("& and et al. al of for the de del della der den di du da van von la le el al y und");
    private static final Set<String> ROLES = Lexicon.words(
            "editor editor. editors editors. ed. eds. (ed.) (eds.) (ed.), (eds.), translator trans. trans.,");
    private static final Pattern EDITING = Pattern.compile(" ?\\((?:eds?|trans)\\.\\)[.,]?", Pattern.CASE_INSENSITIVE);
    private static final List<String> LEFT_OUT = List.of(" . . .", "....", "...", "…");
    private static final List<String> OTHERS = List.of("et al.", "et al", "and others", "others", "and colleagues");

    private ReferenceAuthors() {}

    /** "Ames, L., & Berg, T." to two names. */
    static List<String> of(String who) {
        String list = EDITING.matcher(who).replaceAll("");
        for (String dots : LEFT_OUT) {
            list = list.replace(dots, ",");
        }
        List<String> names = new ArrayList<>();
        String[] parts = apart(list).split(",", -1);
        int at = 0;
        while (at < parts.length) {
            String surname = parts[at].strip();
            if (surname.isEmpty()) {
                at++;
                continue;
            }
            if (OTHERS.contains(surname.toLowerCase(Locale.ROOT)) && !names.isEmpty()) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + " et al.");
                at++;
                continue;
            }
            String given = at + 1 < parts.length ? parts[at + 1].strip() : "";
            String bare = withoutOthers(given);
            boolean others = OTHERS.contains(bare.toLowerCase(Locale.ROOT));
            boolean initials = !others && ((bare.endsWith(".") && bare.length() <= INITIALS) || bare.length() == 1);
            names.add(initials ? surname + ", " + given : organisation(surname) ? named(surname) : surname);
            at += initials ? 2 : 1;
        }
        return List.copyOf(names);
    }

    /** More letters and dots are no initials. */
    private static final int INITIALS = 8;

    /** Commas for what else joins names. */
    private static String apart(String list) {
        String joined = list;
        for (String others : OTHERS) {
            joined = joined.replace(" " + others, " " + others.replace(' ', GLUE));
        }
        return joined.replace("&", ",").replace(" and ", ", ").replace(GLUE, ' ');
    }

    private static final char GLUE = '\u00A0';

    private static String withoutOthers(String given) {
        return OTHERS.stream()
                .filter(o -> given.toLowerCase(Locale.ROOT).endsWith(" " + o))
                .findFirst()
                .map(o -> given.substring(0, given.length() - o.length()).strip())
                .orElse(given);
    }

    /** True for the name of an organisation: by its words, or by the article before several capitals ("the Friends of the Fen"). */
    static boolean organisation(String part) {
        String name = named(part);
        boolean article = part.strip().regionMatches(true, 0, "the ", 0, THE)
                && !name.endsWith(".")
                && name.indexOf(' ') > 0
                && only(name);
        return Names.institution(name) || Names.known(name) || article;
    }

    /** True for one that needs no article to be known. */
    static boolean institution(String part) {
        return Names.institution(named(part)) || Names.known(named(part));
    }

    /** Without the article before a name, and the full stop behind it. */
    static String named(String part) {
        String name = part.strip();
        int from = name.startsWith("the ") || (name.startsWith("The ") && !Names.known(name)) ? THE : 0;
        boolean stop = name.endsWith(".") && name.indexOf('.') == name.length() - 1;
        return name.substring(from, stop ? name.length() - 1 : name.length());
    }

    private static final int THE = "the ".length();

    /**
     * Names that "and" joins, a person's first: "Nora Moss and the Fen Institute", "Nora Moss & Bram Lind"; else none. Without an article a name
     * may be whole: "Fen Parks and Water Council".
     */
    static List<String> joined(String who) {
        List<String> parts = List.of(who.split(" & | and ", -1));
        boolean all = parts.size() > 1
                && Names.person(parts.get(0))
                && parts.stream()
                        .skip(1)
                        .allMatch(p -> Names.person(p) || (p.regionMatches(true, 0, "the ", 0, THE) && institution(p)));
        return all ? parts.stream().map(p -> Names.person(p) ? p : named(p)).toList() : List.of();
    }

    /** "Moss, Nora" and "Moss, Nora Q.": one name with its first name behind it. */
    static boolean turned(String who) {
        List<String> parts = List.of(who.split(", ", -1));
        if (parts.size() != 2 || !name(parts.get(0), 2)) {
            return false;
        }
        List<String> given = List.of(parts.get(1).split(" ", -1));
        return name(given.get(0), 3) && given.stream().skip(1).allMatch(ReferenceAuthors::initial);
    }

    private static boolean name(String word, int least) {
        return word.codePointCount(0, word.length()) >= least
                && Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().allMatch(c -> Character.isLetter(c) || "'’-".indexOf(c) >= 0);
    }

    private static boolean initial(String word) {
        String letter = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return letter.length() == 1 && Character.isUpperCase(letter.charAt(0));
    }

    /** True if hardly a word is small: names and what joins them. */
    static boolean names(String words) {
        return small(words) <= 1;
    }

    /** True if no word is small but those that join names, and none is one that only a sentence gives a capital. */
    static boolean only(String words) {
        return small(words) == 0
                && Names.words(words).stream().map(w -> w.replace(",", "")).noneMatch(ReferenceAuthors::opens);
    }

    private static boolean opens(String word) {
        return Lexicon.NO_NAME.contains(word) && !JOINING.contains(word) && word.length() > 2;
    }

    private static long small(String words) {
        return Arrays.stream(words.strip().split("[ ]+", -1))
                .filter(w -> w.isEmpty()
                        || !(Character.isUpperCase(w.codePointAt(0))
                                || JOINING.contains(w)
                                || ROLES.contains(w)
                                || ".…".indexOf(w.charAt(0)) >= 0))
                .count();
    }
}
