package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.formats.Encoding;
import dev.colloquy.load.plain.PlainTextReader;
import dev.colloquy.load.staticsite.StaticSiteReader;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        "!!!.txt, thread-8b8714b8",
        "..., thread-2d228f81",
        "a/\uD83D\uDE42.txt, thread-da44fd14",
        "b/\uD83D\uDE43.md, thread-ca39d5a6",
        "a/.hidden.txt, -hidden"
    })
    void namesTheThreadAfterTheFile(String name, String id) {
        assertThat(ThreadNames.id(name)).isEqualTo(id);
    }

    @Test
    void idsHaveADashForWhatUnicode13DoesNotKnow() {
        assertThat(ThreadLoader.id("a\uD803\uDD69b \uD83E\uDEE0e\u0301.txt")).isEqualTo("a-b--\u00E9");
    }

    @Test
    void keepsThePathOfTheFile() {
        ThreadDoc thread = load("a/b.txt", THREAD).threads().get(0);
        assertThat(thread.file()).isEqualTo("a/b.txt");
        assertThat(thread.id()).isEqualTo("b");
    }

    @Test
    void warnsOfAGuessedEncoding() {
        byte[] bytes = new String(THREAD, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-1252"));
        ReaderContract.Read read = load("a.txt", bytes);
        assertThat(read.threads().get(0).comments().get(0).body().value()).isEqualTo("Caf\u00E9 talk.");
        assertThat(read.problems()).extracting(ReadProblem::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void showsWhatCannotBeDecodedAndReadsTheRest() {
        byte[] bytes =
                utf8("A title\n\nThe p\u00F6st, h\u00E9las, d\u00E9j\u00E0 vu.\n\n1 comment\n\n1. Caf\u00E9 talk.\n");
        bytes[bytes.length - 9] = (byte) 0xFF;
        ReaderContract.Read read = load("a.txt", bytes);
        assertThat(read.threads().get(0).comments().get(0).body().value()).startsWith("Ca");
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).sentence()).startsWith("a.txt:7:").contains("could not be decoded as UTF-8");
    }

    @Test
    void readsTheBeginningOfAFileThatIsTooLong() throws IOException {
        byte[] line = utf8("A line of a file that never ends, with a smile \uD83D\uDE00.\n");
        byte[] lines =
                new String(line, StandardCharsets.UTF_8).repeat(1_400_000).getBytes(StandardCharsets.UTF_8);
        RawFile file = new RawFile(
                "a",
                "a.txt",
                new Encoding(StandardCharsets.UTF_8, 0, /* guessed= */ false),
                () -> new ByteArrayInputStream(lines));
        RawFile.Characters characters = file.characters();
        assertThat(characters.text().length()).isBetween(RawFile.MAX_DOCUMENT - 1, RawFile.MAX_DOCUMENT);
        assertThat(characters.problems())
                .extracting(ReadProblem::sentence)
                .singleElement()
                .asString()
                .startsWith("a.txt: has more than 64 Mi characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.TEXT", "a.md", "notes"})
    void reportsAnEmptyText(String name) {
        assertThat(load(name, new byte[0]).outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.png", ".gitkeep", "a.dat"})
    void passesOverFilesThatAreNoTexts(String name) {
        assertThat(load(name, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}).outcome())
                .isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void refusesAnAlphabetThatNobodyCanTell() {
        byte[] bytes = "\u041F\u0440\u0438\u0432\u0435\u0442 \u0432\u0441\u0435\u043C"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(load("a.txt", bytes).outcome()).isInstanceOf(ReadOutcome.Unreadable.class);
    }

    @Test
    void passesOverAFormatThatNobodyKnows() {
        assertThat(load("a.json", utf8("{\"a\": 1}")).outcome())
                .isEqualTo(new ReadOutcome.Unrecognised("no known thread format"));
        assertThat(load(new ThreadLoader(List.of()), "a.txt", THREAD).outcome())
                .isInstanceOf(ReadOutcome.Unrecognised.class);
    }

    @Test
    void tellsWhatToDoWithAParquetFile() {
        ReadOutcome outcome = load("a.parquet", utf8("PAR1\0\0\0\0PAR1")).outcome();
        assertThat(((ReadOutcome.Unreadable) outcome).problem().hint())
                .hasValueSatisfying(h -> assertThat(h).startsWith("save it as CSV or JSON Lines"));
    }

    @Test
    void letsTheSurestReaderRead() {
        ThreadLoader both =
                new ThreadLoader(List.of(fixed("unsure", Confidence.MAYBE), fixed("sure", Confidence.CERTAIN)));
        assertThat(load(both, "a.txt", THREAD).threads().get(0).post().title()).isEqualTo("sure");
        assertThat(load(both.only("unsure"), "a.txt", THREAD)
                        .threads()
                        .get(0)
                        .post()
                        .title())
                .isEqualTo("unsure");
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void refusesATextLongerThanAnyComment() {
        ReaderContract.Read read = load("a.txt", utf8("word ".repeat(2_000_000)));
        assertThat(read.threads()).isEmpty();
        assertThat(read.problems().get(0).sentence()).contains("a.txt: the text of post is longer");
    }

    @Test
    void leavesOutTheTextOfACommentThatIsTooLong() {
        String text =
                "A title\n\nThe post.\n\n3 comments\n\n1. One.\n\n2. " + "word ".repeat(1_100_000) + "\n\n3. Three.\n";
        ReaderContract.Read read = load("a.txt", utf8(text));
        assertThat(read.threads().get(0).comments())
                .extracting(c -> c.body().value())
                .containsExactly("One.", "", "Three.");
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .contains("a.txt: the text of c2 is longer than 5 million characters; it is left out");
    }

    @Test
    void leavesOutAFileOfOneCommentThatIsTooLong() {
        ThreadLoader sites = new ThreadLoader(List.of(new StaticSiteReader()));
        String comment = "_id: a\nname: Ann\ndate: 2020-01-02\nmessage: " + "word ".repeat(1_100_000) + "\n";
        ReaderContract.Read read = load(sites, "a.yml", utf8(comment));
        assertThat(read.threads()).isEmpty();
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("a.yml: the comment is longer than 5 million characters; it is left out");
    }

    @Test
    void readsAroundAZeroByte() {
        String text = new String(THREAD, StandardCharsets.UTF_8).replace("talk", "ta\0lk") + "\n".repeat(20);
        assertThat(load("a.txt", utf8(text)).threads()).hasSize(1);
        assertThat(load("a.txt", utf8("a\0b\0\1\2 text")).threads()).isEmpty();
    }

    @Test
    void aBugOfAReaderCostsTheFileThatShowsIt() {
        ReaderContract.Read read = load(new ThreadLoader(List.of(faulty())), "a.txt", THREAD);

        assertThat(read.threads()).hasSize(1);
        assertThat(((ReadOutcome.Unreadable) read.outcome()).problem().sentence())
                .matches("a\\.txt: cannot be read: a bug in the program"
                        + " \\(IllegalStateException at ThreadLoaderTest\\.java:\\d+\\)");
    }

    @Test
    void whatGoesWrongWhereThreadsAreTakenIsNotOfTheFile() {
        ThreadSink full = new ThreadSink() {
            @Override
            public void thread(ThreadDoc thread) {
                throw new IllegalStateException("the disk is full");
            }

            @Override
            public void problem(ReadProblem problem) {}
        };

        assertThatThrownBy(() -> loader.load("a.txt", () -> new ByteArrayInputStream(THREAD), ReadOptions.USUAL, full))
                .hasMessage("the disk is full");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.json ~ [{\"q\": 1},| {\"q\" 2}] ~ a.json:2:7: cannot be read: it is no JSON from here on",
                "rows ~ {\"q\": 1}|{\"q\" 2}|{\"q\": 3} ~ rows:2:6: cannot be read: it is no JSON from here on",
                "a.json ~ {\"q\": 1 ~ a.json:1:8: cannot be read: it is no JSON from here on",
                "a.json ~ 7, 8 and 9 ~ a.json:1:2: cannot be read: it is no JSON from here on"
            })
    void tellsWhereAFileIsNoJson(String name, String lines, String told) {
        ReadOutcome outcome = load(name, utf8(lines.replace('|', '\n'))).outcome();

        assertThat(outcome).isInstanceOf(ReadOutcome.Unreadable.class);
        assertThat(((ReadOutcome.Unreadable) outcome).problem().sentence()).startsWith(told);
    }

    private ReaderContract.Read load(String name, byte[] bytes) {
        return load(loader, name, bytes);
    }

    private static ReaderContract.Read load(ThreadLoader loader, String name, byte[] bytes) {
        List<ThreadDoc> threads = new ArrayList<>();
        List<ReadProblem> problems = new ArrayList<>();
        ThreadSink sink = new ThreadSink() {
            @Override
            public void thread(ThreadDoc thread) {
                threads.add(thread);
            }

            @Override
            public void problem(ReadProblem problem) {
                problems.add(problem);
            }
        };
        ThreadLoader.Loaded loaded = loader.load(name, () -> new ByteArrayInputStream(bytes), ReadOptions.USUAL, sink);
        return new ReaderContract.Read(loaded.outcome(), threads, problems);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a thread, and then fails. */
    private static ThreadReader faulty() {
        ThreadReader whole = fixed("a title", Confidence.CERTAIN);
        return new ThreadReader() {
            @Override
            public String format() {
                return "faulty";
            }

            @Override
            public String signs() {
                return "a test";
            }

            @Override
            public Confidence sniff(Sample sample) {
                return Confidence.CERTAIN;
            }

            @Override
            public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
                whole.read(file, options, sink);
                throw new IllegalStateException("a number of this Java");
            }
        };
    }

    private static ThreadReader fixed(String title, Confidence confidence) {
        return new DocumentReader() {
            @Override
            public String signs() {
                return "a test";
            }

            @Override
            public String format() {
                return title;
            }

            @Override
            public Confidence sniff(Sample sample) {
                return confidence;
            }

            @Override
            protected ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink) {
                Post post = new Post(title, Optional.empty(), Optional.empty(), file.text());
                sink.thread(new ThreadDoc(file.id(), file.path(), post, List.of(), OptionalInt.empty()));
                return new ReadOutcome.Done();
            }
        };
    }
}
