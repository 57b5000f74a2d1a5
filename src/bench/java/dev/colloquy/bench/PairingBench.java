package dev.colloquy.bench;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.Stamp;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to pair the items of two editions, of 40 words each in threads of 100, every tenth a short text that many write. Ids are
 * counted anew in each edition. {@code living}: 2 % of the items edited, 1 % deleted, 1 % added, 0.5 % moved to another
 * thread. {@code strangers}: nothing in common but the short texts and the vocabulary, so that all is left for similarity.
 * {@code -prof gc} tells what is allocated, {@code -jvmArgs -Xmx...} what it can do with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PairingBench {

    private static final int WORDS = 40;
    private static final int THREAD = 100;
    private static final int VOCABULARY = 20_000;
    private static final long SEED = 7;
    private static final ContentHash NO_HASH = ContentHash.of("");
    private static final Labels NO_LABELS = new Labels(Stance.NONE, false, List.of(), new TreeMap<>(), new TreeMap<>());
    private static final List<String> SHORT = List.of("I agree.", "+1", "No!", "Well said.", "This.");

    /** Comments of the earlier edition. */
    @Param({"2000", "20000", "200000"})
    public int comments;

    /** What became of them. */
    @Param({"living", "strangers"})
    public String kind = "living";

    private Edition before = edition(List.of());
    private Edition after = edition(List.of());

    private record Said(String author, String text) {}

    @Setup(Level.Trial)
    public void prepare() {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<List<Said>> threads = new ArrayList<>();
        for (int t = 0; t < comments / THREAD; t++) {
            threads.add(IntStream.range(0, THREAD).mapToObj(i -> said(chance)).toList());
        }
        before = edition(threads);
        List<List<Said>> later = new ArrayList<>();
        for (List<Said> thread : threads) {
            later.add(kind.equals("living") ? later(thread, later, chance) : strangers(chance));
        }
        after = edition(later);
    }

    private static List<Said> strangers(SplittableRandom chance) {
        return IntStream.range(0, THREAD).mapToObj(i -> said(chance)).toList();
    }

    private static List<Said> later(List<Said> thread, List<List<Said>> done, SplittableRandom chance) {
        List<Said> later = new ArrayList<>();
        for (Said said : thread) {
            int dice = chance.nextInt(1_000);
            if (dice < 20) {
                later.add(new Said(said.author(), said.text().replaceFirst(" \\S+ \\S+", " changed words")));
            } else if (dice >= 40 && dice < 45 && !done.isEmpty()) {
                done.get(chance.nextInt(done.size())).add(said);
            } else if (dice >= 30) {
                later.add(said);
            }
            if (dice >= 30 && dice < 40) {
                later.add(said(chance));
            }
        }
        return later;
    }

    private static Said said(SplittableRandom chance) {
        String author = "author" + chance.nextInt(1_000);
        if (chance.nextInt(10) == 0) {
            return new Said(author, SHORT.get(chance.nextInt(SHORT.size())));
        }
        return new Said(
                author, IntStream.range(0, WORDS).mapToObj(i -> word(chance)).collect(Collectors.joining(" ")));
    }

    /** Few words are frequent and many are rare, about as Zipf's law has it. */
    private static String word(SplittableRandom chance) {
        return "w" + (int) Math.pow(VOCABULARY, chance.nextDouble());
    }

    private static Edition edition(List<List<Said>> sources) {
        List<EditionThread> threads = new ArrayList<>();
        for (List<Said> source : sources) {
            String id = "thread-%06d".formatted(threads.size());
            List<EditionItem> items = new ArrayList<>();
            for (Said said : source) {
                items.add(new EditionItem(
                        id,
                        "c" + items.size(),
                        items.size(),
                        Optional.empty(),
                        Optional.of(said.author()),
                        ContentHash.of(said.text()),
                        Optional.of(said.text()),
                        NO_LABELS));
            }
            threads.add(new EditionThread(id, id, items));
        }
        Stamp stamp = new Stamp("1", NO_HASH, new Stamp.CodebookRef("book", "1", NO_HASH), Optional.empty(), new TreeMap<>());
        return Edition.of("edition", stamp, threads);
    }

    @Benchmark
    public Pairing pair() {
        return Pairer.pair(before, after);
    }
}
