package dev.colloquy.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Address.Kind;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkdownSourcesTest {

    private static String write(Work... works) {
        return new MarkdownSources().write(Cited.corpus(works));
    }

    @Test
    void saysWhatItKnowsAndWhereFrom() {
        assertThat(write(Cited.work(
                        WorkType.ARTICLE_NEWSPAPER,
                        "Feng",
                        "",
                        "NPR",
                        "2019-12-16",
                        Cited.web("https://www.npr.org/a"))))
                .matches("""
                        \\| key \\| cited by \\| on which side \\| author \\| publisher \\| date \\| type \\| address \\|
                        \\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|
                        \\| `npr-[0-9a-f]{6}` \\| t: c1 \\| 1 in favor \\| Feng \\| NPR \\| 2019-12-16ᵃ \\| newspaper articleᵈ \
                        \\| <https://www.npr.org/a> \\|

                        ᵃ read off the address; ᵈ nothing says so: the kind that fits anything. What has no mark, somebody wrote.
                        """);
    }

    @Test
    void noTextBreaksOutOfItsCell() {
        String table = write(Cited.work(WorkType.BOOK, Cited.NASTY, Cited.NASTY, Cited.NASTY, "2019"));
        String row = table.lines().skip(2).findFirst().orElse("");

        assertThat(row.replace("\\|", "").chars().filter(c -> c == '|').count()).isEqualTo(9);
        assertThat(table).doesNotContain("<script", "](javascript");
    }

    @Test
    void longAddressesAreCutAndNotLive() {
        String table = write(
                Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/" + "x".repeat(1_000_000))),
                Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/" + "y".repeat(200))));

        assertThat(table.length()).isLessThan(1_200);
        assertThat(table).contains("…", "[a.example/yyy", "](<https://a.example/yyy");
    }

    /** Letters of another alphabet and a name before the host make an address look as if it led elsewhere. */
    @Test
    void anAddressWithAFlawIsShownAsWhereItLeads() {
        Address homograph = new Address(
                "https://\u0430pple.com/login",
                Kind.WEB,
                "xn--pple-43d.com/login",
                "\u0430pple.com",
                Optional.empty(),
                Optional.of("https://xn--pple-43d.com/login"),
                Optional.of("has a host that looks like another in other letters"));

        assertThat(write(Cited.work(WorkType.WEBPAGE, "", "Log in", "", "", homograph)))
                .contains("| <https://xn--pple-43d.com/login> |")
                .doesNotContain("\u0430");
    }

    @Test
    void onlyAddressesOfTheWebAreLive() {
        assertThat(write(Cited.work(
                        WorkType.WEBPAGE,
                        "Feng",
                        "",
                        "",
                        "",
                        Cited.broken("javascript:alert(1)", "is never followed"))))
                .contains("javascript\\:alert(1)")
                .doesNotContain("](", "<javascript");
    }
}
