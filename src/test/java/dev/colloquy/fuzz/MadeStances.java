package dev.colloquy.fuzz;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.Sentence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stances by the length of a text, which mean nothing and are shown as others are. */
final class MadeStances implements Annotator<StanceAnnotation> {

    private static final String BY = "made";

    @Override
    public String id() {
        return BY;
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends StanceAnnotation>> provides() {
        return Set.of(StanceAnnotation.class);
    }

    @Override
    public List<StanceAnnotation> annotate(AnnotationContext context) {
        List<StanceAnnotation> all = new ArrayList<>();
        for (Item item : context.thread().items()) {
            List<Sentence> sentences = context.analyzed(item).sentences();
            for (Target target :
                    context.codebook().targetsFor(context.thread().post().title())) {
                Stance side = item.body().length() % 2 == 0 ? Stance.FAVOR : Stance.AGAINST;
                List<Sided> evidence = sentences.stream()
                        .limit(2)
                        .map(s -> new Sided(Evidence.of(item.body(), s.span(), BY, 0.75), side))
                        .toList();
                Stance label = evidence.isEmpty() ? Stance.NONE : side;
                Map<Stance, Double> scores = new EnumMap<>(Stance.class);
                for (Stance each : Stance.values()) {
                    scores.put(each, each == label ? 0.7 : 0.1);
                }
                Set<Doubt> doubts = item.body().length() % 3 == 0 ? Set.of(Doubt.CLOSE) : Set.of();
                all.add(new StanceAnnotation(
                        item.id(), target.id(), label, scores, evidence, List.of(), Optional.empty(), doubts));
            }
        }
        return all;
    }
}
