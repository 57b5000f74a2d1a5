package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.plain.PlainTextReader;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ThreadLoaderTest {

    private static final byte[] THREAD = utf8("A title\n\nThe post.\n\n1 comment\n\n1. Caf\u00E9 talk.\n");

    private final ThreadLoader loader = new ThreadLoader(List.of(new PlainTextReader()));

    @ParameterizedTest
    @CsvSource({
        "thread.txt, thread",
        "a/b/c d!.txt, c-d-",
        "x/000_c595.v2.txt, 000_c595.v2",
        "plain, plain",
        "Zoe\u0308.txt, Zo\u00EB",
        "!!!.txt, thread",
        "..., thread",
        "a/.hidden.txt, -hidden"
    })
    void namesTheThreadAfterTheFile(String name, String id) {
        assertThat(ThreadNames.id(name)).isEqualTo(id);
    }

    @Test
    void keepsThePathOfTheFile() {
        ThreadDoc thread = read(loader.load("a/b.txt", THREAD)).threads().get(0);
        assertThat(thread.file()).isEqualTo("a/b.txt");
        assertThat(thread.id()).isEqualTo("b");
    }

    @Test
    void warnsOfAGuessedEncoding() {
        byte[] bytes = new String(THREAD, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252"));
        ReadOutcome.Read read = read(loader.load("a.txt", bytes));
        assertThat(read.threads().get(0).comments().get(0).body().value()).isEqualTo("Caf\u00E9 talk.");
        assertThat(read.problems()).extracting(ReadProblem::severity).containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.TEXT", "a.md", "notes"})
    void reportsAnEmptyText(String name) {
        assertThat(loader.load(name, new byte[0])).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", ".gitkeep", "a.dat"})
    void passesOverFilesThatAreNoTexts(String name) {
        assertThat(loader.load(name, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))
                .isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void passesOverAFormatThatNobodyKnows() {
        assertThat(loader.load("a.json", utf8("{\"a\": 1}")))
                .isEqualTo(new ReadOutcome.Unrecognised("no known thread format"));
        assertThat(new ThreadLoader(List.of()).load("a.txt", THREAD)).isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void letsTheSurestReaderRead() {
        ThreadLoader both =
                new ThreadLoader(List.of(fixed("unsure", Confidence.MAYBE), fixed("sure", Confidence.CERTAIN)));
        assertThat(read(both.load("a.txt", THREAD)).threads().get(0).post().title())
                .isEqualTo("sure");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesATextLongerThanAnyComment() {
        ReadOutcome outcome = loader.load("a.txt", utf8("word ".repeat(2_000_000)));
        assertThat(outcome).isInstanceOf(ReadOutcome.Unreadable.class);
        assertThat(((ReadOutcome.Unreadable) outcome).problem().sentence())
                .contains("a.txt: the text of post is longer");
    }

    @Test
    void refusesAFileTooLarge() {
        assertThat(loader.load("a.txt", new byte[100_000_000])).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    private static ReadOutcome.Read read(ReadOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return (ReadOutcome.Read) outcome;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ThreadReader fixed(String title, Confidence confidence) {
        return new ThreadReader() {
            @Override
            public String format() {
                return title;
            }

            @Override
            public Confidence sniff(SourceFile file) {
                return confidence;
            }

            @Override
            public ReadOutcome read(SourceFile file) {
                Post post = new Post(title, Optional.empty(), Optional.empty(), file.text());
                return new ReadOutcome.Read(
                        List.of(new ThreadDoc(file.id(), file.path(), post, List.of(), OptionalInt.empty())),
                        List.of());
            }
        };
    }
}
