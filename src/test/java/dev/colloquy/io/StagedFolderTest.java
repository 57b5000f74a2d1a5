package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StagedFolderTest {

    @TempDir
    private Path folder = Path.of("");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Stream<String> there() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void nothingIsInItsPlaceBeforeAllIsWhole() throws IOException {
        Path target = folder.resolve("out/crate");
        try (StagedFolder staged = StagedFolder.at(target)) {
            staged.write("b.txt", bytes("b"));
            staged.write("in/a.txt", bytes("a"));
            assertThat(target).doesNotExist();
            assertThat(staged.names()).containsExactly("b.txt", "in/a.txt");
            assertThat(staged.hash("in/a.txt")).isEqualTo(ContentHash.of("a"));
            staged.write("c.txt", out -> out.append("c").append("\u00fc"));
            assertThat(staged.size("c.txt")).isEqualTo(3);
            assertThat(staged.hash("c.txt")).isEqualTo(ContentHash.of("c\u00fc"));
            staged.finishFolder(new TreeSet<>());
        }
        assertThat(there()).containsExactly("out/crate/b.txt", "out/crate/c.txt", "out/crate/in/a.txt");
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("old.zip"), "old");
        try (StagedFolder staged = StagedFolder.at(folder.resolve("old.zip"))) {
            staged.write("x", bytes("new"));
        }
        assertThat(there()).containsExactly("old.zip");
        assertThat(folder.resolve("old.zip")).hasContent("old");
    }

    @Test
    void oneFileTakesThePlaceOfAnother() throws IOException {
        Files.writeString(folder.resolve("old.zip"), "old");
        try (StagedFolder staged = StagedFolder.at(folder.resolve("old.zip"))) {
            staged.write("x", bytes("new"));
            staged.finishFile();
        }
        assertThat(folder.resolve("old.zip")).hasContent("new");
        assertThat(there()).containsExactly("old.zip");
    }

    @Test
    void filesOfAnEarlierExportGoAndOthersStay() throws IOException {
        Files.writeString(folder.resolve("gone.csv"), "ours, not made any more");
        Files.writeString(folder.resolve("mine.txt"), "somebody else's");
        Path outside = folder.resolveSibling(folder.getFileName() + "-outside.txt");
        Files.writeString(outside, "not below the folder");
        try (StagedFolder staged = StagedFolder.at(folder)) {
            staged.write("new.csv", bytes("new"));
            staged.finishFolder(new TreeSet<>(Set.of("gone.csv", "../" + outside.getFileName())));
        }
        assertThat(there()).containsExactly("mine.txt", "new.csv");
        assertThat(outside).exists();
        Files.delete(outside);
    }

    @Test
    void aNameLeadsNowhereElse() {
        try (StagedFolder staged = StagedFolder.at(folder.resolve("x"))) {
            assertThatThrownBy(() -> staged.write("../y", bytes("y"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> staged.write("/etc/y", bytes("y"))).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> staged.place("a/..")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsASentence() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> StagedFolder.at(folder.resolve("file/below")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void aMarkIsFoundWhereverItStands() throws IOException {
        Path file = folder.resolve("large");
        for (int before : new int[] {0, 1, 65_530, 65_536, 131_070, 200_000}) {
            Files.writeString(file, "x".repeat(before) + "Colloquy export" + "y".repeat(70_000));
            assertThat(Marked.with(file, "Colloquy export"))
                    .as("after " + before)
                    .isTrue();
            assertThat(Marked.with(file, "Colloquy exporz")).isFalse();
        }
        Files.writeString(file, "");
        assertThat(Marked.with(file, "x")).isFalse();
    }
}
