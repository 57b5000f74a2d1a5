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
    private final String[] stems;
    private final String[] lemmas;

    public Words(AnalyzedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.words = sentence.tokens().stream().map(t -> plain(t.text())).toArray(String[]::new);
        this.stems = Arrays.stream(words).map(Words::withoutClitic).toArray(String[]::new);
        this.lemmas = sentence.tokens().stream().map(t -> "+" + t.lemma() + "+").toArray(String[]::new);
    }

    private static String withoutClitic(String word) {
        for (String clitic : CLITICS) {
            if (word.length() > clitic.length() && word.endsWith(clitic)) {
                return word.substring(0, word.length() - clitic.length());
            }
        }
        return word;
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
        return has(at) ? stems[at] : "";
    }

    /** True if the token there has one of these parts of speech. */
    public boolean is(int at, String... tags) {
        if (has(at)) {
            Token token = token(at);
            for (String tag : tags) {
                if (token.is(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if it has the lemma, alone or in a contraction. */
    public boolean lemma(int at, String lemma) {
        return has(at) && (holds(lemmas[at], lemma) || Verbs.isForm(stems[at], lemma));
    }

    /** True if a lemma stands between two plus signs. */
    private static boolean holds(String joined, String lemma) {
        int at = joined.indexOf(lemma, 1);
        while (at > 0) {
            if (joined.charAt(at - 1) == '+' && joined.charAt(at + lemma.length()) == '+') {
                return true;
            }
            at = joined.indexOf(lemma, at + 1);
        }
        return false;
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
