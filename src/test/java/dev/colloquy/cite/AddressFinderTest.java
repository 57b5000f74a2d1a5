package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFinderTest {

    private static List<String> found(String text) {
        return AddressFinder.in(text).stream()
                .map(f -> "[%d,%d) %s %s"
                        .formatted(
                                f.span().start(),
                                f.span().end(),
                                f.address().kind(),
                                f.address().written()))
                .toList();
    }

    private static List<String> written(String text) {
        return AddressFinder.in(text).stream().map(f -> f.address().written()).toList();
    }

    @Test
    void tellsPlaceKindAndWords() {
        assertThat(found("See https://a.example/x, doi:10.5555/abc.1 and arXiv:2101.01234v2."))
                .containsExactly(
                        "[4,23) WEB https://a.example/x",
                        "[25,42) DOI doi:10.5555/abc.1",
                        "[47,65) ARXIV arXiv:2101.01234v2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x",
                "HTTP://WWW.A.EXAMPLE:8080/Rules/Loans.html",
                "www.a.example/x?b=c#d",
                "www.a.example",
                "nytimes.com/2021/x",
                "bbc.co.uk",
                "en.wikipedia.org/wiki/X",
                "NYTIMES.COM",
                "BBC.CO.UK/news",
                "kettles.example",
                "youtu.be/abcdefghijk",
                "forum.kettles.co.nz",
                "b\u00FCcher.example/kiste",
                "xn--bcher-kva.example/kiste",
                "\u043F\u0440\u0438\u043C\u0435\u0440.\u0440\u0444/x",
                "https://en.wikipedia.org/wiki/Mercury_(element)",
                "https://en.wikipedia.org/wiki/Michelson\u2013Morley_experiment",
                "https://a.example/x?tags[]=a&tags[]=b",
                "https://web.archive.org/web/2019/https://x.example/y",
                "https://archive.example/20190102030405/https://x.example/y",
                "https://a.example/go?to=https://b.example/c",
                "https://a.example/caf\u00E9/\u6771\u4EAC",
                "https://youtu.be/abcdefghij_",
                "http://localhost:8080/x",
                "https://[2001:db8::1]/x",
                "http://reader@a.example/x",
                "https://a.example/a,b;c=d/@e",
            })
    void findsWholeAddresses(String address) {
        assertThat(written(address)).containsExactly(address);
        assertThat(written("Look at " + address + ", then")).containsExactly(address);
        assertThat(written("(" + address + ")")).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s.",
                "%s,",
                "%s;",
                "%s:",
                "%s!",
                "%s?",
                "%s?!",
                "%s).",
                "(%s)",
                "((%s))",
                "[%s]",
                "{%s}",
                "<%s>",
                "\"%s\"",
                "'%s'",
                "\u201C%s\u201D",
                "\u2018%s\u2019",
                "\u201E%s\u201C",
                "\u00AB%s\u00BB",
                "\u2039%s\u203A",
                "\u300C%s\u300D",
                "\uFF08%s\uFF09\u3002",
                "%s\u3002",
                "%s\uFF0C",
                "%s\uD83D\uDE00",
                "%s\u2192",
                "**%s**",
                "_%s_",
                "*%s*,",
                "~~%s~~",
                "`%s`",
                "| %s |",
                "|%s|",
                "[text](%s)",
                "[text](%s \"title\")",
                "[%s](%s)",
                "![](%s)",
                "[1]: %s",
                "%s[1]",
                "[url]%s[/url]",
                "[url=%s]text[/url]",
                "<a href=\"%s\">text</a>",
                "<a href='%s'>text</a>",
                "<a href=%s>text</a>",
                "&quot;%s&quot;",
                "&lt;%s&gt;",
                "%s's",
                "\\url{%s}",
                "link:%s",
                "see%s",
                "%s (archived)",
                "%s(archived copy)",
                "%s\u2014great",
                "%s ...",
                "%s\u00A0x",
                "%s\u200B",
                "%s,and so on",
                "%s.Then we left",
                "\u2026%s",
                "...%s",
                "=%s",
            })
    void leavesTheMarksAround(String around) {
        String address = "https://a.example/some-words/x_(y)";
        assertThat(written(around.replace("%s", address))).isNotEmpty().allMatch(address::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readme.md",
                "main.py",
                "index.js",
                "run.sh is there",
                "the end.Then we left",
                "Tell me.So what",
                "it.is",
                "so.to speak",
                "version 1.2.3",
                "v2.12.Then",
                "e.g. this",
                "i.e.that",
                "e.g.the",
                "J.R.R. Tolkien",
                "U.S. law",
                "a.m. to p.m.",
                "Ph.D.",
                "jane@a.example",
                "jane.doe@mail.a.example",
                "mailto:jane@nytimes.com",
                "@jane@social.example",
                "jane+x.y@a.example",
                "config.local.js",
                "Node.js",
                "ASP.NET",
                "restart.It rebuilds",
                "will.i.am",
                "and/or",
                "3.14",
                "10.30",
                "No.5",
                "St.Louis",
                "he.she.it",
                "os.path(x)",
                "x.y=3",
                "a.b_c",
                "src/main.py/x",
                "#kettles.com",
                "$a.com",
                "ftp://files.a.example/x",
                "www.",
                "the data:here",
                "doi: none",
                "10.12/abc",
                "10.5555/",
                "ISBN 978-0-306-40615-8",
                "ISBN 12345",
                "PMID: none",
                "PMCID: none",
                "PMC 1234567",
                "PMC12",
                "PMC123456789",
                "HPMC1234567",
                "arXiv:2113.01234",
                "arXiv paper",
                "order no. 978-441-20",
                "house.in town",
                "Smith et.al",
                "compiler.cmake.in",
                "so on...and on",
                "hello.world",
                "go home.now",
            })
    void passesByWhatOnlyLooksLikeOne(String text) {
        assertThat(found(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/xhttps://b.example/y | https://a.example/x https://b.example/y",
                "https://a.example/https://b.example/ | https://a.example/ https://b.example/",
                "https://a.example/x,https://b.example/y;http://c.example | https://a.example/x https://b.example/y http://c.example",
                "http://http://a.example/x | http:// http://a.example/x",
                "nytimes.com.Then we left | nytimes.com",
            })
    void partsAddressesThatStandTogether(String text, String addresses) {
        assertThat(String.join(" ", written(text))).isEqualTo(addresses);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/rent-\u23CEfreeze-five-years-later - the bit | https://a.example/rent-freeze-five-years-later",
                "https://a.example/stats/\u23CEdwellings.csv?area=4\u23CEand sort | https://a.example/stats/dwellings.csv?area=4",
                "https://a.example/x?id=\u23CE12345 says | https://a.example/x?id=12345",
                "https://a.example/x?\u23CEid=3&b=4 | https://a.example/x?id=3&b=4",
                "https://a.example/story.\u23CEhtml | https://a.example/story.html",
                "https://a.example/x?a=1&\u23CEb=2 | https://a.example/x?a=1&b=2",
                "https://a.example/2019/\u23CEhow-kettles-boil-their-water is good | https://a.example/2019/how-kettles-boil-their-water",
                "<https://a.example/long/\u23CEpath> | https://a.example/long/path",
            })
    void joinsAnAddressThatALineBreakParts(String text, String address) {
        List<FoundAddress> found = AddressFinder.in(text.replace('\u23CE', '\n'));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).address().written()).isEqualTo(address);
        assertThat(found.get(0).span().length()).isEqualTo(address.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/x\nThanks for that",
                "https://a.example/x/\nThanks for that",
                "https://a.example/x/\n- first",
                "https://a.example/x/\n1. first",
                "https://a.example/x/\nself-checkout lanes are here",
                "https://a.example/x/\nstate-of-the-art they say",
                "https://a.example/x/\nwww.b.example/y",
                "https://a.example/x/\n\nrest-of-path",
                "https://a.example/x.\nNext sentence",
                "https://a.example/x?\nNo idea",
                "https://a.example/x-\nThanks",
                "https://a.example/x/\nFiles-Excluded: none",
                "https://a.example/x/\n24/7 they say",
            })
    void endsAtOtherLineBreaks(String text) {
        assertThat(AddressFinder.in(text).get(0).span().end()).isLessThanOrEqualTo(text.indexOf('\n'));
    }

    /** The URL standard (url.spec.whatwg.org) lets a bar stand in paths, queries and fragments, and in no host. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/wiki/Either|Or",
                "https://fonts.a.example/css?family=Open+Sans|Lato|Inter:400",
                "a.example/w/api?titles=Kettle|Pan",
                "https://a.example/x#one|two",
                "https://a.example/|%20x",
            })
    void aBarIsPartOfAnAddress(String address) {
        assertThat(written("See " + address + " and " + address + ".")).containsExactly(address, address);
        assertThat(written("- " + address + "\n- " + address)).containsExactly(address, address);
        assertThat(one(address).link())
                .hasValueSatisfying(link -> assertThat(link).contains("%7C").doesNotContain("|"));
        assertThat(one(address).key())
                .isEqualTo(one(address.replace("|", "%7C")).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|https://a.example/x|text|",
                "| https://a.example/x|text |",
                "text|https://a.example/x|more",
                "https://a.example/x|text | more",
                "page|words\n---|---\nhttps://a.example/x|text",
                "https://a.example/x|text\n:--|--:\nb|c",
                "<https://a.example/x|text>",
                "[https://a.example/x|text]",
                "[[https://a.example/x|text]]",
                "https://a.example/x|",
                "https://a.example/x||",
                "https://a.example/x| text",
            })
    void aBarThatPartsCellsOrWordsEndsAnAddress(String text) {
        assertThat(written(text)).containsExactly("https://a.example/x");
    }

    @Test
    void aBarEndsAHost() {
        assertThat(written("https://a.example|b")).containsExactly("https://a.example");
    }

    private static Address one(String text) {
        return AddressFinder.in(text).get(0).address();
    }

    @Test
    void readsATextThatIsOneAddress() {
        assertThat(AddressFinder.only(" https://a.example/x\n")).isPresent();
        assertThat(AddressFinder.only("see https://a.example/x")).isEmpty();
    }
}
