package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that must be the same each time that they are read. */
final class SteadyShelfTest {

    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aFileThatStaysIsReadAsOftenAsAnybodyLikes() throws IOException {
        write("a.json", "{}");
        Shelf shelf = new SteadyShelf(new DiskShelf(folder));

        assertThat(shelf.text("a.json")).contains("{}");
        write("a.json", "{}");
        assertThat(shelf.text("a.json")).contains("{}");
        assertThat(shelf.json("")).containsExactly("a.json");
        assertThat(shelf.files("")).containsExactly("a.json");
        assertThat(shelf.near()).containsExactly("a.json");
        assertThat(shelf.name("a.json")).isEqualTo(folder.resolve("a.json").toString());
    }

    @Test
    void anotherTextAFileThatIsGoneAndOneThatHasComeAreTold() throws IOException {
        write("a.json", "{}");
        write("gone.json", "{}");
        write("b.json", "{}");
        Shelf shelf = new SteadyShelf(new DiskShelf(folder));
        shelf.text("a.json");
        shelf.text("gone.json");
        shelf.text("come.json");
        assertThat(shelf.json("")).containsExactly("a.json", "b.json", "gone.json");
        write("a.json", "{ }");
        Files.delete(folder.resolve("gone.json"));
        write("come.json", "{}");
        write("b.json", "[]");

        for (String name : new String[] {"a.json", "gone.json", "come.json"}) {
            assertThatThrownBy(() -> shelf.text(name))
                    .isInstanceOf(UserError.class)
                    .hasMessage(folder.resolve(name) + " was changed while it was read");
        }
        assertThat(shelf.text("b.json")).contains("[]");
        assertThat(shelf.json("")).containsExactly("a.json", "b.json", "gone.json");
    }

    @Test
    void aFolderWithinIsSteadyToo() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        write("in/a.json", "{}");
        Shelf within = new SteadyShelf(new DiskShelf(folder)).at("in");

        assertThat(within.text("a.json")).contains("{}");
        write("in/a.json", "[]");
        assertThatThrownBy(() -> within.text("a.json")).isInstanceOf(UserError.class);
    }
}
