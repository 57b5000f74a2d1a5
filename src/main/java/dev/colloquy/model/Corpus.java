package dev.colloquy.model;

import dev.colloquy.text.ContentHash;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All threads that one run has read.
 *
 * @param threads sorted by id
 * @param problems what was found in reading, in the order of the files
 */
public record Corpus(List<ThreadDoc> threads, List<ReadProblem> problems) {

    public Corpus {
        threads = threads.stream().sorted(Comparator.comparing(ThreadDoc::id)).toList();
        problems = List.copyOf(problems);
    }

    /** The corpus version: a digest over the ids and digests of the threads. */
    public ContentHash version() {
        return version(
                threads.stream().collect(Collectors.toMap(ThreadDoc::id, ThreadDoc::hash, (a, b) -> b, TreeMap::new)));
    }

    /** The version of a corpus with these threads, by their ids. */
    public static ContentHash version(SortedMap<String, ContentHash> threads) {
        return ContentHash.of(threads.entrySet().stream()
                .map(t -> t.getKey() + " " + t.getValue() + "\n")
                .collect(Collectors.joining()));
    }
}
