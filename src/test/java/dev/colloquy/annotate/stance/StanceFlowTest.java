package dev.colloquy.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.ItemScorer;
import dev.colloquy.encode.ItemScores;
import dev.colloquy.encode.SentenceScores;
import dev.colloquy.encode.SideScores;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The way of an item to its labels, with an encoder that answers as it is told. */
final class StanceFlowTest {

    private static final double SURE = 8;

    private final List<Optional<String>> parents = new ArrayList<>();

    /** Sentences with "good" are in favour, with "foresaid" they are somebody's view in favour, else they take no side. */
    private ItemScorer scorer() {
        return (claim, parent, sentences) -> {
            parents.add(parent);
            boolean turned = claim.contains("bad");
            String all = String.join(" ", sentences);
            return new ItemScores(
                    whole(all.contains("good"), turned),
                    sentences.stream().map(s -> sentence(s, turned)).toList());
        };
    }

    private static SideScores whole(boolean good, boolean turned) {
        SideScores scores = SideScores.ofLogits(0, good ? SURE : 0, good ? 0 : SURE, 0);
        return turned ? scores.swapped() : scores;
    }

    private static SentenceScores sentence(String text, boolean turned) {
        boolean good = text.contains("good");
        boolean reported = text.contains("foresaid");
        SentenceScores scores =
                SentenceScores.ofLogits(0, good ? SURE : 0, good || reported ? 0 : SURE, 0, reported ? SURE : 0, 0);
        return turned ? scores.swapped() : scores;
    }

    private List<StanceAnnotation> labels(AnnotationContext context) {
        return new StanceAnnotator(List.of(new TargetScorer(scorer())), Optional.empty()).annotate(context);
    }

    private static AnnotationContext context(String... items) {
        return Tagged.context(Contexts.codebook(), List.of(new ScopeAnnotator()), items);
    }

    private StanceAnnotation label(String comment) {
        return labels(context("A tunnel is there .", comment)).get(1);
    }

