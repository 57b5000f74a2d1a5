package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GrouperTest {

    private static final int WEIGHT = row(0).weight();

    private final List<String> threads = new ArrayList<>();
    private int readings;

    private static ThreadRow row(int number) {
        return new ThreadRow.Told(Severity.NOTE, number, "one", "many", Place.NONE);
    }

    /** Groups rows that are called {@code a1 b1 a2}, the letter being their thread. */
    private List<String> group(long rowsInMemory, List<String> rows) throws IOException {
        return group(new Grouper(rowsInMemory * WEIGHT), rows);
    }

    private List<String> group(Grouper grouper, List<String> rows) throws IOException {
        threads.clear();
        readings = 0;
        rows.forEach(r -> grouper.count(r.substring(0, 1)));
        grouper.read(
                sink -> {
                    readings++;
                    rows.forEach(r -> sink.row(r.substring(0, 1), row(Integer.parseInt(r.substring(1)))));
                },
                (key, found, lost) -> threads.add(key
                        + found.stream()
                                .map(r -> Integer.toString(((ThreadRow.Told) r).count()))
                                .collect(Collectors.joining())
                        + (lost > 0 ? " lost " + lost : "")));
        return threads;
    }

    @Test
    void handsAThreadOnWithItsLastRow() throws IOException {
        assertThat(group(100, List.of("a1", "b1", "b2", "a2", "c1"))).containsExactly("b12", "a12", "c1");
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void threadsThatFollowOneAnotherNeverWait() throws IOException {
        assertThat(group(3, List.of("a1", "a2", "a3", "b1", "b2", "b3", "c1", "c2")))
                .containsExactly("a123", "b123", "c12");
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitWaitsForAnotherReading() throws IOException {
        assertThat(group(3, List.of("a1", "b1", "c1", "d1", "a2", "b2", "c2", "d2", "a3")))
                .containsExactlyInAnyOrder("a123", "b12", "c12", "d12");
        assertThat(readings).isGreaterThan(1);
    }

    @Test
    void threadsWhoseDigestsAreTheSameAreToldApart() throws IOException {
        assertThat(group(new Grouper(100L * WEIGHT, key -> 7), List.of("a1", "b1", "a2", "c1", "b2", "b3")))
                .containsExactlyInAnyOrder("a12", "b123", "c1");
    }

    @Test
    void oneThreadThatIsTooLargeIsCutAndTold() throws IOException {
        assertThat(group(2, List.of("a1", "a2", "b1", "a3", "a4", "a5", "b2")))
                .containsExactlyInAnyOrder("a123 lost 2", "b12");
    }

    @Test
    void nothingIsLostInWhateverOrderAndMemory() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, Integer> next = new HashMap<>();
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String thread = Character.toString('a' + random.nextInt(12));
                rows.add(thread + next.merge(thread, 1, Integer::sum));
            }
            List<String> expected = new ArrayList<>();
            next.forEach((thread, count) -> {
                StringBuilder all = new StringBuilder(thread);
                for (int i = 1; i <= count; i++) {
                    all.append(i);
                }
                expected.add(all.toString());
            });
            assertThat(group(20 + random.nextInt(30), rows))
                    .as("seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void aTableOfNumbersKeepsThem() {
        LongTable table = new LongTable();
        Map<Long, Long> expected = new HashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            long key = random.nextInt(5_000) - 100L;
            table.put(key, i);
            expected.put(key, (long) i);
        }
        assertThat(table.size()).isEqualTo(expected.size());
        assertThat(table.keys()).isSorted().hasSize(expected.size());
        expected.forEach((key, value) -> assertThat(table.get(key, -1)).isEqualTo(value));
        assertThat(table.get(9_999, -7)).isEqualTo(-7);
    }
}
