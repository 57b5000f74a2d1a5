package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every console block of the README does what it shows. */
final class ReadmeTest {

    private static final Pattern BLOCK =
            Pattern.compile("```console\n\\$ \\./analyze ([^\n]*)\n(.*?)```", Pattern.DOTALL);

    /** Cells of a bar may move by one between processors. */
    private static final Pattern BAR = Pattern.compile("\\[[-+~.]{20}]");

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    private static String readme() throws IOException {
        return Files.readString(CliRunner.ROOT.resolve("README.md"));
    }

    @Test
    void consoleBlocksAnswerAsShown() throws IOException {
        List<String> seen = new ArrayList<>();
        for (Matcher block = BLOCK.matcher(readme()); block.find(); ) {
            String command = block.group(1);
            Stream<String> args = Stream.of(command.split(" ", -1));
            String out = folder.resolve("reports").toString();
            String corpus = folder.resolve("corpus").toString();
            boolean writes = !command.contains("--check") && !command.startsWith("sources ");
            CliRunner.Run run = CliRunner.run(
                    Stream.concat(args, writes ? Stream.of("--out", out, "--corpus-dir", corpus) : Stream.of())
                            .toArray(String[]::new));
            String shown = (run.out() + run.err()).replace(out, "reports").replace(corpus, "corpus");
            assertThat(plain(shown)).as(command).isEqualTo(plain(block.group(2)));
            seen.add(command);
        }
        assertThat(seen).hasSize(3);
    }

    private static String plain(String text) {
        return BAR.matcher(text).replaceAll("[bar]").strip();
    }

    @Test
    void exampleCodebookIsValid() throws IOException {
        Matcher yaml = YAML.matcher(readme());
        assertThat(yaml.find()).isTrue();
        Path file = Files.writeString(folder.resolve("trams.yaml"), yaml.group(1));

        CliRunner.Run run = CliRunner.run("codebook", "check", file.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("drone (NOUN)");
    }

    @Test
    void committedReportsAreFresh() {
        assertThat(CliRunner.run("seeds/", "--check").exit()).isZero();
    }
}
