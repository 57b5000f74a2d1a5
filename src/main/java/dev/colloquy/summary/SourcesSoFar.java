package dev.colloquy.summary;

import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.cite.CitationKeys;
import dev.colloquy.cite.CitationKeys.Placed;
import dev.colloquy.cite.Work;
import dev.colloquy.summary.CorpusSources.Ref;
import dev.colloquy.summary.CorpusWork.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Puts the works of threads together, item by item; keeps of an item what it says of sources. Not for several threads. */
public final class SourcesSoFar {

    private final Map<Ref, Cited> cited = new LinkedHashMap<>();
    private final List<FlawedAddress> flawed = new ArrayList<>();
    private final List<UntiedMention> untied = new ArrayList<>();
    private SourceShare share = SourceShare.none();

    /**
     * A source of a thread.
     *
     * @param words by which it is first mentioned
     */
    private record Cited(Work work, String words, List<Use> uses) {}

    /** Takes an item; items come thread by thread in the order of the threads' ids. */
    public void add(SourcedItem item) {
        for (SourceAnnotation citation : item.citations()) {
            Ref ref = new Ref(item.thread(), citation.source().id());
            cited.computeIfAbsent(ref, r -> new Cited(citation.source().work(), citation.words(), new ArrayList<>(1)))
                    .uses()
                    .add(new Use(item.thread(), item.item(), ref.source(), item.label()));
        }
        share = share.plus(item);
        flawed.addAll(FlawedAddress.in(item));
        untied.addAll(UntiedMention.in(item));
    }

    /** What all items that were added cite. */
    public CorpusSources told() {
        Map<Ref, Work> all = new LinkedHashMap<>();
        cited.forEach((ref, source) -> all.put(ref, source.work()));
        List<List<Ref>> groups = SameWorks.of(all);
        List<Work> merged = groups.stream()
                .map(g -> MergedWork.of(g.stream().map(all::get).toList()))
                .toList();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            placed.add(new Placed(merged.get(i), groups.get(i).get(0).toString()));
        }
        List<String> names = CitationKeys.of(placed);
        List<CorpusWork> works = new ArrayList<>();
        Map<Ref, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            String key = names.get(i);
            groups.get(i).forEach(ref -> keys.put(ref, key));
            List<Cited> group = groups.get(i).stream()
                    .map(ref -> Objects.requireNonNull(cited.get(ref)))
                    .toList();
            works.add(
                    new CorpusWork(key, merged.get(i), uses(group), group.get(0).words()));
        }
        return new CorpusSources(works, keys, share, flawed, untied);
    }

    /** Each citing item once, though it may know the work under two names. */
    private static List<Use> uses(List<Cited> group) {
        Set<List<String>> seen = new HashSet<>();
        List<Use> once = new ArrayList<>();
        for (Cited source : group) {
            for (Use use : source.uses()) {
                if (seen.add(List.of(use.thread(), use.item()))) {
                    once.add(use);
                }
            }
        }
        return once;
    }
}
