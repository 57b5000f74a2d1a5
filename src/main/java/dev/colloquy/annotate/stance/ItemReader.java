package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.ItemScores;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the encoder about an item: all its sentences at once, in the light of what it answers. */
final class ItemReader {

    /** An item of so many tokens, marks included, says little by itself: "I agree with this." */
    private static final int SHORT = 5;

    /** The longest sentence worth handing over: the network reads 256 word pieces and drops the middle of more. */
    private static final int LONGEST = 4_000;

    private final SideSource encoder;

    ItemReader(SideSource encoder) {
        this.encoder = encoder;
    }

    /** Where scores come from: the encoder, or a fake in tests. */
    interface SideSource {
        ItemScores score(Target target, Optional<String> parent, List<String> sentences);
    }

    /**
     * Scores of an item and of every sentence that has words and is not quoted; empty if there is none.
     *
     * @param parent the text of the item that this one answers, where it answers one
     */
    Optional<ScoredItem> read(AnalyzedText text, List<ScopeAnnotation> scopes, Optional<String> parent, Target target) {
        List<SentenceScope> own = own(text, scopes);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> answered = quoted(text).or(() -> parent);
        ItemScores scores = encoder.score(
                target,
                answered,
                own.stream().map(s -> cut(text.text(s.sentence().span()))).toList());
        List<ScoredSentence> sentences = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            sentences.add(new ScoredSentence(own.get(i), scores.sentences().get(i)));
        }
        int words = own.stream().mapToInt(s -> s.sentence().tokens().size()).sum();
        return Optional.of(new ScoredItem(scores.whole(), sentences, words <= SHORT && answered.isEmpty()));
    }

    private static List<SentenceScope> own(AnalyzedText text, List<ScopeAnnotation> scopes) {
        List<SentenceScope> own = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : text.sentences()) {
            while (from < scopes.size() && scopes.get(from).sentence() < sentence.index()) {
                from++;
            }
            int to = from;
            while (to < scopes.size() && scopes.get(to).sentence() == sentence.index()) {
                to++;
            }
            boolean speaks = sentence.span().length() > 1 && (!sentence.wordless() || answers(sentence));
            if (speaks && !sentence.quoted()) {
                own.add(new SentenceScope(sentence, scopes.subList(from, to)));
            }
        }
        return own;
    }

    /** "No.", "Absolutely!": a word alone that says something to what it answers. Not the rest of a cut mark such as "/s". */
    private static boolean answers(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.is("INTJ") || t.is("ADV"));
    }

    /** What the item quotes in a block is what it answers, whatever the thread's structure says. */
    private static Optional<String> quoted(AnalyzedText text) {
        String quoted = text.sentences().stream()
                .filter(Sentence::quoted)
                .map(s -> text.text(s.span()))
                .collect(Collectors.joining(" "));
        return quoted.isBlank() ? Optional.empty() : Optional.of(quoted);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " " + text.substring(text.length() - LONGEST / 2);
    }
}
