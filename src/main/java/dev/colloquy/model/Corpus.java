package dev.colloquy.model;

import dev.colloquy.text.ContentHash;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All threads that one run has read.
 *
 * @param threads sorted by id; an {@link OnDemandThreads} must be so already
 * @param problems what was found in reading, in the order of the files
 */
public record Corpus(List<ThreadDoc> threads, List<ReadProblem> problems) {

    public Corpus {
        threads = threads instanceof OnDemandThreads
                ? threads
                : threads.stream().sorted(Comparator.comparing(ThreadDoc::id)).toList();
        problems = List.copyOf(problems);
    }

    /** How many items all threads have. */
    public long itemCount() {
        return IntStream.range(0, threads.size()).mapToLong(this::items).sum();
    }

    /** How many items a thread has, by its place. */
    public int items(int index) {
        return threads instanceof OnDemandThreads known
                ? known.items(index)
                : 1 + threads.get(index).comments().size();
    }

    /** The id of a thread, by its place. */
    public String id(int index) {
        return threads instanceof OnDemandThreads known
                ? known.id(index)
                : threads.get(index).id();
    }

    /** Ids of the threads, in their order. */
    public Stream<String> ids() {
        return IntStream.range(0, threads.size()).mapToObj(this::id);
    }

    /** The digest of a thread, by its place. */
    public ContentHash hash(int index) {
        return threads instanceof OnDemandThreads known
                ? known.hash(index)
                : threads.get(index).hash();
    }

    /** The corpus version: a digest over the ids and digests of the threads. */
    public ContentHash version() {
        ContentHash.Running running = ContentHash.running();
        for (int i = 0; i < threads.size(); i++) {
            running.add(line(id(i), hash(i)));
        }
        return running.told();
    }

    /** The version of a corpus with these threads, by their ids. */
    public static ContentHash version(SortedMap<String, ContentHash> threads) {
        ContentHash.Running running = ContentHash.running();
        threads.forEach((id, hash) -> running.add(line(id, hash)));
        return running.told();
    }

    private static String line(String id, ContentHash hash) {
        return id + " " + hash + "\n";
    }
}
