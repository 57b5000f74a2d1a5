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
        assertThat(MarkdownText.link("https://a.example/b?c=d")).isEqualTo("<https://a.example/b?c=d>");
        assertThat(MarkdownText.link("javascript:alert(1)")).doesNotStartWith("<");
        assertThat(MarkdownText.link("https://a.example/><b>")).doesNotContain("<b>");
    }
}
