package dev.colloquy.summary;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thread with all its labels and what they add up to.
 *
 * @param targets what the stances are about
 * @param items the post, then the comments in document order
 * @param sources in the order of their ids
 * @param themes a count for each theme that some item touches, in the order of the codebook
 * @param keyphrases best first
 * @param problems what reading the file found odd
 */
public record ThreadResult(
        ThreadDoc thread,
        List<Target> targets,
        List<ItemResult> items,
        List<SourceUse> sources,
        List<ThemeCount> themes,
        List<KeyphraseAnnotation> keyphrases,
        List<ReadProblem> problems) {

    public ThreadResult {
        targets = List.copyOf(targets);
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        themes = List.copyOf(themes);
        keyphrases = List.copyOf(keyphrases);
        problems = List.copyOf(problems);
    }

    /** Puts the labels of a thread in order and counts them. */
    public static ThreadResult of(
            ThreadDoc thread, Codebook codebook, List<Annotation> annotations, List<ReadProblem> problems) {
        Map<String, List<Annotation>> byItem = annotations.stream().collect(Collectors.groupingBy(Annotation::itemId));
        List<ItemResult> items = thread.items().stream()
                .map(item -> item(item, codebook, byItem.getOrDefault(item.id(), List.of())))
                .toList();
        return new ThreadResult(
                thread,
                codebook.targetsFor(thread.post().title()),
                items,
                sources(items),
                themes(codebook, items),
                of(annotations, KeyphraseAnnotation.class).toList(),
                problems);
    }

    /** Positions towards the first target. */
    public StanceCounts stance() {
        return StanceCounts.of(items.stream().map(ItemResult::label).toList());
    }

    /** Positions towards one target, by its id. */
    public StanceCounts stance(String target) {
        return StanceCounts.of(items.stream()
                .flatMap(i -> i.stance(target).stream())
                .map(StanceAnnotation::label)
                .toList());
    }

    /** How many labels towards the first target are uncertain. */
    public int uncertain() {
        return (int) items.stream().filter(i -> i.stance().uncertain()).count();
    }

    /** How many labels towards one target are uncertain. */
    public int uncertain(String target) {
        return (int) items.stream()
                .flatMap(i -> i.stance(target).stream())
                .filter(StanceAnnotation::uncertain)
                .count();
    }

    /** How many items are in other languages than English, by their codes. */
    public SortedMap<String, Integer> languages() {
        SortedMap<String, Integer> languages = new TreeMap<>();
        items.forEach(i -> i.language().ifPresent(l -> languages.merge(l, 1, Integer::sum)));
        return languages;
    }

    /** The items as far as their sources go. */
    public List<SourcedItem> sourced() {
        return items.stream()
                .map(i -> new SourcedItem(
                        thread.id(), i.item().id(), Optional.of(i.label()), i.citations(), i.looseMentions()))
                .toList();
    }

    /** The same thread with that target as the one that is counted. */
    public ThreadResult towards(String target) {
        List<ItemResult> turned = items.stream().map(i -> i.towards(target)).toList();
        return new ThreadResult(thread, targets, turned, sources, themes, keyphrases, problems);
    }

    private static ItemResult item(Item item, Codebook codebook, List<Annotation> own) {
        List<String> order = codebook.themes().stream().map(Theme::id).toList();
        return new ItemResult(
                item,
                of(own, StanceAnnotation.class).toList(),
                of(own, TowardPostAnnotation.class)
                        .findFirst()
                        .orElseGet(() -> new TowardPostAnnotation(item.id(), TowardPost.NONE, List.of())),
                of(own, ThemeAnnotation.class)
                        .sorted(Comparator.comparingInt(t -> order.indexOf(t.theme())))
                        .toList(),
                of(own, SourceAnnotation.class)
                        .sorted(Comparator.comparing(SourceAnnotation::source, BY_ID))
                        .toList(),
                of(own, LooseMention.class).toList(),
                of(own, LanguageAnnotation.class)
                        .map(LanguageAnnotation::language)
                        .findFirst());
    }

    private static final Comparator<CitedSource> BY_ID = Comparator.comparingInt(ThreadResult::number);

    private static int number(CitedSource source) {
        return Integer.parseInt(source.id().substring(1));
    }

    private static List<SourceUse> sources(List<ItemResult> items) {
        List<CitedSource> distinct = items.stream()
                .flatMap(i -> i.citations().stream())
                .map(SourceAnnotation::source)
                .distinct()
                .sorted(BY_ID)
                .toList();
        List<SourceUse> uses = new ArrayList<>();
        for (CitedSource source : distinct) {
            List<ItemResult> citing = items.stream()
                    .filter(i -> i.citations().stream().anyMatch(c -> c.source().equals(source)))
                    .toList();
            uses.add(new SourceUse(
                    source,
                    citing.stream().map(i -> i.item().id()).toList(),
                    StanceCounts.of(citing.stream().map(ItemResult::label).toList()),
                    citing.stream()
                            .flatMap(i -> i.citations().stream())
                            .filter(c -> c.source().equals(source))
                            .map(SourceAnnotation::words)
                            .findFirst()
                            .orElseThrow()));
        }
        return uses;
    }

    private static List<ThemeCount> themes(Codebook codebook, List<ItemResult> items) {
        return codebook.themes().stream()
                .map(theme -> new ThemeCount(
                        theme.id(),
                        StanceCounts.of(items.stream()
                                .filter(i -> i.themes().stream()
                                        .anyMatch(t -> t.theme().equals(theme.id())))
                                .map(ItemResult::label)
                                .toList())))
                .filter(count -> count.items() > 0)
                .toList();
    }

    private static <A extends Annotation> Stream<A> of(List<Annotation> all, Class<A> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
