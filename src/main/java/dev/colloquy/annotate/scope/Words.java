package dev.colloquy.annotate.scope;

import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence's tokens as rules want to see them: lower-cased, with plain apostrophes, asked for by place. A place beyond
 * either end is an empty word.
 */
public final class Words {

    private static final List<String> CLITICS = List.of("'s", "'d", "'ll", "'re", "'ve", "'m");
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "cannot",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "wont",
            "cant",
            "wouldnt",
            "couldnt",
            "shouldnt",
            "aint",
            "havent",
            "hasnt",
            "hadnt");

    private final AnalyzedText text;
    private final Sentence sentence;
    private final String[] words;

    public Words(AnalyzedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(t -> plain(t.text())).toArray(String[]::new);
    }

    private static String plain(String surface) {
        return surface.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    public AnalyzedText text() {
        return text;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return words.length;
    }

    public boolean has(int at) {
        return at >= 0 && at < words.length;
    }

    public Token token(int at) {
        return sentence.tokens().get(at);
    }

    /** The word at a place, lower-cased, or an empty one. */
    public String word(int at) {
        return has(at) ? words[at] : "";
    }

    /** The word without {@code 's}, {@code 'd}, {@code 'll}, {@code 're}, {@code 've}, {@code 'm}. */
    public String stem(int at) {
        String word = word(at);
        return CLITICS.stream()
                .filter(c -> word.length() > c.length() && word.endsWith(c))
                .findFirst()
                .map(c -> word.substring(0, word.length() - c.length()))
                .orElse(word);
    }

    public boolean anyOf(int at, Set<String> candidates) {
        return candidates.contains(word(at)) || candidates.contains(stem(at));
    }

    /** True if the token there has one of these parts of speech. */
    public boolean is(int at, String... tags) {
        return has(at) && Arrays.stream(tags).anyMatch(tag -> token(at).is(tag));
    }

    /** True if it has the lemma, alone or in a contraction. */
    public boolean lemma(int at, String lemma) {
        return has(at)
                && (("+" + token(at).lemma() + "+").contains("+" + lemma + "+") || Verbs.isForm(stem(at), lemma));
    }

    public boolean isNegation(int at) {
        return has(at) && (NEGATIONS.contains(word(at)) || word(at).endsWith("n't"));
    }

    public boolean isMark(int at) {
        return !has(at)
                || words[at].isEmpty()
                || (!Character.isLetterOrDigit(words[at].codePointAt(0)) && !isClitic(at));
    }

    private boolean isClitic(int at) {
        return words[at].length() > 1 && words[at].charAt(0) == '\'';
    }

    public boolean isQuoteMark(int at) {
        return has(at) && words[at].length() <= 2 && "\"“”„«»''``".contains(words[at]);
    }

    /** True if the token carries a verb that is not a participle in -ing and not an infinitive with "to". */
    public boolean isFinite(int at) {
        return is(at, "VERB", "AUX")
                && !word(at).endsWith("ing")
                && !word(at - 1).equals("to");
    }

    /** True if a finite verb stands in {@code [from, to)}. */
    public boolean speaks(int from, int to) {
        for (int i = Math.max(from, 0); i < Math.min(to, size()); i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first comma, semicolon, colon, dash or end at or after a place. */
    public int clauseEnd(int from) {
        int at = from;
        while (has(at) && (!isMark(at) || isQuoteMark(at) || words[at].equals("%"))) {
            at++;
        }
        return Math.min(at, size());
    }

    /** The end without marks that close the sentence. */
    public int lastWordEnd() {
        int at = size();
        while (at > 0 && isMark(at - 1)) {
            at--;
        }
        return at;
    }

    /** The stretch of text of the tokens {@code [from, to)}. */
    public Span span(int from, int to) {
        return new Span(token(from).span().start(), token(to - 1).span().end());
    }
}
