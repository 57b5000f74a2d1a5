package dev.colloquy.diff;

import dev.colloquy.model.Corpus;
import dev.colloquy.text.ContentHash;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a corpus says of itself: its version, and a digest a thread.
 *
 * @param version the corpus version, as it is stated
 * @param threads by their ids
 */
public record Manifest(ContentHash version, SortedMap<String, Entry> threads) {

    public Manifest {
        threads = Collections.unmodifiableSortedMap(new TreeMap<>(threads));
    }

    /** A thread's digest and how many comments it has. */
    public record Entry(ContentHash hash, int comments) {}

    /**
     * What changed from one version to the next.
     *
     * @param added threads that were not there
     * @param removed threads that are there no longer
     * @param edited threads with another digest
     * @param comments how many comments there are more, or fewer if negative
     */
    public record Step(int added, int removed, int edited, int comments) {

        public boolean none() {
            return added == 0 && removed == 0 && edited == 0;
        }
    }

    /** How many comments there are. */
    public int comments() {
        return threads.values().stream().mapToInt(Entry::comments).sum();
    }

    /** The version that the digests of the threads make; another one than stated if somebody edited the file. */
    public ContentHash counted() {
        SortedMap<String, ContentHash> hashes = new TreeMap<>();
        threads.forEach((id, entry) -> hashes.put(id, entry.hash()));
        return Corpus.version(hashes);
    }

    /** What is different from an earlier version. */
    public Step since(Manifest before) {
        Map<String, Entry> old = before.threads;
        int kept = 0;
        int same = 0;
        for (Map.Entry<String, Entry> thread : threads.entrySet()) {
            Optional<Entry> was = Optional.ofNullable(old.get(thread.getKey()));
            kept += was.isPresent() ? 1 : 0;
            same += was.filter(w -> w.hash().equals(thread.getValue().hash())).isPresent() ? 1 : 0;
        }
        return new Step(threads.size() - kept, old.size() - kept, kept - same, comments() - before.comments());
    }
}
