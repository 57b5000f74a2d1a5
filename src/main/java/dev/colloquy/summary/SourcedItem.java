package dev.colloquy.summary;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Optional;

/**
 * An item as far as its sources go.
 *
 * @param thread id of its thread
 * @param label where it stands; empty if nobody asked
 */
public record SourcedItem(
        String thread,
        String item,
        Optional<Stance> label,
        List<SourceAnnotation> citations,
        List<LooseMention> looseMentions) {

    public SourcedItem {
        citations = List.copyOf(citations);
        looseMentions = List.copyOf(looseMentions);
    }

    /** An item that nobody has labelled, from the annotations of its thread. */
    public static SourcedItem unlabelled(String thread, String item, List<Annotation> annotations) {
        return new SourcedItem(
                thread,
                item,
                Optional.empty(),
                of(annotations, item, SourceAnnotation.class),
                of(annotations, item, LooseMention.class));
    }

    private static <A extends Annotation> List<A> of(List<Annotation> all, String item, Class<A> kind) {
        return all.stream()
                .filter(a -> kind.isInstance(a) && a.itemId().equals(item))
                .map(kind::cast)
                .toList();
    }
}
