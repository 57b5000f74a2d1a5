package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.annotate.source.SourceAnnotator;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.ArchiveTable;
import dev.colloquy.cite.Supplied;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a user's own list makes of the labels of a thread. */
final class SuppliedSourcesTest {

    private static List<Annotation> labels(String map, String... texts) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            comments.add(new Comment(
                    "c" + i, i, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(texts[i])));
        }
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of(texts[0]));
        ThreadDoc thread = new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
        List<Annotation> all = new Pipeline(
                        new OpenNlpLinguist(new LanguageModels()), List.of(new ScopeAnnotator(), new SourceAnnotator()))
                .annotate(thread, Contexts.codebook());
        return SuppliedSources.complete(all, Supplied.of(ArchiveTable.read(map, AddressFinder::only)));
    }

    private static List<String> told(List<Annotation> labels) {
        return labels.stream()
                .filter(SourceAnnotation.class::isInstance)
                .map(SourceAnnotation.class::cast)
                .map(s -> s.itemId() + " " + s.source().id() + " "
                        + s.source().title().orElse("-") + " " + s.mentions().size() + " "
                        + s.source().work().addresses().size())
                .toList();
    }

    @Test
    void anAddressAndADoiOfOneRecordAreOneWork() {
        List<Annotation> labels = labels(
                "url,doi,title\nhttps://ponds.example/a1,10.5555/pond.1,Ponds\n",
                "See https://ponds.example/a1 and https://kettles.example/b.",
                "I prefer doi:10.5555/pond.1 to https://kettles.example/b.");

        assertThat(told(labels))
                .containsExactly("post s1 Ponds 1 2", "post s2 - 1 1", "c1 s1 Ponds 1 2", "c1 s2 - 1 1");
    }

    @Test
    void oneItemThatCitesBothHasOneLabel() {
        List<Annotation> labels = labels(
                "url,pmid,title\nhttps://lakes.example/long,991234,Lakes\n",
                "First https://kettles.example/b. See https://lakes.example/long, that is PMID: 991234.");

        assertThat(told(labels)).containsExactly("post s1 - 1 1", "post s2 Lakes 2 2");
    }

    @Test
    void whatMightMeanTwoThatAreOneIsTied() {
        List<Annotation> labels = labels(
                "url,doi,title\nhttps://moss.example/news/a1,10.5555/moss.2,Moss\n",
                "Read https://moss.example/news/a1 and doi:10.5555/moss.2 first.",
                "I have printed the article.");

        assertThat(labels).noneMatch(LooseMention.class::isInstance);
        assertThat(told(labels)).containsExactly("post s1 Moss 2 2", "c1 s1 Moss 1 2");
    }

    @Test
    void recordsOfTheirOwnStayApart() {
        List<Annotation> labels = labels(
                "url,doi,title\nhttps://fern.example/a,,Ferns\n,10.5555/fog.3,Fog\n",
                "See https://fern.example/a and doi:10.5555/fog.3.");

        assertThat(told(labels)).containsExactly("post s1 Ferns 1 1", "post s2 Fog 1 1");
    }

    private static SourceAnnotation citation(String id, Work work, int at) {
        return new SourceAnnotation(
                "c1",
                new CitedSource(id, work),
                List.of(new Mention(Labelled.evidence(at, "page"), Kind.ADDRESS, Tie.ITSELF)),
                List.of(Labelled.evidence(at + 5, "quoted")),
                List.of(Labelled.evidence(at + 12, "Ann")));
    }

    private static Work page(String address) {
        return Cited.work(
                WorkType.WEBPAGE, "", "", "", "", AddressFinder.only(address).orElseThrow());
    }

    private static Supplied supplied(String map) {
        return Supplied.of(ArchiveTable.read(map, AddressFinder::only));
    }

    @Test
    void ofTwoLabelsThatBecomeOneAllWordsAreKeptInTheOrderOfTheText() {
        Work page = page("https://ponds.example/a1");
        Work doi = page("doi:10.5555/pond.1");

        List<Annotation> labels = SuppliedSources.complete(
                List.of(
                        Labelled.theme("c1", "noise"),
                        citation("s1", page, 40),
                        Cited.loose("c1", "a study"),
                        citation("s2", doi, 10),
                        Cited.loose("c1", "it", "s8", "s9")),
                supplied("url,doi,title\nhttps://ponds.example/a1,10.5555/pond.1,Ponds\n"));

        assertThat(labels).hasSize(4);
        assertThat(labels.get(0)).isEqualTo(Labelled.theme("c1", "noise"));
        assertThat(labels.get(1)).isInstanceOfSatisfying(SourceAnnotation.class, s -> {
            assertThat(s.source().title()).contains("Ponds");
            assertThat(s.mentions())
                    .extracting(m -> m.evidence().span().start())
                    .containsExactly(10, 40);
            assertThat(s.quotes()).extracting(e -> e.span().start()).containsExactly(15, 45);
            assertThat(s.people()).extracting(e -> e.span().start()).containsExactly(22, 52);
        });
        assertThat(labels.get(2)).isEqualTo(Cited.loose("c1", "a study"));
        assertThat(labels.get(3)).isEqualTo(Cited.loose("c1", "it"));
    }

    @Test
    void whatMightMeanTwoThatStayTwoIsToldByTheirNewNumbers() {
        List<Annotation> labels = SuppliedSources.complete(
                List.of(
                        Cited.citation("c1", "s1", page("https://ponds.example/a1")),
                        Cited.citation("c2", "s2", page("doi:10.5555/pond.1")),
                        Cited.citation("c3", "s3", page("https://kettles.example/b")),
                        Cited.loose("c4", "the article", "s1", "s2", "s3")),
                supplied("url,doi,title\nhttps://ponds.example/a1,10.5555/pond.1,Ponds\n"));

        assertThat(told(labels)).containsExactly("c1 s1 Ponds 1 2", "c2 s1 Ponds 1 2", "c3 s2 - 1 1");
        assertThat(labels.get(3)).isEqualTo(Cited.loose("c4", "the article", "s1", "s2"));
    }

    @Test
    void anEmptyListChangesNothing() {
        List<Annotation> labels = List.of(Labelled.theme("c1", "noise"));

        assertThat(SuppliedSources.complete(labels, Supplied.none())).isSameAs(labels);
    }
}
