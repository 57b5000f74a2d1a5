package dev.colloquy.annotate.source;

import dev.colloquy.text.Span;
import java.util.Set;

/** Tells a sentence from an entry of a reference list: entries have parts between marks, sentences say what somebody does. */
final class ProseLine {

    private static final Set<String> PERSONAL = Lexicon.words("i we you he she they it that there nobody everybody");
    private static final Set<String> CLAUSE = Lexicon.words("""
            but so which who because although though while when where if since as after before until then however
            """);
    private static final Set<String> PASSIVE = Set.of("by", "in", "from", "at", "on");

    private final ItemWords words;
    private final int from;
    private final int to;

    private ProseLine(ItemWords words, Span line) {
        this.words = words;
        this.from = words.placeAt(line.start());
        this.to = words.placeAt(line.end());
    }

    /** True if the words of a line make a sentence: somebody does something, and a clause or a second verb goes with it. */
    static boolean is(ItemWords words, Span line) {
        ProseLine prose = new ProseLine(words, line);
        int subjects = prose.subjects();
        return subjects > 1 || (subjects == 1 && (prose.clause() || prose.begins())) || (prose.past() && prose.led());
    }

    /** So many times a pronoun stands before a verb in small letters: "and nobody asked". */
    private int subjects() {
        int count = 0;
        for (int at = from; at + 1 < to; at++) {
            count += subject(at) ? 1 : 0;
        }
        return count;
    }

    private boolean subject(int at) {
        int next = words.low(at + 1).endsWith("ly") ? at + 2 : at + 1;
        return words.is(at, PERSONAL) && verb(next);
    }

    private boolean verb(int at) {
        boolean verb = words.tagged(at, "VERB") || words.tagged(at, "AUX");
        return at < to && verb && !words.capital(at) && !words.low(at).endsWith("ing");
    }

    private boolean begins() {
        return subject(from);
    }

    /** A part that begins as a clause does: ", but", ", as". */
    private boolean clause() {
        for (int at = from; at + 1 < to; at++) {
            if (words.isMark(at, ",;") && words.is(at + 1, CLAUSE) && !words.capital(at + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "In 2019, ...": a sentence that begins with a time. */
    private boolean led() {
        return words.is(from, Set.of("in", "since", "by", "until", "during", "after", "before", "around"))
                && (words.year(from + 1) || words.year(from + 2));
    }

    private boolean past() {
        for (int at = from; at < to; at++) {
            boolean regular = words.low(at).endsWith("ed") && !words.is(at + 1, PASSIVE);
            if (verb(at) && (words.tagged(at, "AUX") || regular || words.is(at, Lexicon.SAYING))) {
                return true;
            }
        }
        return false;
    }
}
