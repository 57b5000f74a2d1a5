package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lines and columns as editors count. */
final class LineMapTest {

    @Test
    void eachOffsetHasALineAndAColumn() {
        LineMap lines = LineMap.of("ab\n\ncd");

        assertThat(IntStream.rangeClosed(0, 6).mapToObj(i -> lines.line(i) + ":" + lines.column(i)))
                .containsExactly("1:1", "1:2", "1:3", "2:1", "3:1", "3:2", "3:3");
        assertThat(lines.lineCount()).isEqualTo(3);
        assertThat(List.of(lines.start(1), lines.start(2), lines.start(3))).containsExactly(0, 3, 4);
    }

    @Test
    void aLineEndAtTheEndBeginsAnEmptyLine() {
        assertThat(LineMap.of("ab\n").lineCount()).isEqualTo(2);
        assertThat(LineMap.of("").lineCount()).isEqualTo(1);
        assertThat(LineMap.of("").line(0)).isEqualTo(1);
    }

    @Test
    void aTextKnowsItsLines() {
        assertThat(SourceText.of("a\r\nb\rc").lines().lineCount()).isEqualTo(3);
    }
}
