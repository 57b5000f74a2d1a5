package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.colloquy.formats.Encoding;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every reader of every format keeps to. A test class of a reader implements it. */
public interface ReaderContract {

    ThreadReader reader();

    /** A thread in the reader's format, with a comment or more. */
    String sample();

    /** Texts in other formats. */
    default List<String> foreign() {
        return List.of(
                "<!DOCTYPE html>\n<html><body><p>Hello</p></body></html>\n",
                "{\"hits\": [{\"text\": \"hello\", \"id\": 3}]}\n",
                "<?xml version=\"1.0\"?>\n<rss><channel><title>t</title></channel></rss>\n",
                "id,author,text\n1,Ann,hello\n2,Bob,bye\n",
                "0101 2290 9983 1123\n7782 1231 4451 1000\n");
    }

    @Test
    default void knowsItsOwnFormat() {
        assertThat(reader().sniff(sampleOf(sample()))).isGreaterThanOrEqualTo(Confidence.LIKELY);
    }

    @Test
    default void isNotSureOfForeignText() {
        assertThat(foreign())
                .allSatisfy(text -> assertThat(reader().sniff(sampleOf(text))).isIn(Confidence.NO, Confidence.MAYBE));
    }

    @Test
    default void neverThrowsOnNextToNothing() {
        for (String text : List.of("", "\n", " \u00A0\n\n", "1.", "a", "{", "<", "[]", "\uD83D\uDE00")) {
            assertThatCode(() -> {
                        reader().sniff(sampleOf(text));
                        read(text);
                    })
                    .as("text %s", text)
                    .doesNotThrowAnyException();
        }
    }

    /** Every word of ASCII letters in a body stands in the file where the body says. */
    @Test
    default void pointsEachWordAtItsOwnPlace() {
        String file = sample();
        for (Item item : thread(file).items()) {
            Matcher words = WORD.matcher(item.body().value());
            while (words.find()) {
                Stretch at = item.body().inDocument(new Span(words.start(), words.end()));
                assertThat(file.substring((int) at.start(), (int) at.end())).isEqualTo(words.group());
            }
        }
    }

    @Test
    default void readsAllLineEndsAlike() {
        assertThat(thread(sample().replace("\n", "\r\n")).hash())
                .isEqualTo(thread(sample()).hash());
        assertThat(thread("\uFEFF" + sample()).hash())
                .isEqualTo(thread(sample()).hash());
    }

    @Test
    default void readsTheSameTwice() {
        assertThat(read(sample())).isEqualTo(read(sample()));
    }

    /** Every beginning of the sample is read without a crash, and what is read of it is what the whole file has. */
    @Test
    default void readsWhatIsThereOfAFileCutShort() {
        String whole = sample();
        for (int end = 0; end < whole.length(); end += Math.max(1, whole.length() / CUTS)) {
            String cut = whole.substring(0, end);
            assertThatCode(() -> read(cut)).as("cut at %s", end).doesNotThrowAnyException();
        }
    }

    /**
     * Whatever becomes of a file on its way, reading it ends without a crash, and what is read of it is sound. So many copies are
     * tried as {@code -Dfuzz.count} says.
     */
    @Test
    default void survivesWhatBreaksFiles() {
        byte[] whole = sample().getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < Long.getLong("fuzz.count", 300); seed++) {
            byte[] broken = new Mutations(seed).of(whole);
            try {
                read(reader(), broken, ReadOptions.USUAL).threads().forEach(t -> assertSound(t, broken.length));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("seed " + seed + " breaks the reader of " + reader().format(), e);
            }
        }
    }

    private static void assertSound(ThreadDoc thread, int bytes) {
        Set<String> ids = new HashSet<>();
        for (Item item : thread.items()) {
            assertThat(ids.add(item.id())).as("the id %s once", item.id()).isTrue();
            Stretch at = item.body().inDocument(item.body().all());
            assertThat(at.end()).isLessThanOrEqualTo(bytes);
        }
        thread.comments().forEach(c -> c.parent().ifPresent(p -> assertThat(ids).contains(p)));
    }

    Pattern WORD = Pattern.compile("\\b[a-zA-Z]{3,}\\b");

    int CUTS = 200;

    /** What came of a text. */
    record Read(ReadOutcome outcome, List<ThreadDoc> threads, List<ReadProblem> problems) {}

    /** The first thread of a text that must be readable. */
    default ThreadDoc thread(String text) {
        Read read = read(text);
        assertThat(read.outcome()).isInstanceOf(ReadOutcome.Done.class);
        return read.threads().get(0);
    }

    /** Reads a text as a file of the reader's format. */
    default Read read(String text) {
        return read(text, ReadOptions.USUAL);
    }

    default Read read(String text, ReadOptions options) {
        return read(reader(), text.getBytes(StandardCharsets.UTF_8), options);
    }

    /** Reads bytes with one reader. */
    static Read read(ThreadReader reader, byte[] bytes, ReadOptions options) {
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
        RawFile file = new RawFile(
                "sample", "sample.txt", Encoding.of(bytes, /* whole= */ true), () -> new ByteArrayInputStream(bytes));
        try {
            ReadOutcome outcome = reader.read(file, options, sink);
            return new Read(outcome, threads, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of a file with this text. */
    static Sample sampleOf(String text) {
        return new Sample("sample.txt", SourceText.of(text).value(), true);
    }
}
