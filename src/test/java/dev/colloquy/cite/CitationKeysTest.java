package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.CitationKeys.Placed;
import dev.colloquy.summary.Cited;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CitationKeysTest {

    private static Placed page(String address) {
        return new Placed(Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web(address)), "t/s1");
    }

    private static Placed named(String author, String title, String publisher, String date) {
        return new Placed(Cited.work(WorkType.ARTICLE, author, title, publisher, date), "t/s1");
    }

    private static String key(Placed work) {
        return CitationKeys.of(List.of(work)).get(0);
    }

    @Test
    void isMadeOfHostYearAndDigest() {
        assertThat(key(page("https://npr.org/2019/12/16/788597818/how"))).matches("npr2019-[0-9a-f]{6}");
        assertThat(key(page("https://example.org/20191/x"))).matches("example-[0-9a-f]{6}");
        assertThat(key(page("https://7news.com.au/x"))).matches("w7news-[0-9a-f]{6}");
        assertThat(key(named("Margi Murphy", "", "", "2018"))).matches("murphy2018-[0-9a-f]{6}");
        assertThat(key(named("", "", "The Télégraphe", ""))).matches("thetelegraphe-[0-9a-f]{6}");
        assertThat(key(named("", "", "新华社", ""))).matches("work-[0-9a-f]{6}");
    }

    @Test
    void theWordOfAHostIsWhatIsRegistered() {
        assertThat(key(page("https://news.bbc.co.uk/x"))).startsWith("bbc-");
        assertThat(key(page("https://edition.cnn.com/x"))).startsWith("cnn-");
        assertThat(key(page("https://t.co/x"))).startsWith("t-");
        assertThat(key(page("https://localhost:8080/x"))).startsWith("localhost-");
        Work paper = Cited.work(
                WorkType.ARTICLE_JOURNAL, "", "", "", "", Cited.identifier(Address.Kind.WEB, "doi:10.1000/182", ""));
        assertThat(key(new Placed(paper, "t/s1"))).startsWith("doi-");
        assertThat(Identifiers.of(paper, Address.Kind.DOI)).contains("10.1000/182");
    }

    @Test
    void staysTheSameFromVersionToVersion() {
        assertThat(key(page("https://www.bbc.com/news/technology-50674909"))).isEqualTo("bbc-2a188c");
        assertThat(key(named("Feng", "", "", "2019"))).isEqualTo("feng2019-877f53");
    }

    @Test
    void whatIsKnownOfAnAddressDoesNotChangeIt() {
        Work told = Cited.work(WorkType.BOOK, "Feng", "Title", "NPR", "2001", Cited.web("https://npr.org/a"));

        assertThat(key(new Placed(told, "other/s7"))).isEqualTo(key(page("https://npr.org/a")));
    }

    @Test
    void aNameThatMayBeAnybodysIsBoundToItsPlace() {
        Work vice = Cited.work(WorkType.ARTICLE, "", "", "VICE", "");

        assertThat(key(new Placed(vice, "a/s1"))).isNotEqualTo(key(new Placed(vice, "b/s1")));
    }

    @Test
    void allDifferInAnyOrder() {
        List<Placed> works = new ArrayList<>(IntStream.range(0, 20_000)
                .mapToObj(i -> page("https://a.example/" + i))
                .toList());
        List<String> keys = CitationKeys.of(works);
        Collections.reverse(works);
        List<String> turned = new ArrayList<>(CitationKeys.of(works));
        Collections.reverse(turned);

        assertThat(keys).doesNotHaveDuplicates().isEqualTo(turned).anyMatch(k -> k.length() > "a-".length() + 6);
    }

    @Test
    void evenEqualWorksHaveTheirOwn() {
        assertThat(CitationKeys.of(List.of(named("Feng", "", "", "2019"), named("Feng", "", "", "2019"))))
                .doesNotHaveDuplicates();
    }
}
