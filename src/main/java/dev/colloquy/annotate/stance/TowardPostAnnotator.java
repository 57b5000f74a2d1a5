package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.annotate.scope.TokenPattern;
import dev.colloquy.annotate.scope.Words;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explicit agreement or disagreement of a comment with the post, another commenter, or a view that the post reports. The
 * post itself takes none.
 */
public final class TowardPostAnnotator implements Annotator<TowardPostAnnotation> {

    private static final String BY = "rule:toward-post";

    /** Words between the verb and its end that point at the post or somebody in the thread. */
    private static final Set<String> HERE = Set.of(
            "post",
            "blog",
            "you",
            "your",
            "comment",
            "comments",
            "commenter",
            "poster",
            "article",
            "author",
            "above",
            "this",
            "that",
            "writer",
            "blogger",
            "write-up",
            "piece",
            "op",
            "everything",
            "wholeheartedly");

    private static final List<TokenPattern> DISAGREE = TokenPattern.all(
            "i #ADV|must|have|to|do|would|'d|beg|strongly* =disagree|=differ",
            "i #AUX* not|never #ADV* =agree|=buy",
            "i don't|can't|cannot|won't #ADV* =agree|=buy",
            "can|can't|cannot|could not|n't? =disagree more",
            "you|you're #AUX|are|'re* #ADV* wrong|mistaken|missing|exaggerating|kidding|naive",
            "post|article|author|piece #AUX|is* #ADV* wrong|misleading|nonsense|one-sided|unfair|rubbish",
            "that|this|that's|this's is|'s? #ADV* not|simply|just|plainly #ADV* true|right|correct|wrong|false|so|how|nonsense|been",
            "this|that has not|n't been",
            "that|this is|'s? #DET? nonsense|rubbish|bollocks|garbage|wrong|false",
            "that's #DET? nonsense|rubbish|bollocks|garbage|wrong|false",
            "not #ADV* my|our experience",
            "i can't|cannot|can|won't not? go along with",
            "i can't|cannot|can|won't not? =accept this|that",
            "i #ADV* =see it|this|that #ADV* differently",
            "on the contrary",
            "disagree");

    /** An answer to what was said just before: somebody else's word at the start of a comment or behind "the post says". */
    private static final List<TokenPattern> ANSWER = TokenPattern.all("i don't #ADV* =think so");

    /** "I couldn't agree more" denies nothing. */
    private static final List<TokenPattern> NO_MORE = TokenPattern.all("not|couldn't|can't|cannot =agree more");

    private static final List<TokenPattern> AGREE = TokenPattern.all(
            "could|couldn't|can't|cannot not|n't? =agree more",
            "you|you're #AUX|are|'re* #ADV* right|correct",
            "post|article|author #AUX|is* #ADV* right|correct",
            "well|nicely said|put|written|argued",
            "same here|story",
            "so|very|how true",
            "hear , hear",
            "hear hear",
            "spot on",
            "i|i'm am? #ADV* with you|the|op",
            "every|each word",
            "quite|exactly so|right|this",
            "has|have|got it #ADV* right",
            "amen",
            "good|great|excellent|brilliant|super post",
            "good on you|the",
            "good|great|excellent|fair point",
            "my thoughts|feelings exactly",
            "this|that #ADV* =match|=mirror my|our experience",
            "you #AUX|'ve|have* =hit|=nail #DET|it");

    @Override
    public String id() {
        return "toward-post";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(ScopeAnnotation.class);
    }

    @Override
    public Set<Class<? extends TowardPostAnnotation>> provides() {
        return Set.of(TowardPostAnnotation.class);
    }

    @Override
    public List<TowardPostAnnotation> annotate(AnnotationContext context) {
        Set<String> holders = new HashSet<>();
        context.on(Post.ID, ScopeAnnotation.class).forEach(s -> s.holder().ifPresent(h -> content(h.quote(), holders)));
        Set<String> names = new HashSet<>();
        context.thread().comments().forEach(c -> c.author().ifPresent(a -> content(a, names)));
        List<TowardPostAnnotation> all = new ArrayList<>();
        Map<String, List<ScopeAnnotation>> scopes = context.byItem(ScopeAnnotation.class);
        for (Item item : context.thread().items()) {
            all.add(
                    item instanceof Comment
                            ? label(context, item, scopes.getOrDefault(item.id(), List.of()), holders, names)
                            : new TowardPostAnnotation(item.id(), TowardPost.NONE, List.of()));
        }
        return all;
    }

