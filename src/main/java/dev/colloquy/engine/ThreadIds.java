package dev.colloquy.engine;

import dev.colloquy.load.ShortIds;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import java.util.AbstractList;
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
 * one folder do, the first counts. Nothing of this depends on the order of the folders. Each id fits the name of a file ({@link ShortIds}).
 */
public final class ThreadIds {

    /** Names of files that reports and corpora have besides those of threads. */
    private static final Set<String> RESERVED = Set.of("summary", "manifest");

    private static final int SUFFIX_FROM = "sha256:".length();
    private static final int SUFFIX = 6;

    private final List<String> ids = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    /** Of threads whose ids several have, by place: what each is called, where that is another name. */
    private final Map<Integer, String> renamed = new HashMap<>();

    private final Map<Integer, Integer> repeats = new HashMap<>();

    /** No thread yet. */
    public ThreadIds() {}

    /**
     * What a thread is called.
     *
     * @param id empty if it is left out
     * @param problem why it is left out
     */
    public record Settled(Optional<String> id, Optional<ReadProblem> problem) {}

    /** Adds a thread, in the order of reading. */
    public void add(String id, String file) {
        ids.add(ShortIds.of(id));
        // Most threads of a table are of one file: its name is kept once.
        boolean same = !files.isEmpty() && files.get(files.size() - 1).equals(file);
        files.add(same ? files.get(files.size() - 1) : file);
    }

    /** How many threads were added. */
    public int size() {
        return ids.size();
    }

    /** Once all threads are added: what each is called, by its place in the order of reading. */
    public List<Settled> settle() {
        List<Integer> byId = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            byId.add(i);
        }
        byId.sort((a, b) -> ids.get(a).compareTo(ids.get(b)));
        for (int from = 0; from < byId.size(); ) {
            int to = from + 1;
            while (to < byId.size() && ids.get(byId.get(to)).equals(ids.get(byId.get(from)))) {
                to++;
            }
            if (to - from > 1) {
                alike(byId.subList(from, to));
            }
            from = to;
        }
        tellApart(byId);
        return new AbstractList<>() {
            @Override
            public Settled get(int index) {
                return settled(index);
            }

            @Override
            public int size() {
                return ids.size();
            }
        };
    }

    /** Threads of one id, in the order of reading. */
    private void alike(List<Integer> places) {
        Map<String, Integer> firsts = new LinkedHashMap<>();
        for (int place : places) {
            Integer first = firsts.putIfAbsent(folder(place), place);
            if (first != null) {
                repeats.put(place, first);
            }
        }
        if (firsts.size() > 1) {
            firsts.forEach((folder, place) -> {
                if (!folder.isEmpty()) {
                    // The ending is there to be taken away again.
                    String around = ThreadLoader.id(folder.replace('/', '-') + ".folder");
                    renamed.put(place, ShortIds.of(around + "-" + ids.get(place)));
                }
            });
        }
    }

    /** Names that several threads would have even so get a mark. */
    private void tellApart(List<Integer> byId) {
        Map<String, Integer> wanted = new HashMap<>();
        renamed.values().forEach(name -> wanted.merge(name, 1, Integer::sum));
        wanted.replaceAll((name, n) -> n + (keeps(byId, name) ? 1 : 0));
        renamed.replaceAll((place, name) -> wanted.getOrDefault(name, 0) > 1 && !name.equals(ids.get(place))
                ? ShortIds.of(name + "-" + mark(place))
                : name);
    }

    /** True if a thread has that id and keeps it. */
    private boolean keeps(List<Integer> byId, String name) {
        int low = 0;
        int high = byId.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ids.get(byId.get(middle)).compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < byId.size() && ids.get(byId.get(i)).equals(name); i++) {
            if (!renamed.containsKey(byId.get(i)) && !repeats.containsKey(byId.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Settled settled(int place) {
        Integer first = repeats.get(place);
        String id = renamed.getOrDefault(place, ids.get(place));
        if (first != null) {
            return refused(
                    place,
                    "left out: " + files.get(first) + " is thread " + ids.get(place) + " already"
                            + LookAlikes.told(files.get(first), files.get(place))
                                    .orElse(""));
        }
        return RESERVED.contains(id)
                ? refused(place, "left out: a thread cannot be called " + id)
                : new Settled(Optional.of(id), Optional.empty());
    }

    private String folder(int place) {
        String file = files.get(place);
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** What tells two threads apart that would have one id even so. */
    private String mark(int place) {
        return ContentHash.of(files.get(place)).value().substring(SUFFIX_FROM, SUFFIX_FROM + SUFFIX);
    }

    private Settled refused(int place, String why) {
        return new Settled(
                Optional.empty(),
                Optional.of(ReadProblem.at(Severity.ERROR, files.get(place), 0, 0, why)
                        .withHint("rename the file")));
    }
}
