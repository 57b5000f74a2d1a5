package dev.colloquy.nlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeMap;

/**
 * Tells texts that are not English, by their letters and by the most frequent words of languages; cheap, and slow to speak: a text
 * that is too short, or that mixes languages, is not said to be of another one. (After the short-word method of N. Ingle, A
 * Language Identification Table, The Incorporated Linguist 15, 1976.)
 */
public final class LanguageGuess {

    /** The code of what the program labels. */
    public static final String ENGLISH = "en";

    private static final String WORDS = "function-words.tsv";
    private static final int LOOKED_AT = 2_000;
    private static final int FEWEST_LETTERS = 4;
    private static final char BEYOND_LATIN = 0x250;
    private static final int FEWEST_WORDS = 4;
    private static final double FEWEST_HITS = 2;
    private static final double SHARE = 0.2;
    private static final double LEAD = 2;
    private static final double HALF = 0.5;

    private static final Map<String, List<String>> LANGUAGES_OF = read();

    private LanguageGuess() {}

    /**
     * The language of a text that is not English.
     *
     * @return its code (ISO 639-1); empty for English, and where it cannot be told
     */
    public static Optional<String> foreign(String text) {
        String some = beginning(text);
        Optional<String> script = script(some);
        return script.isPresent() ? script : latin(words(some));
    }

    private static String beginning(String text) {
        return text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
    }

    /**
     * The language of a text, English too.
     *
     * @return its code; empty where it cannot be told
     */
    public static Optional<String> of(String text) {
        String some = beginning(text);
        Optional<String> script = script(some);
        if (script.isPresent()) {
            return script;
        }
        List<String> words = words(some);
        Optional<String> foreign = latin(words);
        if (foreign.isPresent()) {
            return foreign;
        }
        long english = words.stream()
                .filter(w -> LANGUAGES_OF.getOrDefault(w, List.of()).contains(ENGLISH))
                .count();
        return english >= FEWEST_HITS ? Optional.of(ENGLISH) : Optional.empty();
    }

    private static Optional<String> script(String text) {
        if (isMostlyBasic(text)) {
            return Optional.empty();
        }
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        if (all - latin < FEWEST_LETTERS || latin > HALF * all) {
            return Optional.empty();
        }
        boolean kana = letters.containsKey(UnicodeScript.HIRAGANA) || letters.containsKey(UnicodeScript.KATAKANA);
        return letters.entrySet().stream()
                .filter(e -> e.getKey() != UnicodeScript.LATIN)
                .max(Map.Entry.<UnicodeScript, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> kana && e.getKey() == UnicodeScript.HAN ? "ja" : language(e.getKey(), text));
    }

    /** True for texts that have fewer letters of other scripts than would tell anything, as nearly all have. */
    private static boolean isMostlyBasic(String text) {
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            others += text.charAt(i) >= BEYOND_LATIN ? 1 : 0;
        }
        return others < FEWEST_LETTERS;
    }

    private static String language(UnicodeScript script, String text) {
        return switch (script) {
            case CYRILLIC ->
                any(text, "іїєґ") ? "uk" : any(text, "ђћљњџј") ? "sr" : any(text, "ыэё") ? "ru" : cyrillic(text);
            case GREEK -> "el";
            case HEBREW -> "he";
            case ARABIC -> any(text, "ٹڈڑےں") ? "ur" : any(text, "پچژگ") ? "fa" : "ar";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case THAI -> "th";
            case HANGUL -> "ko";
            case HIRAGANA, KATAKANA -> "ja";
            case HAN -> "zh";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "und";
        };
    }

    private static String cyrillic(String text) {
        return any(text, "ъ") && !any(text, "ы") ? "bg" : "ru";
    }

    private static boolean any(String text, String letters) {
        return letters.chars().anyMatch(c -> text.indexOf(c) >= 0);
    }

    private static Optional<String> latin(List<String> words) {
        if (words.size() < FEWEST_WORDS) {
            return Optional.empty();
        }
        Map<String, Double> hits = new TreeMap<>();
        for (String word : words) {
            List<String> languages = LANGUAGES_OF.getOrDefault(word, List.of());
            languages.forEach(l -> hits.merge(l, 1.0 / languages.size(), Double::sum));
        }
        double english = hits.getOrDefault(ENGLISH, 0.0);
        return hits.entrySet().stream()
                .filter(e -> !e.getKey().equals(ENGLISH))
                .max(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(e -> e.getValue() >= FEWEST_HITS
                        && e.getValue() >= SHARE * HALF * words.size()
                        && e.getValue() >= LEAD * english)
                .map(Map.Entry::getKey);
    }

    /** Words of letters and apostrophes, in small letters; addresses, names with {@code @} and words with digits are none. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer pieces = new StringTokenizer(text);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            if (piece.indexOf('/') >= 0 || piece.indexOf('@') >= 0 || piece.indexOf('#') >= 0) {
                continue;
            }
            int from = 0;
            int to = piece.length();
            while (from < to && !Character.isLetter(piece.charAt(from))) {
                from++;
            }
            while (to > from && !Character.isLetter(piece.charAt(to - 1))) {
                to--;
            }
            String word = piece.substring(from, to).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && isWord(word)) {
                words.add(word);
            }
        }
        return words;
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '-' && !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> languages = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(LanguageGuess.class.getResourceAsStream(WORDS), WORDS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    String language = line.substring(0, tab);
                    for (String word : line.substring(tab + 1).split(" ", -1)) {
                        List<String> own = languages.computeIfAbsent(word, k -> new ArrayList<>());
                        if (!own.contains(language)) {
                            own.add(language);
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        languages.replaceAll((word, list) -> List.copyOf(list));
        return languages;
    }
}
