package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, titles and dates as people write them, each told by its words alone. */
final class WrittenNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Margi Murphy       | Murphy
            Murphy, Margi      | Murphy
            Murphy             | Murphy
            Ames et al.        | Ames
            Ames ET AL         | Ames
            Dr. Marsk          | Marsk
            Tom Ash Jr.        | Ash
            Nora Moss B        | Moss
            Jo                 | Jo
            Tom Ash Jr         | Ash
            Tom Ash Sr         | Ash
            Nora Li            | Li
            Moss NB            | Moss
            , Moss             | Moss
            Quill N., Moss B.  | Quill
            ' Ada Lind '       | Lind
            Ada et al.         | Ada
            """)
    void surnamesStandWhereTheFormSaysSo(String name, String surname) {
        assertThat(Names.surname(name)).isEqualTo(surname);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fen Weekly magazine     | Fen Weekly
            the VICE news network   | the VICE news
            VICE news network       | VICE news
            VICE News               | VICE News
            Fen News                | Fen News
            Fen Magazine            | Fen Magazine
            Wired magazine          | Wired magazine
            Wired Magazine          | Wired Magazine
            fen website             | fen
            """)
    void wordsThatOnlySayWhatANameIsFallAway(String name, String plain) {
        assertThat(Names.plain(name)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nora Quill                   | person
            Nora van der Quill           | person
            One Two Three Four Five      | ''
            Quill                        | ''
            Dr. Quill                    | person
            Professor                    | person
            Quill & Moss                 | ''
            Duke of Fen                  | ''
            The Fen                      | ''
            Nora Quill 2                 | ''
            NPR                          | known acronym
            The Guardian                 | known institution medium
            Fen Gazette                  | institution medium
            Fen Quarterly                | institution medium
            Fen Letters                  | institution medium
            Fen Radio                    | institution medium
            Radio Fen                    | institution medium
            Fen Journal of Rain          | institution medium
            Annals of Rain               | institution medium
            Fen Institute                | institution
            Institute                    | ''
            Gazette                      | ''
            A1                           | acronym
            Q                            | ''
            ABCDEF                       | acronym
            ABCDEFG                      | ''
            NaCl                         | ''
            """)
    void theWordsOfANameTellWhoseItIs(String name, String sorts) {
        String told = (Names.known(name) ? "known " : "")
                + (Names.person(name) ? "person " : "")
                + (Names.institution(name) ? "institution " : "")
                + (Names.medium(name) ? "medium " : "")
                + (Names.acronym(name) ? "acronym" : "");
        assertThat(told.strip()).isEqualTo(sorts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wet Days                  | capitals telling
            Wet days                  | telling
            wet Days                  | telling
            Wet Days of the Fen       | capitals telling
            Of the Fen                | capitals telling
            of the Fen                | telling
            Wet                       | ''
            101 Wet Days              | capitals telling
            100 200                   | telling
            – Wet Days                | telling
            Wet – Days                | capitals telling
            “Wet Days”                | capitals telling
            Wet of the                | capitals telling
            click here                | ''
            read more info            | ''
            see http://a.example/x    | ''
            """)
    void capitalsMakeATitleAndEmptyWordsNone(String text, String sorts) {
        String told = (Titles.capitals(text) ? "capitals " : "") + (Titles.telling(text) ? "telling" : "");
        assertThat(told.strip()).isEqualTo(sorts);
    }

    @ParameterizedTest
    @CsvSource({"160, true", "161, false"})
    void noTitleIsVeryLong(int length, boolean title) {
        String text = "Wet " + "D".repeat(length - 4);
        assertThat(Titles.capitals(text)).isEqualTo(title);
        assertThat(Titles.telling(text)).isEqualTo(title);
        assertThat(Titles.capitals("Wet\nDays")).isFalse();
        assertThat(Titles.telling("Wet\nDays")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Wet Days   | Wet days           | true
            A Wet Day      | wet day.           | true
            An Old Fen     | Old Fen            | true
            Wet Days       | Wet Days at Fen    | true
            Wet Days at Fen| Wet Days           | true
            Wet Da         | Wet Da at Fen      | false
            Wet Days       | Wet Daysies        | false
            Wet Days       | Dry Days           | false
            !              | !                  | false
            """)
    void titlesAreAlikeWithoutArticlesAndCutShort(String one, String other, boolean alike) {
        assertThat(Titles.alike(one, other)).isEqualTo(alike);
        assertThat(Titles.alike(other, one)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “Wet Days.”     | Wet Days
            *Wet Days*,     | Wet Days
            _“Wet Days” ._  | Wet Days
            Wet, Days       | Wet, Days
            ~“”~            | ~~
            ~***~           | ~~
            """)
    void marksAtTheEndsAreNoPartOfATitle(String written, String title) {
        assertThat(Titles.clean(written)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011                        | 2011
            in 2011 and 2012            | 2011
            3 May 2011                  | 2011-05-03
            May 3, 2011                 | 2011-05-03
            May 2011                    | 2011-05
            Fen, May, 2011              | 2011-05
            Sept. 2011                  | 2011-09
            31 December 2011            | 2011-12-31
            32 December 2011            | 2011-12
            0 December 2011             | 2011-12
            2011, May 3                 | 2011-05-03
            2011, May                   | 2011-05
            2011, rain                  | 2011
            2011, May 3 and so on       | 2011
            3 ma 2011                   | 2011
            rain 3 2011                 | 2011
            2011b                       | 2011
            2011bc                      | ''
            2011–2012                   | ''
            1499                        | ''
            1500                        | 1500
            2099                        | 2099
            2100                        | ''
            20111                       | ''
            x2011                       | ''
            12-2011                     | ''
            9/2011                      | ''
            Retrieved 2011              | ''
            2010, Retrieved 2011        | 2010
            rain                        | ''
            """)
    void datesAreReadInTheWaysThatTheyAreWritten(String line, String date) {
        assertThat(WrittenDates.first(line).map(PartialDate::toString).orElse(""))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moss (2011)                | 5
            Moss (see) (2011)          | 11
            Moss (c. 1890)             | 5
            Moss (ca 1890)             | 5
            Moss (circa 1890)          | 5
            Moss (c1890)               | 5
            Moss (c. rain)             | -1
            Moss (2011–2012)           | 5
            Moss (2011?)               | 5
            Moss (3011?)               | -1
            Moss (20111)               | 5
            Moss (20111 x)             | -1
            Moss (201111)              | -1
            Moss (n.d.)                | 5
            Moss (In Press)            | 5
            Moss (in press, rain)      | 5
            Moss (in pressure)         | -1
            Moss (rain)                | -1
            Moss (n.d.                 | -1
            Moss                       | -1
            """)
    void bracketsHoldAYearOrSayWhyThereIsNone(String line, int at) {
        assertThat(WrittenDates.bracketed(line)).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011b      | b
            2011bc     | ''
            2011B      | ''
            2011       | ''
            of 2011a.  | a
            """)
    void aLetterTellsWorksOfAYearApart(String line, String letter) {
        assertThat(WrittenDates.letter(line, PartialDate.of(2011))).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({"Wet May, true", "December, true", "Wet Ma, false", "Wet Days, false", "may, true"})
    void monthsEndNames(String name, boolean month) {
        assertThat(WrittenDates.endsInMonth(name)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moss, N., & Lind, B.               | Moss, N. + Lind, B.
            Moss, N. and Lind, B. C.           | Moss, N. + Lind, B. C.
            Moss, N., Lind, B., et al.         | Moss, N. + Lind, B. et al.
            Moss, N. et al.                    | Moss, N. et al.
            Moss, N., and colleagues           | Moss, N. et al.
            Moss, N., . . . Zorn, W.           | Moss, N. + Zorn, W.
            Moss, N., … Zorn, W.               | Moss, N. + Zorn, W.
            Moss, N                            | Moss, N
            Nora Moss, Bram Lind               | Nora Moss + Bram Lind
            Moss, N. B. C. D. E.               | Moss + N. B. C. D. E.
            Moss, N.-B. C.                     | Moss, N.-B. C.
            Moss, N. (Ed.)                     | Moss, N.
            Moss, N. (eds.).                   | Moss, N.
            et al.                             | et al.
            Moss,, Lind                        | Moss + Lind
            Moss, Nora                         | Moss + Nora
            """)
    void listsOfAuthorsAreNamesOneByOne(String list, String names) {
        assertThat(String.join(" + ", ReferenceAuthors.of(list))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moss, N., & Lind, B. | only names
            Moss and the Fen     | only names
            Moss, N. (Eds.)      | names
            Moss … Zorn          | only names
            Moss said Lind       | names
            Moss says so Lind    | ''
            However, Moss        | names
            I, Moss              | only names
            """)
    void smallWordsAreNoNames(String words, String sorts) {
        String told = (ReferenceAuthors.only(words) ? "only " : "") + (ReferenceAuthors.names(words) ? "names" : "");
        assertThat(told.strip()).isEqualTo(sorts);
    }
}
