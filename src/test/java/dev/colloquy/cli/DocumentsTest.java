package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.ConsoleBlocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every console block of the documents does what it shows. With {@code -Dgolden.update=true}, it shows what it does. */
final class DocumentsTest {

    /** Cells of a bar may move by one between processors. */
    private static final Pattern BAR = Pattern.compile("\\[[-+~.]{20}]");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/tables.md"})
    @Timeout(300)
    void consoleBlocksAnswerAsShown(String name) throws IOException {
        Path document = CliRunner.ROOT.resolve(name);
        String text = Files.readString(document);
        String updated = text;
        int blocks = 0;
        for (Block block : ConsoleBlocks.run(text, folder)) {
            blocks++;
            if (Boolean.getBoolean("golden.update")) {
                updated = updated.replace(
                        block.command() + "\n" + block.shown() + "```",
                        block.command() + "\n" + block.answered().strip() + "\n```");
            } else {
                assertThat(plain(block.answered())).as(block.command()).isEqualTo(plain(block.shown()));
            }
        }
        if (!updated.equals(text)) {
            Files.writeString(document, updated);
        }

        assertThat(blocks).isGreaterThan(2);
    }

    private static String plain(String text) {
        return BAR.matcher(text).replaceAll("[bar]").strip();
    }
}
