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

/**
 * The annotators in their order. Serves one worker at a time, as its linguists do. With several linguists a single thread is
 * read side by side, and annotators that need nothing of each other run at the same time; nobody sees it in the labels.
 */
public final class Pipeline {

    private final List<Linguist> linguists;
    private final List<Annotator<?>> annotators;

    /** @throws IllegalArgumentException if an annotator needs labels that none before it provides */
    public Pipeline(Linguist linguist, List<Annotator<?>> annotators) {
        this(List.of(linguist), annotators);
    }

    /**
     * A pipeline that reads the items of a thread side by side.
     *
     * @param linguists one for each worker, at least one
     * @throws IllegalArgumentException if an annotator needs labels that none before it provides
     */
    public Pipeline(List<Linguist> linguists, List<Annotator<?>> annotators) {
        this.linguists = List.copyOf(linguists);
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
        Optional<Veil> veil = Veil.over(thread, codebook);
        return veil.map(v -> v.lifted(labels(v.thread(), v.codebook()))).orElseGet(() -> labels(thread, codebook));
    }

    private List<Annotation> labels(ThreadDoc thread, Codebook codebook) {
        List<Item> items = thread.items();
        List<Read> read = SideBySide.run(
                linguists,
                items.stream()
                        .<SideBySide.Task<Linguist, Read>>map(item -> linguist -> read(linguist, item))
                        .toList());
        Map<String, AnalyzedText> analyzed = new LinkedHashMap<>();
        List<Annotation> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).id();
            read.get(i).foreign().ifPresent(language -> all.add(new LanguageAnnotation(id, language)));
            analyzed.put(id, read.get(i).text());
        }
        int next = 0;
        while (next < annotators.size()) {
            int end = independent(next);
            AnnotationContext context = new AnnotationContext(thread, codebook, analyzed, all);
            List<Annotator<?>> wave = annotators.subList(next, end);
            SideBySide.run(
                            List.copyOf(wave),
                            wave.stream()
                                    .<SideBySide.Task<Annotator<?>, List<? extends Annotation>>>map(
                                            annotator -> anybody -> annotator.annotate(context))
                                    .toList())
                    .forEach(all::addAll);
            next = end;
        }
        return List.copyOf(all);
    }

    /** Behind the last annotator that needs nothing of those from the first on. */
    private int independent(int first) {
        if (linguists.size() == 1) {
            return first + 1;
        }
        Set<Class<?>> made = new HashSet<>(annotators.get(first).provides());
        int end = first + 1;
        while (end < annotators.size()
                && annotators.get(end).requires().stream().noneMatch(made::contains)) {
            made.addAll(annotators.get(end).provides());
            end++;
        }
        return end;
    }

    private static Read read(Linguist linguist, Item item) {
        Optional<String> foreign = LanguageGuess.foreign(item.body().value());
        return new Read(
                foreign,
                foreign.isPresent() ? new AnalyzedText(item.body(), List.of()) : linguist.analyze(item.body()));
    }

    private record Read(Optional<String> foreign, AnalyzedText text) {}
}
