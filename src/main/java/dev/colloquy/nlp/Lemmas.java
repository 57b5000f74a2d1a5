package dev.colloquy.nlp;

import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;

/**
 * Finds lemmas, a word at a time, and remembers the latest ones. A word alone takes the model much longer than a look
 * into the memory, and its lemma then depends on nothing but the word and its tag, whatever was asked before.
 */
final class Lemmas {

    /** Words remembered, at most: the vocabulary of a large thread. */
    private static final int REMEMBERED = 20_000;

    /** Longer ones are no words. */
    private static final int LONGEST = 60;

    private final LemmatizerME lemmatizer;
    private final Map<Word, String> memory = new Recent<>(REMEMBERED);

    Lemmas(LemmatizerME lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    String lemma(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (word.length() > LONGEST || tag.equals("PUNCT") || tag.equals("SYM")) {
            return lower;
        }
        Word key = new Word(word, tag);
        String known = memory.get(key);
        if (known == null) {
            known = repaired(lower, tag, lemmatizer.lemmatize(new String[] {word}, new String[] {tag})[0]);
            memory.put(key, known);
        }
        return known;
    }

    /**
     * English adds {@code -es} only behind a hiss, an {@code o} or a {@code y} turned {@code i}, and no verb ends in
     * {@code v}: where the model cut too much ({@code describ}, {@code receiv}), the {@code e} comes back.
     */
    private static String repaired(String word, String tag, String lemma) {
        if (lemma.isBlank() || lemma.equals("_")) {
            return word;
        }
        String lower = lemma.toLowerCase(Locale.ROOT);
        boolean cut = (tag.equals("VERB") || tag.equals("NOUN"))
                && word.equals(lower + "es")
                && !lower.matches(".*(?:[sxzo]|ch|sh|i)");
        boolean bare = tag.equals("VERB") && lower.length() > 2 && lower.endsWith("v") && word.startsWith(lower + "i");
        return cut || bare ? lower + "e" : lower;
    }

    private record Word(String text, String tag) {}
}
