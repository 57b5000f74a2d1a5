package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.ConsoleBlocks.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every console block of the documents does what it shows. With {@code -Dgolden.update=true}, it shows what it does. */
final class DocumentsTest {

    /** Cells of a bar may move by one between processors. */
    private static final Pattern BAR = Pattern.compile("\\[[-+~.]{20}]");

    /** What {@code --check} says of scores that another processor has rounded otherwise. */
    private static final Pattern CLOSE = Pattern.compile("(?m)^analyze: [0-9]+ scores? differs? by at most [^\n]*\n");

    /** Links to places below the project's folder. */
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|<|mailto:)([^)#\\s]+)(?:#[^)]*)?\\)");

    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");

    @TempDir
    private Path folder = Path.of("");

    /** All documents for users, by their paths below the project's folder. */
    private static List<String> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(CliRunner.ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md"),
                            docs.map(d -> CliRunner.ROOT.relativize(d).toString()))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /** Those that show what the program answers. */
    static List<String> shown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String name : documents()) {
            if (Files.readString(CliRunner.ROOT.resolve(name)).contains("```console\n")) {
                shown.add(name);
            }
        }
        return shown;
    }

    @Test
    void everyBlockThatShowsAnAnswerIsACommandOfTheProgram() throws IOException {
        for (String name : documents()) {
            String text = Files.readString(CliRunner.ROOT.resolve(name));
            assertThat(text.split("```console\n", -1))
                    .as(name)
                    .hasSameSizeAs(text.split("```console\n\\$ \\./analyze ", -1));
        }
        assertThat(shown()).contains("README.md", "docs/tutorial.md", "docs/tables.md", "docs/ci.md");
    }

    @Test
    void everyLinkLeadsToAFileOfTheProject() throws IOException {
        int links = 0;
        for (String name : documents()) {
            Path document = CliRunner.ROOT.resolve(name);
            Matcher link = LINK.matcher(CODE.matcher(Files.readString(document)).replaceAll(""));
            while (link.find()) {
                Path target = document.resolveSibling(link.group(1)).normalize();
                assertThat(target).as(name + " links to " + link.group(1)).exists();
                links++;
            }
        }
        assertThat(links).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("shown")
    @Timeout(300)
    void consoleBlocksAnswerAsShown(String name) throws IOException {
        Path document = CliRunner.ROOT.resolve(name);
        String text = Files.readString(document);
        String updated = text;
        int blocks = 0;
        for (Block block : ConsoleBlocks.run(text, folder)) {
            blocks++;
            assertThat(block.answered()).as(block.command()).doesNotContain("\n    hint: ");
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

        assertThat(blocks).isPositive();
    }

    private static String plain(String text) {
        return CLOSE.matcher(BAR.matcher(text).replaceAll("[bar]"))
                .replaceAll("")
                .strip();
    }
}
