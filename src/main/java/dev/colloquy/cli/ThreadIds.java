package dev.colloquy.cli;

import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each thread of a corpus an id of its own. Where files of several folders give one id, each thread is called by its folder
 * too: {@code thread} of {@code a/thread.txt} becomes {@code a-thread}, and one that lies in no folder keeps its id. Where files of
 * one folder do, the first counts. Nothing of this depends on the order of the folders.
 */
final class ThreadIds {

    /** Names of files that reports and corpora have besides those of threads. */
    private static final Set<String> RESERVED = Set.of("summary", "manifest");

    private static final int SUFFIX_FROM = "sha256:".length();
    private static final int SUFFIX = 6;

    private final List<Given> given = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();

    private record Given(int index, String id, String file) {
        String folder() {
            return file.substring(0, Math.max(0, file.lastIndexOf('/')));
        }
    }

    /**
     * What a thread is called.
     *
     * @param id empty if it is left out
     * @param problem why it is left out
     */
    record Settled(Optional<String> id, Optional<ReadProblem> problem) {}

    /** Adds a thread, in the order of reading. */
    void add(String id, String file) {
        given.add(new Given(given.size(), id, file));
    }

    /** Once all threads are added: what each is called, in the order of reading. */
    List<Settled> settle() {
        Map<String, Map<String, Given>> firsts = new HashMap<>();
        given.forEach(
                g -> firsts.computeIfAbsent(g.id(), id -> new LinkedHashMap<>()).putIfAbsent(g.folder(), g));
        Map<String, Integer> wanted = new HashMap<>();
        firsts.values()
                .forEach(byFolder ->
                        byFolder.values().forEach(g -> wanted.merge(called(g, byFolder.size()), 1, Integer::sum)));
        for (Given g : given) {
            Map<String, Given> byFolder = firsts.getOrDefault(g.id(), Map.of());
            Given first = byFolder.getOrDefault(g.folder(), g);
            String name = called(g, byFolder.size());
            boolean clash = wanted.getOrDefault(name, 0) > 1 && !name.equals(g.id());
            String id = clash ? name + "-" + mark(g) : name;
            if (!first.equals(g)) {
                settled.add(refused(g, "left out: " + first.file() + " is thread " + g.id() + " already"));
            } else if (RESERVED.contains(id)) {
                settled.add(refused(g, "left out: a thread cannot be called " + id));
            } else {
                settled.add(new Settled(Optional.of(id), Optional.empty()));
            }
        }
        return List.copyOf(settled);
    }

    private static String called(Given thread, int folders) {
        // The ending is there to be taken away again.
        return folders == 1 || thread.folder().isEmpty()
                ? thread.id()
                : ThreadLoader.id(thread.folder().replace('/', '-') + ".folder") + "-" + thread.id();
    }

    /** What tells two threads apart that would have one id even so. */
    private static String mark(Given thread) {
        return ContentHash.of(thread.file()).value().substring(SUFFIX_FROM, SUFFIX_FROM + SUFFIX);
    }

    private static Settled refused(Given thread, String why) {
        return new Settled(
                Optional.empty(),
                Optional.of(
                        ReadProblem.at(Severity.ERROR, thread.file(), 0, 0, why).withHint("rename the file")));
    }
}
