package dev.colloquy.summary;

import static dev.colloquy.summary.Labelled.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the sources of a thread add up to, and what is wrong with them. */
final class ThreadSourcesTest {

    private static Work page(String address) {
        return Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.web(address));
    }

    private static ThreadSources sources() {
        Work both = page("https://a.example/1");
        Work one = page("https://b.example/2");
        return ThreadSources.of(ThreadResult.of(
                Labelled.thread("t", "words of the post", "words one", "words two"),
                Labelled.codebook(),
                List.of(
                        Labelled.stance("post", TUNNEL, Stance.FAVOR),
                        Labelled.stance("c1", TUNNEL, Stance.AGAINST),
                        Labelled.stance("c2", TUNNEL, Stance.NONE),
                        Cited.citation("post", "s1", both),
                        Cited.citation("c1", "s1", both),
                        Cited.citation("c1", "s2", one),
                        Cited.citation(
                                "c1",
                                "s3",
                                Cited.work(WorkType.WEBPAGE, "", "", "", "", Cited.broken("http://", "has no host"))),
                        Cited.loose("c2", "a study")),
                List.of()));
    }

    @Test
    void sharedSourcesAreThoseOfSeveralItems() {
        assertThat(sources().uses()).hasSize(3);
        assertThat(sources().shared()).extracting(u -> u.source().id()).containsExactly("s1");
    }

    @Test
    void sourcesOfOneSideAreToldApart() {
        assertThat(sources().only(Stance.AGAINST))
                .extracting(u -> u.source().id())
                .containsExactly("s2", "s3");
        assertThat(sources().only(Stance.FAVOR)).isEmpty();
    }

    @Test
    void itemsThatCiteAreCounted() {
        SourceShare share = sources().share();

        assertThat(share.items()).isEqualTo(3);
        assertThat(share.citing()).isEqualTo(2);
        assertThat(Labelled.told(share.byStance())).isEqualTo("1 1 0 1");
        assertThat(Labelled.told(share.citingByStance())).isEqualTo("1 1 0 0");
        assertThat(share.labels()).containsExactly(Stance.FAVOR, Stance.AGAINST, Stance.NONE);
    }

    @Test
    void ofNoItemTheShareIsZero() {
        assertThat(SourceShare.of(List.of()).share()).isZero();
        assertThat(SourceShare.of(List.of()).labels()).isEmpty();
    }

    @Test
    void whatIsWrongHasItsPlace() {
        assertThat(sources().flawed())
                .extracting(f -> f.item() + " " + f.source().orElse("-") + " " + f.flaw())
                .containsExactly("c1 s3 has no host");
        assertThat(sources().untied())
                .extracting(u -> u.thread() + " " + u.mention().itemId())
                .containsExactly("t c2");
    }

    /** An item whose citation has mentions, each at its place, and whose work has addresses. */
    private static List<FlawedAddress> flawed(List<Mention> mentions, List<LooseMention> loose, Address... addresses) {
        Work work = Cited.work(WorkType.WEBPAGE, "", "", "", "", addresses);
        SourceAnnotation citation =
                new SourceAnnotation("c1", new CitedSource("s1", work), mentions, List.of(), List.of());
        return FlawedAddress.of(List.of(new SourcedItem("t", "c1", Optional.empty(), List.of(citation), loose)));
    }

    private static Mention mention(int start, String words, Kind kind) {
        return new Mention(Labelled.evidence(start, words), kind, Tie.ITSELF);
    }

    @Test
    void onlyTheAddressThatIsFlawedIsNamedAndOnlyWhereItStands() {
        assertThat(flawed(
                        List.of(
                                mention(0, "https://a.example/1", Kind.ADDRESS),
                                mention(30, "http://", Kind.ADDRESS),
                                mention(50, "http://", Kind.NARRATIVE)),
                        List.of(),
                        Cited.web("https://a.example/1"),
                        Cited.broken("http://", "has no host"),
                        Cited.broken("http://", "is said twice")))
                .extracting(f -> f.thread() + " " + f.place().span().start() + " " + f.flaw())
                .containsExactly("t 30 has no host");
    }

    @Test
    void anAddressThatIsBrokenOverTwoLinesIsFound() {
        assertThat(flawed(
                        List.of(mention(0, "htt://a\n b", Kind.ADDRESS)),
                        List.of(),
                        Cited.broken("htt://ab", "has an unknown scheme")))
                .singleElement()
                .satisfies(f -> assertThat(f.place().quote()).isEqualTo("htt://a\n b"));
    }

    @Test
    void addressesThatNameNothingStandAmongTheOthersInTheOrderOfTheText() {
        LooseMention address = new LooseMention("c1", mention(5, "www.", Kind.ADDRESS), List.of());
        LooseMention words = new LooseMention("c1", mention(15, "a study", Kind.BACK_REFERENCE), List.of());

        assertThat(flawed(
                        List.of(mention(30, "http://", Kind.ADDRESS)),
                        List.of(words, address),
                        Cited.broken("http://", "has no host")))
                .extracting(f -> f.place().quote() + " " + f.source().orElse("-") + " " + f.flaw())
                .containsExactly("www. - names no page", "http:// s1 has no host");
    }

    @Test
    void anAddressIsNoUntiedMention() {
        SourcedItem item = new SourcedItem(
                "t",
                "c1",
                Optional.empty(),
                List.of(),
                List.of(
                        new LooseMention("c1", mention(5, "www.", Kind.ADDRESS), List.of()),
                        Cited.loose("c1", "the article", "s1", "s2")));

        assertThat(UntiedMention.of(List.of(item))).singleElement().satisfies(u -> {
            assertThat(u.mention().mention().evidence().quote()).isEqualTo("the article");
            assertThat(u.ambiguous()).isTrue();
        });
    }

    @Test
    void anUnlabelledItemTakesOfItsThreadWhatIsItsOwn() {
        Work page = page("https://a.example/1");
        SourcedItem item = SourcedItem.unlabelled(
                "t",
                "c1",
                List.of(
                        Cited.citation("post", "s1", page),
                        Cited.citation("c1", "s1", page),
                        Labelled.theme("c1", "noise"),
                        Cited.loose("c1", "a study"),
                        Cited.loose("c2", "a study")));

        assertThat(item.label()).isEmpty();
        assertThat(item.citations()).extracting(SourceAnnotation::itemId).containsExactly("c1");
        assertThat(item.looseMentions()).extracting(LooseMention::itemId).containsExactly("c1");
    }
}
