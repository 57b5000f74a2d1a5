package dev.colloquy.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.encode.ItemScorer;
import dev.colloquy.encode.ItemScores;
import dev.colloquy.encode.SentenceScores;
import dev.colloquy.encode.SideScores;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of the encoder's answers, with an encoder that answers as told. */
final class StanceAnnotatorTest {

    private static final double SURE = 8;

    /** Sentences speak for the tunnel with "good", against it with "bad", report with "said", else take no side. */
    private static ItemScorer scorer(List<Optional<String>> parents) {
        return (claim, parent, sentences) -> {
            parents.add(parent);
            boolean turned = claim.contains("bad");
            List<SentenceScores> each =
                    sentences.stream().map(s -> sentence(s, turned)).toList();
            String all = String.join(" ", sentences);
            if (all.contains("maybe")) {
                return new ItemScores(
                        SideScores.ofLogits(turned ? SURE : SURE - 1.0 / 2, turned ? SURE - 1.0 / 2 : SURE, 0, 0),
                        each);
            }
            SideScores whole = SideScores.ofLogits(
                    all.contains(turned ? "good" : "bad") ? SURE : 0,
                    all.contains(turned ? "bad" : "good") ? SURE : 0,
                    all.contains("good") || all.contains("bad") || all.contains("hollow") ? 0 : SURE,
                    0);
            return new ItemScores(all.contains("hollow") ? SideScores.ofLogits(0, SURE, 0, 0) : whole, each);
        };
    }

    private static SentenceScores sentence(String text, boolean turned) {
        if (text.contains("said")) {
            return SentenceScores.ofLogits(0, 0, 0, turned ? 0 : SURE, turned ? SURE : 0, 0);
        }
        if (text.contains("maybe")) {
            return SentenceScores.ofLogits(turned ? SURE : SURE - 1, turned ? SURE - 1 : SURE, 0, 0, 0, 0);
        }
        boolean favor = text.contains(turned ? "bad" : "good");
        boolean against = text.contains(turned ? "good" : "bad");
        return SentenceScores.ofLogits(against ? SURE : 0, favor ? SURE : 0, favor || against ? 0 : SURE, 0, 0, 0);
    }

    private static List<StanceAnnotation> annotate(List<Optional<String>> parents, String... texts) {
        StanceAnnotator annotator = new StanceAnnotator(List.of(new TargetScorer(scorer(parents))), Optional.empty());
        return annotator.annotate(Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), texts));
    }

    @Test
    void aSideRestsOnTheSentencesThatShowIt() {
        StanceAnnotation label = annotate(
                        new ArrayList<>(), "A tunnel.", "It starts at the quay. I call that a good plan.")
                .get(1);

        assertThat(label.label()).isEqualTo(Stance.FAVOR);
        assertThat(label.uncertain()).isFalse();
        assertThat(label.evidence()).hasSize(1);
        assertThat(label.evidence().get(0).evidence().quote()).isEqualTo("I call that a good plan.");
    }

    @Test
    void aSideThatNoSentenceShowsGivesWayAndTheDoubtIsTold() {
        StanceAnnotation label = annotate(new ArrayList<>(), "A tunnel.", "The pipe is hollow. It lies in the bay.")
                .get(1);

        assertThat(label.label()).isEqualTo(Stance.NONE);
        assertThat(label.doubts()).contains(Doubt.UNSHOWN);
        assertThat(label.scores().get(Stance.FAVOR))
                .isGreaterThan(label.scores().get(Stance.NONE));
        assertThat(label.evidence()).isEmpty();
    }

    @Test
    void whatOthersHoldIsReportedAndNotTheAuthorsOwn() {
        StanceAnnotation label = annotate(
                        new ArrayList<>(), "A tunnel.", "The mayor said it would drown us. It starts at the quay.")
                .get(1);

        assertThat(label.label()).isEqualTo(Stance.NONE);
        assertThat(label.reported()).hasSize(1);
        assertThat(label.reported().get(0).side()).isEqualTo(Stance.AGAINST);
        assertThat(label.reported().get(0).holder())
                .hasValueSatisfying(h -> assertThat(h.quote()).isEqualTo("The mayor"));
    }

    @Test
    void blocksThatAreQuotedAreReadAsWhatTheItemAnswers() {
        List<Optional<String>> parents = new ArrayList<>();
        List<StanceAnnotation> labels =
                annotate(parents, "A tunnel.", "> It is a bad plan.\n\nI call that a good plan, and so does she.");

        assertThat(labels.get(1).label()).isEqualTo(Stance.FAVOR);
        assertThat(parents).contains(Optional.of("It is a bad plan."));
    }

    @Test
    void aReplyIsReadWithTheCommentThatItAnswers() {
        List<Optional<String>> parents = new ArrayList<>();
        StanceAnnotator annotator = new StanceAnnotator(List.of(new TargetScorer(scorer(parents))), Optional.empty());
        var context = Contexts.context(
                Contexts.codebook(),
                List.of(new ScopeAnnotator()),
                "A tunnel.",
                "It will flood.",
                "That would be worse.");
        List<Comment> comments = new ArrayList<>(context.thread().comments());
        Comment reply = comments.get(1);
        comments.set(
                1,
                new Comment(
                        reply.id(),
                        2,
                        Optional.of("c1"),
                        Optional.empty(),
                        Optional.empty(),
                        SourceText.of("That would be worse.")));
        ThreadDoc thread = context.thread();

        annotator.annotate(new AnnotationContext(
                new ThreadDoc(thread.id(), thread.file(), thread.post(), comments, thread.declaredComments()),
                context.codebook(),
                context.analyzed(),
                context.annotations()));

        assertThat(parents).contains(Optional.of("It will flood.")).contains(Optional.empty());
    }

    @Test
    void whatIsTooShortToBeUnderstoodByItselfIsUncertain() {
        assertThat(annotate(new ArrayList<>(), "A tunnel.", "That is good.")
                        .get(1)
                        .doubts())
                .contains(Doubt.SHORT);
        assertThat(annotate(new ArrayList<>(), "A tunnel.", "> It will flood.\n\nThat is good.")
                        .get(1)
                        .doubts())
                .doesNotContain(Doubt.SHORT);
    }

    @Test
    void anUncertainLabelShowsTheOtherReading() {
        StanceAnnotation label = annotate(
                        new ArrayList<>(), "A tunnel.", "That is maybe what the town needs most of all.")
                .get(1);

        assertThat(label.doubts()).containsExactly(Doubt.CLOSE);
        assertThat(label.label()).isEqualTo(Stance.FAVOR);
        assertThat(label.otherReading())
                .hasValueSatisfying(o -> assertThat(o.side()).isEqualTo(Stance.AGAINST));
    }
}
