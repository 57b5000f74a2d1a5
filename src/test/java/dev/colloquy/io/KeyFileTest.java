package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeyFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("new/key");

        KeyFile.Key first = KeyFile.at(file, List.of());
        KeyFile.Key second = KeyFile.at(file, List.of());

        assertThat(first.made()).isTrue();
        assertThat(second.made()).isFalse();
        assertThat(second.bytes()).isEqualTo(first.bytes()).hasSize(64);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(KeyFile.at(folder.resolve("other"), List.of()).bytes()).isNotEqualTo(first.bytes());
    }

    @Test
    void neverLiesInWhatOthersGetToSee() {
        assertThatThrownBy(() -> KeyFile.at(folder.resolve("in/../out/key"), List.of(folder.resolve("."))))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("must not lie in");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void mustBeLongEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "short\n");

        assertThatThrownBy(() -> KeyFile.at(file, List.of())).hasMessageContaining("too short");
    }
}
