package dev.colloquy.nlp;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Finds the sentences of a paragraph: the model's, put right where abbreviations, ellipses and quotations misled it. */
final class SentenceEnds {

    /** A paragraph is looked at in pieces of so many units, so that time grows in proportion with length. */
    static final int LONGEST_PIECE = 8_000;

    private static final String CLOSING = "\"')]";

    private final SentenceDetectorME detector;

    SentenceEnds(LanguageModels models) {
        this.detector = new SentenceDetectorME(models.sentences());
    }

    List<Span> of(MaskedText text, Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = pieceEnd(text, at, paragraph.end());
            for (Span part : unglued(text, new Span(at, end))) {
                for (opennlp.tools.util.Span found : detector.sentPosDetect(part.in(text))) {
                    add(text, new Span(found.getStart(), found.getEnd()).shift(part.start()), sentences);
                }
            }
            at = end;
        }
        return sentences;
    }

    /** The whole rest if it is short, else up to its last white space in reach. */
    private static int pieceEnd(MaskedText text, int from, int end) {
        if (end - from <= LONGEST_PIECE) {
            return end;
        }
        int limit = from + LONGEST_PIECE;
        for (int i = limit; i > from; i--) {
            if (text.charAt(i) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    /** Cuts where somebody forgot the space behind a full stop: {@code ... is bad.Then ...}. */
    private static List<Span> unglued(MaskedText text, Span piece) {
        List<Span> parts = new ArrayList<>();
        int from = piece.start();
        for (int i = from + 3; i + 2 < piece.end(); i++) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0;
            if (stop
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isUpperCase(text.charAt(i + 1))
                    && (Character.isLowerCase(text.charAt(i + 2)) || text.charAt(i + 2) == ' ')
                    && !text.addressAt(i + 1)) {
                parts.add(new Span(from, i + 1));
                from = i + 1;
            }
        }
        parts.add(new Span(from, piece.end()));
        return parts;
    }

    private static void add(MaskedText text, Span found, List<Span> sentences) {
        Span next = text.trim(found.start(), found.end());
        if (!sentences.isEmpty()) {
            int last = sentences.size() - 1;
            Span before = sentences.get(last);
            int tail = tailEnd(text, next);
            if (tail == next.end() || !ends(text, before, next)) {
                if (next.end() - before.start() <= LONGEST_PIECE) {
                    sentences.set(last, before.union(next));
                    return;
                }
            } else if (tail > next.start()) {
                sentences.set(last, before.union(text.trim(before.start(), tail)));
                next = text.trim(tail, next.end());
            }
        }
        if (!next.isEmpty()) {
            sentences.add(next);
        }
    }

    /** One past the closing marks and pictographs that a stretch begins with: they belong to the sentence before. */
    private static int tailEnd(MaskedText text, Span next) {
        int at = next.start();
        int end = at;
        while (at < next.end()) {
            int c = Character.codePointAt(text, at);
            int after = at + Character.charCount(c);
            boolean open = c == '"' || c == '\'';
            boolean apart = after == next.end() || text.charAt(after) == ' ';
            if (Character.isLetterOrDigit(c) || "([#@$&".indexOf(c) >= 0 || (open && !apart)) {
                break;
            }
            at = after;
            if (apart || CLOSING.indexOf(c) < 0) {
                end = at;
            }
        }
        return end;
    }

    private static boolean ends(MaskedText text, Span before, Span next) {
        char last = text.charAt(before.end() - 1);
        boolean goesOn = Character.isLowerCase(Character.codePointAt(text, next.start()));
        if (last == '"' || last == '\'') {
            return !goesOn && !citation(text, next);
        }
        if (last != '.') {
            return true;
        }
        if (goesOn && ellipsis(text, before.end())) {
            return false;
        }
        String word = lastWord(text, before);
        if (initial(text, before, word) && !Abbreviations.starter(firstWord(text, next))) {
            return false;
        }
        return !Abbreviations.inner(word) && !(goesOn && Abbreviations.either(word));
    }

    private static boolean ellipsis(MaskedText text, int end) {
        return text.original().charAt(end - 1) == '\u2026' || (end > 1 && text.charAt(end - 2) == '.');
    }

    /** A single capital behind a capitalised word, as in {@code John F. Kennedy}. */
    private static boolean initial(MaskedText text, Span sentence, String word) {
        if (word.length() != 1 || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        int end = sentence.end() - 3;
        int start = end;
        while (start > sentence.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && Character.isUpperCase(text.charAt(start));
    }

    private static String firstWord(MaskedText text, Span sentence) {
        int end = sentence.start();
        while (end < sentence.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.text(new Span(sentence.start(), end));
    }

    /** The word before the final full stop. */
    private static String lastWord(MaskedText text, Span sentence) {
        int end = sentence.end() - 1;
        int start = end;
        while (start > sentence.start()
                && end - start < 12
                && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.text(new Span(start, end));
    }

    /** A bracket alone, as after a quotation: {@code (Smith 2019).} */
    private static boolean citation(MaskedText text, Span next) {
        return text.charAt(next.start()) == '('
                && next.length() <= 80
                && text.text(next).matches("\\([^()]*\\)[.,;]?");
    }
}
