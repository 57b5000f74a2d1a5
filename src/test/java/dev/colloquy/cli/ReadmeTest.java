package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else the README shows holds; its console blocks are run by {@link DocumentsTest}. */
final class ReadmeTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder = Path.of("");

    private static String readme() throws IOException {
        return Files.readString(CliRunner.ROOT.resolve("README.md"));
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
