package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What takes more than linear time on one of these takes minutes. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongTextsTest {

    private static final int UNITS = 1_000_000;

    @Test
    void findsManyAddresses() {
        String text = IntStream.range(0, 100_000)
                .mapToObj(i -> "see https://x" + i + ".example/2019/12/16/some-words?id=" + i)
                .collect(Collectors.joining(", "));
        assertThat(AddressFinder.in(text)).hasSize(100_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://",
                "https://",
                "www.",
                "(",
                "[",
                "a.",
                "a-",
                "\u00FC.",
                "javascript:",
                "data:a/,",
                "10.1234/(",
                "doi:10.1234/,",
                "doi:",
                "https://web.archive.org/web/2019/",
                "https://a.example/....",
                "https://a.example/x-\n",
                "https://a.example/x/\na-b/c-d-e ",
                "https://a.example/x__ ",
                "a@b.co",
                "https://xn--80ak6aa92e.com/x ",
                "(www.",
                "www.a.b/(",
                "../",
                "<https://a.example/",
                "ISBN 9",
                "%41",
                "'https://a.example/'s",
                "a.b-c.d_e@",
                "nytimes.com",
                "nytimes.com.Then",
                "https://[",
                "x.co/(",
                "arXiv:a/",
                "https://a.example/?u=https://",
                "https://google.com/url?q=",
                "\u200Bhttps://",
                "&quot;",
                "&amp;",
                "\\_",
                "https://a.example:",
            })
    void passesOneWordAMillionUnitsLong(String word) {
        String text = word.repeat(UNITS / word.length());
        List<FoundAddress> found = AddressFinder.in(text);
        assertThat(found).allMatch(f -> f.span().end() <= text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc-def/",
                "a&b=1&",
                "a/../",
                "a.",
                "a\u200B",
                "(a)",
                "%2",
                "a@",
                "..",
                "[a]",
                "2019/12/16/",
                "some-words-",
                "&amp;",
                "\\_",
                "a=https://b.example/&",
                "https://web.archive.org/web/2019/",
                "\u00E9",
                "+",
                ";",
                "((",
                "amp/",
                "20191216-",
            })
    void readsOneAddressAMillionUnitsLong(String part) {
        String rest = part.repeat(UNITS / part.length());
        for (String begin : List.of(
                "https://a.example/",
                "https://a.example/?",
                "https://web.archive.org/web/2019/",
                "https://",
                "10.1234/")) {
            for (FoundAddress found : AddressFinder.in(begin + rest)) {
                AddressPath path = AddressPath.of(found.address());
                assertThat(path.title().orElse("").length())
                        .isLessThanOrEqualTo(found.span().length());
                assertThat(path.date().map(PartialDate::year).orElse(2000)).isBetween(1990, 2035);
                assertThat(path.section().orElse("").length()).isLessThan(30);
                assertThat(Publishers.of(found.address()).map(Publisher::name)).isNotEqualTo(Optional.of(""));
            }
        }
    }
}
