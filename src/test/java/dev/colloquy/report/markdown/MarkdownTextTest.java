package dev.colloquy.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<script>alert(1)</script> § &lt;script&gt;alert(1)&lt;/script&gt;",
                "[click](javascript:alert) § \\[click\\]\\(javascript\\:alert)",
                "a | b § a \\| b",
                "# not a heading § \\# not a heading",
                "*bold* and `code` § \\*bold\\* and \\`code\\`",
                "1. not a list § 1\\. not a list",
                "- not a list § \\- not a list",
                "![image](x) § \\!\\[image\\]\\(x)",
                "&copy; stays § &amp;copy; stays",
                "@someone § &#64;someone",
                "well-known, e.g. this § well-known, e.g. this",
            })
    void makesMarkupPlain(String text, String expected) {
        assertThat(MarkdownText.plain(text)).isEqualTo(expected);
    }

    @Test
    void putsAllOnOneLine() {
        assertThat(MarkdownText.plain("one\n\n# two\u00A0 three\t")).isEqualTo("one \\# two three");
    }

    @Test
    void linksWebAddressesOnly() {
        String address = "https://a.example/b?c=d";
        assertThat(MarkdownText.link(address, address)).isEqualTo("<https://a.example/b?c=d>");
        assertThat(MarkdownText.link("a.example/b", address)).isEqualTo("[a.example/b](<https://a.example/b?c=d>)");
        assertThat(MarkdownText.link("x", "javascript:alert(1)")).isEqualTo("x");
        assertThat(MarkdownText.link("x", "https://a.example/><b>")).isEqualTo("x");
        assertThat(MarkdownText.link("x](y)", address)).startsWith("[x\\]\\(y)](<");
        assertThat(MarkdownText.link("x", address + "a".repeat(1_000_000))).isEqualTo("x");
    }

    @Test
    void dropsMarksThatTurnTheOrderOfTheLine() {
        assertThat(MarkdownText.plain("a\u202Eb\u2067c\u200F")).isEqualTo("abc\u200F");
    }
}
