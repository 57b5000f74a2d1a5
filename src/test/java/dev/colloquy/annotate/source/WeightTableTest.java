package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightTableTest {

    private static double[] row(WeightTable table, String feature, int columns) {
        double[] sums = new double[columns];
        table.add(feature, sums);
        return sums;
    }

    @Test
    void addsTheWeightsOfWhatItKnows() {
        WeightTable table = WeightTable.of(new BufferedReader(new StringReader("a\t1\t\nab\t-0.5\t2\n")), 2);
        double[] sums = {1, 1};

        table.add("a", sums);
        table.add("ab", sums);
        table.add("b", sums);
        table.add("abc", sums);
        table.add("", sums);

        assertThat(sums).containsExactly(1.5, 3);
    }

    @Test
    void featuresMayHaveAnyLetters() {
        WeightTable table = WeightTable.of("w=“\t1\nw=“é\t2\nw=😀\t3\nw=e\t4\n".getBytes(StandardCharsets.UTF_8), 1);

        assertThat(row(table, "w=“", 1)).containsExactly(1);
        assertThat(row(table, "w=“é", 1)).containsExactly(2);
        assertThat(row(table, "w=😀", 1)).containsExactly(3);
        assertThat(row(table, "w=e", 1)).containsExactly(4);
        assertThat(row(table, "w=é", 1)).containsExactly(0);
        assertThat(row(table, "w=e\t4", 1)).containsExactly(0);
    }

    @Test
    void aTableMayBeEmptyOrEndWithoutALineFeed() {
        assertThat(row(WeightTable.of(new byte[0], 1), "a", 1)).containsExactly(0);
        assertThat(row(WeightTable.of("a\t7".getBytes(StandardCharsets.UTF_8), 1), "a", 1))
                .containsExactly(7);
    }

    @Test
    void namesThatBeginAlikeAreOthers() {
        WeightTable plain = WeightTable.of("abcdefghijklmnop\t1\n".getBytes(StandardCharsets.UTF_8), 1);
        for (int i = 0; i < 16; i++) {
            assertThat(row(plain, "abcdefghijklmnop".substring(0, i), 1)).containsExactly(0);
            assertThat(row(plain, "abcdefghijklmnop" + "q".repeat(i + 1), 1)).containsExactly(0);
        }

        WeightTable accents = WeightTable.of("é\t1\néa\t2\n".getBytes(StandardCharsets.UTF_8), 1);
        assertThat(row(accents, "é", 1)).containsExactly(1);
        assertThat(row(accents, "éa", 1)).containsExactly(2);
        for (char c = 'è'; c < 'ü'; c++) {
            assertThat(row(accents, String.valueOf(c), 1)).containsExactly(c == 'é' ? 1 : 0);
        }
    }

    @Test
    void theShippedTablesHaveWeights() {
        assertThat(row(WeightTable.shipped("field-weights.tsv", 7), "step O", 7))
                .isNotEqualTo(new double[7]);
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"mention-weights.tsv, 7", "field-weights.tsv, 7", "tie-weights.tsv, 1"})
    void everyShippedWeightIsFound(String name, int columns) throws IOException {
        WeightTable table = WeightTable.shipped(name, columns);
        try (InputStream in = Objects.requireNonNull(WeightTable.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                double[] expected = new double[columns];
                for (int i = 0; i < columns; i++) {
                    expected[i] = cells[i + 1].isEmpty() ? 0 : Double.parseDouble(cells[i + 1]);
                }
                assertThat(row(table, cells[0], columns)).as(line).containsExactly(expected);
            }
        }
    }
}
