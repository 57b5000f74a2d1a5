package dev.colloquy.codebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a post asks or names, told by its marks and its small words alone. */
final class PostTitle {

    /** First words of questions that are answered with yes or no. */
    private static final Set<String> ASKING = Set.of(
            "should", "shall", "must", "can", "could", "may", "might", "will", "would", "is", "are", "am", "was",
            "were", "do", "does", "did", "has", "have", "had");

    /** What is left of "can't", "won't", "shan't" and "ain't" without "n't". */
    private static final Set<String> CUT_SHORT = Set.of("ca", "wo", "sha", "ai");

    private static final Set<String> OPEN = Set.of("why", "how", "what", "when", "where", "who", "which", "whose");
    private static final Set<String> NAMING = Set.of("what", "who");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "these", "those", "our", "my", "your", "their", "his", "her");

    /** Words of a clause, which a name hardly holds. */
    private static final Set<String> CLAUSE_WORDS = Set.of(
            "to",
            "it",
            "that",
            "this",
            "there",
            "he",
            "she",
            "they",
            "you",
            "we",
            "i",
            "not",
            "so",
            "too",
            "very",
            "really",
            "if",
            "when",
            "supposed",
            "done",
            "made",
            "known");

    /** Words that do not end a name, and without a determiner are in none: "wrong with", "made of". */
    private static final Set<String> LOOSE = Set.of(
            "of", "for", "with", "in", "on", "at", "from", "by", "after", "against", "behind", "under", "over", "about",
            "up", "like", "wrong", "right", "good", "bad", "better", "best", "worse", "worst", "next", "new", "left",
            "more", "most", "worth");

    private static final Pattern ASKED = Pattern.compile("\\?[?!]*+");
    private static final Pattern BREAK = Pattern.compile("[:;.!]\\s|—|\\s[–-]\\s");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]++");
    private static final String OPENING = "\"“”„«‘'";
    private static final String CLOSING = "\"”““»’'";
    private static final int NAME_WORDS = 3;
    private static final int PHRASE_WORDS = 7;

    private final String text;

    PostTitle(String title) {
        this.text = unquoted(title.strip());
    }

    /** The title without marks that enclose all of it. Marks within it leave it as it is. */
    private static String unquoted(String title) {
        int last = title.length() - 1;
        int pair = last > 1 ? OPENING.indexOf(title.charAt(0)) : -1;
        if (pair < 0 || !closes(title.charAt(0), title.charAt(last))) {
            return title;
        }
        for (int i = 1; i < last; i++) {
            boolean inWord = Character.isLetter(title.charAt(i - 1)) && Character.isLetter(title.charAt(i + 1));
            if (closes(title.charAt(0), title.charAt(i)) && !inWord) {
                return title;
            }
        }
        return title.substring(1, last).strip();
    }

    private static boolean closes(char open, char mark) {
        return CLOSING.charAt(OPENING.indexOf(open)) == mark || (open == '„' && mark == '”');
    }

    /**
     * The first question that is answered with yes or no, with what stands in front of it; a subtitle behind it is left
     * out.
     */
    Optional<String> question() {
        Matcher asked = ASKED.matcher(text);
        int start = 0;
        while (asked.find()) {
            Optional<String> question = question(start, asked.end());
            if (question.isPresent()) {
                return question;
            }
            start = asked.end();
        }
        return Optional.empty();
    }

    private Optional<String> question(int start, int end) {
        int from = Math.min(afterGap(text, start), end);
        boolean marked = from > start && OPENING.indexOf(text.charAt(from - 1)) >= 0;
        String question = text.substring(from, end);
        if (!wantsYesOrNo(question) || (marked && goesOn(end))) {
            return Optional.empty();
        }
        boolean closed = !marked && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0;
        String before = text.substring(0, marked ? from - 1 : from);
        return Optional.of(before + question + (closed ? text.substring(end, end + 1) : ""));
    }

    /** Behind the spaces and quotation marks at a place. */
    private static int afterGap(String in, int start) {
        int at = start;
        while (at < in.length()
                && (Character.isWhitespace(in.charAt(at)) || (OPENING + CLOSING).indexOf(in.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** True for a quoted question inside a sentence that goes on: the title talks about it, and does not ask it. */
    private boolean goesOn(int at) {
        int next = afterGap(text, at);
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    /** True if it begins as such a question does, or if what stands behind its last colon, dash or full stop does. */
    private static boolean wantsYesOrNo(String question) {
        String clause = question.substring(lastBreak(question));
        String first = firstWord(clause);
        return asks(first) || (asks(firstWord(question)) && !OPEN.contains(first));
    }

    private static int lastBreak(String question) {
        int at = 0;
        Matcher found = BREAK.matcher(question);
        while (found.find()) {
            at = found.end();
        }
        return at;
    }

    private static String firstWord(String part) {
        Matcher word = WORD.matcher(part.substring(afterGap(part, 0)));
        return word.lookingAt() ? plain(word.group()) : "";
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** "Should", "Isn't", "Isnt". */
    private static boolean asks(String word) {
        if (ASKING.contains(word)) {
            return true;
        }
        String positive = word.replaceFirst("n'?t$", "");
        return !positive.equals(word) && (ASKING.contains(positive) || CUT_SHORT.contains(positive));
    }

    /** What the title names: "the sugar tax" for "What is the sugar tax?"; all of it where that is not plain. */
    String topic() {
        if (text.indexOf('?') != text.length() - 1) {
            return text;
        }
        String[] words = text.substring(0, text.length() - 1).strip().split("\\s+");
        List<String> plain = Arrays.stream(words).map(PostTitle::plain).toList();
        boolean open = plain.size() > 2 && OPEN.contains(plain.get(0)) && BEING.contains(plain.get(1));
        return open && isName(plain.get(0), plain.subList(2, plain.size()))
                ? String.join(" ", Arrays.asList(words).subList(2, words.length))
                : text;
    }

    /** True if the words are a phrase around a noun as far as that can be told without knowing any noun. */
    private static boolean isName(String asking, List<String> words) {
        boolean determined = DETERMINERS.contains(words.get(0));
        List<String> rest = determined ? words.subList(1, words.size()) : words;
        boolean plain = !rest.isEmpty()
                && rest.stream().noneMatch(PostTitle::isOfClause)
                && !LOOSE.contains(rest.get(rest.size() - 1));
        if (!plain || !NAMING.contains(asking)) {
            return plain && determined && rest.size() == 1;
        }
        return determined
                ? rest.size() <= PHRASE_WORDS
                : rest.size() > 1 && rest.size() <= NAME_WORDS && rest.stream().noneMatch(LOOSE::contains);
    }

    private static boolean isOfClause(String word) {
        return CLAUSE_WORDS.contains(word)
                || !WORD.matcher(word).matches()
                || (word.length() > 4 && word.matches(".*(?:ing|ed|ly)"));
    }
}
