package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CorpusSourcesTest {

    private static final Work NPR =
            Cited.work(WorkType.WEBPAGE, "Feng", "", "NPR", "2019-12-16", Cited.web("https://www.npr.org/a"));

    private static Work named(String author, String title, String publisher, String date) {
        return Cited.work(WorkType.ARTICLE, author, title, publisher, date);
    }

    /** Citing items of each work. */
    private static List<String> uses(CorpusSources sources) {
        return sources.works().stream()
                .map(w -> w.uses().stream()
                        .map(u -> u.thread() + "/" + u.item())
                        .toList()
                        .toString())
                .toList();
    }

    private static List<String> together(Work one, Work other) {
        return uses(CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, one), Cited.item("b", "post", Stance.AGAINST, 1, other))));
    }

    @Test
    void anAddressIsOneWorkInAllThreads() {
        Work other = Cited.work(WorkType.WEBPAGE, "", "A title", "", "", Cited.web("https://npr.org/a"));

        assertThat(together(NPR, other)).containsExactly("[a/c1, b/post]");
    }

    @Test
    void anItemCountsOnce() {
        Work second = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"), Cited.web("https://npr.org/a"));
        CorpusSources sources = CorpusSources.of(List.of(Cited.item("a", "c1", Stance.FAVOR, 1, NPR, 2, second)));

        assertThat(uses(sources)).containsExactly("[a/c1]");
        assertThat(sources.key("a", "s1")).isEqualTo(sources.key("a", "s2"));
    }

    @Test
    void keysThatOneWorkTiesTogetherAreOneWork() {
        Work a = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"));
        Work b = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"));
        Work both = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"), Cited.web("https://b.example/x"));
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, a),
                Cited.item("b", "c1", Stance.FAVOR, 1, b),
                Cited.item("c", "c1", Stance.FAVOR, 1, both)));

        assertThat(uses(sources)).containsExactly("[a/c1, b/c1, c/c1]");
    }

    @Test
    void worksWithoutAddressMeetByTitleOrByAuthorAndYear() {
        assertThat(together(named("Murphy", "On Cameras", "", ""), named("Margi Murphy", "On cameras!", "", "")))
                .hasSize(1);
        assertThat(together(named("", "On Cameras", "BBC", ""), named("Murphy", "On Cameras", "bbc", "")))
                .hasSize(1);
        assertThat(together(named("Murphy", "", "", "2019"), named("Margi Murphy", "", "", "2019")))
                .hasSize(1);
        assertThat(together(named("Murphy", "", "", "2019"), named("Murphy", "On Cameras", "", "2019")))
                .hasSize(1);
    }

    @Test
    void whatMayBeTwoWorksStaysApart() {
        assertThat(together(named("", "", "VICE", ""), named("", "", "VICE", "")))
                .hasSize(2);
        assertThat(together(named("Murphy", "", "", "2019"), named("Murphy", "", "", "2020")))
                .hasSize(2);
        assertThat(together(named("Ann Murphy", "", "", "2019"), named("Bea Murphy", "", "", "2019")))
                .hasSize(2);
        assertThat(together(named("Murphy", "One", "", "2019"), named("Murphy", "Two", "", "2019")))
                .hasSize(2);
        assertThat(together(named("", "On Cameras", "", ""), named("", "On Cameras", "", "")))
                .hasSize(2);
        assertThat(together(NPR, named("Feng", "", "", "2019"))).hasSize(2);
    }

    @Test
    void twoWorksThatAThreadKeepsApartStayApart() {
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, named("Murphy", "", "", "2019")),
                Cited.item("a", "c2", Stance.FAVOR, 2, named("Murphy", "", "", "2019")),
                Cited.item("b", "c1", Stance.FAVOR, 1, named("Murphy", "", "", "2019"))));

        assertThat(sources.works()).hasSize(3).extracting(CorpusWork::key).doesNotHaveDuplicates();
    }

    @Test
    void ofEachFieldTheBestOriginWins() {
        Work plain = NPR;
        Work told = new Work(
                NPR.addresses(),
                Optional.of(new Known<>("National Public Radio", Origin.SUPPLIED)),
                Optional.of(new Known<>(List.of("Emily Feng"), Origin.TEXT)),
                Optional.of(new Known<>(PartialDate.of(2020), Origin.TEXT)),
                Optional.empty(),
                Optional.empty(),
                new Known<>(WorkType.ARTICLE_NEWSPAPER, Origin.TABLE));
        Work merged = CorpusSources.of(List.of(
                        Cited.item("a", "c1", Stance.FAVOR, 1, plain), Cited.item("b", "c1", Stance.FAVOR, 1, told)))
                .works()
                .get(0)
                .work();

        assertThat(merged.publisher()).contains(new Known<>("National Public Radio", Origin.SUPPLIED));
        assertThat(merged.authors().orElseThrow().value()).containsExactly("Feng");
        assertThat(merged.date().orElseThrow().value()).hasToString("2020");
        assertThat(merged.type()).isEqualTo(new Known<>(WorkType.ARTICLE_NEWSPAPER, Origin.TABLE));
    }

    @Test
    void sidesAreToldApart() {
        Work a = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"));
        Work b = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"));
        Work c = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://c.example/x"));
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("t", "post", Stance.FAVOR, 1, a, 2, b),
                Cited.item("t", "c1", Stance.AGAINST, 1, a),
                Cited.item("t", "c2", Stance.MIXED, 2, b, 3, c),
                Cited.item("t", "c3", Stance.NONE)));

        assertThat(sources.only(Stance.FAVOR)).extracting(CorpusWork::work).containsExactly(b);
        assertThat(sources.only(Stance.AGAINST)).isEmpty();
        assertThat(sources.keeping(Stance.FAVOR).works()).hasSize(1);
        assertThat(sources.shared()).extracting(CorpusWork::work).containsExactly(a, b);
        assertThat(sources.acrossThreads()).isEmpty();
        assertThat(sources.share().citing()).isEqualTo(3);
        assertThat(sources.share().share()).isEqualTo(0.75);
        assertThat(sources.share().citingByStance().of(Stance.NONE)).isZero();
    }

    @Test
    void flawedAddressesHaveTheirPlace() {
        Work broken = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.broken("http://", "has no host"));
        CorpusSources sources = CorpusSources.of(List.of(Cited.item("t", "c2", Stance.NONE, 1, broken)));

        assertThat(sources.flawed()).singleElement().satisfies(f -> {
            assertThat(f.item()).isEqualTo("c2");
            assertThat(f.source()).contains("s1");
            assertThat(f.place().quote()).isEqualTo("http://");
            assertThat(f.flaw()).isEqualTo("has no host");
        });
        assertThat(sources.named()).isEmpty();
    }

    @Test
    void looseMentionsAreKept() {
        SourcedItem item = new SourcedItem(
                "t",
                "c1",
                Optional.empty(),
                List.of(Cited.citation("c1", "s1", NPR)),
                List.of(Cited.loose("c1", "the article", "s1", "s2"), Cited.loose("c1", "a study")));

        assertThat(CorpusSources.of(List.of(item)).untied())
                .extracting(UntiedMention::ambiguous)
                .containsExactly(true, false);
    }

    @Test
    void whatAWorkThatWasTakenInHadForAddressesLeadsToTheOneThatTookIt() {
        Work a = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"));
        Work b = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"), Cited.web("https://b.example/y"));
        Work both = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"), Cited.web("https://b.example/x"));
        Work late = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/y"));
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, a),
                Cited.item("b", "c1", Stance.FAVOR, 1, b),
                Cited.item("c", "c1", Stance.FAVOR, 1, both),
                Cited.item("d", "c1", Stance.FAVOR, 1, late)));

        assertThat(uses(sources)).containsExactly("[a/c1, b/c1, c/c1, d/c1]");
    }

    @Test
    void worksAndTheirCitationsAreInTheOrderOfFirstCitation() {
        Work named = named("Murphy", "One", "", "2019");
        Work a = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/x"));
        Work b = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"));
        Work bAndA = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://b.example/x"), Cited.web("https://a.example/x"));
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, named, 2, a),
                Cited.item("b", "c1", Stance.FAVOR, 1, b, 2, NPR),
                Cited.item("c", "c1", Stance.FAVOR, 1, bAndA)));

        assertThat(uses(sources)).containsExactly("[a/c1]", "[a/c1, b/c1, c/c1]", "[b/c1]");
        assertThat(sources.works().get(1).words()).isEqualTo("https://a.example/x");
    }

    @Test
    void anInitialIsTheGivenNameThatItBegins() {
        assertThat(together(named("A. Murphy", "", "", "2019"), named("Ann Murphy", "", "", "2019")))
                .hasSize(1);
        assertThat(together(named("Ann Murphy", "", "", "2019"), named("A. Murphy", "", "", "2019")))
                .hasSize(1);
        assertThat(together(named("A. Murphy", "", "", "2019"), named("Bea Murphy", "", "", "2019")))
                .hasSize(2);
        assertThat(together(named("Bea Murphy", "", "", "2019"), named("A. Murphy", "", "", "2019")))
                .hasSize(2);
        assertThat(together(named("An Murphy", "", "", "2019"), named("Ann Murphy", "", "", "2019")))
                .hasSize(2);
        assertThat(together(named("Ann Murphy", "", "", "2019"), named("An Murphy", "", "", "2019")))
                .hasSize(2);
    }

    @Test
    void aSecondAuthorOfAnotherGivenNameMakesAnotherWork() {
        assertThat(together(
                        named("Ann Murphy; Cy Reed", "", "", "2019"), named("Ann Murphy; Dee Reed", "", "", "2019")))
                .hasSize(2);
        assertThat(together(named("Ann Murphy; Cy Reed", "", "", "2019"), named("Ann Murphy; Cy Reed", "", "", "2019")))
                .hasSize(1);
    }

    @Test
    void whatFitsTwoWorksIsAThird() {
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, named("Murphy", "One", "", "2019")),
                Cited.item("b", "c1", Stance.FAVOR, 1, named("Murphy", "Two", "", "2019")),
                Cited.item("c", "c1", Stance.FAVOR, 1, named("Murphy", "", "", "2019"))));

        assertThat(uses(sources)).containsExactly("[a/c1]", "[b/c1]", "[c/c1]");
    }

    @Test
    void worksAreFoundByWhoCitesThemAndByWhatIsKnown() {
        Work nameless = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.broken("http://", "has no host"));
        CorpusSources sources = CorpusSources.of(List.of(
                Cited.item("a", "c1", Stance.FAVOR, 1, NPR, 2, nameless),
                Cited.item("a", "c2", Stance.FAVOR, 1, NPR),
                Cited.item("b", "c1", Stance.AGAINST, 1, NPR),
                Cited.item("b", "c2", Stance.AGAINST, 2, named("", "A title", "", ""))));

        assertThat(sources.acrossThreads()).extracting(CorpusWork::threads).containsExactly(List.of("a", "b"));
        assertThat(sources.named()).extracting(w -> w.uses().size()).containsExactly(3, 1);
        assertThat(sources.key("b", "s1"))
                .isEqualTo(sources.key("a", "s1"))
                .isEqualTo(sources.works().get(0).key());
        assertThat(sources.key("b", "s9")).isEmpty();
        assertThat(sources.only(Stance.AGAINST)).hasSize(1);
        assertThat(new CorpusSources.Ref("a", "s1")).hasToString("a/s1");
    }

    @Test
    void anyFieldButABrokenAddressNamesAWork() {
        assertThat(List.of(
                        named("", "A title", "", ""),
                        named("Murphy", "", "", ""),
                        named("", "", "BBC", ""),
                        Cited.work(WorkType.BOOK, "", "", "", "", Cited.web("https://a.example/x")),
                        named("", "", "", "2019"),
                        Cited.work(WorkType.BOOK, "", "", "", "", Cited.broken("http://", "has no host"))))
                .extracting(work -> new CorpusWork("key", work, List.of(), "words").named())
                .containsExactly(true, true, true, true, false, false);
    }

    @Test
    void addressesOfOneWorkAreKeptAsFirstWritten() {
        Work one = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://www.npr.org/a"));
        Work other = Cited.work(
                WorkType.WEBPAGE, "", "", "", "", Cited.web("https://npr.org/a"), Cited.web("https://www.npr.org/a"));
        CorpusSources sources = CorpusSources.of(
                List.of(Cited.item("a", "c1", Stance.FAVOR, 1, one), Cited.item("b", "c1", Stance.FAVOR, 1, other)));

        assertThat(sources.works().get(0).work().addresses())
                .extracting(Address::written)
                .containsExactly("https://www.npr.org/a", "https://npr.org/a");
    }

    @Test
    @Timeout(120)
    void manyWorksArePutTogetherInTime() {
        List<SourcedItem> items = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Work page = Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web("https://a.example/" + i % 10_000));
            items.add(Cited.item("t" + i, "c1", Stance.FAVOR, 1, page, 2, named("Name" + i % 7, "", "", "2019")));
        }

        assertThat(CorpusSources.of(items).works()).hasSize(10_007);
    }
}
