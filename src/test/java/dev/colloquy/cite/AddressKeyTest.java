package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    private static String key(String address) {
        return AddressFinder.only(address)
                .orElseThrow(() -> new AssertionError(address))
                .key();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " = ",
            value = {
                "https://a.example/x = http://www.a.example/x/",
                "https://a.example/x = HTTPS://A.Example:443/x#part",
                "https://a.example = www.a.example/index.html",
                "https://m.a.example/x = https://mobile.a.example/x",
                "https://amp.a.example/some-long-words = https://a.example/some-long-words/amp/",
                "https://a.example/2019/12/16/some-words = https://a.example/2019/12/16/some-words?amp=1",
                "https://a.example/x.html = https://a.example/x.amp.html",
                "https://www.bbc.co.uk/news/technology-50674909 = https://www.bbc.co.uk/news/technology-50674909.amp",
                "https://a.example/x = https://a.example/x?utm_source=b&utm_medium=c&fbclid=d&gclid=e&mc_cid=f",
                "https://a.example/x = https://a.example/x?ref=home&share=letter&src=feed&partner=rss",
                "https://www.nytimes.com/2019/12/16/x.html = https://nytimes.com/2019/12/16/x.html?smid=tw-share&smtyp=cur",
                "https://www.theguardian.com/x/2019/dec/16/y = https://amp.theguardian.com/x/2019/dec/16/y?CMP=share_btn",
                "https://www.bbc.co.uk/news/technology-50674909 = https://www.bbc.com/news/technology-50674909?at_medium=custom7&ocid=x",
                "https://www.bbc.co.uk/news/technology-50674909 = https://www.bbc.co.uk/news/amp/technology-50674909",
                "https://www.bbc.co.uk/news/technology-50674909 = https://www.google.com/amp/s/www.bbc.co.uk/news/technology-50674909",
                "https://a.example.org/some-long-words = https://a-example-org.cdn.ampproject.org/c/s/a.example.org/some-long-words",
                "https://a.example/x?b=2&a=1 = https://a.example/x?a=1&b=2",
                "https://a.example/x?a=1&amp;b=2 = https://a.example/x?a=1&b=2",
                "https://a.example/caf\u00E9 = https://a.example/caf%c3%a9",
                "https://a.example/a/../%7Eb/./c = https://a.example/~b/c",
                "https://a.example/x?q=two%20words = https://a.example/x?q=two+words",
                "https://b\u00FCcher.example/x = https://xn--bcher-kva.example/x",
                "https://en.wikipedia.org/wiki/Mercury_(element) = https://en.m.wikipedia.org/wiki/Mercury_%28element%29#Safety",
                "https://en.wikipedia.org/wiki/Kettle = https://en.wikipedia.org/w/index.php?title=Kettle",
                "https://x.example/y = https://web.archive.org/web/20190102030405/https://x.example/y",
                "https://x.example/y?id=3 = https://web.archive.org/web/2019*/http:/www.x.example/y?id=3",
                "https://x.example/y = https://archive.ph/newest/https://x.example/y",
                "https://x.example/y = https://www.google.com/url?sa=t&url=https%3A%2F%2Fx.example%2Fy&usg=z",
                "https://youtu.be/abcdefghijk = https://www.youtube.com/watch?v=abcdefghijk&t=220s",
                "https://youtu.be/abcdefghijk?si=x = https://m.youtube.com/watch?feature=share&v=abcdefghijk&list=PLx",
                "https://www.youtube-nocookie.com/embed/abcdefghijk = https://youtube.com/shorts/abcdefghijk",
                "https://youtu.be/abcdefghijk = https://www.youtube.com/live/abcdefghijk?si=y",
                "https://twitter.com/kettles/status/123456 = https://x.com/Kettles/status/123456?s=20&t=abc",
                "https://mobile.twitter.com/kettles/status/123456 = https://twitter.com/kettles/status/123456/photo/1",
                "https://www.amazon.com/Some-Kettle/dp/B08KTR4Q2L/ref=sr_1_1?keywords=x = https://amazon.com/gp/product/B08KTR4Q2L",
                "https://old.reddit.com/r/kettles/comments/abc123/some_title/ = https://np.reddit.com/r/kettles/comments/abc123",
                "https://redd.it/abc123 = https://www.reddit.com/r/kettles/comments/abc123/some_title/?utm_name=x",
                "doi:10.1234/ABC = https://dx.doi.org/10.1234/abc",
                "10.1234/abc = https://www.journal.example/doi/full/10.1234/abc",
                "arXiv:2101.01234v2 = http://export.arxiv.org/pdf/2101.01234",
                "PMID 00123456 = https://www.ncbi.nlm.nih.gov/pubmed/123456",
                "ISBN 0-306-40615-2 = ISBN 9780306406157",
            })
    void isOneForOneWork(String first, String second) {
        assertThat(key(first)).isEqualTo(key(second));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " <> ",
            value = {
                "https://a.example/x <> https://a.example/X",
                "https://a.example/x <> https://b.example/x",
                "https://a.example/x <> https://news.a.example/x",
                "https://a.example/x <> https://a.example:8080/x",
                "https://a.example/b?node=16008589011 <> https://a.example/b?node=16008589012",
                "https://a.example/view.php?id=3 <> https://a.example/view.php?id=4",
                "https://a.example/?p=12 <> https://a.example/?p=13",
                "https://a.example/view.php?ref=b12 <> https://a.example/view.php?ref=b13",
                "https://a.example/item?ref=3 <> https://a.example/item?ref=4",
                "https://a.example/#!/x <> https://a.example/#!/y",
                "https://a.example/x?a=1&a=2 <> https://a.example/x?a=2&a=1",
                "https://a.example/guitars/amp <> https://a.example/guitars",
                "https://a.example/x%2Fy <> https://a.example/x/y",
                "https://a.example/x?q=a%26b <> https://a.example/x?q=a&b",
                "https://m.github.io/x <> https://n.github.io/x",
                "https://m.example/x <> https://mobile.example/x",
                "https://en.wikipedia.org/wiki/Kettle <> https://de.wikipedia.org/wiki/Kettle",
                "https://en.wikipedia.org/w/index.php?title=Kettle&oldid=3 <> https://en.wikipedia.org/wiki/Kettle",
                "https://youtu.be/abcdefghijk <> https://youtu.be/abcdefghijK",
                "https://www.youtube.com/c/kettles <> https://www.youtube.com/c/pans",
                "https://twitter.com/kettles/status/123456 <> https://twitter.com/kettles/status/123457",
                "https://www.amazon.com/dp/B08KTR4Q2L <> https://www.amazon.com/dp/B08KTR4Q2M",
                "https://reddit.com/r/a/comments/abc/t/def <> https://reddit.com/r/a/comments/abc/t",
                "https://x.example/y <> https://web.archive.org/web/2019/https://x.example/z",
                "10.1234/abc <> 10.1234/abd",
                "arXiv:2101.01234 <> arXiv:2101.01235",
                "https://www.nytimes.com/2019/\u2026 <> https://www.nytimes.com/2019/",
            })
    void differsForTwoWorks(String first, String second) {
        assertThat(key(first)).isNotEqualTo(key(second));
    }
}
