package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        SourcesSoFar sources = new SourcesSoFar();
        items.forEach(sources::add);
        return sources.told();
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
