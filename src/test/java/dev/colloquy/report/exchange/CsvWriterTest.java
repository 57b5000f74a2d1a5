package dev.colloquy.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.SourcedItem;
import dev.colloquy.table.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CsvWriterTest {

    private static final Work PAGE =
            Cited.work(WorkType.WEBPAGE, "Feng; Lee", Cited.NASTY, "NPR", "2019-12-16", Cited.web("https://npr.org/a"));

    private static String cell(String csv, int row, String column) {
        Table table = Table.read(csv, List.of("key", "type"));
        assertThat(table.fault()).isEmpty();
        List<String> cells = table.body().get(row).cells();
        int index = table.names().indexOf(column);
        return index < cells.size() ? cells.get(index) : "";
    }

    @Test
    void comesBackCellByCell() {
        String csv = new CsvWriter()
                .write(CorpusSources.of(List.of(
                        Cited.item("t", "c1", Stance.FAVOR, 1, PAGE), Cited.item("u", "post", Stance.NONE, 1, PAGE))));

        assertThat(csv).contains("\r\n");
        assertThat(cell(csv, 0, "author")).isEqualTo("Feng; Lee");
        assertThat(cell(csv, 0, "title")).isEqualTo(Cited.NASTY.replace('\n', ' '));
        assertThat(cell(csv, 0, "date")).isEqualTo("2019-12-16");
        assertThat(cell(csv, 0, "url")).isEqualTo("https://npr.org/a");
        assertThat(cell(csv, 0, "cited_by")).isEqualTo("t/c1 u/post");
        assertThat(cell(csv, 0, "items")).isEqualTo("2");
        assertThat(cell(csv, 0, "favor")).isEqualTo("1");
        assertThat(cell(csv, 0, "against")).isEqualTo("0");
        assertThat(cell(csv, 0, "date_from")).isEqualTo("address");
        assertThat(cell(csv, 0, "type_from")).isEqualTo("default");
    }

    @Test
    void aCellIsOneLineAndNothingTurnsItsOrder() {
        String csv = new CsvWriter()
                .write(Cited.corpus(Cited.work(
                        WorkType.BOOK, "A\r\nB", "\u202Etxt.exe\u202C\u0007\n=1+1", "\t=cmd|' /C calc'!A0", "")));

        assertThat(cell(csv, 0, "author")).isEqualTo("A B");
        assertThat(cell(csv, 0, "title")).isEqualTo("txt.exe =1+1");
        assertThat(cell(csv, 0, "publisher")).isEqualTo("'=cmd|' /C calc'!A0");
        assertThat(csv.lines()).hasSize(2);
    }

    @Test
    void sidesThatNobodyAskedForAreEmptyNotZero() {
        SourcedItem item =
                new SourcedItem("t", "c1", Optional.empty(), List.of(Cited.citation("c1", "s1", PAGE)), List.of());
        String csv = new CsvWriter().write(CorpusSources.of(List.of(item)));

        assertThat(cell(csv, 0, "favor")).isEmpty();
        assertThat(cell(csv, 0, "items")).isEqualTo("1");
    }

    @Test
    void aFlawedAddressKeepsItsTextAndHasNoLink() {
        String csv = new CsvWriter()
                .write(Cited.corpus(Cited.work(
                        WorkType.WEBPAGE, "", "", "", "", Cited.broken("javascript:alert(1)", "is never followed"))));

        assertThat(cell(csv, 0, "url")).isEqualTo("javascript:alert(1)");
        assertThat(cell(csv, 0, "link")).isEmpty();
        assertThat(cell(csv, 0, "flaw")).isEqualTo("is never followed");
    }
}
