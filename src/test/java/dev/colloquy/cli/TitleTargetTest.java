package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stances are about where no codebook names it: the title, if there is one. */
final class TitleTargetTest {

    @TempDir
    private Path folder = Path.of("");

    private CliRunner.Run analyze(String name, String text) throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), text);
        return CliRunner.run(
                file.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());
    }

    @Test
    void aTargetMadeFromTheTitleIsSaidToBe() throws IOException {
        analyze("bridge.txt", Bridges.PLAN);

        assertThat(folder.resolve("out/bridge.md")).content().contains("made from the title). For it: ");
    }

    @Test
    void withNeitherTitleNorCodebookNobodyIsSaidToBeForAnything() throws IOException {
        CliRunner.Run run = analyze("rows.csv", "id,text\n1,I like it very much.\n2,So do I.\n");

        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("the post has no title")
                .contains("name a target in a codebook");
        assertThat(folder.resolve("out/rows.md"))
                .content()
                .contains("name a target in a codebook")
                .doesNotContain("made from the title");
    }
}
