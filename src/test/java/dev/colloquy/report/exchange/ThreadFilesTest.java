package dev.colloquy.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of files that are made of ids. */
final class ThreadFilesTest {

    @Test
    void idsAreNeverPaths() {
        for (String id : List.of("../../etc/passwd", "a/b", "a\\b", ".hidden", "C:", "", "a\u0000b", "..")) {
            assertThat(ThreadFiles.name(id))
                    .as(id)
                    .doesNotContainPattern("[/\\\\:\u0000]|^\\.|^$")
                    .isNotEqualTo(id);
        }
    }

    @Test
    void idsThatDifferHaveNamesThatDiffer() {
        assertThat(List.of("a/b", "a_b", "a\\b", "a:b").stream()
                        .map(ThreadFiles::name)
                        .distinct())
                .hasSize(4);
        assertThat(ThreadFiles.name("a_b")).isEqualTo("a_b");
    }

    @Test
    void addressesAreEscaped() {
        assertThat(ThreadFiles.address("a b%é😀")).isEqualTo("a%20b%25%C3%A9%F0%9F%98%80");
    }
}
