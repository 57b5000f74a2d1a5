package dev.colloquy.annotate.scope;

import java.util.Optional;
import java.util.Set;

/** Finds the noun phrase in front of a verb: who says or thinks it. */
final class Subjects {

    private static final Set<String> INNER =
            Set.of("of", "from", "in", "at", "by", "for", "to", "on", "behind", "with", "among");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "myself", "ourselves");
    private static final Set<String> GOES =
            Set.of("go", "on", "to", "then", "further", "also", "even", "ever", "as", "well");
    private static final Set<String> FIRST_OR_YOU = Set.of("i", "we", "you");
    private static final int LONGEST = 14;

    private Subjects() {}

    /**
     * A subject.
     *
     * @param from its first token
     * @param to one past its last
     * @param head place of the word that it is about
     */
    record Subject(int from, int to, int head) {

        boolean isFirstPerson(Words words) {
            return FIRST.contains(words.stem(head));
        }

        /** He, she, they: somebody who was named before. */
        boolean isPronoun(Words words) {
            return Set.of("he", "she", "they", "it", "this", "that", "these", "those", "you")
                    .contains(words.stem(head));
        }

        boolean canThink(Words words) {
            String word = words.stem(head);
            return Set.of("he", "she", "they").contains(word)
                    || (words.is(head, "PROPN") && !word.isEmpty())
                    || People.isPerson(word);
        }
    }

    /** The subject of the verb at a place. */
    static Optional<Subject> before(Words words, int verb) {
        int end = verb;
        while (end > 0
                && (words.is(end - 1, "ADV", "AUX", "PART") || isGoing(words, end - 1))
                && !isNominal(words, end - 1)) {
            end--;
        }
        if (words.is(end, "AUX") && words.stem(end).length() < words.word(end).length() && isWord(words.stem(end))) {
            return Optional.of(new Subject(end, end + 1, end));
        }
        if (words.word(end - 1).equals(",")) {
            return beforeApposition(words, end - 1);
        }
        if (RELATIVE.contains(words.word(end - 1)) && words.is(end - 2, "NOUN", "PROPN", "PRON")) {
            return phrase(words, end - 1);
        }
        boolean met = words.is(end - 1, "VERB", "AUX")
                && FIRST_OR_YOU.contains(words.stem(end - 2))
                && words.is(end - 3, "NOUN", "PROPN");
        return phrase(words, met ? end - 2 : end);
    }

    private static boolean isWord(String stem) {
        return Set.of("he", "she", "they", "it", "you", "i", "we").contains(stem);
    }

    /** "goes on to", "went to": only in front of an infinitive. */
    private static boolean isGoing(Words words, int at) {
        return GOES.contains(words.word(at))
                || (words.lemma(at, "go") && words.word(at + 1).matches("to|on"));
    }

    private static boolean isNominal(Words words, int at) {
        return words.is(at, "PRON", "PROPN", "NOUN") && !words.lemma(at, "go");
    }

    /** "My brother, who fits boilers, says": the phrase before the first of two commas. */
    private static Optional<Subject> beforeApposition(Words words, int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= LONGEST; i--) {
            if (words.word(i).equals(",")) {
                return phrase(words, i);
            }
        }
        return Optional.empty();
    }

    /** The noun phrase, with what depends on it, that ends at a place. */
    static Optional<Subject> phrase(Words words, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && belongs(words, from - 1) && !newPhrase(words, from - 1, end)) {
            from--;
        }
        while (from < end && (words.is(from, "ADP", "CCONJ", "SCONJ") || words.isMark(from))) {
            from++;
        }
        if (from == end) {
            return Optional.empty();
        }
        return Optional.of(new Subject(from, end, head(words, from, end)));
    }

    private static boolean belongs(Words words, int at) {
        String word = words.word(at);
        return words.is(at, "DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON")
                || INNER.contains(word)
                || word.equals("%")
                || word.equals("-")
                || word.equals("'s")
                || (word.equals("and")
                        && words.is(at - 1, "NOUN", "PROPN")
                        && words.is(at + 1, "NOUN", "PROPN", "ADJ", "DET"));
    }

    /** "In the debate | the minister": a noun right before an article or pronoun ends another phrase. */
    private static boolean newPhrase(Words words, int at, int end) {
        return at + 1 < end
                && words.is(at, "NOUN", "PROPN", "PRON")
                && (words.is(at + 1, "DET") || words.is(at + 1, "PRON"))
                && !words.word(at).endsWith("'s");
    }

    /** The last noun before the first preposition; what is counted, in "74 % of respondents". */
    private static int head(Words words, int from, int end) {
        int stop = from;
        while (stop < end && !words.is(stop, "ADP")) {
            stop++;
        }
        boolean counted = words.word(stop).equals("of") && stop + 1 < end && quantity(words, stop - 1);
        if (counted) {
            int next = stop + 1;
            while (next < end && !words.is(next, "ADP")) {
                next++;
            }
            return lastNoun(words, stop + 1, next);
        }
        return lastNoun(words, from, stop == from ? end : stop);
    }

    private static boolean quantity(Words words, int at) {
        return words.word(at).equals("%")
                || words.is(at, "NUM")
                || Set.of(
                                "percent",
                                "cent",
                                "half",
                                "third",
                                "thirds",
                                "quarter",
                                "quarters",
                                "majority",
                                "lot",
                                "number",
                                "some",
                                "many",
                                "most",
                                "few",
                                "all",
                                "none",
                                "dozens",
                                "hundreds",
                                "thousands",
                                "millions")
                        .contains(words.word(at));
    }

    private static int lastNoun(Words words, int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (words.is(i, "NOUN", "PROPN", "PRON")) {
                return i;
            }
        }
        return end - 1;
    }
}
