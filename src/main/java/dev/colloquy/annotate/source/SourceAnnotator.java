package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.FoldedNames;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.Publishers;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The outside sources that the items of a thread draw on: every address and every work named without one, each with the
 * places that mention it, the passages quoted from it and the persons who speak in it. One work is one source across all
 * items. What a field says comes from the text, the form of the address or the table of publishers, never from a guess; a
 * mention that may mean several works, or none that is known, is told as such.
 */
public final class SourceAnnotator implements Annotator<Annotation> {

    private final Models models;

    public SourceAnnotator() {
        this(Models.shipped());
    }

    /** Reads the tables that finding sources needs, so that a run can do it beside something else. */
    public static void warmUp() {
        Models.shipped();
        AddressFinder.in("see https://www.example.org/ and example.org")
                .forEach(a -> Publishers.ofHost(a.address().host()));
        WorkNouns.of("article");
    }

    /** @param models what is asked beside the rules */
    SourceAnnotator(Models models) {
        this.models = models;
    }

    @Override
    public String id() {
        return "source";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(ScopeAnnotation.class);
    }

    @Override
    public Set<Class<? extends Annotation>> provides() {
        return Set.of(SourceAnnotation.class, LooseMention.class);
    }

    @Override
    public List<Annotation> annotate(AnnotationContext context) {
        ThreadWorks works = new ThreadWorks();
        Map<String, List<ScopeAnnotation>> scopes = context.byItem(ScopeAnnotation.class);
        Map<String, List<LanguageAnnotation>> foreign = context.byItem(LanguageAnnotation.class);
        Map<String, Item> items = new LinkedHashMap<>();
        context.thread().items().forEach(item -> items.put(item.id(), item));
        Map<String, Map<String, Draft>> persons = new LinkedHashMap<>();
        Set<String> speakers = speakers(items.values());
        List<ItemUses> all = new ArrayList<>();
        for (Item item : items.values()) {
            List<String> ancestors = ancestors(item, items);
            var addresses = AddressFinder.in(item.body().value());
            AnalyzedText text = foreign.containsKey(item.id())
                    ? addressesAlone(item.body().value(), addresses)
                    : context.analyzed(item);
            ItemWords words = ItemWords.of(text, addresses, speakers);
            Tied tied = new Tying(works, item.id(), ancestors, words, addresses, models).tie();
            Map<String, Draft> known = new TreeMap<>();
            ancestors.forEach(a -> persons.getOrDefault(a, Map.of()).forEach(known::putIfAbsent));
            List<Persons.Person> people = new Persons(words, tied).all(known);
            List<Quotes.Quote> quotes = new Quotes(
                            text,
                            scopes.getOrDefault(item.id(), List.of()),
                            tied.places(),
                            people,
                            tied.listed(),
                            passage -> ancestors.stream()
                                    .limit(ASKED)
                                    .flatMap(a -> Optional.ofNullable(items.get(a)).stream())
                                    .anyMatch(a -> a.body().value().contains(passage)))
                    .all();
            Map<String, Draft> met = persons.computeIfAbsent(item.id(), i -> new LinkedHashMap<>());
            for (Persons.Person person : people) {
                String name = item.body().text(person.span());
                met.putIfAbsent(Names.surname(name).toLowerCase(Locale.ROOT), person.work());
                met.putIfAbsent(Names.words(name).get(0), person.work());
            }
            all.add(new ItemUses(item, tied, quotes, people));
        }
        works.shareSites();
        return labels(all);
    }

    /** A text that is not in English, with blanks for all but its addresses: the rules for words are those of English. */
    private static AnalyzedText addressesAlone(String text, List<FoundAddress> addresses) {
        StringBuilder blank = new StringBuilder(" ".repeat(text.length()));
        for (FoundAddress found : addresses) {
            blank.replace(found.span().start(), found.span().end(), found.span().in(text));
        }
        return new AnalyzedText(SourceText.of(blank.toString()), List.of());
    }

