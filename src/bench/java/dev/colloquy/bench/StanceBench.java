package dev.colloquy.bench;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.annotate.stance.StanceAnnotator;
import dev.colloquy.annotate.stance.TowardPostAnnotator;
import dev.colloquy.annotate.theme.KeyphraseAnnotator;
import dev.colloquy.annotate.theme.ThemeAnnotator;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.ItemScorer;
import dev.colloquy.encode.ItemScores;
import dev.colloquy.encode.StanceModel;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Comments a second, each of 100 words in eight sentences, none like another, so that no memory for repeated text helps.
 * {@code network} is the encoder alone towards both claims, {@code linguist} the language part with scope, {@code everything}
 * all labels.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class StanceBench {

    private static final int COMMENTS = 20;

    private static final List<String> SENTENCES = List.of(
            "I have driven the number %d bus past the old harbour since my wife and I moved here in spring.",
            "According to the evening paper the new tunnel would cost %d million more than the bridge.",
            "My neighbour, who sells fish at stall %d, thinks that nobody will ever use it.",
            "He may be right about that, but he said the same of the tram in year %d.",
            "What I cannot understand is why they want to close street %d for three whole summers.",
            "The children of school %d walk along it every morning.",
            "Build it somewhere else, or better, put the money into line %d.",
            "That would help a lot more people.");

    /** How many workers read items side by side. */
    @Param({"1", "2"})
    public int workers;

    private final StanceModel model = new StanceModel();
    private final Target target = new Target(
            "tunnel",
            "the harbour tunnel",
            "The city should build the harbour tunnel.",
            "The city should not build the harbour tunnel.");
    private final Codebook codebook =
            new Codebook("bench", "1", "", List.of(target), List.of(), ContentHash.of("bench"));
    private Pipeline everything = pipeline(1);
    private Pipeline linguist = everything;
    private ItemScorer network = model.scorer();
    private int serial;

    private Pipeline pipeline(int side) {
        return new Pipeline(
                new OpenNlpLinguist(new LanguageModels()),
                List.of(
                        new ScopeAnnotator(),
                        new StanceAnnotator(
                                Stream.generate(() -> new TargetScorer(model.scorer()))
                                        .limit(side)
                                        .toList(),
                                Optional.empty()),
                        new TowardPostAnnotator(),
                        new ThemeAnnotator(),
                        new KeyphraseAnnotator(),
                        new SourceAnnotator()));
    }

    @Setup(Level.Trial)
    public void prepare() {
        everything = pipeline(workers);
        linguist = new Pipeline(new OpenNlpLinguist(new LanguageModels()), List.of(new ScopeAnnotator()));
        network = model.scorer();
    }

    @TearDown(Level.Trial)
    public void release() {
        model.close();
    }

    private List<String> sentences() {
        serial++;
        return SENTENCES.stream().map(s -> s.formatted(serial)).toList();
    }

    private ThreadDoc thread() {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i <= COMMENTS; i++) {
            comments.add(new Comment(
                    "c" + i,
                    i,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    SourceText.of(String.join(" ", sentences()))));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of("A tunnel is planned."));
        return new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<ItemScores> network() {
        return IntStream.range(0, COMMENTS)
                .mapToObj(i -> new TargetScorer(network)
                        .score(target.favor(), target.against(), Optional.empty(), sentences()))
                .toList();
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<Annotation> linguist() {
        return linguist.annotate(thread(), codebook);
    }

    @Benchmark
    @OperationsPerInvocation(COMMENTS)
    public List<Annotation> everything() {
        return everything.annotate(thread(), codebook);
    }
}
