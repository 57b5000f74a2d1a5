package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.IDN;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StandInsTest {

    private static final String MELTING_FACE = "\uD83E\uDEE0";
    private static final String BARRED_LAMBDA = "\uA7DC";

    @Test
    void leadThereAndBack() {
        String text = "a" + MELTING_FACE + "b" + BARRED_LAMBDA;
        StandIns standIns = StandIns.of(List.of("c", text));
        String hidden = standIns.hidden(text);
        assertThat(hidden).hasSameSizeAs(text).doesNotContain(MELTING_FACE).doesNotContain(BARRED_LAMBDA);
        assertThat(standIns.original(hidden)).isEqualTo(text);
    }

    @Test
    void areNoneThatTheTextsHave() {
        String taken = UnknownCharacters.seen(BARRED_LAMBDA + MELTING_FACE);
        String text = taken + BARRED_LAMBDA + MELTING_FACE;
        StandIns standIns = StandIns.of(List.of(text));
        String hidden = standIns.hidden(text);
        assertThat(hidden).startsWith(taken);
        assertThat(hidden.substring(taken.length())).isNotEqualTo(taken);
        assertThat(standIns.original(hidden)).isEqualTo(text);
    }

    @Test
    void areShownWithinLinksAndHostsAsWhatTheyStandFor() {
        StandIns standIns = StandIns.of(List.of(MELTING_FACE));
        assertThat(standIns.shown("http://xn--c0a1b.example/%F1%8F%AB%A0?x=%25"))
                .isEqualTo("http://xn--c0a1b.example/%F0%9F%AB%A0?x=%25");
        String host = IDN.toASCII(standIns.hidden("a" + MELTING_FACE), IDN.ALLOW_UNASSIGNED);
        assertThat(standIns.shown("www." + host + ".example"))
                .isEqualTo("www." + IDN.toASCII("a" + MELTING_FACE, IDN.ALLOW_UNASSIGNED) + ".example");
    }

    @Test
    void ofKnownTextsAreNone() {
        assertThat(StandIns.of(List.of("Zo\u00EB", "\uD83D\uDEA4")).isEmpty()).isTrue();
    }
}
