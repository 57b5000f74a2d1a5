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
                          date = {2018-04-09},
                          url = {https://telegraph.co.uk/a_b%20c},
                          annote = {Cited by t/c1 (favor). From: type default, author text, title text, publisher text, date address.}
                        }
                        """.indent(2).replace("  }\n", "}\n").replace("    ", "  "));
    }

    /** Every field of every kind of work, through jbibtex and its reading of LaTeX. */
    @Test
    void comesBackFromAParser() throws ParseException {
        List<String> texts = List.of(
                Cited.NASTY,
                "Brackets {a} \\ & 5% _x_ #1 $ ~ ^ Zürich",
                "Unbalanced } and {{ \\",
                "A | B <b>c</b> -- d --- e ``f'' ,,g\u201C",
                "$x^2_{i}$ \\input{/etc/passwd} \\write18{ls}",
                "Ἡ δημοκρατία, 人臉識別, التعرف, Распознавание, \uD83D\uDE00",
                "@article{x, title = {y}}\n% z");
        for (WorkType type : WorkType.values()) {
            for (String text : texts) {
                BibTeXEntry entry = parsed(write(Cited.work(
                                type,
                                "Jane Müller; Society of " + text.replace("; ", ""),
                                text,
                                text,
                                "2019-12-16",
                                Cited.web("https://a.example/b_%20c~d?x=1&y=2#frag"),
                                Cited.identifier(Kind.DOI, "doi:10.1000/a_b%3c#d", ""))))
                        .get(0);
                String wanted = shown(text);

                assertThat(plain(field(entry, "title"))).as(type.csl()).isEqualTo("{" + wanted + "}");
                assertThat(plain(publisher(entry))).as(type.csl()).isEqualTo("{" + wanted + "}");
                assertThat(plain(field(entry, "author")))
                        .isEqualTo("Müller, Jane and {Society of " + wanted.replace("; ", "") + "}");
                assertThat(field(entry, "year") + " " + field(entry, "month") + " " + field(entry, "date"))
                        .isEqualTo("2019 December 2019-12-16");
                assertThat(field(entry, "url")).isEqualTo("https://a.example/b_%20c~d?x=1&y=2#frag");
                assertThat(field(entry, "doi")).isEqualTo("10.1000/a_b%3c#d");
                assertThat(plain(field(entry, "annote"))).startsWith("Cited by t/c1 (favor).");
            }
        }
    }

    private static String publisher(BibTeXEntry entry) {
        return field(entry, "journal")
                + field(entry, "publisher")
                + field(entry, "institution")
                + field(entry, "howpublished");
    }

    /** A text on one line without marks that have no shape. */
    private static String shown(String text) {
        return text.replace('\n', ' ').replace("\u200F", "").strip();
    }

    /** What LaTeX makes of the commands that the writer uses. */
    private static String plain(String value) {
        return value.replace("\\textbraceleft{}", "\u0001")
                .replace("\\textbraceright{}", "\u0002")
                .replace("\\textasciitilde{}", "~")
                .replace("\\textasciicircum{}", "^")
                .replace("\\textbackslash{}", "\u0003")
                .replace("{\\\"u}", "ü")
                .replace("{`}", "`")
                .replaceAll("\\$([<>|])\\$", "$1")
                .replaceAll("([-',])\\{}(?=\\1)", "$1")
                .replaceAll("\\\\([&%$#_])", "$1")
                .replace('\u0001', '{')
                .replace('\u0002', '}')
                .replace('\u0003', '\\');
    }

    @Test
    void aParserOfLatexReadsTheText() throws ParseException {
        String title = "\"Quotes\" {braces}} & 100% $5 #1 a_b ~x^y \\end";
        BibTeXEntry entry = parsed(write(Cited.work(WorkType.BOOK, "Jane Müller", title, "Żółć", "2019")))
                .get(0);

        assertThat(printed(field(entry, "author"))).isEqualTo("Müller, Jane");
        assertThat(printed(field(entry, "title"))).isEqualTo(title);
    }

    /** BibTeX cuts names byte by byte: a letter of two bytes would be torn. */
    @Test
    void lettersOfNamesAreCommandsWhereBibTexCutsThem() throws ParseException {
        BibTeXEntry entry = parsed(write(Cited.work(
                        WorkType.BOOK,
                        "José Núñez; Łukasz Żółć; Søren Ærø; Ľudovít Štúr; Иван Петров; Nguyễn Phú",
                        "Żółć",
                        "",
                        "")))
                .get(0);

        assertThat(field(entry, "author"))
                .isEqualTo(
                        "N{\\'u}{\\~n}ez, Jos{\\'e} and {\\.Z}{\\'o}{\\l}{\\'c}, {\\L}ukasz and "
                                + "{\\AE}r{\\o}, S{\\o}ren and {\\v S}t{\\'u}r, {\\v L}udov{\\'i}t and Петров, Иван and Ph{\\'u}, Nguyễn");
        assertThat(field(entry, "title")).isEqualTo("{Żółć}");
    }

    @Test
    void wordsThatPartNamesPartNone() throws ParseException {
        BibTeXEntry entry = parsed(write(Cited.work(
                        WorkType.BOOK, "And; Ludwig van Beethoven; \\{x} Lamport; Ames et al.", "T", "", "")))
                .get(0);

        assertThat(field(entry, "author"))
                .isEqualTo("{And} and van Beethoven, Ludwig and "
                        + "Lamport, {\\textbackslash{}\\textbraceleft{}x\\textbraceright{}} and Ames and others");
    }

    @Test
    void aDayThatNoCalendarHasIsNoDate() {
        assertThat(write(Cited.work(WorkType.BOOK, "Lee", "T", "P", "1999-02-29")))
                .contains("year = {1999},", "month = feb,")
                .doesNotContain("date =");
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
        assertThat(field(entry, "url")).isEqualTo("https://a.example/b_c");
        assertThat(field(entry, "urldate")).isEmpty();
        assertThat(field(entry, "key")).isEqualTo(entry.getKey().getValue());
    }

    /** Styles of BibTeX print no other field of a {@code @misc} that could hold it. */
    @Test
    void theSiteOfAPageIsHowItIsPublished() throws ParseException {
        String page =
                write(Cited.work(WorkType.WEBPAGE, "", "", "Züri & Co", "", Cited.web("https://a.example/b%20c")));
        BibTeXEntry entry = parsed(page).get(0);

        assertThat(field(entry, "howpublished")).isEqualTo("{Züri \\& Co}");
        assertThat(field(entry, "key")).isEqualTo("Z{\\\"u}ri \\& Co");
        assertThat(field(entry, "url")).isEqualTo("https://a.example/b%20c");
        assertThat(page.split("https://", -1)).hasSize(2);
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
        assertThat(field(entry, "doi")).isEqualTo("10.1000/a_b");
        assertThat(entry.getType().getValue()).isEqualTo("misc");
    }
}
