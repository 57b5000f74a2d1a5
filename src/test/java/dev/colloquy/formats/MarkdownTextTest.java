package dev.colloquy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.MappedText;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class MarkdownTextTest {

    private static String text(String markdown) {
        return MarkdownText.fragment(markdown).value();
    }

    @Test
    void paragraphsAreApartAndSoftLineEndsAreSpaces() {
        assertThat(text("One\ntwo.\n\nThree  \nfour\\\nfive.\n\n\n# Six #\nseven"))
                .isEqualTo("One two.\n\nThree\nfour\nfive.\n\nSix\n\nseven");
    }

    @Test
    void listsHaveMarksAndLooseOnesToo() {
        assertThat(text("Two:\n\n* one\n* two\n    - deep\n\nend")).isEqualTo("Two:\n\n- one\n- two\n  - deep\n\nend");
        assertThat(text("3. three\n\n4. four")).startsWith("3. three").endsWith("4. four");
        assertThat(HtmlText.fragment("<ul><li><p>one</p></li><li>two</li></ul>").value())
                .isEqualTo("- one\n\n- two");
    }

    @Test
    void quotationsAreMarkedLineByLine() {
        assertThat(text("> He said.\n>\n> Twice,  \n> really.\n\nNo."))
                .isEqualTo("> He said.\n>\n> Twice,\n> really.\n\nNo.");
        assertThat(text("> a\n>> b\n\nc")).isEqualTo("> a\n>\n>> b\n\nc");
    }

    @Test
    void linksKeepTheirAddresses() {
        assertThat(text("See [this *study*](https://a.example/x?a=1&b=2 \"t\")."))
                .isEqualTo("See this study <https://a.example/x?a=1&b=2>.");
        assertThat(text("<https://a.example/x> and https://b.example/y_z_ too"))
                .isEqualTo("https://a.example/x and https://b.example/y_z_ too");
        assertThat(
                        text(
                                "[a.example/2019/lo...](https://www.a.example/2019/long.html), [up](#top), [r][1]\n\n[1]: https://r.example/"))
                .isEqualTo("https://www.a.example/2019/long.html, up, r <https://r.example/>");
    }

    @Test
    void codeAndHtmlStayAsTheyAre() {
        assertThat(text("    if (a)\n      b();\n\nuse `*x*` or\n\n```\n  y\n```\n"))
                .isEqualTo("if (a)\n  b();\n\nuse *x* or\n\n  y");
        assertThat(text("I <3 <b>this</b> \\*so\\* much &amp; more ![a cat](https://p.example/c.png)"))
                .isEqualTo("I <3 <b>this</b> *so* much & more a cat");
    }

    @Test
    void everyUnitKnowsItsPlace() {
        String markdown =
                "Caf&eacute; \\*and\\* **tea** or\n> quoted *words*\n\n* item `code`\n\n      verbatim\n\n[this](https://t.example/) one";
        MappedText text = MarkdownText.fragment(markdown);
        for (String word : new String[] {
            "Caf",
            "and",
            "tea",
            "or",
            "quoted",
            "words",
            "item",
            "code",
            "verbatim",
            "this",
            "https://t.example/",
            "one"
        }) {
            assertThat(text.place(text.value().indexOf(word))).as(word).isEqualTo(markdown.indexOf(word));
        }
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void deepAndLongMarkdownTakesLinearTime() {
        assertThat(text(">".repeat(100_000) + " x")).endsWith("x");
        assertThat(text("> ".repeat(50_000) + " x")).endsWith("x");
        assertThat(text("- ".repeat(50_000) + " x")).endsWith("x");
        assertThat(text("*a ".repeat(50_000))).hasSizeGreaterThan(100_000);
        assertThat(text("*a **a ".repeat(30_000) + "a* a** ".repeat(30_000))).hasSizeGreaterThan(100_000);
        assertThat(text("[".repeat(50_000) + "x" + "](https://a.example/)".repeat(50_000)))
                .isNotEmpty();
        assertThat(text("[word](https://a.example/) ".repeat(50_000))).hasSizeGreaterThan(1_000_000);
        assertThat(text("x" + "`".repeat(50_000) + "x")).isNotEmpty();
        assertThat(text("\\".repeat(100_000))).isNotEmpty();
        assertThat(text("&amp; ".repeat(100_000))).hasSize(199_999);
        assertThat(text("word\n".repeat(200_000))).hasSizeGreaterThan(900_000);
    }
}
