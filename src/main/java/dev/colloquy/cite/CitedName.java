package dev.colloquy.cite;

import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name as reference managers keep it. {@code Margi Murphy} has a given and a family name, {@code Feng} a family name only,
 * {@code BBC News} is whole; the rest of {@code Ames et al.} is {@link #OTHERS}. Words that a no-break space joins are never
 * parted.
 *
 * @param given empty if it is not known, or the name is whole
 * @param family the family name, with its particles and suffix; or the whole name
 * @param whole true for institutions and for "others"
 */
public record CitedName(String given, String family, boolean whole) {

    /** The authors that somebody only hints at. */
    public static final CitedName OTHERS = new CitedName("", "others", true);

    /** Words that are in names of institutions and not of persons. */
    private static final Set<String> INSTITUTION = Set.of(
            "academy",
            "administration",
            "agency",
            "alliance",
            "association",
            "authority",
            "bank",
            "board",
            "bureau",
            "center",
            "centre",
            "club",
            "college",
            "commission",
            "committee",
            "company",
            "congress",
            "corporation",
            "council",
            "court",
            "department",
            "desk",
            "foundation",
            "fund",
            "government",
            "group",
            "inc",
            "institute",
            "institution",
            "international",
            "journal",
            "laboratory",
            "league",
            "magazine",
            "media",
            "ministry",
            "museum",
            "national",
            "network",
            "news",
            "newspaper",
            "office",
            "organisation",
            "organization",
            "parliament",
            "party",
            "police",
            "press",
            "programme",
            "project",
            "research",
            "school",
            "service",
            "society",
            "staff",
            "team",
            "times",
            "trust",
            "union",
            "university");

    private static final Set<String> LINKING = Set.of("of", "for", "the", "on", "to", "in", "&");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final int MOST_WORDS = 4;

    /** Longer ones are no list of names; they are not looked into. */
    private static final int LONGEST = 400;

    private static final char GLUE = '\u00A0';

    /** The names of a list as somebody wrote it. */
    public static List<CitedName> of(List<String> written) {
        List<CitedName> names = new ArrayList<>();
        for (String one : written) {
            add(names, one.strip());
        }
        return names.stream().distinct().toList();
    }

    /** The words of a name joined so that they are never parted. */
    public static String glued(String name) {
        return String.join(String.valueOf(GLUE), words(name));
    }

    /** A name with plain spaces. */
    static String unglued(String name) {
        return name.replace(GLUE, ' ');
    }

    private static void add(List<CitedName> names, String written) {
        if (written.length() > LONGEST) {
            names.add(new CitedName("", unglued(written), true));
            return;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        for (String others : List.of(" et al.", " et al", " and others", " and colleagues")) {
            if (lower.endsWith(others)) {
                String before = written.substring(0, written.length() - others.length());
                add(names, before.endsWith(",") ? before.substring(0, before.length() - 1) : before);
                names.add(OTHERS);
                return;
            }
        }
        if (lower.equals("et al.") || lower.equals("others")) {
            names.add(OTHERS);
            return;
        }
        List<String> words = words(written);
        if (isInstitution(words)) {
            names.add(new CitedName("", parted(words), true));
            return;
        }
        for (String and : List.of("and", "&")) {
            int at = words.indexOf(and);
            if (at > 0 && at < words.size() - 1) {
                add(names, String.join(" ", words.subList(0, at)));
                add(names, String.join(" ", words.subList(at + 1, words.size())));
                return;
            }
        }
        if (!words.isEmpty()) {
            names.add(person(words));
        }
    }

    private static List<String> words(String written) {
        return Arrays.stream(written.split("\\s", -1)).filter(w -> !w.isEmpty()).toList();
    }

    private static String parted(List<String> words) {
        return unglued(String.join(" ", words));
    }

    private static boolean isInstitution(List<String> words) {
        if (words.size() == 1 && words.get(0).indexOf(GLUE) >= 0) {
            return true;
        }
        boolean named = words.stream()
                .map(w -> w.toLowerCase(Locale.ROOT))
                .anyMatch(w -> INSTITUTION.contains(w) || (LINKING.contains(w) && !w.equals("&")));
        boolean joined =
                words.contains("and") || words.contains("&") || words.stream().anyMatch(w -> w.endsWith(","));
        boolean letters = words.size() == 1
                && words.get(0).length() > 1
                && words.get(0).codePoints().allMatch(c -> UnknownCharacters.isUpperCase(c) || Character.isDigit(c));
        return named || letters || (words.size() > MOST_WORDS && !joined);
    }

    private static CitedName person(List<String> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            if (words.get(i).endsWith(",")) {
                String before = parted(words.subList(0, i + 1));
                return new CitedName(
                        parted(words.subList(i + 1, words.size())), before.substring(0, before.length() - 1), false);
            }
        }
        int last = words.size() - 1;
        if (last > 1 && SUFFIXES.contains(words.get(last).toLowerCase(Locale.ROOT))) {
            last--;
        }
        int family = last;
        while (family > 1 && UnknownCharacters.isLowerCase(words.get(family - 1).codePointAt(0))) {
            family--;
        }
        return new CitedName(parted(words.subList(0, family)), parted(words.subList(family, words.size())), false);
    }
}
