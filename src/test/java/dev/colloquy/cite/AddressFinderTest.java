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

    private static Address one(String text) {
        List<FoundAddress> found = AddressFinder.in(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0).address();
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
                "%s|text",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doi:10.5555/ABC.1 | DOI | doi:10.5555/abc.1 | https://doi.org/10.5555/ABC.1",
                "DOI: 10.1234/abc(1) | DOI | doi:10.1234/abc(1) | https://doi.org/10.1234/abc(1)",
                "10.1234/abc(1)2 | DOI | doi:10.1234/abc(1)2 | https://doi.org/10.1234/abc(1)2",
                "https://dx.doi.org/10.1234/abc%281%29 | DOI | doi:10.1234/abc(1) | https://doi.org/10.1234/abc(1)",
                "10.1002/(SICI)1097-4571(1998)49:8<693::AID-ASI4>3.0.CO;2-O | DOI | doi:10.1002/(sici)1097-4571(1998)49:8<693::aid-asi4>3.0.co;2-o | https://doi.org/10.1002/(SICI)1097-4571(1998)49%3A8%3C693%3A%3AAID-ASI4%3E3.0.CO;2-O",
                "arXiv:2101.01234v2 | ARXIV | arxiv:2101.01234 | https://arxiv.org/abs/2101.01234v2",
                "arXiv: 0704.0001 | ARXIV | arxiv:0704.0001 | https://arxiv.org/abs/0704.0001",
                "arXiv:hep-th/9901001 | ARXIV | arxiv:hep-th/9901001 | https://arxiv.org/abs/hep-th/9901001",
                "arXiv:math.GT/0309136v1 | ARXIV | arxiv:math/0309136 | https://arxiv.org/abs/math.GT/0309136v1",
                "https://arxiv.org/pdf/2101.01234v3.pdf | ARXIV | arxiv:2101.01234 | https://arxiv.org/abs/2101.01234v3",
                "10.48550/arXiv.2101.01234 | DOI | arxiv:2101.01234 | https://doi.org/10.48550/arXiv.2101.01234",
                "ISBN 978-0-306-40615-7 | ISBN | isbn:9780306406157 | ",
                "ISBN-10: 0-306-40615-2 | ISBN | isbn:9780306406157 | ",
                "ISBN 080442957X | ISBN | isbn:9780804429573 | ",
                "ISBN-13 978 0 306 40615 7 | ISBN | isbn:9780306406157 | ",
                "PMID: 123456 | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
                "https://pubmed.ncbi.nlm.nih.gov/123456/ | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
                "ncbi.nlm.nih.gov/pubmed/123456 | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
            })
    void readsIdentifiers(String text, Address.Kind kind, String key, String link) {
        Address address = one("(" + text + ").");
        assertThat(address.written()).isEqualTo(text);
        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.key()).isEqualTo(key);
        assertThat(address.link().orElse(null)).isEqualTo(link);
        assertThat(address.host()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http:// | has no host",
                "https://www. | has no host",
                "http:///x | has no host",
                "http://kettles/x | has a host without a domain",
                "www.kettles | has a host without a domain",
                "https://a..example/x | has a host that cannot be",
                "https://a.example:port/x | has a host that cannot be",
                "javascript:alert(1) | has a scheme that is never followed",
                "data:text/html,x | has a scheme that is never followed",
                "vbscript:x=1 | has a scheme that is never followed",
            })
    void callsHalfAddressesBroken(String text, String flaw) {
        Address address = one(text);
        assertThat(address.kind()).isEqualTo(Address.Kind.BROKEN);
        assertThat(address.written()).isEqualTo(text);
        assertThat(address.flaw()).contains(flaw);
        assertThat(address.link()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://reader:word@a.example/x | has a user's name before the host | http://x",
                "https://a.example/x\u202Etxt.exe | has characters that cannot be seen | http://x",
                "https://a.example/x\u0007y | has characters that cannot be seen | http://x",
                "https://www.nytimes.com/2019/\u2026 | is cut off |",
                "https://www.nytimes.com/2019/12/1... | is cut off |",
                "https://a.example/x/.../y.html | is cut off |",
                "http://192.168.0.1/admin | leads into a private network |",
                "http://localhost/x | leads into a private network |",
                "http://printer.local/x | leads into a private network |",
                "http://[::1]/x | leads into a private network |",
                "http://8.8.8.8/x | has a number for a host | http://x",
                "https://a.nosuchsuffix/x | has a host under no public suffix | http://x",
                "https://a.example/100%zz | has a percent sign that encodes nothing | http://x",
                "https://p\u0430ypal.com/x | has a host that looks like another in other letters | http://x",
                "https://\u0430\u0440\u0440\u04CF\u0435.com/ | has a host that looks like another in other letters | http://x",
                "https://xn--80ak6aa92e.com/ | has a host that looks like another in other letters | http://x",
            })
    void tellsWhatIsWrong(String text, String flaw, String linked) {
        Address address = one(text + " there");
        assertThat(address.kind()).isEqualTo(Address.Kind.WEB);
        assertThat(address.written()).isEqualTo(text);
        assertThat(address.flaw()).contains(flaw);
        assertThat(address.link().isPresent()).isEqualTo(linked != null);
    }

    @Test
    void tellsThatAnAddressIsTooLong() {
        Address address = one("https://a.example/" + "x".repeat(2000));
        assertThat(address.flaw()).contains("is longer than 2,000 characters");
        assertThat(address.link()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nytimes.com/x | https://nytimes.com/x | nytimes.com",
                "HTTP://WWW.A.EXAMPLE:80/X y | http://www.a.example/X | a.example",
                "https://reader@news.bbc.co.uk/x?a=[b] | https://news.bbc.co.uk/x?a=%5Bb%5D | bbc.co.uk",
                "https://b\u00FCcher.example/caf\u00E9 | https://xn--bcher-kva.example/caf%C3%A9 | xn--bcher-kva.example",
                "https://a.example/?a=1&amp;b=2 | https://a.example/?a=1&b=2 | a.example",
                "https://a.example/some\\_words | https://a.example/some_words | a.example",
                "https://\u043F\u0440\u0438\u043C\u0435\u0440.\u0440\u0444/x | https://xn--e1afmkfd.xn--p1ai/x | xn--e1afmkfd.xn--p1ai",
            })
    void makesALinkThatMayStandAnywhere(String text, String link, String domain) {
        Address address = one(text);
        assertThat(address.link()).contains(link);
        assertThat(address.domain()).contains(domain);
    }

    @Test
    void readsATextThatIsOneAddress() {
        assertThat(AddressFinder.only(" https://a.example/x\n")).isPresent();
        assertThat(AddressFinder.only("see https://a.example/x")).isEmpty();
    }
}
