package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.source.Marked.Form;
import dev.colloquy.cite.AddressFinder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long a stretch between marks may be; which there are is told in {@code sources/finders/marked.txt}. */
final class MarkedTest {

    private static List<Marked> in(String text) {
        return Marked.in(text, AddressFinder.in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “    | ”                       | QUOTED | 598
            «    | »                       | QUOTED | 598
            "    | "                       | QUOTED | 598
            '    | '                       | QUOTED | 598
            *    | *                       | ITALIC | 598
            _    | _                       | ITALIC | 598
            **   | **                      | ITALIC | 596
            [    | ](https://a.example/x)  | LINK   | 596
            [url=https://a.example/x] | [/url] | LINK | 598
            <a href=https://a.example/x> | </a> | LINK | 598
            """)
    void whatIsVeryLongIsNotBetweenMarks(String open, String close, Form form, int longest) {
        String before = "It rains, and they said so in the fen: ";
        String least = before + open + "w".repeat(longest) + close;
        String more = before + open + "w".repeat(longest + 1) + close;

        assertThat(in(least)).singleElement().satisfies(m -> {
            assertThat(m.form()).isEqualTo(form);
            assertThat(m.inner().length()).isEqualTo(longest);
        });
        assertThat(in(least + " there")).hasSize(1);
        assertThat(in(more + " there")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"599, 1", "600, 0"})
    void theWordsOfALinkAreNotFarFromItsAddress(int apart, int found) {
        String tag = "<a href=https://a.example/x" + " ".repeat(apart) + ">wet days</a>";

        assertThat(in(tag)).hasSize(found);
        assertThat(in("It rains, and they said so: " + tag)).hasSize(found);
    }
}
