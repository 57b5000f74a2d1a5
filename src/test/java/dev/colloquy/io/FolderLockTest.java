package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderLockTest {

    @TempDir
    private Path folder = Path.of("");

    /** What another process runs: it tries to take the lock of a file. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[0]);
        try {
            FolderLock.take(path, Path.of("reports")).close();
            System.out.print("taken");
        } catch (UserError e) {
            System.out.print(e.getMessage());
        }
    }

    private String another() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        FolderLockTest.class.getName(),
                        path().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private Path path() {
        return folder.resolve("lock");
    }

    @Test
    void keepsAnotherProcessOutAsLongAsItIsHeld() throws IOException, InterruptedException {
        String busy = "another run is writing to reports (process "
                + ProcessHandle.current().pid() + ")";
        FolderLock lock = FolderLock.take(path(), folder);
        try {
            assertThat(another()).isEqualTo(busy);
            assertThatThrownBy(() -> FolderLock.take(path(), folder))
                    .isInstanceOf(UserError.class)
                    .hasMessageStartingWith("another run is writing to");
            assertThat(another()).as("asking again does not give it away").isEqualTo(busy);
        } finally {
            lock.close();
        }
        assertThat(another()).isEqualTo("taken");
    }

    @Test
    void isNotTakenThroughALink() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "mine");
        Files.createSymbolicLink(path(), other);

        assertThatThrownBy(() -> FolderLock.take(path(), folder)).isInstanceOf(IOException.class);
        assertThat(other).hasContent("mine");
    }
}
