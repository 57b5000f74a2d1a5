package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of addresses that look dead or malformed, and what link is made of the others. */
class AddressFlawsTest {

    private static Address one(String text) {
        List<FoundAddress> found = AddressFinder.in(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0).address();
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
}
