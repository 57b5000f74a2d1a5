package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages of many sites as people copy them: each {@code .txt} is read as the {@code .read} beside it says. */
final class PageLayoutsTest {

    private static final Path FOLDER = Path.of(System.getProperty("project.root", "."), "src/test/resources/plain");

    static List<String> layouts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(p -> p.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsThePage(String name) throws IOException {
        String expected = Files.readString(FOLDER.resolve(name + ".read"));
        assertThat(told(read(text(name), ReadOptions.USUAL))).isEqualTo(expected);
    }

    /** What is left out by default is there when it is asked for, and all that was declared is found. */
    @ParameterizedTest
    @MethodSource("layouts")
    void readsAllThatThePageDeclares(String name) throws IOException {
        ThreadDoc thread = read(text(name), new ReadOptions(EnumSet.allOf(Status.class), java.util.Map.of()))
                .threads()
                .get(0);
        assertThat(thread.declaredComments().orElse(thread.comments().size()))
                .isEqualTo(thread.comments().size());
        assertThat(thread.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void takesNoMailAddressForAName(String name) throws IOException {
        ThreadDoc thread = read(text(name), ReadOptions.USUAL).threads().get(0);
        assertThat(thread.items())
                .allSatisfy(i -> assertThat(i.author().orElse("")).doesNotContain("example.org"));
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + ".txt"));
    }

    private static ReaderContract.Read read(String text, ReadOptions options) {
        return ReaderContract.read(new PlainTextReader(), text.getBytes(StandardCharsets.UTF_8), options);
    }

    private static String told(ReaderContract.Read read) {
        ThreadDoc thread = read.threads().get(0);
        StringBuilder told = new StringBuilder();
        told.append("title: ").append(thread.post().title()).append('\n');
        thread.post().author().ifPresent(a -> told.append("author: ").append(a).append('\n'));
        thread.post().published().ifPresent(d -> told.append("date: ").append(d).append('\n'));
        thread.declaredComments()
                .ifPresent(n -> told.append("declared: ").append(n).append('\n'));
        if (!thread.leftOut().isEmpty()) {
            told.append("left out: ").append(thread.leftOut()).append('\n');
        }
        told.append("post: ").append(flat(thread.post().body().value())).append('\n');
        for (Comment comment : thread.comments()) {
            told.append(comment.id()).append(" to ").append(comment.parent().orElse("post"));
            comment.author().ifPresent(a -> told.append(" by ").append(a));
            comment.published().ifPresent(d -> told.append(" at ").append(d));
            told.append(": ").append(flat(comment.body().value())).append('\n');
        }
        read.problems()
                .forEach(p -> told.append("problem: ").append(p.sentence()).append('\n'));
        return told.toString();
    }

    private static String flat(String text) {
        return text.replace('\n', '¶');
    }
}
