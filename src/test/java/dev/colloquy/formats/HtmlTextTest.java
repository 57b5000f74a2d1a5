package dev.colloquy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.MappedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class HtmlTextTest {

    private static String text(String html) {
        return HtmlText.fragment(html).value();
    }

    @Test
    void paragraphsAreApartAndBreaksAreLineEnds() {
        assertThat(text("<p>One  two\nthree.</p><p>Four<br>five<br/>\nsix.</p> seven"))
                .isEqualTo("One two three.\n\nFour\nfive\nsix.\n\nseven");
        assertThat(text("<div>a</div><div>b</div>c")).isEqualTo("a\nb\nc");
        assertThat(text("a<br><br><br>b")).isEqualTo("a\n\nb");
    }

    @Test
    void listsHaveMarks() {
        assertThat(text("Two: <ul><li>one<li>two <ul><li>deep</li></ul></li></ul>end"))
                .isEqualTo("Two:\n\n- one\n- two\n  - deep\n\nend");
        assertThat(text("<ul><li><p>one</p><p>more</p></li><li></li><li><b>two</b></li></ul>"))
                .isEqualTo("- one\n\nmore\n\n- \n- two");
        assertThat(text("<ol start=3><li>three</li><li>four</li></ol>")).isEqualTo("3. three\n4. four");
    }

    @Test
    void quotationsAreMarkedLineByLine() {
        assertThat(text("<blockquote><p>He said.</p><p>Twice,<br>really.</p></blockquote><p>No.</p>"))
                .isEqualTo("> He said.\n>\n> Twice,\n> really.\n\nNo.");
        assertThat(text("<blockquote>a<blockquote>b</blockquote></blockquote>c"))
                .isEqualTo("> a\n>\n>> b\n\nc");
    }

    @Test
    void linksKeepTheirAddresses() {
        assertThat(text("See <a href=\"https://a.example/x?a=1&amp;b=2\">this study</a>."))
                .isEqualTo("See this study <https://a.example/x?a=1&b=2>.");
        assertThat(text("<a href=\"https://www.a.example/2019/long-path.html\">a.example/2019/lo...</a>, and"))
                .isEqualTo("https://www.a.example/2019/long-path.html, and");
        assertThat(text("<a href='#c2'>Reply</a> <a href='mailto:x@y.example'>mail</a>"))
                .isEqualTo("Reply mail");
    }

    @Test
    void wordsInQuotationElementsGetTheirMarks() {
        assertThat(text("She said <q>never</q>.")).isEqualTo("She said \u201Cnever\u201D.");
    }

    @Test
    void codeStaysAsItIs() {
        assertThat(text("<pre>if (a)\n  b();\n</pre>x")).isEqualTo("if (a)\n  b();\n\nx");
        assertThat(text("<pre>if (a)\r\n  b();\r\n</pre>x")).isEqualTo("if (a)\n  b();\n\nx");
        assertThat(text("<pre>if (a)\r\n\r\n  b();\r</pre>x")).isEqualTo("if (a)\n\n  b();\n\nx");
    }

    @Test
    void whatNobodyReadsIsLeftOut() {
        assertThat(text("a<script>alert('x')</script><style>p{}</style><form>f<input></form><!-- c --> b"))
                .isEqualTo("a b");
        assertThat(text("<img src=x alt='a cat'> &#8217;&nbsp;&amp;lt; \uD83D\uDE00"))
                .isEqualTo("a cat \u2019\u00A0&lt; \uD83D\uDE00");
    }

    @Test
    void everyUnitKnowsItsPlace() {
        String html = "<p>Caf&eacute; &amp; <b>tea</b></p>\r\n<p>or <a href=\"https://t.example/\">this</a> one</p>";
        MappedText text = HtmlText.fragment(html);
        for (String word : new String[] {"Caf", "tea", "or", "this", "one", "https://t.example/"}) {
            assertThat(text.place(text.value().indexOf(word))).as(word).isEqualTo(html.indexOf(word));
        }
        assertThat(text.place(text.value().indexOf('\u00E9'))).isEqualTo(html.indexOf("&eacute;"));
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void deepAndLongMarkupTakesLinearTime() {
        assertThat(text("<b>".repeat(50_000) + "x")).isEqualTo("x");
        assertThat(text("<blockquote>".repeat(2_000) + "x")).endsWith("> x");
        assertThat(text("<a href='https://a.example/'>word</a> ".repeat(50_000)))
                .hasSizeGreaterThan(1_000_000);
    }

    @Test
    void quotationsOfForumsInBoxesAreQuoted() {
        String box =
                "<div class=\"bbcode_container\"><div class=\"bbcode_quote\"><div class=\"message\">It rings.</div></div>"
                        + "</div>It does not.";
        assertThat(HtmlText.fragment(box).value()).isEqualTo("> It rings.\n\nIt does not.".replace("\n\n", "\n"));
    }

    @Test
    void whatIsHiddenIsNotRead() {
        assertThat(HtmlText.fragment("<p>One</p><p style=\"color: red; display :none\">two</p><p hidden>three</p>")
                        .value())
                .isEqualTo("One");
    }

    @Test
    void anAddressThatIsCutInTheMiddleIsTheAddress() {
        String link = "<a href=\"https://bells.example/2019/04/a-long-story/of-bells-and-ropes\">%s</a>";
        for (String words : List.of(
                "https://bells.example/2019 ... -and-ropes",
                "bells.example/2019/04…ropes",
                "bells.example/2019/04/a-long...")) {
            assertThat(HtmlText.fragment(link.formatted(words)).value())
                    .isEqualTo("https://bells.example/2019/04/a-long-story/of-bells-and-ropes");
        }
        assertThat(HtmlText.fragment(link.formatted("bells.example/2019 ... hats"))
                        .value())
                .startsWith("bells.example/2019 ... hats <https://");
    }
}
