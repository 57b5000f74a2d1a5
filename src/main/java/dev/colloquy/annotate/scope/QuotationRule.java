package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages in quotation marks, and sentences of {@code >} blocks. Straight, typographic and single typographic marks count;
 * a mark that is never closed in its paragraph opens nothing, and single words in marks are no quotations.
 */
public final class QuotationRule {

    private static final int LONGEST = 2_000;

    private QuotationRule() {}

    /** The quoted passages of a text, without their marks, in order; a passage may run over several sentences. */
    public static List<Span> passages(AnalyzedText text) {
        List<Span> found = new ArrayList<>();
        String value = text.text().value();
        int from = 0;
        for (Span paragraph : paragraphs(text)) {
            from = Math.max(from, paragraph.start());
            // A closing mark is often left outside the last sentence of its paragraph.
            int end = Math.min(value.length(), paragraph.end() + 2);
            for (int i = from; i < paragraph.end(); i++) {
                int close = opens(value, i) ? close(value, i, Math.min(end, i + LONGEST)) : -1;
                if (close > i + 1) {
                    Span inner = new Span(i + 1, close);
                    if (value.substring(i + 1, close).strip().indexOf(' ') > 0) {
                        found.add(inner);
                    }
                    i = close;
                }
            }
            from = paragraph.end();
        }
        return found;
    }

    private static List<Span> paragraphs(AnalyzedText text) {
        List<Span> spans = new ArrayList<>();
        int number = -1;
        for (Sentence sentence : text.sentences()) {
            if (sentence.paragraph() == number) {
                spans.set(spans.size() - 1, spans.get(spans.size() - 1).union(sentence.span()));
            } else {
                spans.add(sentence.span());
            }
            number = sentence.paragraph();
        }
        return spans;
    }

    private static boolean opens(String text, int at) {
        char c = text.charAt(at);
        boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean spaceAfter = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        return switch (c) {
            case '“', '„', '«' -> true;
            case '"', '‘' -> !wordBefore && !spaceAfter;
            case '\'' -> !wordBefore && !spaceAfter && Character.isLetter(text.charAt(at + 1));
            default -> false;
        };
    }

    private static int close(String text, int open, int end) {
        String closing = switch (text.charAt(open)) {
            case '“', '„' -> "”“\"";
            case '«' -> "»";
            case '"' -> "\"”";
            case '‘' -> "’'";
            default -> "'";
        };
        boolean single = closing.indexOf('\'') >= 0;
        for (int i = open + 1; i < end; i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && !(single && inWord(text, i))) {
                return i;
            }
        }
        return -1;
    }

    /** An apostrophe, not the end of a quotation: between letters, or behind a plural's s with a word to follow. */
    private static boolean inWord(String text, int at) {
        boolean letterAfter = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        boolean plural = text.charAt(at - 1) == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
        return letterAfter || plural;
    }

    static void find(List<Words> item, ScopeSink out) {
        if (item.isEmpty()) {
            return;
        }
        List<Span> passages = passages(item.get(0).text());
        int first = 0;
        for (Words words : item) {
            if (words.size() == 0) {
                continue;
            }
            Span sentence = words.sentence().span();
            if (words.sentence().quoted()) {
                out.add(Kind.QUOTATION, "quote-block", words, sentence, words.span(0, 1));
            }
            while (first < passages.size() && passages.get(first).end() <= sentence.start()) {
                first++;
            }
            for (int i = first; i < passages.size() && passages.get(i).start() < sentence.end(); i++) {
                Span passage = passages.get(i);
                Span inside =
                        new Span(Math.max(passage.start(), sentence.start()), Math.min(passage.end(), sentence.end()));
                int mark = Math.max(passage.start() - 1, 0);
                out.add(Kind.QUOTATION, "quote", words, inside, new Span(mark, mark + 1));
            }
        }
    }
}
