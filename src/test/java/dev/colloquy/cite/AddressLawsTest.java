package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text: seeded texts of parts that addresses are made of, and of what stands around them. */
class AddressLawsTest {

    private static final int TEXTS = 50;
    private static final int PARTS = 40;

    private static final List<String> ALPHABET = List.of(
            "https://",
            "http://",
            "HTTP://",
            "www.",
            "a.example",
            "b.co.uk",
            "nytimes.com",
            "x.com",
            "youtu.be/",
            "web.archive.org/web/2019/",
            "archive.ph/",
            "doi.org/",
            "doi:",
            "10.1234/",
            "arXiv:",
            "arxiv.org/abs/",
            "2101.01234",
            "v2",
            "ISBN ",
            "9780306406157",
            "PMID: ",
            "google.com/url?q=",
            "google.com/amp/s/",
            "javascript:",
            "data:",
            "/",
            "//",
            "?",
            "#",
            "#!",
            "&",
            "&amp;",
            "&quot;",
            "=",
            "%",
            "%20",
            "%2F",
            "%C3%A9",
            "%zz",
            "+",
            "-",
            "_",
            ".",
            "..",
            "...",
            "\u2026",
            ",",
            ";",
            ":",
            "!",
            "'",
            "'s",
            "\"",
            "`",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "|",
            "\\",
            "\\_",
            "\\(",
            "*",
            "~",
            "@",
            "user@",
            ":80",
            ":8080",
            "a",
            "b",
            "Z",
            "7",
            "2019",
            "amp",
            "index.html",
            "utm_source=x",
            "id=3",
            " ",
            "\n",
            "\t",
            "\u00A0",
            "\u200B",
            "\u202E",
            "\u0007",
            "\u00E9",
            "\u0430",
            "\u6771",
            "\u3002",
            "\u201D",
            "\u2019",
            "\u2013",
            "\u2014",
            "\uD83D\uDE00",
            "\uD83D",
            "xn--bcher-kva",
            "b\u00FCcher",
            "localhost",
            "10.0.0.1",
            "[::1]",
            "readme.md",
            "Then",
            "and");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(PARTS); i >= 0; i--) {
            text.append(ALPHABET.get(random.nextInt(ALPHABET.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < TEXTS; i++) {
            check(text(random));
        }
    }

    private static void check(String text) {
        int end = 0;
        for (FoundAddress found : AddressFinder.in(text)) {
            Address address = found.address();
            assertThat(found.span().start()).as(text).isGreaterThanOrEqualTo(end);
            end = found.span().end();
            assertThat(found.span().isEmpty()).as(text).isFalse();
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            assertThat(found.span().in(text).replace("\n", "")).as(text).isEqualTo(address.written());
            assertThat(address.key()).as(text).isNotEmpty();
            address.link().ifPresent(link -> checkLink(text, address, link));
        }
    }

    private static void checkLink(String text, Address address, String link) {
        assertThat(link)
                .as(text)
                .matches("https?://[A-Za-z0-9._:\\[\\]-]+(?:[/?#][!-~]*)?")
                .doesNotContainAnyWhitespaces();
        assertThat(link.chars().noneMatch(c -> "<>\"`{}|\\^".indexOf(c) >= 0))
                .as(link)
                .isTrue();
        if (address.flaw().isEmpty()) {
            List<FoundAddress> again = AddressFinder.in("see " + link + " there");
            assertThat(again).as(text + " -> " + link).hasSize(1);
            assertThat(again.get(0).address().key()).as(text + " -> " + link).isEqualTo(address.key());
        }
    }
}
