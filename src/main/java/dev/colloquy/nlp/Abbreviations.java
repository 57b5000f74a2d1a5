package dev.colloquy.nlp;

import java.util.Locale;
import java.util.Set;

/**
 * Abbreviations whose full stop does not end a sentence. The list is short on purpose: what may stand at the end of a
 * sentence as well ({@code I.D.}, {@code U.S.}, {@code etc.}) only counts before a small letter.
 */
final class Abbreviations {

    private static final Set<String> INNER = Set.of(
            "e.g", "eg", "i.e", "ie", "vs", "cf", "viz", "mr", "mrs", "ms", "dr", "prof", "st", "mt", "rev", "hon",
            "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt", "messrs");

    private static final Set<String> EITHER = Set.of(
            "etc", "al", "inc", "ltd", "co", "corp", "jr", "sr", "approx", "ca", "no", "nos", "pp", "p", "vol", "fig");

    private static final Set<String> STARTERS = Set.of(
            "",
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "this",
            "that",
            "these",
            "those",
            "there",
            "the",
            "a",
            "an",
            "my",
            "our",
            "your",
            "his",
            "her",
            "its",
            "their",
            "and",
            "but",
            "or",
            "so",
            "if",
            "when",
            "while",
            "although",
            "however",
            "then",
            "what",
            "why",
            "how",
            "who",
            "where",
            "in",
            "on",
            "at",
            "for",
            "with",
            "as",
            "not",
            "no",
            "yes");

    private Abbreviations() {}

    /** True if a sentence never ends with the word, given without its last full stop. */
    static boolean inner(String word) {
        return INNER.contains(word.toLowerCase(Locale.ROOT));
    }

    /** True if the word, given without its last full stop, is an abbreviation that may end a sentence too. */
    static boolean either(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return EITHER.contains(lower) || dotted(lower);
    }

    /** True if the word is one that opens sentences and is never a surname. */
    static boolean starter(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Single letters with full stops between: {@code u.s}, {@code a.m}, {@code i.d}. */
    private static boolean dotted(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
