package dev.colloquy.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Address.Kind;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.Cited;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;

final class BibTexWriterTest {

    private static String write(Work... works) {
        return new BibTexWriter().write(Cited.corpus(works));
    }

    /** Read back by another program's parser. */
    private static List<BibTeXEntry> parsed(String text) throws ParseException {
        BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
        return new ArrayList<>(database.getEntries().values());
    }

    private static String field(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    private static String printed(String latex) throws ParseException {
        return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(latex)));
    }

    @Test
    void writesAnArticle() {
        assertThat(write(Cited.work(
                        WorkType.ARTICLE_NEWSPAPER,
                        "Margi Murphy; Ames et al.",
                        "On Cameras",
                        "The Telegraph",
                        "2018-04-09",
                        Cited.web("https://telegraph.co.uk/a_b%20c"))))
                .matches("@article\\{telegraph-[0-9a-f]{6},\n(?s:.*)")
                .endsWith("""
                          author = {Murphy, Margi and Ames and others},
                          title = {{On Cameras}},
                          journal = {{The Telegraph}},
                          year = {2018},
                          month = apr,
                          day = {9},
                          url = {https://telegraph.co.uk/a_b%20c},
                          annote = {Cited by t/c1 (favor). From: type default, author text, title text, publisher text, date address.}
                        }
                        """.indent(2).replace("  }\n", "}\n").replace("    ", "  "));
    }

    @Test
    void comesBackFromAParser() throws ParseException {
        String publisher = "Brackets {a} \\ & 5% _x_ #1 $ ~ ^ Zürich";
        BibTeXEntry entry = parsed(write(Cited.work(WorkType.BOOK, "Müller", Cited.NASTY, publisher, "2019")))
                .get(0);

        assertThat(field(entry, "author")).isEqualTo("Müller");
        assertThat(printed(field(entry, "title").replace("\u200F", "")))
                .contains(
                        "\"Quotes\"", "& 100% $5 #1 a_b", "|", "<script>alert(1)</script> # [x](javascript:alert(1))");
        assertThat(plain(field(entry, "title"))).isEqualTo(Cited.NASTY.replace('\n', ' '));
        assertThat(plain(field(entry, "publisher"))).isEqualTo(publisher);
    }

    /** What LaTeX makes of the commands that the writer uses. */
    private static String plain(String value) {
        return value.substring(1, value.length() - 1)
                .replace("\\textbraceleft{}", "\u0001")
                .replace("\\textbraceright{}", "\u0002")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textbackslash{}", "\u0003")
                .replaceAll("\\\\([&%$#_])", "$1")
                .replace('\u0001', '{')
                .replace('\u0002', '}')
                .replace('\u0003', '\\');
    }

    @Test
    void bracesAreBalancedWhateverStandsInAField() throws ParseException {
        for (String text : List.of("}", "{", "\\}", "}}{{", "\\", "a}@book{x,", "% comment", "\" # \"", "\u202E}")) {
            String bibtex = write(
                    Cited.work(WorkType.BOOK, text, text, text, "2019"),
                    Cited.work(WorkType.BOOK, "Next", "Next", "", "2019"));

            assertThat(parsed(bibtex)).as(text).hasSize(2);
        }
    }

    @Test
    void aPageIsAMiscWithItsAddress() throws ParseException {
        BibTeXEntry entry = parsed(
                        write(Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/b_c"))))
                .get(0);

        assertThat(entry.getType().getValue()).isEqualTo("misc");
        assertThat(field(entry, "howpublished")).isEqualTo("\\url{https://a.example/b_c}");
        assertThat(field(entry, "url")).isEqualTo("https://a.example/b_c");
        assertThat(field(entry, "urldate")).isEmpty();
    }

    @Test
    void onlyAddressesOfTheWebAreLive() {
        String bibtex = write(Cited.work(
                WorkType.WEBPAGE, "Feng", "", "", "", Cited.broken("javascript:alert(1)", "is never followed")));

        assertThat(bibtex).doesNotContain("url", "javascript").contains("note = {The address is never followed.}");
    }

    @Test
    void institutionsAndIdentifiersAreKept() throws ParseException {
        BibTeXEntry entry = parsed(write(Cited.work(
                        WorkType.ARTICLE_JOURNAL,
                        "Department of Health and Social Care; WHO",
                        "T",
                        "",
                        "",
                        Cited.identifier(Kind.DOI, "doi:10.1000/a_b", "https://doi.org/10.1000/a_b"))))
                .get(0);

        assertThat(field(entry, "author")).isEqualTo("{Department of Health and Social Care} and {WHO}");
        assertThat(field(entry, "doi")).isEqualTo("10.1000/a\\_b");
        assertThat(entry.getType().getValue()).isEqualTo("misc");
    }
}
