package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MasksTest {

    @Test
    void cutsPunctuationAndUnbalancedBrackets() {
        assertThat(address("(see https://x.org/a_(b)).")).isEqualTo("https://x.org/a_(b)");
        assertThat(address("at www.x.org/a?b=c, and")).isEqualTo("www.x.org/a?b=c");
        assertThat(address("on bbc.co.uk/news/1!")).isEqualTo("bbc.co.uk/news/1");
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void endsSoonOnLongRuns() {
        for (String part : new String[] {"a.", "a-", ")", "www.a.", "http://x.com/)"}) {
            assertThat(MaskedText.of(part.repeat(200_000)).length()).isEqualTo(200_000 * part.length());
        }
    }

    private static String address(String text) {
        Matcher matcher = Masks.ADDRESS.matcher(text);
        assertThat(matcher.find()).isTrue();
        return text.substring(matcher.start(), Masks.trimmedEnd(text, matcher.start(), matcher.end()));
    }
}
