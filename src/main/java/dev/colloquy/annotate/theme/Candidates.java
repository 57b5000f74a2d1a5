package dev.colloquy.annotate.theme;

import dev.colloquy.nlp.Masks;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Noun phrases of two to four words, by parts of speech: {@code (ADJ|NOUN|PROPN)* NOUN|PROPN}. */
final class Candidates {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 4;

    private Candidates() {}

    /**
     * A noun phrase.
     *
     * @param key its lemmas, by which its occurrences are counted together
     * @param surface its words, lower-cased
     */
    record Candidate(String key, String surface, Span span, int words) {}

    /** All candidates of a sentence, those within longer ones too. */
    static List<Candidate> of(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = from; to < tokens.size() && to - from < LONGEST && word(tokens.get(to)); to++) {
                if (to - from + 1 >= SHORTEST && noun(tokens.get(to))) {
                    found.add(candidate(tokens.subList(from, to + 1)));
                }
            }
        }
        return found;
    }

    private static Candidate candidate(List<Token> tokens) {
        List<String> lemmas = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Token token : tokens) {
            lemmas.add(token.lemma());
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Candidate(String.join(" ", lemmas), String.join(" ", words), span, tokens.size());
    }

    private static boolean word(Token token) {
        return (token.is("ADJ") || noun(token))
                && token.text().length() > 1
                && Character.isLetter(token.text().charAt(0))
                && !Masks.isAddress(token.text());
    }

    private static boolean noun(Token token) {
        return token.is("NOUN") || token.is("PROPN");
    }
}
