package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.model.Item;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The outside sources that the items of a thread draw on: every address and every source named without one, each with the
 * places that mention it and the passages quoted from it. One address is one source across all items; publisher, author
 * and year come from the text, the address or a table of well-known sites, never from a guess.
 */
public final class SourceAnnotator implements Annotator<SourceAnnotation> {

    @Override
    public String id() {
        return "source";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(ScopeAnnotation.class);
    }

    @Override
    public Class<SourceAnnotation> provides() {
        return SourceAnnotation.class;
    }

    @Override
    public List<SourceAnnotation> annotate(AnnotationContext context) {
        Works works = new Works();
        List<ItemUses> all = new ArrayList<>();
        Map<String, List<ScopeAnnotation>> scopes = context.byItem(ScopeAnnotation.class);
        for (Item item : context.thread().items()) {
            all.add(uses(context, item, scopes.getOrDefault(item.id(), List.of()), works));
        }
        Map<Work, String> ids = new LinkedHashMap<>();
        for (ItemUses item : all) {
            for (Work work : item.byWork().keySet()) {
                ids.computeIfAbsent(work, w -> "s" + (ids.size() + 1));
            }
        }
        List<SourceAnnotation> annotations = new ArrayList<>();
        for (ItemUses item : all) {
            item.byWork()
                    .forEach((work, use) -> annotations.add(new SourceAnnotation(
                            item.itemId(),
                            work.as(ids.getOrDefault(work, "")),
                            use.mentions(),
                            use.quotes(),
                            List.of())));
        }
        return annotations;
    }

    private static ItemUses uses(AnnotationContext context, Item item, List<ScopeAnnotation> scopes, Works works) {
        SourceText text = item.body();
        Tied tied = works.tie(text.value());
        Map<Work, Use> byWork = new LinkedHashMap<>();
        List<Tied.Place> places = tied.places().stream()
                .sorted(Comparator.comparing(Tied.Place::span))
                .toList();
        for (Tied.Place place : places) {
            byWork.computeIfAbsent(place.work(), w -> new Use(new ArrayList<>(), new ArrayList<>()))
                    .mentions()
                    .add(new Mention(Evidence.of(text, place.span(), "rule:source-" + place.rule(), 1), place.kind()));
        }
        for (Quotes.Quote quote : Quotes.of(context.analyzed(item), scopes, places)) {
            Use use = byWork.get(quote.work());
            if (use != null) {
                use.quotes().add(Evidence.of(text, quote.span(), "rule:source-quote", 1));
            }
        }
        return new ItemUses(item.id(), byWork);
    }

    private record Use(List<Mention> mentions, List<Evidence> quotes) {}

    private record ItemUses(String itemId, Map<Work, Use> byWork) {}
}
