package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** SHA-256 digests; the expected one is the first example of FIPS 180-2, appendix B. */
final class ContentHashTest {

    private static final String ABC = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheStandardHoweverTheContentComes() throws IOException {
        byte[] bytes = "abc".getBytes(StandardCharsets.UTF_8);
        ContentHash.Running running = ContentHash.running();
        running.add("a");
        running.add("bc");

        assertThat(ContentHash.of("abc")).hasToString(ABC);
        assertThat(ContentHash.of(bytes)).isEqualTo(new ContentHash(ABC));
        assertThat(ContentHash.of(new ByteArrayInputStream(bytes))).isEqualTo(new ContentHash(ABC));
        assertThat(running.told()).isEqualTo(new ContentHash(ABC));
    }

    @Test
    void isThirtyTwoBytes() {
        byte[] digest = new ContentHash(ABC).digest();

        assertThat(digest).hasSize(32).startsWith(0xba, 0x78);
        assertThat(ContentHash.ofDigest(digest)).isEqualTo(new ContentHash(ABC));
    }

    @Test
    void anythingElseIsNoDigest() {
        for (String other : new String[] {"", "sha256:", ABC.substring(7), ABC + "0", ABC.replace('b', 'B')}) {
            assertThatThrownBy(() -> new ContentHash(other)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
