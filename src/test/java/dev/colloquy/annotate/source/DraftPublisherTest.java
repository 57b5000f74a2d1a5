package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressFinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What addresses and words tell of who published a work, one after the other. */
final class DraftPublisherTest {

    private static DraftPublisher at(String... written) {
        List<Address> addresses = new ArrayList<>();
        DraftPublisher publisher = new DraftPublisher(addresses);
        for (String one : written) {
            Address address = AddressFinder.in(one).get(0).address();
            addresses.add(address);
            publisher.reach(address);
        }
        return publisher;
    }

    private static DraftPublisher called(String name) {
        DraftPublisher publisher = at();
        publisher.learn(name);
        return publisher;
    }

    private static String told(DraftPublisher publisher) {
        return publisher.known().map(k -> k.value() + " " + k.origin()).orElse("nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kettle.example/a1, kettle.example ADDRESS",
        "https://www.bbc.co.uk/news/wet, BBC TABLE",
        "https://bit.ly/xyz, nobody",
        "arXiv:1901.00001, arXiv TABLE",
        "https://doi.org/10.1234/abcd, nobody",
        "ISBN 978-0-306-40615-7, nobody",
        "https://xn--bcher-kva.example/a1, bücher.example ADDRESS"
    })
    void addressesTellAPublisherByTheirHost(String address, String told) {
        assertThat(told(at(address))).isEqualTo(told);
    }

    @Test
    void theFirstAddressThatTellsOneIsHeard() {
        assertThat(told(at("https://bit.ly/xyz", "https://kettle.example/a1", "https://boiler.example/b1")))
                .isEqualTo("kettle.example ADDRESS");
        assertThat(told(at("https://kettle.example/a1", "arXiv:1901.00001"))).isEqualTo("kettle.example ADDRESS");
    }

    @ParameterizedTest
    @CsvSource({
        "https://kettle.example/a1, Fen Gazette, true, Fen Gazette TEXT",
        "https://kettle.example/a1, the guardian, true, The Guardian TEXT",
        "https://www.bbc.co.uk/news/wet, Fen Gazette, false, BBC TABLE",
        "https://www.youtube.com/watch?v=abc, Fen Gazette, true, Fen Gazette TEXT",
        "https://www.youtube.com/watch?v=abc, YouTube, false, YouTube TABLE",
        "https://bit.ly/xyz, Fen Gazette, true, Fen Gazette TEXT"
    })
    void aNameThatSomebodyWroteSaysMoreThanAnAddress(String address, String name, boolean learns, String told) {
        DraftPublisher publisher = at(address);

        assertThat(publisher.learn(name)).isEqualTo(learns);
        assertThat(told(publisher)).isEqualTo(told);
    }

    @Test
    void ofTwoNamesTheLongerOneIsHeardWhereTheAddressSpellsIt() {
        DraftPublisher spelled = at("https://fengazette.example/a1");
        assertThat(spelled.learn("Fen")).isTrue();
        assertThat(spelled.learn("Moor Gazette")).isFalse();
        assertThat(spelled.learn("Fengazette")).isFalse();
        assertThat(spelled.learn("Fen Gazette")).isTrue();
        assertThat(told(spelled)).isEqualTo("Fen Gazette TEXT");

        DraftPublisher other = at("https://kettle.example/a1");
        assertThat(other.learn("Fen")).isTrue();
        assertThat(other.learn("Fen Gazette")).isFalse();
        assertThat(told(other)).isEqualTo("Fen TEXT");

        DraftPublisher table = at("https://www.bbc.co.uk/news/wet");
        assertThat(table.learn("BBC Co")).isFalse();
        assertThat(told(table)).isEqualTo("BBC TABLE");
    }

    @Test
    void anAbbreviationThatIsExplainedIsTheSame() {
        DraftPublisher publisher = called("FRT");
        assertThat(publisher.same("Fen Rain Trust")).isFalse();
        publisher.alias("FRT", "Fen Rain Trust");
        assertThat(told(publisher)).isEqualTo("Fen Rain Trust TEXT");
        assertThat(publisher.same("FRT")).isTrue();
        assertThat(publisher.same("fen rain trust")).isTrue();
        assertThat(publisher.same("Moor Trust")).isFalse();

        DraftPublisher whole = called("Fen Rain Trust");
        whole.alias("FRT", "Fen Rain Trust");
        assertThat(told(whole)).isEqualTo("Fen Rain Trust TEXT");
        assertThat(whole.same("FRT")).isTrue();

        DraftPublisher nobody = at();
        nobody.alias("FRT", "Fen Rain Trust");
        assertThat(told(nobody)).isEqualTo("nobody");
        assertThat(nobody.same("FRT")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Lantern, harbour lantern, true",
        "Harbour Lantern, Lantern, true",
        "Harbour Lantern, Harbour, true",
        "Harbour Lantern, bour, false",
        "Harbour Lamps, Lamps, true",
        "Harbour Lamp, Lamp, false",
        "Fen Gazette, Fen, false",
        "Fen Gazette, Moor Gazette, false",
        "Fen Gazette, !, false",
        "BBC, British Broadcasting Corporation, true",
        "BBC, NPR, false",
        "BBC, Fen Gazette, false"
    })
    void theLastOrFirstWordsOfANameTellIt(String own, String other, boolean same) {
        assertThat(called(own).same(other)).isEqualTo(same);
    }

    @Test
    void whatIsOpenMayBeNamedStill() {
        assertThat(at().open()).isTrue();
        assertThat(at("https://kettle.example/a1").open()).isTrue();
        assertThat(at("https://www.youtube.com/watch?v=abc").open()).isTrue();
        assertThat(at("https://www.bbc.co.uk/news/wet").open()).isFalse();
        assertThat(called("Fen Gazette").open()).isFalse();
        assertThat(called("YouTube").open()).isFalse();
    }

    @Test
    void onlySitesWhereOthersPublishArePlatforms() {
        assertThat(at("https://www.youtube.com/watch?v=abc").platform()).isTrue();
        assertThat(at("https://www.bbc.co.uk/news/wet").platform()).isFalse();
        assertThat(called("YouTube").platform()).isFalse();
        assertThat(at().platform()).isFalse();
    }

    @Test
    void pagesOfASiteAreCalledAsOneOfThemWas() {
        DraftPublisher named = at("https://fengazette.example/a1");
        named.learn("Fen Gazette");
        DraftPublisher page = at("https://fengazette.example/b1");
        page.share(named);
        assertThat(told(page)).isEqualTo("Fen Gazette TEXT");

        DraftPublisher elsewhere = at("https://kettle.example/b1");
        elsewhere.share(named);
        assertThat(told(elsewhere)).isEqualTo("kettle.example ADDRESS");

        DraftPublisher bbc = at("https://www.bbc.co.uk/news/wet");
        bbc.share(named);
        assertThat(told(bbc)).isEqualTo("BBC TABLE");

        DraftPublisher fresh = at("https://bbc.example/b1");
        fresh.share(bbc);
        assertThat(told(fresh)).isEqualTo("bbc.example ADDRESS");
        assertThat(bbc.written()).isFalse();
        assertThat(named.written()).isTrue();
        assertThat(at().written()).isFalse();
    }
}
