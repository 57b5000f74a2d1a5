package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.colloquy.model.Item;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.TextDecoder.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        assertThat(reader().sniff(file(sample()))).isGreaterThanOrEqualTo(Confidence.LIKELY);
    }

    @Test
    default void isNotSureOfForeignText() {
        assertThat(foreign())
                .allSatisfy(text -> assertThat(reader().sniff(file(text))).isIn(Confidence.NO, Confidence.MAYBE));
    }

    @Test
    default void neverThrowsOnNextToNothing() {
        for (String text : List.of("", "\n", " \u00A0\n\n", "1.", "a", "{", "<", "[]", "\uD83D\uDE00")) {
            assertThatCode(() -> {
                        reader().sniff(file(text));
                        reader().read(file(text));
                    })
                    .as("text %s", text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    default void pointsEachBodyAtItsOwnBytes() {
        byte[] bytes = sample().getBytes(StandardCharsets.UTF_8);
        for (Item item : thread(sample()).items()) {
            Span at = item.body().inFile(item.body().all());
            assertThat(new String(bytes, at.start(), at.length(), StandardCharsets.UTF_8))
                    .isEqualTo(item.body().value());
        }
    }

    @Test
    default void readsAllLineEndsAlike() {
        assertThat(thread(sample().replace("\n", "\r\n")).hash())
                .isEqualTo(thread(sample()).hash());
        assertThat(thread(sample().replace("\n", "\r")).hash())
                .isEqualTo(thread(sample()).hash());
        assertThat(thread("\uFEFF" + sample()).hash())
                .isEqualTo(thread(sample()).hash());
    }

    @Test
    default void readsTheSameTwice() {
        assertThat(reader().read(file(sample()))).isEqualTo(reader().read(file(sample())));
    }

    /** The first thread of a text that must be readable. */
    default ThreadDoc thread(String text) {
        ReadOutcome outcome = reader().read(file(text));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).threads().get(0);
    }

    /** A file with this text. */
    static SourceFile file(String text) {
        Decoded decoded = TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
        return new SourceFile(
                "sample", "sample.txt", decoded instanceof Decoded.Text found ? found.text() : SourceText.of(text));
    }
}
