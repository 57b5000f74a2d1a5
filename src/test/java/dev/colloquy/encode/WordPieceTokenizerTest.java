package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTokenizerTest {

    private static final List<String> VOCABULARY = vocabulary();
    private static final WordPieceTokenizer TOKENIZER = WordPieceTokenizer.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\0',
            value = {
                "Hello, world!|hello , world !",
                "it’s don't|it ’ s don ' t",
                "Café naïve İSTANBUL|cafe naive istanbul",
                "$5.50 + 3^2|$ 5 . 50 + 3 ^ 2",
                "embeddings|em ##bed ##ding ##s",
                "unaffable|una ##ffa ##ble",
                "a\u200Bb\u0000c|abc",
                "one\u00A0two\u3000three|one two three",
                "—“quoted”…|— “ quoted ” …",
                "\uD83D\uDE00 ok|[UNK] ok",
                "中国x|中 国 x",
            })
    void cutsTextIntoPieces(String text, String pieces) {
        assertThat(pieces(text)).isEqualTo(pieces);
    }

    @Test
    void numbersPiecesByTheirLine() {
        assertThat(TOKENIZER.encode("Hello world")).containsExactly(7592, 2088);
        assertThat(TOKENIZER.classifier()).isEqualTo(101);
        assertThat(TOKENIZER.separator()).isEqualTo(102);
    }

    @Test
    void leavesVeryLongWordsUnknown() {
        assertThat(pieces("x".repeat(101) + " a")).isEqualTo("[UNK] a");
        assertThat(pieces("a".repeat(100))).doesNotContain("[UNK]");
    }

    @Test
    void takesNoWrittenMarkForASpecialPiece() {
        assertThat(pieces("[SEP]")).isEqualTo("[ sep ]");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(TOKENIZER.encode(" \n\t")).isEmpty();
    }

    @Test
    void needsTheSpecialPieces() {
        assertThatThrownBy(() -> new WordPieceTokenizer(List.of("a", "b"))).hasMessageContaining("[UNK]");
    }

    @Test
    void hasTheVocabularyThatTheNetworkWasTrainedWith() throws IOException {
        try (InputStream in = Objects.requireNonNull(StanceModel.class.getResourceAsStream("vocab.txt"))) {
            assertThat(ContentHash.of(in.readAllBytes()).value())
                    .isEqualTo("sha256:07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3");
        }
    }

    private static String pieces(String text) {
        return Arrays.stream(TOKENIZER.encode(text)).mapToObj(VOCABULARY::get).collect(Collectors.joining(" "));
    }

    private static List<String> vocabulary() {
        try (InputStream in = Objects.requireNonNull(StanceModel.class.getResourceAsStream("vocab.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
