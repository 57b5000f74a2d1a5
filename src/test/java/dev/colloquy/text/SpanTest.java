package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Half-open spans. */
final class SpanTest {

    private static final Span SPAN = new Span(3, 7);

    @Test
    void reversedOrNegativeOnesAreRefused() {
        assertThatThrownBy(() -> new Span(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretch(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(0, 0).isEmpty()).isTrue();
        assertThat(new Stretch(0, 0).end()).isZero();
    }

    @Test
    void hasALength() {
        assertThat(SPAN.length()).isEqualTo(4);
        assertThat(SPAN.isEmpty()).isFalse();
        assertThat(new Span(3, 3).isEmpty()).isTrue();
    }

    @Test
    void holdsItsFirstUnitAndNotTheOneBehindItsLast() {
        assertThat(List.of(2, 3, 6, 7)).extracting(s -> SPAN.contains(s)).containsExactly(false, true, true, false);
    }

    @Test
    void holdsASpanWithinAndItself() {
        assertThat(List.of(SPAN, new Span(4, 6), new Span(2, 7), new Span(3, 8)))
                .extracting(s -> SPAN.contains(s))
                .containsExactly(true, true, false, false);
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(List.of(new Span(6, 9), new Span(7, 9), new Span(0, 3), new Span(0, 4), new Span(4, 5)))
                .extracting(s -> SPAN.overlaps(s))
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void canBeMovedAndJoined() {
        assertThat(SPAN.shift(-3)).isEqualTo(new Span(0, 4));
        assertThat(SPAN.union(new Span(9, 12))).isEqualTo(new Span(3, 12));
        assertThat(SPAN.union(new Span(4, 5))).isEqualTo(SPAN);
        assertThat(SPAN.in("0123456789")).isEqualTo("3456");
    }

    @Test
    void theEarlierIsFirstAndOfTwoThatBeginTogetherTheLonger() {
        assertThat(List.of(new Span(5, 6), new Span(3, 5), new Span(3, 7)).stream()
                        .sorted())
                .containsExactly(new Span(3, 7), new Span(3, 5), new Span(5, 6));
        assertThat(SPAN).isEqualByComparingTo(new Span(3, 7));
    }
}
