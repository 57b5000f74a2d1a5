package dev.colloquy.annotate;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.nlp.Token;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Texts with their parts of speech written by hand, so that a rule can be tested without a tagger that may err: {@code Critics
 * claim_v that the tunnel leaks_v .}. Tokens stand with spaces between ({@code ~} in front: none), {@code /} between sentences,
 * {@code //} between paragraphs, {@code >} in front of a quoted sentence. Words of the closed classes, marks and numbers have their
 * tags by themselves, other words are nouns, and names where a capital stands inside a sentence; else a letter tells.
 */
public final class Tagged {

    private static final Map<String, String> CLOSED = new HashMap<>();

    static {
        closed("DET", "the a an no every each all both another some any these those this");
        closed(
                "PRON",
                "i you he she it we they me him her us them who what which my your his our their its mine that's");
        closed("PRON", "nobody nothing none everybody everyone somebody someone anyone myself that many most few");
        closed("ADP", "of in to from by with for at on behind among about through into like despite until against");
        closed("CCONJ", "and or but nor yet");
        closed(
                "SCONJ",
                "if because although though while whilst whereas unless when whenever before after as albeit since");
        closed("AUX", "is are was were be been am have has had do does did can could will would should may might must");
        closed("AUX", "'s 're 've 'd 'll");
        closed(
                "AUX+PART",
                "don't doesn't didn't isn't aren't wasn't won't can't cannot wouldn't shouldn't couldn't ain't");
        closed("PART", "not n't");
        closed("PRON+AUX", "it's he's she's they're i'm we're i've they've i'd i'll");
        closed(
                "ADV",
                "also very never really only just so then too now however still even ever hardly perhaps maybe how why");
        closed("ADV", "there here well quite rightly exactly probably");
        closed("INTJ", "yes oh yeah sure wow okay please");
    }

    private static final Map<String, String> LETTERS =
            Map.of("v", "VERB", "n", "NOUN", "a", "ADJ", "r", "ADV", "x", "AUX", "p", "PROPN", "i", "INTJ", "#", "NUM");

    private static final Map<String, String> LEMMAS = new HashMap<>();

    static {
        lemmas("be", "is are was were been am 's 're");
        lemmas("have", "has had 've");
        lemmas("do", "does did");
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    private static void closed(String tag, String words) {
        for (String word : words.split(" ", -1)) {
            CLOSED.putIfAbsent(word, tag);
        }
    }

    private static void lemmas(String lemma, String forms) {
        for (String form : forms.split(" ", -1)) {
            LEMMAS.put(form, lemma);
        }
    }

    private Tagged() {}

    public static AnalyzedText text(String written) {
        Tagged tagged = new Tagged();
        int paragraph = 0;
        for (String block : written.split(" // ", -1)) {
            for (String sentence : block.split(" / ", -1)) {
                tagged.sentence(sentence, paragraph);
            }
            tagged.text.append("\n");
            paragraph++;
        }
        return new AnalyzedText(SourceText.of(tagged.text.toString()), tagged.sentences);
    }

    /** A thread of such texts, the first of them the post, each comment by the author that stands in front of a bar: {@code Bo| ...}. */
    public static AnnotationContext context(Codebook codebook, List<Annotator<?>> before, String... written) {
        Map<String, AnalyzedText> analyzed = new HashMap<>();
        List<Comment> comments = new ArrayList<>();
        SourceText post = SourceText.of("");
        for (int i = 0; i < written.length; i++) {
            int bar = written[i].indexOf('|') + 1;
            AnalyzedText text = text(written[i].substring(bar).strip());
            analyzed.put(i == 0 ? Post.ID : "c" + i, text);
            if (i == 0) {
                post = text.text();
            } else {
                Optional<String> author = Optional.of(written[i].substring(0, Math.max(0, bar - 1)))
                        .filter(a -> !a.isEmpty());
                comments.add(new Comment("c" + i, i, Optional.empty(), author, Optional.empty(), text.text()));
            }
        }
        ThreadDoc thread = new ThreadDoc(
                "t",
                "t.txt",
                new Post("A tunnel", Optional.empty(), Optional.empty(), post),
                comments,
                OptionalInt.empty());
        List<Annotation> made = new ArrayList<>();
        for (Annotator<?> annotator : before) {
            made.addAll(annotator.annotate(new AnnotationContext(thread, codebook, analyzed, made)));
        }
        return new AnnotationContext(thread, codebook, analyzed, made);
    }

    private void sentence(String written, int paragraph) {
        boolean quoted = written.startsWith("> ");
        List<Token> tokens = new ArrayList<>();
        for (String word : (quoted ? written.substring(2) : written).split(" ", -1)) {
            boolean glued = word.startsWith("~");
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n' && !glued) {
                text.append(' ');
            }
            tokens.add(token(glued ? word.substring(1) : word, tokens.isEmpty()));
        }
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        sentences.add(new Sentence(sentences.size(), paragraph, span, tokens, quoted));
    }

    private Token token(String written, boolean first) {
        int bar = written.lastIndexOf('_');
        String surface = bar > 0 ? written.substring(0, bar) : written;
        String lower = surface.toLowerCase(Locale.ROOT).replace('’', '\'');
        String tag = bar > 0
                ? LETTERS.getOrDefault(written.substring(bar + 1), written.substring(bar + 1))
                : CLOSED.getOrDefault(lower, open(surface, first));
        int start = text.length();
        text.append(surface);
        return new Token(new Span(start, text.length()), surface, tag, lemma(lower, tag));
    }

    private static String open(String surface, boolean first) {
        char c = surface.charAt(0);
        if (Character.isDigit(c)) {
            return "NUM";
        }
        if (!Character.isLetter(c)) {
            return "PUNCT";
        }
        return Character.isUpperCase(c) && !first ? "PROPN" : "NOUN";
    }

    private static String lemma(String word, String tag) {
        if (word.endsWith("n't") && tag.contains("+")) {
            return LEMMAS.getOrDefault(word.substring(0, word.length() - 3), word.substring(0, word.length() - 3))
                    + "+not";
        }
        boolean plural = tag.equals("NOUN") && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : LEMMAS.getOrDefault(word, word);
    }
}
