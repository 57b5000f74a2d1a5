package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressPathTest {

    private static AddressPath path(String address) {
        return AddressPath.of(AddressFinder.only(address).orElseThrow(() -> new AssertionError(address)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/2019/12/16/x | 2019-12-16",
                "https://a.example/news/2019/2/3/x | 2019-02-03",
                "https://a.example/2019-12-16-some-words | 2019-12-16",
                "https://a.example/words-2019_12_16.html | 2019-12-16",
                "https://a.example/20191216/x | 2019-12-16",
                "https://a.example/x-20191216-story.html | 2019-12-16",
                "https://a.example/2019/dec/16/x | 2019-12-16",
                "https://a.example/2019/December/16/x | 2019-12-16",
                "https://a.example/2018/04/x | 2018-04",
                "https://a.example/minutes/2022-05 | 2022-05",
                "https://a.example/2020/ | 2020",
                "https://a.example/budget/2020/x | 2020",
                "https://a.example/2019/02/30/x | 2019-02",
                "https://web.archive.org/web/20210102030405/https://x.example/2018/05/06/y | 2018-05-06",
                "https://a.example/season/2011-12 | ",
                "https://a.example/16/12/2019/x | 2019",
                "https://a.example/node/2019 | ",
                "https://a.example/1899/12/16/x | ",
                "https://a.example/20191316/x | ",
                "https://a.example/120191216/x | ",
                "https://a.example/x?d=2019-12-16 | ",
                "doi:10.5555/2019.12 | ",
            })
    void tellsTheDate(String address, String date) {
        assertThat(path(address).date().map(PartialDate::toString).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/2019/12/16/788597818/how-kettles-boil-water | how kettles boil water",
                "https://a.example/how_kettles_boil.html | how kettles boil",
                "https://a.example/how+kettles+boil | how kettles boil",
                "https://a.example/how%20kettles%20boil | how kettles boil",
                "https://a.example/caf%C3%A9-du-nord/ | caf\u00E9 du nord",
                "https://a.example/some-title-words-here-a9258761.html | some title words here",
                "https://a.example/why-we-left-the-city-3f2a9c8b7d1e | why we left the city",
                "https://a.example/2019-12-16-why-we-left | why we left",
                "https://a.example/10-things-to-know-in-2020 | 10 things to know in 2020",
                "https://a.example/bus-lane-one-year-on-5512.html | bus lane one year on",
                "https://a.example/how-kettles-boil-water/comments | how kettles boil water",
                "https://en.wikipedia.org/wiki/Mercury_(element) | Mercury (element)",
                "https://en.m.wikipedia.org/wiki/Kettle#Uses | Kettle",
                "https://a.example/news/technology-50674909 | ",
                "https://a.example/two-words | ",
                "https://a.example/123-456-789 | ",
                "https://a.example/watch?v=some-title-words | ",
                "https://a.example | ",
            })
    void tellsTheTitle(String address, String title) {
        assertThat(path(address).title().orElse(null)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/news/technology-50674909 | technology",
                "https://a.example/technology/2018/x | technology",
                "https://a.example/news/science-environment-48610233 | science environment",
                "https://a.example/Business/x | business",
                "https://a.example/news/x | ",
                "https://a.example/technology-of-kettles | ",
            })
    void tellsTheSection(String address, String section) {
        assertThat(path(address).section().orElse(null)).isEqualTo(section);
    }
}
