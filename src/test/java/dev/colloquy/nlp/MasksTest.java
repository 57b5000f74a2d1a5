package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MasksTest {

    @Test
    void makesWordsOfAddresses() {
        assertThat(MaskedText.of("(see https://x.org/a_(b)).")).hasToString("(see Xxxxxxxxxxxxxxxxxxx).");
        assertThat(MaskedText.of("on bbc.co.uk/news/1!")).hasToString("on Xxxxxxxxxxxxxxxx!");
        assertThat(MaskedText.of("read doi:10.5555/12345678 now")).hasToString("read Xxxxxxxxxxxxxxxxxxxx now");
    }

    @Test
    void leavesGluedSentencesAndFiles() {
        assertThat(MaskedText.of("the end.Then readme.md")).hasToString("the end.Then readme.md");
    }

    @Test
    void knowsATokenThatIsAnAddress() {
        assertThat(Masks.isAddress("www.x.example/a")).isTrue();
        assertThat(Masks.isAddress("ISBN 978-0-306-40615-7")).isTrue();
        assertThat(Masks.isAddress("a.m.")).isFalse();
        assertThat(Masks.isAddress("(https://x.example/a")).isFalse();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void endsSoonOnLongRuns() {
        for (String part : new String[] {"a.", "a-", ")", "www.a.", "http://x.com/)"}) {
            assertThat(MaskedText.of(part.repeat(200_000)).length()).isEqualTo(200_000 * part.length());
        }
    }
}