    @Test
    void anItemWithoutWordsHasNoStanceAndNoDoubt() {
        StanceAnnotation label = label("https://a.example/x_n");

        assertThat(label.label()).isEqualTo(Stance.NONE);
        assertThat(label.doubts()).isEmpty();
        assertThat(label.scores()).containsEntry(Stance.NONE, 1.0);
        assertThat(label.target()).isEqualTo("tunnel");
        assertThat(parents).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anItemInAnotherLanguageIsNotRead() {
        AnnotationContext english = context("A tunnel is there .", "It is a good thing , and so it is .");
        List<Annotation> annotations = new ArrayList<>(english.annotations());
        annotations.add(new LanguageAnnotation("c1", "de"));
        StanceAnnotation label = labels(
                        new AnnotationContext(english.thread(), english.codebook(), english.analyzed(), annotations))
                .get(1);

        assertThat(label.label()).isEqualTo(Stance.NONE);
        assertThat(label.doubts()).containsExactly(Doubt.LANGUAGE);
        assertThat(labels(english).get(1).label()).isEqualTo(Stance.FAVOR);
    }

    private static Reported reported(StanceAnnotation label) {
        assertThat(label.reported()).hasSize(1);
        return label.reported().get(0);
    }

    @Test
    void aViewThatARuleFindsIsCertainToBeOne() {
        Reported view = reported(label("The mayor says_v it is a good thing ."));

        assertThat(view.evidence().by()).isEqualTo("rule:scope-reported");
        assertThat(view.evidence().score()).isEqualTo(1);
        assertThat(view.side()).isEqualTo(Stance.FAVOR);
        assertThat(view.endorsed()).isFalse();
        assertThat(view.rejected()).isFalse();
        assertThat(view.holder().orElseThrow().quote()).isEqualTo("The mayor");
    }

    @Test
    void aViewThatOnlyTheEncoderSeesIsAsSureAsTheEncoder() {
        Reported view = reported(label("The aforesaid thing is there , and so it is ."));

        assertThat(view.evidence().by()).isEqualTo("encoder");
        assertThat(view.evidence().score()).isBetween(0.5, 1.0).isNotEqualTo(1);
        assertThat(view.side()).isEqualTo(Stance.FAVOR);
        assertThat(view.holders()).isEmpty();
        assertThat(label("The thing is there , and so it is .").reported()).isEmpty();
    }

    @Test
    void whatIsMadeOfAViewIsTold() {
        assertThat(reported(label("The mayor says_v it is a good thing , and I agree_v ."))
                        .endorsed())
                .isTrue();
        assertThat(reported(label("The mayor says_v it is a good thing , which is nonsense ."))
                        .rejected())
                .isTrue();
        assertThat(reported(label("The mayor says_v it is a blue_a thing .")).side())
                .isEqualTo(Stance.NONE);
        assertThat(label("The mayor says_v it is a good thing .").label()).isEqualTo(Stance.NONE);
        assertThat(label("The mayor says_v it is a good thing .").evidence()).isEmpty();
    }

    @Test
    void eachItemIsCountedOnceWhateverTheTargets() {
        Codebook one = Contexts.codebook();
        Codebook two = new Codebook(
                "test",
                "1",
                "Test",
                List.of(one.targets().get(0), new Target("toll", "the toll", "The toll is good.", "The toll is bad.")),
                List.of(),
                ContentHash.of("test"));
        AtomicInteger items = new AtomicInteger();
        StanceAnnotator annotator =
                new StanceAnnotator(List.of(new TargetScorer(scorer())), Optional.empty(), items::incrementAndGet);

        List<StanceAnnotation> labels = annotator.annotate(
                Tagged.context(two, List.of(new ScopeAnnotator()), "A tunnel is there .", "It is a good thing ."));

        assertThat(labels.stream().map(l -> l.itemId() + " " + l.target()))
                .containsExactly("post tunnel", "post toll", "c1 tunnel", "c1 toll");
        assertThat(items).hasValue(2);
    }

    @Test
    void aReplyIsReadWithWhatTheOtherSaysAndNotWithWhatItQuotes() {
        AnnotationContext flat = context(
                "A tunnel is there .",
                "> Somebody wrote_v this . / It will flood_v . / It always_r does .",
                "That would be worse_a than now .");
        List<Comment> comments = new ArrayList<>(flat.thread().comments());
        Comment reply = comments.get(1);
        comments.set(
                1, new Comment(reply.id(), 2, Optional.of("c1"), Optional.empty(), Optional.empty(), reply.body()));
        ThreadDoc thread = flat.thread();

        labels(new AnnotationContext(
                new ThreadDoc(thread.id(), thread.file(), thread.post(), comments, thread.declaredComments()),
                flat.codebook(),
                flat.analyzed(),
                flat.annotations()));

        assertThat(parents)
                .contains(Optional.of("It will flood . It always does ."), Optional.of("Somebody wrote this ."));
    }

    @Test
    void aTunedLayerHasTheLastWord() {
        List<List<Double>> weights = new ArrayList<>();
        for (String feature : TunedLayer.FEATURES) {
            weights.add(List.of(0.0, 0.0, 0.0, feature.equals("bias") ? 100.0 : 0.0));
        }
        TunedLayer layer = new TunedLayer("tunnel", ContentHash.of("c"), ContentHash.of("m"), "1", weights);
        AnnotationContext context = context("A tunnel is there .", "It is a good thing , and so it is .");

        List<StanceAnnotation> tuned =
                new StanceAnnotator(List.of(new TargetScorer(scorer())), Optional.of(layer)).annotate(context);

        assertThat(tuned.get(1).label()).isEqualTo(Stance.NONE);
        assertThat(labels(context).get(1).label()).isEqualTo(Stance.FAVOR);
    }

    @Test
    void theAnnotatorSaysWhatItNeedsAndMakes() {
        StanceAnnotator annotator = new StanceAnnotator(List.of(new TargetScorer(scorer())), Optional.empty());

        assertThat(annotator.id()).isEqualTo("stance");
        assertThat(annotator.requires()).containsExactly(ScopeAnnotation.class);
        assertThat(annotator.provides()).containsExactly(StanceAnnotation.class);
    }
}
