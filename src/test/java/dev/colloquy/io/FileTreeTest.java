package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why files cannot be read, in words for people. */
final class FileTreeTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNameThatIsNotThereIsToldSo() {
        assertThat(FileTree.missing(folder.resolve("nothing"))).isEqualTo("no such file");
        assertThatThrownBy(() -> FileTree.files(folder.resolve("nothing")))
                .isInstanceOf(UserError.class)
                .hasMessage(folder.resolve("nothing") + ": no such file or folder");
    }

    @Test
    void aPathThroughAFileNamesTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "x");

        assertThat(FileTree.missing(file.resolve("in/it"))).isEqualTo(file + " is no folder");
        assertThatThrownBy(() -> FileTree.files(file.resolve("in")))
                .isInstanceOf(UserError.class)
                .hasMessage(file.resolve("in") + ": " + file + " is no folder");
    }

    @Test
    void aLinkThatLeadsNowhereIsNoMissingFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

        assertThat(FileTree.missing(link)).isEqualTo("it is a link that leads nowhere");
        assertThat(Room.refusal(link)).isEqualTo(Optional.of("it is a link that leads nowhere"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThat(FileTree.missing(folder)).isEqualTo("it is a folder");
    }

    @Test
    void aFolderThatMayNotBeEnteredIsToldSo() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("closed"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), closed.resolve("a.txt"));
        Files.writeString(closed.resolve("a.txt"), "x");
        Assumptions.assumeTrue(
                closed.toFile().setExecutable(false) && !Files.isExecutable(closed), "who runs this may enter all");

        String folderItself = FileTree.missing(closed);
        String through = FileTree.missing(link);

        assertThat(closed.toFile().setExecutable(true)).isTrue();
        assertThat(folderItself).isEqualTo("permission denied");
        assertThat(through).isEqualTo("permission denied");
    }

    @Test
    void aDeviceHintsAtStandardInput() {
        Path device = Path.of("/dev/null");
        Assumptions.assumeTrue(Files.exists(device), "no such device here");

        assertThat(FileTree.read(device))
                .isEqualTo(new FileTree.Content.Unreadable(
                        "it is a pipe or a device, not a file; what comes through a pipe is read with - as the path"));
    }

    @Test
    void noReasonNamesAClassOfJava() {
        assertThat(FileTree.reason(new AccessDeniedException("x"))).isEqualTo("permission denied");
        assertThat(FileTree.reason(new FileAlreadyExistsException("x"))).isEqualTo("something else is there already");
        assertThat(FileTree.reason(new NotDirectoryException("x"))).isEqualTo("it is no folder");
        assertThat(FileTree.reason(new FileSystemException("x", null, "Too many open files")))
                .isEqualTo("too many files are open at once");
    }
}
