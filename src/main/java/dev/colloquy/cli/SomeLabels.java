package dev.colloquy.cli;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.ResultEdition;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.model.ThreadExcerpt;
import dev.colloquy.summary.CorpusSources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Labels some items of a corpus with one kind of labels; all else of the labels is left empty. */
final class SomeLabels {

    private final Editions.Settings settings;
    private final Terminal terminal;

    SomeLabels(Editions.Settings settings, Terminal terminal) {
        this.settings = settings;
        this.terminal = terminal;
    }

    /**
     * The labels of those items that the corpus has.
     *
     * @param wanted names of items, {@code thread/item}
     */
    Map<String, Labels> of(
            Kind kind, Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, Set<String> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return switch (kind) {
            case STANCE ->
                stances(
                        corpus,
                        codebook,
                        codebook.targets().stream().limit(1).toList(),
                        tuned,
                        wanted,
                        ResultEdition::stance);
            case TARGET -> further(corpus, codebook, tuned, wanted);
            case THEME -> themes(corpus, codebook, wanted);
            case SOURCE -> works(corpus, codebook, wanted);
        };
    }

    /** Towards all targets but the first; where there are none, labels that say so. */
    private Map<String, Labels> further(
            Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, Set<String> wanted) {
        List<Target> targets = codebook.targets().stream().skip(1).toList();
        if (!targets.isEmpty()) {
            return stances(corpus, codebook, targets, tuned, wanted, ResultEdition::further);
        }
        Map<String, Labels> none = new HashMap<>();
        wanted.forEach(name -> none.put(name, ResultEdition.further(List.of())));
        return none;
    }

    /** @param targets those that are looked at; none for the title */
    private Map<String, Labels> stances(
            Corpus corpus,
            Codebook codebook,
            List<Target> targets,
            Optional<TunedLayer> tuned,
            Set<String> wanted,
            Function<List<StanceAnnotation>, Labels> labels) {
        Wiring.warmUpStances();
        Codebook some =
                new Codebook(codebook.id(), codebook.version(), codebook.name(), targets, List.of(), codebook.hash());
        Corpus excerpts = excerpts(corpus, wanted);
        int side =
                Math.max(1, settings.threads() / Math.max(1, excerpts.threads().size()));
        return labelled(
                excerpts,
                some,
                wanted,
                step -> Wiring.stancePipeline(side, tuned, step),
                (item, all) -> labels.apply(only(all, StanceAnnotation.class, item)));
    }

    private Map<String, Labels> themes(Corpus corpus, Codebook codebook, Set<String> wanted) {
        return labelled(
                excerpts(corpus, wanted),
                codebook,
                wanted,
                step -> Wiring.themePipeline(),
                (item, all) -> ResultEdition.themes(only(all, ThemeAnnotation.class, item)));
    }

    /** Sources hang on the whole corpus. */
    private Map<String, Labels> works(Corpus corpus, Codebook codebook, Set<String> wanted) {
        Map<String, SortedMap<String, String>> works = new HashMap<>();
        wanted.forEach(name -> works.put(name, new TreeMap<>()));
        CorpusSources found;
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            found = Analyst.sources(corpus, codebook, settings.archive(), settings.threads(), progress);
        }
        found.works()
                .forEach(w -> w.uses()
                        .forEach(use -> Optional.ofNullable(works.get(use.thread() + "/" + use.item()))
                                .ifPresent(own -> own.putIfAbsent(w.key(), w.words()))));
        Map<String, Labels> labels = new HashMap<>();
        works.forEach((name, own) -> labels.put(name, ResultEdition.works(own)));
        return labels;
    }

    /** What makes labels of the annotations of an item. */
    private interface Maker {
        Labels of(String item, List<Annotation> all);
    }

    /** @param pipelines made of what is to be run after each item */
    private Map<String, Labels> labelled(
            Corpus corpus, Codebook codebook, Set<String> wanted, Function<Runnable, Pipeline> pipelines, Maker maker) {
        Map<String, Labels> labels = new HashMap<>();
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            new Analyst(
                            () -> pipelines.apply(progress::step),
                            ArchiveMaps.none().works(),
                            settings.threads())
                    .each(corpus, codebook, (thread, annotations) -> labels(thread, annotations, wanted, maker))
                    .forEach(labels::putAll);
        }
        return labels;
    }

    private static Map<String, Labels> labels(
            ThreadDoc thread, List<Annotation> annotations, Set<String> wanted, Maker maker) {
        Map<String, List<Annotation>> byItem = annotations.stream().collect(Collectors.groupingBy(Annotation::itemId));
        Map<String, Labels> found = new HashMap<>();
        thread.items().stream()
                .filter(i -> wanted.contains(thread.id() + "/" + i.id()))
                .forEach(i -> found.put(
                        thread.id() + "/" + i.id(), maker.of(i.id(), byItem.getOrDefault(i.id(), List.of()))));
        return found;
    }

    private static <A extends Annotation> List<A> only(List<Annotation> all, Class<A> kind, String item) {
        return all.stream()
                .filter(a -> kind.isInstance(a) && a.itemId().equals(item))
                .map(kind::cast)
                .toList();
    }

    private static Corpus excerpts(Corpus corpus, Set<String> wanted) {
        Map<String, Set<String>> items = new HashMap<>();
        for (String name : wanted) {
            int slash = name.lastIndexOf('/');
            items.computeIfAbsent(name.substring(0, slash), k -> new TreeSet<>())
                    .add(name.substring(slash + 1));
        }
        List<ThreadDoc> threads = corpus.threads().stream()
                .filter(t -> items.containsKey(t.id()))
                .map(t -> ThreadExcerpt.of(t, items.getOrDefault(t.id(), Set.of())))
                .toList();
        return new Corpus(threads, List.of());
    }
}
