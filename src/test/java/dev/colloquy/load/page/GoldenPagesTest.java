package dev.colloquy.load.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as browsers save them, each with all that is to be read of it. */
final class GoldenPagesTest {

    private static final Path PAGES =
            Path.of(System.getProperty("project.root", "."), "src", "test", "resources", "pages");
    private static final Pattern WORD = Pattern.compile("\\b[a-zA-Z]{3,}\\b");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress-classic",
                "wordpress-html5",
                "wordpress-genesis",
                "wordpress-blocks",
                "microdata-article",
                "microdata-question",
                "linked-data",
                "microformats",
                "plain-markup"
            })
    void readsThePage(String name) throws IOException {
        byte[] page = Files.readAllBytes(PAGES.resolve(name + ".html"));
        ReadOptions all = new ReadOptions(Arrays.stream(Status.values()).collect(Collectors.toSet()), Map.of());
        ReaderContract.Read read = ReaderContract.read(new PageReader(), page, all);
        assertThat(shown(read)).isEqualTo(Files.readString(PAGES.resolve(name + ".txt")));
        assertPlaces(read.threads().get(0), new String(page, StandardCharsets.UTF_8));
    }

    /** Each word of a body stands where the body says. */
    private static void assertPlaces(ThreadDoc thread, String page) {
        for (Item item : thread.items()) {
            Matcher words = WORD.matcher(item.body().value());
            while (words.find()) {
                Stretch at = item.body().inDocument(new Span(words.start(), words.end()));
                assertThat(page.substring((int) at.start(), (int) at.end())).isEqualTo(words.group());
            }
        }
    }

    static String shown(ReaderContract.Read read) {
        ThreadDoc thread = read.threads().get(0);
        StringBuilder shown = new StringBuilder("title: " + thread.post().title() + "\n");
        thread.declaredComments()
                .ifPresent(n -> shown.append("declared: ").append(n).append('\n'));
        for (Item item : thread.items()) {
            shown.append("\n== ").append(item.id());
            item.parent().ifPresent(p -> shown.append(" to ").append(p));
            shown.append(" | ").append(item.author().orElse("?"));
            shown.append(" | ").append(item.published().orElse("?"));
            if (item instanceof Comment comment && comment.status() != Status.PUBLISHED) {
                shown.append(" | ").append(comment.status().code());
            }
            shown.append('\n').append(item.body().value()).append('\n');
        }
        for (ReadProblem problem : read.problems()) {
            shown.append("\n!! ").append(problem.sentence()).append('\n');
        }
        return shown.toString();
    }
}
