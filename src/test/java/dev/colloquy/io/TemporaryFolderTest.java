package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders for a while, and what can be told of places. */
final class TemporaryFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void goesWithAllThatIsInIt() throws IOException {
        Path path;
        try (TemporaryFolder temporary = TemporaryFolder.open()) {
            path = temporary.path();
            Files.writeString(Files.createDirectories(path.resolve("a/b")).resolve("c.txt"), "c");
            assertThat(path.resolve("a/b/c.txt")).exists();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void aPlaceThatIsNotThereYetIsWhereItWouldBeMade() {
        assertThat(Room.refusal(folder)).isEmpty();
        assertThat(Room.refusal(folder.resolve("a/b/c"))).isEmpty();
        assertThat(folder).isEmptyDirectory();
        assertThat(Room.free(folder)).isPresent();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(Room.refusal(file)).contains("it is no folder");
        assertThat(Room.refusal(file.resolve("below"))).contains("it is no folder");
        assertThat(Room.free(file.resolve("below"))).isEmpty();
    }
}
