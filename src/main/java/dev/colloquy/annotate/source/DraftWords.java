package dev.colloquy.annotate.source;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The words by which a work may come up again: of its address, of what somebody wrote of it, and of its mentions so far. */
final class DraftWords {

    private final Set<String> all = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> spoken = new HashSet<>();
    private int times;

    /** Takes on the words of an address. */
    void address(String written) {
        add(written, all);
    }

    /** Takes on the words of a title or a name, as somebody wrote it. */
    void name(String text) {
        add(text, all);
        add(text, named);
    }

    /** Takes on a mention, and the noun that it is called by. */
    void mention(Optional<WorkNoun> noun, String words) {
        times++;
        noun.ifPresent(n -> nouns.add(n.noun()));
        Names.words(words).stream().filter(Titles::content).forEach(spoken::add);
    }

    private static void add(String text, Set<String> words) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else {
                if (Titles.content(word.toString()) || word.length() == 2) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
    }

    /** True if the word stands in its title, its address, or the names of its authors and publisher. */
    boolean has(String word) {
        return all.contains(word);
    }

    /** True if all of these words do; false of none. */
    boolean has(Set<String> some) {
        return !some.isEmpty() && all.containsAll(some);
    }

    /** True if the word stands in its title, in names as somebody wrote them, or in a mention so far. */
    boolean told(String word) {
        return named.contains(word) || spoken.contains(word);
    }

    /** True if a mention called it so: "study", "clip". */
    boolean called(String noun) {
        return nouns.contains(noun);
    }

    /** How often it was mentioned so far. */
    int times() {
        return times;
    }
}
