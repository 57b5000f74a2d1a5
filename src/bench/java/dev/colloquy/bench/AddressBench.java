package dev.colloquy.bench;

import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.FoundAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Addresses a second that are found and understood in one text of so many, none like another, with some prose between. The
 * three figures are about the same: the finder's time grows with the text and no faster.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AddressBench {

    private static final int FEW = 1_000;
    private static final int MORE = 10_000;
    private static final int MANY = 100_000;

    /** Each with one address. */
    private static final List<String> SHAPES = List.of(
            "The paper of town %d had it: https://www.town%<d.example/2019/12/16/the-bridge-is-late?utm_source=x.",
            "See also town%d.example/news/bridges-%<d, which is short.",
            "It is in (https://en.wikipedia.org/wiki/Bridge_(number_%d)), they say.",
            "A study looked at it (doi:10.5555/bridge.%d), and found nothing.",
            "There was another before: arXiv:2101.%05d.");

    private String few = "";
    private String more = "";
    private String many = "";

    @Setup(Level.Trial)
    public void prepare() {
        few = text(FEW);
        more = text(MORE);
        many = text(MANY);
    }

    private static String text(int addresses) {
        return IntStream.range(0, addresses)
                .mapToObj(i -> SHAPES.get(i % SHAPES.size()).formatted(i % MANY))
                .collect(Collectors.joining(" "));
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public List<FoundAddress> few() {
        return AddressFinder.in(few);
    }

    @Benchmark
    @OperationsPerInvocation(MORE)
    public List<FoundAddress> more() {
        return AddressFinder.in(more);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public List<FoundAddress> many() {
        return AddressFinder.in(many);
    }
}
