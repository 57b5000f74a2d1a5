package dev.colloquy.annotate;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Item;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an annotator may look at: a thread, what is looked for, and the labels made so far.
 *
 * @param analyzed the analysed body of every item by its id
 * @param annotations all labels made by the annotators before this one
 */
public record AnnotationContext(
        ThreadDoc thread, Codebook codebook, Map<String, AnalyzedText> analyzed, List<Annotation> annotations) {

    public AnnotationContext {
        analyzed = Map.copyOf(analyzed);
        annotations = List.copyOf(annotations);
    }

    public AnalyzedText analyzed(Item item) {
        AnalyzedText found = analyzed.get(item.id());
        if (found == null) {
            throw new IllegalArgumentException("no analysis of item " + item.id());
        }
        return found;
    }

    /** Labels of one kind by the item that carries them; items without one are not in it. */
    public <A extends Annotation> Map<String, List<A>> byItem(Class<A> kind) {
        return annotations.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(Collectors.groupingBy(Annotation::itemId));
    }

    /** Labels of one kind on one item. */
    public <A extends Annotation> List<A> on(String itemId, Class<A> kind) {
        return annotations.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(a -> a.itemId().equals(itemId))
                .toList();
    }
}
