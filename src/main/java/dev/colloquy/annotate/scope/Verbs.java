package dev.colloquy.annotate.scope;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The inflected forms of English verbs, by rule, for where a lemma is wrong or a verb was taken for a noun. */
final class Verbs {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("said", "say"),
            Map.entry("told", "tell"),
            Map.entry("thought", "think"),
            Map.entry("felt", "feel"),
            Map.entry("wrote", "write"),
            Map.entry("written", "write"),
            Map.entry("found", "find"),
            Map.entry("held", "hold"),
            Map.entry("swore", "swear"),
            Map.entry("sworn", "swear"),
            Map.entry("spoke", "speak"),
            Map.entry("saw", "see"),
            Map.entry("heard", "hear"),
            Map.entry("went", "go"),
            Map.entry("shown", "show"),
            Map.entry("made", "make"),
            Map.entry("has", "have"),
            Map.entry("had", "have"));

    private Verbs() {}

    /** The member of the set of which the word is a form. */
    static Optional<String> base(String word, Set<String> lemmas) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return Optional.of(irregular).filter(lemmas::contains);
        }
        for (String candidate : new String[] {
            word,
            cut(word, 1, "s", ""),
            cut(word, 2, "es", ""),
            cut(word, 1, "d", ""),
            cut(word, 2, "ed", ""),
            cut(word, 3, "ing", ""),
            cut(word, 3, "ing", "e"),
            cut(word, 3, "ies", "y"),
            cut(word, 3, "ied", "y"),
            doubled(word)
        }) {
            if (lemmas.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    static boolean isForm(String word, String lemma) {
        // Regular forms begin as their lemma does; nearly all words are told apart by that alone.
        boolean alike = !word.isEmpty() && word.charAt(0) == lemma.charAt(0);
        return (alike || IRREGULAR.containsKey(word))
                && base(word, Set.of(lemma)).isPresent();
    }

    private static String cut(String word, int length, String ending, String instead) {
        return word.endsWith(ending) ? word.substring(0, word.length() - length) + instead : word;
    }

    private static String doubled(String word) {
        int n = word.length();
        return n > 5 && word.endsWith("ed") && word.charAt(n - 3) == word.charAt(n - 4)
                ? word.substring(0, n - 3)
                : word;
    }
}
