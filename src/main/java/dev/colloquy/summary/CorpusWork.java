package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Work;
import java.util.List;
import java.util.Optional;

/**
 * A work and who cites it in a whole corpus.
 *
 * @param key its citation key
 * @param work what all threads together say of it
 * @param uses the items that cite it, each once, in the order of the corpus
 * @param words the words by which it is first mentioned
 */
public record CorpusWork(String key, Work work, List<Use> uses, String words) {

    public CorpusWork {
        uses = List.copyOf(uses);
    }

    /**
     * An item that cites the work.
     *
     * @param source id of the work in that thread
     * @param label where the item stands; empty if nobody asked
     */
    public record Use(String thread, String item, String source, Optional<Stance> label) {}

    /** The citing items by their stance; all zero if nobody asked. */
    public StanceCounts byStance() {
        return StanceCounts.of(uses.stream().flatMap(u -> u.label().stream()).toList());
    }

    /** Ids of the citing threads, in their order. */
    public List<String> threads() {
        return uses.stream().map(Use::thread).distinct().toList();
    }

    /** True if several items cite it. */
    public boolean shared() {
        return uses.size() > 1;
    }

    /** False if all that is known is an address that names nothing. */
    public boolean named() {
        return work.title().isPresent()
                || work.authors().isPresent()
                || work.publisher().isPresent()
                || work.addresses().stream().anyMatch(a -> a.kind() != Address.Kind.BROKEN);
    }
}
