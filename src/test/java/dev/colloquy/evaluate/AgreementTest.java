package dev.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class AgreementTest {

    private static Map<String, Integer> coder(String labels) {
        Map<String, Integer> coded = new TreeMap<>();
        String[] cells = labels.split(" ", -1);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].equals(".")) {
                coded.put(String.format("%02d", i), Integer.valueOf(cells[i]));
            }
        }
        return coded;
    }

    /** The worked example with gaps of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), part D. */
    @Test
    void alphaOfThePublishedExample() {
        List<Map<String, Integer>> coders = new ArrayList<>();
        coders.add(coder("1 2 3 3 2 1 4 1 2 . . ."));
        coders.add(coder("1 2 3 3 2 2 4 1 2 5 . 3"));
        coders.add(coder(". 3 3 3 2 3 4 2 2 5 1 ."));
        coders.add(coder("1 2 3 3 2 4 4 1 2 5 1 ."));

        assertThat(Agreement.alpha(coders).orElseThrow()).isEqualTo(0.743, Offset.offset(0.0005));
    }

    @Test
    void alphaIsNotDefinedWhereAllLabelsAreTheSameOrOneItemIsShared() {
        assertThat(Agreement.alpha(List.of(coder("1 1 1"), coder("1 1 1")))).isEmpty();
        assertThat(Agreement.alpha(List.of(coder("1 2 3"), coder("1 . .")))).isEmpty();
    }
}
