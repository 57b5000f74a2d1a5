package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PlacesTest {

    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f");

    private static List<Integer> parts(Places places) {
        return IDS.stream().map(places::getPartition).toList();
    }

    @Test
    void cutsIntoPartsOfAboutTheSameWork() {
        Places places = Places.of(IDS, new long[] {10, 10, 10, 10, 10, 10}, 3);

        assertThat(parts(places)).containsExactly(0, 0, 1, 1, 2, 2);
    }

    @Test
    void aLargeThreadIsAPartOfItsOwn() {
        Places places = Places.of(IDS, new long[] {1, 1, 100, 1, 1, 1}, 3);

        assertThat(parts(places)).containsExactly(0, 0, 0, 1, 2, 2);
    }

    @Test
    void noPartIsEmpty() {
        Places places = Places.of(IDS, new long[] {1000, 1, 1, 1, 1, 1}, 6);

        assertThat(parts(places)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void thereAreNoMorePartsThanThreads() {
        assertThat(Places.of(IDS, new long[6], 100).numPartitions()).isEqualTo(6);
        assertThat(Places.of(List.of(), new long[0], 100).numPartitions()).isEqualTo(1);
    }

    @Test
    void placesAndIdsTellTheSamePart() {
        for (int wanted = 1; wanted <= IDS.size(); wanted++) {
            Places places = Places.of(IDS, new long[] {5, 1, 7, 7, 2, 9}, wanted);

            assertThat(IntStream.range(0, IDS.size()).mapToObj(places::partOf))
                    .as("%d parts", wanted)
                    .isEqualTo(parts(places));
        }
    }

    @Test
    void anIdThatWasNotCountedHasAPartToo() {
        Places places = Places.of(IDS, new long[] {10, 10, 10, 10, 10, 10}, 3);

        assertThat(places.getPartition("aa")).isEqualTo(0);
        assertThat(places.getPartition("zz")).isEqualTo(2);
    }
}
