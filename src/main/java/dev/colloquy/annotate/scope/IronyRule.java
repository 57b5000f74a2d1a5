package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs that a sentence may mean the opposite of what it says: set phrases of sarcasm ("what could possibly go wrong", "yeah,
 * right", "good luck with that"), praise behind an interjection ("Oh, brilliant."), the mark {@code /s}. Signs, not proof: a label
 * that rests on such a sentence is called uncertain, and no side is turned round.
 */
final class IronyRule implements SentenceRule {

    private static final List<TokenPattern> ANYWHERE = TokenPattern.all(
            "what could possibly? =go wrong",
            "what could possibly? =be better",
            "good luck with that|this",
            "how very? nice|kind|generous|thoughtful|convenient|charming|lovely of",
            "thanks for nothing",
            "because that|this|it =work|=go so|such|really? well|smoothly",
            "that|it =work|=go so well last|before|elsewhere time|then|?",
            "who needs .* .* anyway",
            "clap clap");

    private static final List<TokenPattern> AT_THE_START = TokenPattern.all(
            "oh|ah|wow|yay|yeah|well|hooray|bravo ,|!? how? great|wonderful|marvellous|marvelous|brilliant|lovely|fantastic|splendid|perfect|joy|terrific",
            "so much for .* .*",
            "oh|well ,? so much for .* .*",
            "just what i|we|everybody|everyone =need|=want ,|:|–|— another|yet|more",
            "sure ,|; let|let's us|'s?",
            "another|one #DET? brilliant|genius|great|bright idea");

    /** At the start, with a mark right behind: "Yeah, right." */
    private static final List<TokenPattern> ALONE = TokenPattern.all("yeah ,? right|sure", "oh|sure ,? sure");

    /** No unit such as "km/s": a letter or digit right in front makes it one. */
    private static final Pattern MARK =
            Pattern.compile("[^\\s/]{0,2}\\s{0,2}(?<![\\p{L}\\p{N}])(/s)(?![\\p{L}\\p{N}/])");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        Span whole = words.span(0, words.size());
        Optional<Span> cue = atTheStart(AT_THE_START, words)
                .or(() -> atTheStart(ALONE, words).filter(f -> words.isMark(f.end())))
                .or(() -> TokenPattern.first(ANYWHERE, words, 0))
                .map(f -> words.span(f.start(), f.end()))
                .or(() -> marked(words.text().text().value(), whole));
        cue.ifPresent(c -> out.add(Kind.IRONIC, "irony", words, whole, c));
    }

    private static Optional<TokenPattern.Found> atTheStart(List<TokenPattern> patterns, Words words) {
        return patterns.stream().flatMap(p -> p.at(words, 0).stream()).findFirst();
    }

    /** The mark {@code /s} that readers put behind sarcasm: at the end of the sentence or behind it, however it is cut. */
    private static Optional<Span> marked(String text, Span sentence) {
        Matcher mark = MARK.matcher(text)
                .region(Math.max(sentence.start(), sentence.end() - 2), text.length())
                .useTransparentBounds(true);
        return mark.lookingAt() ? Optional.of(new Span(mark.start(1), mark.end(1))) : Optional.empty();
    }
}
