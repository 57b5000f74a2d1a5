package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoldedNames;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells titles of works from other words. */
final class Titles {

    private static final Set<String> SMALL = Lexicon.words(
            "a an and as at but by for from in into is it its nor not of off on or over so that the their to up via vs v with your");
    private static final Set<String> NO_TITLE = Lexicon.words(
            "here this link there article video this link source page website site more info read click pdf these see");
    private static final int LONGEST = 160;

    private Titles() {}

    /** True if all words that count have capitals, as English titles have, and there are at least two of them. */
    static boolean capitals(String text) {
        if (text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return false;
        }
        List<String> words = Names.words(text);
        int great = 0;
        int small = 0;
        String[] written = text.strip().split("[ ]+", -1);
        for (int i = 0; i < written.length; i++) {
            int c = firstLetter(written[i]);
            if (c == 0 || (i > 0 && SMALL.contains(words.get(i)))) {
                continue;
            }
            if (Character.isUpperCase(c)) {
                great++;
            } else if (Character.isLetter(c)) {
                small++;
            }
        }
        return written.length > 1
                && great > 0
                && small == 0
                && Character.isLetterOrDigit(firstLetter(written[0]))
                && !Character.isLowerCase(firstLetter(written[0]));
    }

    /** True if the words of a link, or of a slanted passage, may be a title: not "here", not a bare address. */
    static boolean telling(String text) {
        List<String> words = Names.words(text);
        return text.length() <= LONGEST
                && words.size() > 1
                && !NO_TITLE.containsAll(words)
                && text.indexOf("://") < 0
                && text.indexOf('\n') < 0;
    }

    /** A title as it is compared: letters and digits of its words, small, without a leading article and a final mark. */
    static String key(String title) {
        String folded = FoldedNames.of(title);
        for (String article : List.of("the ", "a ", "an ")) {
            if (folded.startsWith(article)) {
                return folded.substring(article.length());
            }
        }
        return folded;
    }

    /** True if two titles are the same, or one is the other cut short. */
    static boolean alike(String one, String other) {
        String a = key(one);
        String b = key(other);
        boolean shortened = Math.min(a.length(), b.length()) >= 8 && (a.startsWith(b + " ") || b.startsWith(a + " "));
        return !a.isEmpty() && (a.equals(b) || shortened);
    }

    /** Without marks at its ends. */
    static String clean(String title) {
        String bare = title.strip();
        while (!bare.isEmpty() && ".,;:*_\"“”".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        while (!bare.isEmpty() && "*_\"“”".indexOf(bare.charAt(0)) >= 0) {
            bare = bare.substring(1).strip();
        }
        return bare;
    }

    private static int firstLetter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
    }

    /** True for a word that may hint at a title: not a small word of English. */
    static boolean content(String word) {
        return word.length() > 2 && !Lexicon.NO_NAME.contains(word.toLowerCase(Locale.ROOT));
    }
}