    /** Names of those who talk in a thread, whole and the first of several. */
    private static Set<String> speakers(Collection<Item> items) {
        Set<String> names = new HashSet<>();
        for (Item item : items) {
            item.author().map(FoldedNames::of).filter(n -> !n.isEmpty()).ifPresent(name -> {
                names.add(name);
                names.add(name.split(" ", -1)[0]);
            });
        }
        return names;
    }

    /** So many answers up a reader still remembers what was linked. */
    private static final int DEEP = 50;

    /** How many of them are asked whether a quoted block is theirs. */
    private static final int ASKED = 8;

    private static List<String> ancestors(Item item, Map<String, Item> items) {
        Set<String> ancestors = new LinkedHashSet<>();
        Item at = item;
        while (at instanceof Comment comment
                && comment.parent().isPresent()
                && ancestors.size() < DEEP
                && items.containsKey(comment.parent().get())
                && ancestors.add(comment.parent().get())) {
            at = items.get(comment.parent().get());
        }
        String post = items.keySet().iterator().next();
        if (!item.id().equals(post)) {
            ancestors.add(post);
        }
        ancestors.remove(item.id());
        return List.copyOf(ancestors);
    }

    private static List<Annotation> labels(List<ItemUses> all) {
        Map<Draft, String> ids = new LinkedHashMap<>();
        for (ItemUses item : all) {
            item.tied().places().sorted().forEach(p -> ids.computeIfAbsent(p.work(), w -> "s" + (ids.size() + 1)));
        }
        Map<Draft, CitedSource> sources = new LinkedHashMap<>();
        ids.forEach((draft, id) -> sources.put(draft, new CitedSource(id, draft.work())));
        List<Annotation> labels = new ArrayList<>();
        for (ItemUses uses : all) {
            SourceText text = uses.item().body();
            Map<Draft, Use> byWork = new LinkedHashMap<>();
            for (Place place : uses.tied().places().sorted()) {
                use(byWork, place.work()).mentions().add(mention(text, place));
            }
            uses.quotes()
                    .forEach(q ->
                            use(byWork, q.work()).quotes().add(Evidence.of(text, q.span(), "rule:source-quote", 1)));
            uses.people()
                    .forEach(p ->
                            use(byWork, p.work()).people().add(Evidence.of(text, p.span(), "rule:source-person", 1)));
            byWork.forEach((work, use) -> {
                CitedSource source = sources.get(work);
                if (source != null && !use.mentions().isEmpty()) {
                    labels.add(
                            new SourceAnnotation(uses.item().id(), source, use.mentions(), use.quotes(), use.people()));
                }
            });
            uses.tied().loose().forEach(l -> {
                List<String> candidates = l.candidates().stream()
                        .filter(ids::containsKey)
                        .map(d -> ids.getOrDefault(d, ""))
                        .toList();
                labels.add(new LooseMention(
                        uses.item().id(),
                        new Mention(
                                Evidence.of(text, l.span(), "rule:source-" + l.rule(), l.score()), l.kind(), Tie.NONE),
                        candidates.size() == 1 ? List.of() : candidates));
            });
        }
        return labels;
    }

    private static Mention mention(SourceText text, Place place) {
        return new Mention(
                Evidence.of(text, bare(text, place.span()), "rule:source-" + place.rule(), place.score()),
                place.kind(),
                place.tie());
    }

    /** Without marks that part it from what follows. */
    private static Span bare(SourceText text, Span span) {
        int end = span.end();
        while (end - 1 > span.start() && ",;: \n".indexOf(text.value().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    private static Use use(Map<Draft, Use> byWork, Draft work) {
        return byWork.computeIfAbsent(work, w -> new Use(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private record Use(List<Mention> mentions, List<Evidence> quotes, List<Evidence> people) {}

    private record ItemUses(Item item, Tied tied, List<Quotes.Quote> quotes, List<Persons.Person> people) {}
}
