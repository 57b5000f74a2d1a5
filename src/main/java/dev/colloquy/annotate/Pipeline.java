package dev.colloquy.annotate;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Item;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.LanguageGuess;
import dev.colloquy.nlp.Linguist;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotators in their order. Serves one worker at a time, as its linguist does. */
public final class Pipeline {

    private final Linguist linguist;
    private final List<Annotator<?>> annotators;

    /** @throws IllegalArgumentException if an annotator needs labels that none before it provides */
    public Pipeline(Linguist linguist, List<Annotator<?>> annotators) {
        this.linguist = linguist;
        this.annotators = List.copyOf(annotators);
        Set<Class<?>> provided = new HashSet<>();
        for (Annotator<?> annotator : annotators) {
            if (!provided.containsAll(annotator.requires())) {
                throw new IllegalArgumentException(annotator.id() + " needs labels that no annotator before it makes");
            }
            provided.addAll(annotator.provides());
        }
    }

    /**
     * All labels of a thread, annotator by annotator. Of an item that is not in English annotators see no sentence, so that only what
     * needs none is found in it, such as addresses.
     */
    public List<Annotation> annotate(ThreadDoc thread, Codebook codebook) {
        Map<String, AnalyzedText> analyzed = new LinkedHashMap<>();
        List<Annotation> all = new ArrayList<>();
        for (Item item : thread.items()) {
            Optional<String> foreign = LanguageGuess.foreign(item.body().value());
            foreign.ifPresent(language -> all.add(new LanguageAnnotation(item.id(), language)));
            analyzed.put(
                    item.id(),
                    foreign.isPresent() ? new AnalyzedText(item.body(), List.of()) : linguist.analyze(item.body()));
        }
        for (Annotator<?> annotator : annotators) {
            all.addAll(annotator.annotate(new AnnotationContext(thread, codebook, analyzed, all)));
        }
        return List.copyOf(all);
    }
}
