package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.summary.Cited;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ArchiveTableTest {

    static Optional<Address> finder(String text) {
        return text.startsWith("https://")
                ? Optional.of(Cited.web(text))
                : text.startsWith("doi:10.")
                        ? Optional.of(Cited.identifier(Address.Kind.DOI, text, ""))
                        : Optional.empty();
    }

    private static ArchiveMap read(String text) {
        return ArchiveTable.read(text, ArchiveTableTest::finder);
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(p -> p.place().line() + ":" + p.place().column() + " " + p.message())
                .toList();
    }

    @Test
    void readsColumnsInAnyOrderAndCase() {
        ArchiveMap map = read("""
                Title,URL,Author,DATE,Type,publisher
                "On, cameras",https://a.example/x,Margi Murphy; {Human Rights Watch},2019-12-16,Book,Press
                """);

        assertThat(map.problems()).isEmpty();
        assertThat(map.entries()).singleElement().satisfies(e -> {
            assertThat(e.place().line()).isEqualTo(2);
            assertThat(e.addresses()).extracting(Address::key).containsExactly("a.example/x");
            assertThat(e.work())
                    .isEqualTo(new SuppliedWork(
                            Optional.of("On, cameras"),
                            List.of("Margi Murphy", "Human\u00A0Rights\u00A0Watch"),
                            Optional.of(PartialDate.of(2019, 12, 16)),
                            Optional.of("Press"),
                            Optional.of(WorkType.BOOK)));
        });
    }

    @Test
    void semicolonsPartCellsWhereTheFirstLineHasThem() {
        assertThat(read("doi;title\n10.1000/182;A, b\n").entries())
                .singleElement()
                .satisfies(e -> {
                    assertThat(e.addresses()).extracting(Address::written).containsExactly("doi:10.1000/182");
                    assertThat(e.work().title()).contains("A, b");
                });
    }

    @Test
    void saysWhereWhatIsWrong() {
        assertThat(problems("title,author\nx,y\n"))
                .containsExactly("1:1 the table has no column url, doi, isbn, arxiv, pmid or pmcid");
        assertThat(
                        problems(
                                "url,title,date,type\nnothing,A,,\n,B,,\nhttps://a.example/,,,\nhttps://a.example/,C,12.1.2019,novel\n"))
                .containsExactly(
                        "2:1 “nothing” is no url",
                        "3:1 the line has no address",
                        "4:1 the line says nothing of its address",
                        "5:22 “12.1.2019” is no date",
                        "5:32 “novel” is no type of a work");
        assertThat(problems("url,title\nhttps://a.example/,\"open\n"))
                .containsExactly(
                        "2:20 a quotation mark opens here and is never closed; this line and all after it are left out");
        assertThat(problems("url,url,title\nhttps://a.example/,,x,y\n"))
                .containsExactly(
                        "1:5 the table has the column url twice", "2:23 the line has 4 cells and the header 3");
    }

    @Test
    void theRestIsUsed() {
        assertThat(read("url,title,date\nhttps://a.example/,A,soon\nx,B,\nhttps://b.example/,C,2019\n")
                        .entries())
                .hasSize(2);
    }

    @Test
    void suppliedFieldsWinAndTheRestStays() {
        Supplied supplied = Supplied.of(read(
                "url,title,author\nhttps://a.example/x,T,Emily Feng\nhttps://a.example/x,U,\nhttps://b.example/,B,\n"));
        Work work = Cited.work(WorkType.BOOK, "Feng", "", "NPR", "2019", Cited.web("https://a.example/x"));
        Work complete = supplied.complete(work);

        assertThat(complete.title()).contains(new Known<>("T", Origin.SUPPLIED));
        assertThat(complete.authors()).contains(new Known<>(List.of("Emily Feng"), Origin.SUPPLIED));
        assertThat(complete.publisher()).isEqualTo(work.publisher());
        assertThat(complete.type()).isEqualTo(work.type());
        assertThat(supplied.twice()).hasSize(1);
        assertThat(supplied.uncited(List.of(complete)))
                .extracting(e -> e.addresses().get(0).key())
                .containsExactly("b.example/");
        assertThat(Supplied.none().complete(work)).isSameAs(work);
    }
}
