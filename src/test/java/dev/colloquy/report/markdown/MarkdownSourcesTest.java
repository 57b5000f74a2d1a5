package dev.colloquy.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
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
                        \\| key \\| author \\| publisher \\| date \\| type \\| address \\| cited by \\| on which side \\|
                        \\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|---\\|
                        \\| `npr-[0-9a-f]{6}` \\| Feng \\| NPR \\| 2019-12-16ᵃ \\| article-newspaperᵈ \\| <https://www.npr.org/a> \
                        \\| t: c1 \\| 1 in favor \\|

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
