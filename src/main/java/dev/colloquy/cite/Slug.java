package dev.colloquy.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a path that is a title with its words joined by marks. */
final class Slug {

    private static final int LEAST_WORDS = 3;

    /** A longer number at an end is an id, not a part of a title: years have four digits. */
    private static final int LONGEST_NUMBER = 4;

    private static final int SHORTEST_HASH = 7;
    private static final int LONGEST_WORD = 40;
    private static final String JOINTS = "-_+ \u2013";

    private Slug() {}

    /** The title that the part of the path is, in small letters, if it plainly is one. */
    static Optional<String> title(String folder) {
        List<String> words = words(FileEndings.without(folder).orElse(folder));
        int from = 0;
        int to = words.size();
        while (to > from && id(words.get(to - 1))) {
            to--;
        }
        while (from < to && id(words.get(from))) {
            from++;
        }
        from = dateEnd(words, from, to);
        List<String> title = words.subList(from, to);
        return title.size() >= LEAST_WORDS
                        && title.stream().filter(Slug::spelt).count() * 2 >= title.size()
                        && plain(title)
                ? Optional.of(String.join(" ", title).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || JOINTS.indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    /** A long number, a letter or two with one, or letters and digits mixed as no word has them. */
    private static boolean id(String word) {
        int digits = (int) word.chars().filter(c -> Chars.digit((char) c)).count();
        if (digits == 0) {
            return false;
        }
        boolean number = digits == word.length();
        int letters = word.length() - digits;
        return number
                ? digits > LONGEST_NUMBER || (digits == LONGEST_NUMBER && !year(word))
                : (letters <= 2 && digits > LONGEST_NUMBER) || hash(word, digits);
    }

    private static boolean year(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }

    private static boolean hash(String word, int digits) {
        boolean hex = word.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
        boolean mixed = word.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c)) && digits >= 2;
        return word.length() >= SHORTEST_HASH && (hex || mixed);
    }

    /** A date before the title. */
    private static int dateEnd(List<String> words, int from, int to) {
        boolean date = to - from > LEAST_WORDS
                && words.get(from).length() == 4
                && Chars.digits(words.get(from))
                && words.get(from + 1).length() == 2
                && Chars.digits(words.get(from + 1))
                && words.get(from + 2).length() == 2
                && Chars.digits(words.get(from + 2));
        return date ? from + LEAST_WORDS : from;
    }

    private static boolean spelt(String word) {
        return word.chars().anyMatch(Character::isLetter);
    }

    private static boolean plain(List<String> words) {
        return words.stream()
                .allMatch(w -> w.length() <= LONGEST_WORD
                        && w.codePoints().allMatch(c -> Chars.word(c) || "'\u2019.,!()&".indexOf(c) >= 0));
    }
}
