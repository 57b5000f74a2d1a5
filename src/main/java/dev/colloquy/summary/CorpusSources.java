package dev.colloquy.summary;

import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.CitationKeys;
import dev.colloquy.cite.CitationKeys.Placed;
import dev.colloquy.cite.Work;
import dev.colloquy.summary.CorpusWork.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a corpus cites: its works over all threads, how many items cite one, and what went wrong.
 *
 * @param works in the order of their first citation
 * @param keys the citation key of every source of every thread
 * @param flawed addresses that look dead or malformed
 * @param untied mentions that could not be tied to one source
 */
public record CorpusSources(
        List<CorpusWork> works,
        Map<Ref, String> keys,
        SourceShare share,
        List<FlawedAddress> flawed,
        List<UntiedMention> untied) {

    public CorpusSources {
        works = List.copyOf(works);
        keys = Map.copyOf(keys);
        flawed = List.copyOf(flawed);
        untied = List.copyOf(untied);
    }

    /** A source of a thread. */
    public record Ref(String thread, String source) {

        @Override
        public String toString() {
            return thread + "/" + source;
        }
    }

    /**
     * Puts the works of all threads together.
     *
     * @param items all items of the corpus, thread by thread in the order of their ids
     */
    public static CorpusSources of(List<SourcedItem> items) {
        Map<Ref, Work> cited = new LinkedHashMap<>();
        Map<Ref, List<Use>> uses = new LinkedHashMap<>();
        Map<Ref, String> words = new LinkedHashMap<>();
        for (SourcedItem item : items) {
            for (SourceAnnotation citation : item.citations()) {
                Ref ref = new Ref(item.thread(), citation.source().id());
                cited.putIfAbsent(ref, citation.source().work());
                words.putIfAbsent(ref, citation.words());
                uses.computeIfAbsent(ref, r -> new ArrayList<>())
                        .add(new Use(item.thread(), item.item(), ref.source(), item.label()));
            }
        }
        List<List<Ref>> groups = SameWorks.of(cited);
        List<Work> merged = groups.stream()
                .map(g -> MergedWork.of(g.stream().map(cited::get).toList()))
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
            String first = groups.get(i).stream()
                    .map(words::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            works.add(new CorpusWork(key, merged.get(i), uses(groups.get(i), uses), first));
        }
        return new CorpusSources(works, keys, SourceShare.of(items), FlawedAddress.of(items), UntiedMention.of(items));
    }

    /** Each citing item once, though it may know the work under two names. */
    private static List<Use> uses(List<Ref> group, Map<Ref, List<Use>> uses) {
        Set<String> seen = new LinkedHashSet<>();
        List<Use> once = new ArrayList<>();
        for (Ref ref : group) {
            for (Use use : uses.getOrDefault(ref, List.of())) {
                if (seen.add(use.thread() + "/" + use.item())) {
                    once.add(use);
                }
            }
        }
        return once;
    }

    /** The citation key of a source of a thread. */
    public String key(String thread, String source) {
        return Optional.ofNullable(keys.get(new Ref(thread, source))).orElse("");
    }

    /** Works that a reference manager can use. */
    public List<CorpusWork> named() {
        return works.stream().filter(CorpusWork::named).toList();
    }

    /** Works that several items cite. */
    public List<CorpusWork> shared() {
        return works.stream().filter(CorpusWork::shared).toList();
    }

    /** Works that several threads cite. */
    public List<CorpusWork> acrossThreads() {
        return works.stream().filter(w -> w.threads().size() > 1).toList();
    }

    /** Works that one side cites and the other does not. */
    public List<CorpusWork> only(Stance side) {
        return works.stream()
                .filter(w -> w.byStance().onlySide().equals(Optional.of(side)))
                .toList();
    }

    /** The same with the works of one side only; all else stays. */
    public CorpusSources keeping(Stance side) {
        return new CorpusSources(only(side), keys, share, flawed, untied);
    }
}
