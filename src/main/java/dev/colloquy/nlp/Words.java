package dev.colloquy.nlp;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.postag.POSTaggerME;

/** Finds the tokens of a sentence with their parts of speech and lemmas. An address is one token, tagged {@code X}. */
final class Words {

    /** A run without white space is cut after so many units, since the tokenizer's time grows with its square. */
    static final int LONGEST_RUN = 40;

    /** So many tokens are tagged at once, at most, since the tagger's time grows with the square of their number. */
    private static final int TAGGED_AT_ONCE = 200;

    private final TokenCuts cuts;
    private final POSTaggerME tagger;
    private final Lemmas lemmas;

    Words(LanguageModels models) {
        this.cuts = new TokenCuts(models);
        this.tagger = new POSTaggerME(models.tags());
        this.lemmas = new Lemmas(new LemmatizerME(models.lemmas()));
    }

    List<Token> of(MaskedText masked, Span sentence) {
        String original = masked.original();
        List<Span> spans = spans(masked, sentence);
        String[] words = spans.stream().map(masked::text).toArray(String[]::new);
        String[] tags = tags(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            Span span = spans.get(i);
            String surface = span.in(original);
            tokens.add(
                    masked.addressAt(span.start())
                            ? new Token(span, surface, "X", surface)
                            : new Token(span, surface, tags[i], lemmas.lemma(words[i], tags[i])));
        }
        return List.copyOf(tokens);
    }

    private String[] tags(String[] words) {
        if (words.length <= TAGGED_AT_ONCE) {
            return tagger.tag(words);
        }
        String[] tags = new String[words.length];
        for (int from = 0; from < words.length; from += TAGGED_AT_ONCE) {
            String[] part = tagger.tag(Arrays.copyOfRange(words, from, Math.min(words.length, from + TAGGED_AT_ONCE)));
            System.arraycopy(part, 0, tags, from, part.length);
        }
        return tags;
    }

    private List<Span> spans(MaskedText masked, Span sentence) {
        List<Span> spans = new ArrayList<>();
        int at = sentence.start();
        int address = masked.addressFrom(at);
        while (at < sentence.end()) {
            boolean more = address < masked.addresses().size()
                    && masked.addresses().get(address).end() <= sentence.end();
            int end = more ? masked.addresses().get(address).start() : sentence.end();
            tokenize(masked, at, end, spans);
            at = end;
            if (more) {
                spans.add(masked.addresses().get(address));
                at = masked.addresses().get(address++).end();
            }
        }
        return spans;
    }

    /** Tokenizes a stretch without addresses, in pieces if it has very long runs. */
    private void tokenize(MaskedText masked, int start, int end, List<Span> into) {
        int from = start;
        int run = 0;
        for (int i = start; i <= end; i++) {
            run = i < end && masked.charAt(i) != ' ' ? run + 1 : 0;
            boolean cut = run > LONGEST_RUN && !Character.isLowSurrogate(masked.charAt(i));
            if (i == end || cut) {
                for (Span found : cuts.of(masked.text(new Span(from, i)))) {
                    split(masked.original(), found.shift(from), into);
                }
                from = i;
                run = 1;
            }
        }
    }

    /** Cuts a token at dashes and pictographs, which the tokenizer leaves glued to words. */
    private static void split(String original, Span token, List<Span> into) {
        int from = token.start();
        for (int i = token.start(); i < token.end(); ) {
            int c = original.codePointAt(i);
            int next = Math.min(i + Character.charCount(c), token.end());
            boolean glued = (c >= '\u2013' && c <= '\u2015') || Character.getType(c) == Character.OTHER_SYMBOL;
            if (glued) {
                next = Math.min(pictographEnd(original, next), token.end());
                if (i > from) {
                    into.add(new Span(from, i));
                }
                into.add(new Span(i, next));
                from = next;
            }
            i = next;
        }
        if (from < token.end()) {
            into.add(new Span(from, token.end()));
        }
    }

    /** Skips what changes the look of a pictograph: variation selectors, skin tones, joiners with what they join. */
    private static int pictographEnd(String text, int at) {
        int end = at;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joins = c == 0x200D;
            if (!joins && c != 0xFE0F && Character.getType(c) != Character.MODIFIER_SYMBOL) {
                break;
            }
            end += Character.charCount(c);
            if (joins && end < text.length()) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }
}
