package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {

    private static final int LEAST = 500;

    @Test
    void holdsEnough() {
        assertThat(Publishers.all()).hasSizeGreaterThan(LEAST);
    }

    @Test
    void givesEachDomainOnce() {
        Map<String, String> seen = new HashMap<>();
        for (Publisher publisher : Publishers.all()) {
            for (String domain : publisher.domains()) {
                assertThat(Hosts.ascii(domain)).as(domain).contains(domain);
                assertThat(PublicSuffixes.covers(domain)).as(domain).isTrue();
                assertThat(seen.put(domain, publisher.name())).as(domain).isNull();
            }
        }
    }

    @Test
    void givesEachNameToOnePublisher() {
        Map<String, String> seen = new HashMap<>();
        for (Publisher publisher : Publishers.all()) {
            assertThat(publisher.name()).isNotBlank().isEqualTo(publisher.name().strip());
            assertThat(seen.put(Publishers.key(publisher.name()), publisher.name()))
                    .as(publisher.name())
                    .isNull();
        }
        for (Publisher publisher : Publishers.all()) {
            for (String alias : publisher.aliases()) {
                assertThat(Publishers.key(alias)).as(publisher.name()).isNotEmpty();
                String other = seen.put(Publishers.key(alias), publisher.name());
                assertThat(other == null || other.equals(publisher.name()))
                        .as(alias + " of " + publisher.name() + " and " + other)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bbc.co.uk, BBC",
        "news.bbc.co.uk, BBC",
        "www.nytimes.com, The New York Times",
        "en.wikipedia.org, Wikipedia",
        "a.example, ",
        "notbbc.co.uk, ",
    })
    void knowsWhoseHostItIs(String host, String name) {
        assertThat(Publishers.ofHost(host).map(Publisher::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void knowsWhosePageACopyIs() {
        Address copy = AddressFinder.only("https://web.archive.org/web/2019/https://www.npr.org/x")
                .orElseThrow();
        assertThat(Publishers.of(copy).map(Publisher::name)).contains("NPR");
    }

    @Test
    void knowsNamesInAnyCaseWithAndWithoutArticle() {
        for (String name : new String[] {"The New York Times", "new york times", "the NEW YORK Times "}) {
            assertThat(Publishers.named(name).map(Publisher::name)).contains("The New York Times");
        }
        assertThat(Publishers.named("Kilowatt Gazette")).isEmpty();
    }

    @Test
    void comparesNamesByLettersAndDigits() {
        assertThat(Publishers.key(" The Kettle & Pan-Review ")).isEqualTo("kettleandpanreview");
    }

    @Test
    void tellsTheVersionOfTheSuffixList() {
        assertThat(PublicSuffixes.version()).matches("\\d{4}-\\d\\d-\\d\\d_\\d\\d-\\d\\d-\\d\\d_UTC");
    }
}
