package dev.colloquy.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RisWriterTest {

    private static String write(Work... works) {
        return new RisWriter().write(Cited.corpus(works));
    }

    /** Records of tag and value, read as strictly as the format is told. */
    private static List<List<String>> parsed(String ris) {
        List<List<String>> records = new ArrayList<>();
        for (String line : ris.split("\n", -1)) {
            if (line.isEmpty()) {
                continue;
            }
            assertThat(line).matches("(?s)[A-Z][A-Z0-9]  - .*");
            if (line.startsWith("TY")) {
                records.add(new ArrayList<>());
            }
            records.get(records.size() - 1).add(line);
        }
        records.forEach(r -> assertThat(r.get(r.size() - 1)).isEqualTo("ER  - "));
        return records;
    }

    @Test
    void writesARecordAWork() {
        List<List<String>> records = parsed(write(
                Cited.work(
                        WorkType.ARTICLE_NEWSPAPER,
                        "Margi Murphy; BBC News",
                        "On cameras",
                        "The Telegraph",
                        "2018-04-09",
                        Cited.web("https://telegraph.co.uk/a")),
                Cited.work(
                        WorkType.BOOK,
                        "",
                        Cited.NASTY,
                        "Press",
                        "2019",
                        Cited.identifier(Kind.ISBN, "isbn:9780306406157", ""))));

        assertThat(records).hasSize(2);
        assertThat(records.get(0))
                .contains(
                        "TY  - NEWS",
                        "AU  - Murphy, Margi",
                        "AU  - BBC News",
                        "TI  - On cameras",
                        "T2  - The Telegraph",
                        "PY  - 2018",
                        "DA  - 2018/04/09/",
                        "UR  - https://telegraph.co.uk/a",
                        "N1  - Cited by t/c1 (favor).");
        assertThat(records.get(1))
                .contains(
                        "PB  - Press",
                        "DA  - 2019///",
                        "SN  - 9780306406157",
                        "TI  - " + Cited.NASTY.replace('\n', ' '));
    }

    @Test
    void noValueEndsItsRecord() {
        assertThat(parsed(write(Cited.work(WorkType.BOOK, "A\nER  - ", "T\r\nER  - \u2028TY  - X", "P\u0085", ""))))
                .hasSize(1);
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
                .doesNotContain("UR  -");
    }
}
