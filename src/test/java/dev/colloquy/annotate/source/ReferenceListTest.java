package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What entries of reference lists say of their works, and which lines are none. */
final class ReferenceListTest {

    private static List<String> told(String text) {
        return new SourceAnnotator(Models.NONE)
                        .annotate(Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), "A post.", text))
                        .stream()
                        .filter(SourceAnnotation.class::isInstance)
                        .map(a -> ((SourceAnnotation) a).source())
                        .map(s -> s.type() + " / " + s.author().orElse("-") + " / "
                                + s.date().map(Object::toString).orElse("-") + " / "
                                + s.title().orElse("-") + " / " + s.publisher().orElse("-"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harlow v. Dunmore Council, 512 U.S. 43 (1994).       | legal_case / - / 1994 / Harlow v. Dunmore Council / -
            1. Tarn v Osier Rail [2011] EWCA Civ 77              | legal_case / - / 2011 / Tarn v Osier Rail / -
            R (Quill) v Dover Borough Council [2016] UKSC 5      | legal_case / - / 2016 / R (Quill) v Dover Borough Council / -
            *Marsh v. Ferndale*, 326 U.S. 501 (1946).            | legal_case / - / 1946 / Marsh v. Ferndale / -
            Pike v. Board of Education                           | legal_case / - / - / Pike v. Board of Education / -
            Clean Rivers Act 1998                                | legislation / - / 1998 / Clean Rivers Act 1998 / -
            Tenants Act of 1971, Pub. L. No. 92-14.              | legislation / - / 1971 / Tenants Act of 1971 / -
            Safe Toys Act, 15 U.S.C. § 2051 (1972).              | legislation / - / 1972 / Safe Toys Act / -
            42 U.S.C. § 1983                                     | legislation / - / - / 42 U.S.C. § 1983 / -
            Regulation (EU) 2016/679                             | legislation / - / 2016 / Regulation (EU) 2016/679 / -
            Directive 95/46/EC                                   | legislation / - / 1995 / Directive 95/46/EC / -
            """)
    void casesAndStatutesAreReadAsSuch(String entry, String told) {
        assertThat(told("It is settled.\n\nSources:\n" + entry)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dorn, Emil. “Kettles and Scale.” Garden Letters 28, no. 4 (2005): 401–6.   | article-journal / Dorn, Emil / 2005 / Kettles and Scale / Garden Letters
            Ames, Lena, and Tom Berg. "On Lids." Pan Notes 16, no. 2 (2013): 139-145.  | article-journal / Ames, Lena and Tom Berg / 2013 / On Lids / Pan Notes
            Dorn, Emil. On Pans: A History. New York: Siskin, 2017.                    | book / Dorn, Emil / 2017 / On Pans: A History / Siskin
            Cole, P. (2017). Growing leeks. Cambridge, MA: Fernhill Press.             | book / Cole, P. / 2017 / Growing leeks / Fernhill Press
            """)
    void journalsBehindTitlesAndPlacesBeforeHousesAreReadAsSuch(String entry, String told) {
        assertThat(told("Read these.\n\nReferences\n" + entry)).containsExactly(told);
    }

    @Test
    void whoShowedAWorkToTheWriterIsNoWork() {
        assertThat(told("Sources:\n- https://a.example/x\n- h/t Nora Quill")).hasSize(1);
        assertThat(told("Sources:\n- h/t Nora Quill: https://a.example/x"))
                .containsExactly("webpage / - / - / - / a.example");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames, L., & Berg, T. (in press). The Balcony Meadow. Fernhill Press. | book / Ames, L. and Berg, T. / - / The Balcony Meadow / Fernhill Press
            Dorn, E. (forthcoming). On kettles. Siskin House.                    | book / Dorn, E. / - / On kettles / Siskin House
            Cole, P. (20155). Growing leeks. Garden Letters, 4(2), 12-19.        | article-journal / Cole, P. / - / Growing leeks / Garden Letters
            Dorn, E. (c. 1890). On pans. Siskin House.                           | book / Dorn, E. / 1890 / On pans / Siskin House
            Dorn, E. (2015–2018). On lids. Siskin House.                         | book / Dorn, E. / - / On lids / Siskin House
            Kettle Trust. (in preparation). Scale and You.                       | report / - / - / Scale and You / Kettle Trust
            Lowe, P. 2017 What a lens leaves out. Siskin House.                  | book / Lowe, P. / 2017 / What a lens leaves out / Siskin House
            """)
    void oddYearsAreNoPartOfNames(String entry, String told) {
        assertThat(told("Read these.\n\nReferences\n" + entry)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ames, L., Berg, T., Cole, P., . . . Zorn, W. (2017). Reading ponds. Pond Letters, 3, 1-9. | Ames, L., Berg, T., Cole, P. and Zorn, W.
            Ames, L., Berg, T., ... Zorn, W. (2018). Reading moss. Moss Letters, 3, 1-9.             | Ames, L., Berg, T. and Zorn, W.
            Ames, L., Berg, T., … & Zorn, W. (2018). Reading fog. Fog Letters, 3, 1-9.               | Ames, L., Berg, T. and Zorn, W.
            Ames, L., Berg, T., et al. (2019). Reading ferns. Fern Letters, 3, 1-9.                  | Ames, L. and Berg, T. et al.
            Ames, L. et al. (2016). Reading lakes. Lake Letters, 3, 1-9.                             | Ames, L. et al.
            Ames, Lena, et al. Reading Peat. Fernhill Press, 2017.                                   | Ames, Lena et al.
            """)
    void authorsLeftOutAreNoNames(String entry, String authors) {
        assertThat(told(entry)).singleElement().asString().contains(" / " + authors + " / ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *Silent Spring* (1962)                                 | book / - / 1962 / Silent Spring / -
            Silent Spring (1962)                                   | book / - / 1962 / Silent Spring / -
            “Hard Water” (1988)                                    | book / - / 1988 / Hard Water / -
            The Quiet Lock (2014) by Tobias Wrenfield              | book / Tobias Wrenfield / 2014 / The Quiet Lock / -
            Sallow, Ingrid. *The Patient Loaf* (2009). Siskin House | book / Sallow, Ingrid / 2009 / The Patient Loaf / Siskin House
            Tobias Wrenfield, *Mud and Money* (2011), Siskin House | book / Tobias Wrenfield / 2011 / Mud and Money / Siskin House
            """)
    void aTitleBeforeItsYearIsNoAuthor(String entry, String told) {
        assertThat(told("Worth reading.\n\nSources:\n" + entry)).containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Berlin, Paris and Rome have done it since 2015. It works.",
                "However, Germany closed its plants in 2011. That was wrong.",
                "Funny, I saw the opposite in 2018, in the green one. It had worms in it.",
                "Sadly, Tom (2014) moved away. We miss him.",
                "1. In 2019, the council, after much talk, voted to close the pool.\n2. We went there in 2018, and it was fine.",
                "Sources: I was there, in 2019, and saw it, as did my wife.",
                "Notes: we tried it in 2016, it broke, and they never came."
            })
    void sentencesAreNoEntries(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aSentenceBeforeAnAddressSaysNothingOfIt() {
        assertThat(told("Hello.\n\nIn 2019, I went out, bought apples, and then read this: https://apples.example/red"))
                .containsExactly("webpage / - / - / - / apples.example");
    }
}
