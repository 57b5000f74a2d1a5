package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairInputTest {

    private static final WordPieceTokenizer TOKENIZER = WordPieceTokenizer.shipped();

    @Test
    void putsTheClaimFirst() {
        PairInput input = PairInput.of(TOKENIZER, "Hello", "world hello");

        assertThat(input.ids()).containsExactly(101, 7592, 102, 2088, 7592, 102);
        assertThat(input.types()).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(input.mask()).containsExactly(1, 1, 1, 1, 1, 1);
    }

    @Test
    void cutsLongClaimsAtTheirEnd() {
        PairInput input = PairInput.of(TOKENIZER, "hello ".repeat(40) + "world", "world");

        assertThat(input.length()).isEqualTo(44);
        assertThat(input.ids()).startsWith(101).endsWith(7592, 102, 2088, 102);
    }

    @Test
    void dropsTheMiddleOfLongTexts() {
        String text = IntStream.range(0, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        PairInput input = PairInput.of(TOKENIZER, "Hello", text);

        int[] all = TOKENIZER.encode(text);
        long[] ids = input.ids();
        assertThat(ids).hasSize(224);
        assertThat(Arrays.copyOfRange(ids, 3, 113)).isEqualTo(longs(all, 0, 110));
        assertThat(Arrays.copyOfRange(ids, 113, 223)).isEqualTo(longs(all, all.length - 110, all.length));
    }

    @Test
    void keepsTextsThatJustFit() {
        assertThat(PairInput.of(TOKENIZER, "Hello", "world ".repeat(220)).length())
                .isEqualTo(224);
        assertThat(PairInput.of(TOKENIZER, "Hello", "world ".repeat(219)).length())
                .isEqualTo(223);
    }

    @Test
    void allowsAnEmptyText() {
        assertThat(PairInput.of(TOKENIZER, "Hello", "").ids()).containsExactly(101, 7592, 102, 102);
    }

    private static long[] longs(int[] from, int start, int end) {
        return Arrays.stream(from, start, end).asLongStream().toArray();
    }
}