    /** The words of a name that tell it from others. */
    private static void content(String name, Set<String> into) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 2 && !word.equals("the") && !word.equals("and") && !word.equals("some")) {
                into.add(word);
            }
        }
    }

    private static TowardPostAnnotation label(
            AnnotationContext context,
            Item item,
            List<ScopeAnnotation> scopes,
            Set<String> holders,
            Set<String> names) {
        AnalyzedText text = context.analyzed(item);
        List<Evidence> agree = new ArrayList<>();
        List<Evidence> disagree = new ArrayList<>();
        boolean answers = true;
        for (Sentence sentence : text.sentences()) {
            SentenceScope scope = SentenceScope.of(sentence, scopes);
            if (sentence.quoted() || sentence.wordless()) {
                continue;
            }
            Words words = new Words(text, sentence);
            if (answers) {
                first(ANSWER, words, text).ifPresent(disagree::add);
            }
            answers = scope.isReported()
                    && scope.holder().filter(h -> pointsHere(h.quote())).isPresent();
            if (scope.isReportedOnly() || (scope.isEndorsed() && scope.holder().isEmpty())) {
                continue;
            }
            if (TokenPattern.first(NO_MORE, words, 0).isEmpty()) {
                first(DISAGREE, words, text).ifPresent(disagree::add);
            }
            if (disagree.isEmpty()) {
                agreement(words, text, scope, holders, names).ifPresent(agree::add);
            }
        }
        if (!disagree.isEmpty()) {
            return new TowardPostAnnotation(item.id(), TowardPost.DISAGREE, disagree);
        }
        return new TowardPostAnnotation(item.id(), agree.isEmpty() ? TowardPost.NONE : TowardPost.AGREE, agree);
    }

    private static boolean pointsHere(String holder) {
        Set<String> words = new HashSet<>();
        content(holder, words);
        return words.stream().anyMatch(HERE::contains);
    }

    private static Optional<Evidence> first(List<TokenPattern> patterns, Words words, AnalyzedText text) {
        return TokenPattern.first(patterns, words, 0)
                .map(f -> Evidence.of(text.text(), words.span(f.start(), f.end()), BY, 1));
    }

    private static Optional<Evidence> agreement(
            Words words, AnalyzedText text, SentenceScope scope, Set<String> holders, Set<String> names) {
        Optional<Evidence> said = first(AGREE, words, text);
        if (said.isPresent()) {
            return said;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean agrees = words.lemma(i, "agree")
                    || (words.word(i).equals("with") && words.word(i - 1).matches("i'm|am|side|i"))
                    || words.lemma(i, "share");
            int verb = words.word(i).equals("with") && words.word(i - 1).equals("side") ? i - 1 : i;
            boolean own = agrees && subject(words, verb) && !scope.isConceded();
            if (own) {
                int end = words.clauseEnd(i + 1);
                boolean bare = words.lemma(i, "agree") && end <= i + 1 && !scope.isReported();
                boolean here = words.lemma(i, "agree")
                        && mentions(words, i + 1, end, HERE)
                        && !words.word(i + 1).equals("that");
                boolean reported = mentions(words, i + 1, end, holders) || mentions(words, i + 1, end, names);
                if (bare || here || reported) {
                    Span span = words.span(Math.max(0, i - 1), Math.max(i + 1, end));
                    return Optional.of(Evidence.of(text.text(), span, BY, 1));
                }
            }
        }
        return Optional.empty();
    }

    /** The author is who agrees: "I", or nobody named ("Totally agree."). */
    private static boolean subject(Words words, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - 5); i--) {
            if (words.stem(i).equals("i") || words.stem(i).equals("we")) {
                return true;
            }
            if (words.isNegation(i)
                    || (!words.is(i, "ADV", "AUX", "PART") && !words.word(i).equals("to"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mentions(Words words, int from, int to, Set<String> candidates) {
        for (int i = from; i < to; i++) {
            String stem = words.stem(i);
            if (candidates.contains(stem) || candidates.contains(words.word(i))) {
                return true;
            }
        }
        return false;
    }
}
