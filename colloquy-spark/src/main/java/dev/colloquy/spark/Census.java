package dev.colloquy.spark;

import dev.colloquy.model.Corpus;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The threads of a corpus, sorted by id, and the version of the whole.
 *
 * @param hashes their digests, in the same order
 */
record Census(List<Named.One> threads, List<ContentHash> hashes, ContentHash version) {

    Census {
        threads = List.copyOf(threads);
        hashes = List.copyOf(hashes);
    }

    /** @param digests of the threads, by their ids */
    static Census of(List<Named.One> threads, Map<String, String> digests) {
        SortedMap<String, ContentHash> byId = new TreeMap<>();
        List<ContentHash> hashes = new ArrayList<>();
        for (Named.One thread : threads) {
            String digest = digests.get(thread.id());
            if (digest == null) {
                throw new ChangedInput(thread.id()).told();
            }
            ContentHash hash = new ContentHash(digest);
            byId.put(thread.id(), hash);
            hashes.add(hash);
        }
        return new Census(threads, hashes, Corpus.version(byId));
    }

    /** Cut into so many parts. */
    Places places(int parts) {
        return Places.of(
                threads.stream().map(Named.One::id).toList(),
                threads.stream()
                        .mapToLong(t -> Places.work(t.items(), t.length()))
                        .toArray(),
                parts);
    }
}
