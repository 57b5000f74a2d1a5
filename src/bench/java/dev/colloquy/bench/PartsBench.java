package dev.colloquy.bench;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.annotate.theme.KeyphraseAnnotator;
import dev.colloquy.annotate.theme.ThemeAnnotator;
import dev.colloquy.encode.WordPieceTokenizer;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageGuess;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.Linguist;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comments a second for each part of the pipeline alone, on comments of 100 words of the written corpus ({@link BenchTexts}), a
 * thread of 20 a call. {@code StanceBench} has the stance network and the whole.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PartsBench {

    private static final int COMMENTS = 20;
    private static final int THREADS = 50;

    private final Linguist linguist = new OpenNlpLinguist(new LanguageModels());
    private final WordPieceTokenizer pieces = WordPieceTokenizer.shipped();
    private final List<AnnotationContext> scoped = new ArrayList<>();
    private final List<AnnotationContext> bare = new ArrayList<>();
    private int next;

    @Setup(Level.Trial)
    public void prepare() {
        List<String> texts = BenchTexts.comments(THREADS * COMMENTS);
        Pipeline scope = new Pipeline(linguist, List.of(new ScopeAnnotator()));
        for (int from = 0; from < texts.size(); from += COMMENTS) {
            ThreadDoc thread = thread(texts.subList(from, from + COMMENTS));
            Map<String, AnalyzedText> analyzed = new LinkedHashMap<>();
            thread.items().forEach(item -> analyzed.put(item.id(), linguist.analyze(item.body())));
            bare.add(new AnnotationContext(thread, BenchPipelines.CODEBOOK, analyzed, List.of()));
            scoped.add(new AnnotationContext(
                    thread, BenchPipelines.CODEBOOK, analyzed, scope.annotate(thread, BenchPipelines.CODEBOOK)));
        }
    }

    private static ThreadDoc thread(List<String> texts) {
        List<Comment> comments = new ArrayList<>();
        for (String text : texts) {
            int number = comments.size() + 1;
            comments.add(new Comment(
                    "c" + number, number, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(text)));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of("A tunnel is planned."));
        return new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
    }

    private AnnotationContext turn(List<AnnotationContext> contexts) {
        next = (next + 1) % THREADS;
        return contexts.get(next);
    }

    private List<? extends Annotation> labels(Annotator<?> annotator, List<AnnotationContext> contexts) {
        return annotator.annotate(turn(contexts));
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<Optional<String>> language() {
        return turn(bare).thread().items().stream()
                .map(item -> LanguageGuess.foreign(item.body().value()))
                .toList();
    }

    /** Some 120 tokens a comment. */
    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<AnalyzedText> linguist() {
        return turn(bare).thread().items().stream()
                .map(Item::body)
                .map(linguist::analyze)
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<int[]> wordPieces() {
        return turn(bare).thread().items().stream()
                .map(item -> pieces.encode(item.body().value()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<? extends Annotation> scope() {
        return labels(new ScopeAnnotator(), bare);
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<? extends Annotation> themes() {
        return labels(new ThemeAnnotator(), scoped);
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<? extends Annotation> keyphrases() {
        return labels(new KeyphraseAnnotator(), scoped);
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<? extends Annotation> sources() {
        return labels(new SourceAnnotator(), scoped);
    }
}
