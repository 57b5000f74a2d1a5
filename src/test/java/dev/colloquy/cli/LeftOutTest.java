package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that are not published are counted and left out, and marked where they are asked for. */
final class LeftOutTest {

    private static final String EXPORT = """
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>The bridge</title>
            <content:encoded><![CDATA[The council wants a bridge.]]></content:encoded><wp:post_id>7</wp:post_id>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ann</wp:comment_author>
            <wp:comment_content>I like the bridge.</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>
            <wp:comment><wp:comment_id>2</wp:comment_id><wp:comment_author>Pills</wp:comment_author>
            <wp:comment_content>Buy pills.</wp:comment_content><wp:comment_approved>spam</wp:comment_approved></wp:comment>
            <wp:comment><wp:comment_id>3</wp:comment_id><wp:comment_author>Bob</wp:comment_author>
            <wp:comment_content>I am against it.</wp:comment_content><wp:comment_approved>0</wp:comment_approved></wp:comment>
            </item></channel></rss>
            """;

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void export() throws IOException {
        Files.writeString(temp.resolve("export.xml"), EXPORT);
    }

    private CliRunner.Run analyze(String... more) {
        List<String> args = new ArrayList<>(List.of(
                temp.resolve("export.xml").toString(),
                "--out",
                temp.resolve("reports").toString(),
                "--corpus-dir",
                temp.resolve("corpus").toString()));
        args.addAll(List.of(more));
        return CliRunner.run(args.toArray(String[]::new));
    }

    @Test
    void theyAreCounted() throws IOException {
        CliRunner.Run run = analyze();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("; left out: 1 spam, 1 held ");
        assertThat(run.out()).doesNotContain("  c2");
        assertThat(Files.readString(temp.resolve("reports/export-7.md")))
                .contains("Left out: 1 spam, 1 held.")
                .doesNotContain("Pills");
    }

    @Test
    void thoseAskedForAreMarked() throws IOException {
        CliRunner.Run run = analyze("--include", "held");
        assertThat(run.out()).contains("; left out: 1 spam\n").contains("  c2");
        assertThat(Files.readString(temp.resolve("reports/export-7.md")))
                .contains("Left out: 1 spam.")
                .contains("### c2 Bob (held): ");
        assertThat(Reports.read(temp.resolve("reports/export-7.json"))
                        .at("/items/2/status")
                        .asText())
                .isEqualTo("held");
    }
}
