package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class LeftOutTest {

    private static LeftOut of(String... ids) {
        return new LeftOut(new TreeSet<>(List.of(ids)));
    }

    @Test
    void longListsAreFolded() {
        assertThat(of("b", "a").named()).isEqualTo("a, b");
        assertThat(of("a", "b", "c", "d", "e").named()).isEqualTo("a, b, c, d, e");
        assertThat(of("a", "b", "c", "d", "e", "f", "g").named()).isEqualTo("a, b, c, d, e and 2 more");
    }
}
