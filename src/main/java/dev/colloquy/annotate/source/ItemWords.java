package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoldedNames;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of an item as source rules want to see them, cut in one pass over the text: a word is letters and digits with
 * hyphens, apostrophes and inner dots, an address is one word, and every other mark stands alone. A genitive {@code 's} is
 * noted and not part of the word. A place beyond either end is an empty mark.
 */
final class ItemWords {

    private final AnalyzedText analyzed;
    private final String text;
    private final List<Word> words;
    private final int[] sentences;
    private final Set<String> speakers;

    private ItemWords(AnalyzedText analyzed, List<Word> words, int[] sentences, Set<String> speakers) {
        this.speakers = Set.copyOf(speakers);
        this.analyzed = analyzed;
        this.text = analyzed.text().value();
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * A word or mark.
     *
     * @param end without a genitive ending
     * @param full with it
     */
    private record Word(int start, int end, int full, String text, String low, Kind kind, String tag, boolean opens) {}

    private enum Kind {
        WORD,
        MARK,
        ADDRESS
    }

    static ItemWords of(AnalyzedText analyzed, List<FoundAddress> addresses) {
        return of(analyzed, addresses, Set.of());
    }

    /** @param speakers names of those who talk in the thread, folded: what they said is no work */
    static ItemWords of(AnalyzedText analyzed, List<FoundAddress> addresses, Set<String> speakers) {
        String text = analyzed.text().value();
        Map<Integer, String> tags = new HashMap<>();
        for (Sentence sentence : analyzed.sentences()) {
            for (Token token : sentence.tokens()) {
                tags.put(token.span().start(), token.pos());
            }
        }
        List<Word> words = new ArrayList<>();
        int at = 0;
        int next = 0;
        boolean opens = true;
        while (at < text.length()) {
            if (next < addresses.size() && addresses.get(next).span().start() <= at) {
                Span span = addresses.get(next++).span();
                if (span.end() > at) {
                    words.add(word(text, span.start(), span.end(), span.end(), Kind.ADDRESS, tags, opens));
                    at = span.end();
                    opens = false;
                }
                continue;
            }
            int limit = next < addresses.size() ? addresses.get(next).span().start() : text.length();
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                opens |= c == '\n';
                at += Character.charCount(c);
                continue;
            }
            int end = wordEnd(text, at, limit);
            if (end == at) {
                int to = Math.min(limit, at + Character.charCount(c));
                words.add(word(text, at, to, to, Kind.MARK, tags, opens));
                opens = ".!?…".indexOf(c) >= 0 || (opens && c != ',');
                at = to;
                continue;
            }
            int bare = withoutGenitive(text, at, end);
            int full = plural(text, at, end, limit) ? end + 1 : end;
            words.add(word(text, at, bare, full, Kind.WORD, tags, opens));
            opens = false;
            at = full;
        }
        int[] sentences = new int[words.size()];
        int s = 0;
        for (int i = 0; i < sentences.length; i++) {
            while (s + 1 < analyzed.sentences().size()
                    && analyzed.sentences().get(s).span().end() <= words.get(i).start()) {
                s++;
            }
            sentences[i] = s;
        }
        return new ItemWords(analyzed, List.copyOf(words), sentences, speakers);
    }

    private static Word word(
            String text, int start, int end, int full, Kind kind, Map<Integer, String> tags, boolean opens) {
        String surface = text.substring(start, end);
        return new Word(
                start,
                end,
                full,
                surface,
                surface.toLowerCase(Locale.ROOT).replace('’', '\''),
                kind,
                tags.getOrDefault(start, ""),
                opens);
    }

    /** Letters and digits; an apostrophe, hyphen or dot between two of them; the dot of a single capital and of "al.". */
    private static int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                at += Character.charCount(c);
            } else if (at > start
                    && at + 1 < limit
                    && "'’-‐‑.".indexOf(c) >= 0
                    && Character.isLetterOrDigit(text.codePointAt(at + 1))
                    && (c != '.' || joinsByDot(text, start, at))) {
                at++;
            } else {
                break;
            }
        }
        at = Math.min(at, limit);
        if (at < limit && text.charAt(at) == '.') {
            boolean initial = at - start == 1 && Character.isUpperCase(text.charAt(start));
            boolean letters = at - start > 2 && text.charAt(at - 2) == '.';
            boolean abbreviation = at - start <= 4
                    && SHORTENED.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
            return initial || letters || abbreviation ? at + 1 : at;
        }
        return at;
    }

    private static final Set<String> SHORTENED =
            Set.of("al", "dr", "mr", "mrs", "ms", "prof", "st", "vs", "v", "no", "dir", "ed", "eds", "pp", "p");

    /** A dot between single letters or digits ("U.S", "9.30"), not one that lacks its blank ("end.Then"). */
    private static boolean joinsByDot(String text, int start, int dot) {
        boolean single = dot - start == 1 || text.charAt(dot - 2) == '.';
        return (single && Character.isLetter(text.charAt(dot - 1)))
                || (Character.isDigit(text.charAt(dot - 1)) && Character.isDigit(text.charAt(dot + 1)));
    }

    /** An apostrophe behind a plural with a word to follow: "the Landlords' Association". */
    private static boolean plural(String text, int start, int end, int limit) {
        return end + 2 < limit
                && end - start > 3
                && text.charAt(end - 1) == 's'
                && "'’".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == ' '
                && Character.isLetter(text.charAt(end + 2));
    }

    private static int withoutGenitive(String text, int start, int end) {
        if (end - start > 2 && "'’".indexOf(text.charAt(end - 2)) >= 0 && "sS".indexOf(text.charAt(end - 1)) >= 0) {
            return end - 2;
        }
        return end;
    }

    /** True if somebody of that name talks in the thread. */
    boolean speaks(String name) {
        return !speakers.isEmpty() && speakers.contains(FoldedNames.of(name));
    }

    AnalyzedText analyzed() {
        return analyzed;
    }

    String text() {
        return text;
    }

    int size() {
        return words.size();
    }

    boolean has(int at) {
        return at >= 0 && at < words.size();
    }

    boolean isWord(int at) {
        return has(at) && words.get(at).kind() == Kind.WORD;
    }

    boolean isAddress(int at) {
        return has(at) && words.get(at).kind() == Kind.ADDRESS;
    }

    boolean isMark(int at, String marks) {
        return has(at)
                && words.get(at).kind() == Kind.MARK
                && marks.contains(words.get(at).text());
    }

    /** The word as written, without a genitive ending. */
    String surface(int at) {
        return has(at) ? words.get(at).text() : "";
    }

    /** Lower-cased, with plain apostrophes. */
    String low(int at) {
        return has(at) ? words.get(at).low() : "";
    }

    boolean is(int at, Set<String> candidates) {
        return isWord(at) && candidates.contains(low(at));
    }

    /** True if it has a genitive ending, {@code 's} or {@code s'}. */
    boolean genitive(int at) {
        if (!isWord(at)) {
            return false;
        }
        return words.get(at).full() > words.get(at).end();
    }

    /** True if its genitive ending is a bare apostrophe: names such as "Landlords' Association" go on behind it. */
    boolean pluralGenitive(int at) {
        return genitive(at) && words.get(at).full() == words.get(at).end() + 1;
    }

    /** Its universal part of speech, as far as the linguist told one for it. */
    String tag(int at) {
        return has(at) ? words.get(at).tag() : "";
    }

    boolean tagged(int at, String tag) {
        return has(at) && words.get(at).tag().equals(tag);
    }

    /** True for a word that begins with a capital letter. */
    boolean capital(int at) {
        return isWord(at) && Character.isUpperCase(words.get(at).text().codePointAt(0));
    }

    /** True for a year from 1500 to 2099, also with a letter behind it ({@code 2015a}). */
    boolean year(int at) {
        if (!isWord(at)) {
            return false;
        }
        String word = words.get(at).text();
        boolean digits = word.length() >= 4 && word.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        boolean rest = word.length() == 4 || (word.length() == 5 && Character.isLetter(word.charAt(4)));
        return digits && rest && word.compareTo("1500") >= 0 && word.compareTo("2100") < 0;
    }

    /** True if it begins a sentence or line. */
    boolean opens(int at) {
        return has(at) && words.get(at).opens();
    }

    int start(int at) {
        return words.get(at).start();
    }

    /** Where it ends, with a genitive ending. */
    int end(int at) {
        return words.get(at).full();
    }

    /** Number of the sentence that it lies in or behind. */
    int sentence(int at) {
        return sentences[at];
    }

    boolean sameSentence(int one, int other) {
        return has(one) && has(other) && sentences[one] == sentences[other];
    }

    /** True if a line ends between two neighbours. */
    boolean newline(int at, int next) {
        return has(at) && has(next) && text.substring(end(at), start(next)).indexOf('\n') >= 0;
    }

    /** True if only white space stands between a word and the next, and no line ends there. */
    boolean adjacent(int at) {
        return has(at) && has(at + 1) && !newline(at, at + 1);
    }

    /** The stretch of the words {@code [from, to)} without a genitive ending of the last. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to - 1).end());
    }

    /** The place of the first word that starts at the offset or behind it. */
    int placeAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return Arrays.toString(words.stream().map(Word::text).toArray());
    }
}
