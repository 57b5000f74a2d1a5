package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Places in UTF-16 units and in code points. */
final class OffsetMapTest {

    @Test
    void countsAsTheJdkDoes() {
        for (String text :
                List.of("", "abc", "a😀b", "😀😀", "e\u0301 \u05D0\u05D1 😀", "\uD83D", "a\uDE00\uD83Db", "👩‍👩‍👧")) {
            OffsetMap map = OffsetMap.of(text);

            assertThat(map.length()).isEqualTo(text.codePointCount(0, text.length()));
            for (int unit = 0; unit <= text.length(); unit++) {
                boolean within = unit > 0
                        && unit < text.length()
                        && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
                int before = within ? unit - 1 : unit;
                assertThat(map.codePoint(unit)).as(text + " " + unit).isEqualTo(text.codePointCount(0, before));
            }
            for (int point = 0; point <= map.length(); point++) {
                assertThat(map.unit(point)).as(text + " " + point).isEqualTo(text.offsetByCodePoints(0, point));
            }
        }
    }

    @Test
    void refusesPlacesOutsideOfTheText() {
        OffsetMap map = OffsetMap.of("a😀");

        assertThatThrownBy(() -> map.codePoint(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.unit(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(map.codePoints(new Span(1, 3))).isEqualTo(new Span(1, 2));
    }

    @Test
    void manyPairsAreAllCounted() {
        OffsetMap map = OffsetMap.of("😀".repeat(100));

        assertThat(map.length()).isEqualTo(100);
        assertThat(map.codePoint(200)).isEqualTo(100);
        assertThat(map.unit(99)).isEqualTo(198);
    }

    @Test
    void thereIsNoPlaceBeforeTheText() {
        OffsetMap map = OffsetMap.of("a😀");

        assertThatThrownBy(() -> map.codePoint(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> map.unit(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(map.codePoint(3)).isEqualTo(2);
        assertThat(map.unit(2)).isEqualTo(3);
    }
}
