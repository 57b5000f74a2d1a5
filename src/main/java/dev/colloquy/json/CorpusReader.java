package dev.colloquy.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.diff.Manifest;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a corpus folder back, so that it can be labelled again. Every hash is computed anew: a thread that was edited by hand is
 * told and read as it is now, a thread that is broken is told and left out. Places in the raw files are known as far as the corpus
 * folder knows them: in characters, not in bytes.
 */
public final class CorpusReader {

    private static final String MANIFEST = "manifest.json";
    private static final String AGAIN = "make the corpus again: analyze PATH";

    private final SortedMap<String, ThreadDoc> threads = new TreeMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private Optional<Manifest> manifest = Optional.empty();
    private String manifestFile = MANIFEST;

    /** A reader for one folder. */
    public CorpusReader() {}

    /** Takes one file of the folder; what is no file of a corpus is told. */
    public void file(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<JsonAt> root = file.root();
        if (JsonFile.lastPart(name).equals(MANIFEST)) {
            Optional<Manifest> read = root.map(ManifestReader::manifest);
            manifest = file.broken() ? manifest : read;
            manifestFile = name;
        } else {
            Optional<ThreadDoc> read = root.map(r -> thread(r, file));
            if (!file.broken()) {
                read.ifPresent(thread -> keep(name, thread));
            }
        }
        problems.addAll(file.problems());
    }

    private void keep(String name, ThreadDoc thread) {
        String other = files.putIfAbsent(thread.id(), name);
        if (other == null) {
            threads.put(thread.id(), thread);
        } else {
            problem(Severity.ERROR, name, "left out: " + other + " is thread " + thread.id() + " already");
        }
    }

    /** All that could be read. */
    public Corpus finish() {
        manifest.ifPresent(m -> {
            m.threads().keySet().stream()
                    .filter(id -> !threads.containsKey(id) && !told(id))
                    .forEach(id -> problem(Severity.ERROR, manifestFile, "the thread " + id + " is not there"));
            List.copyOf(threads.values()).forEach(thread -> compare(m, thread));
            if (!m.counted().equals(m.version())) {
                problem(
                        Severity.WARNING,
                        manifestFile,
                        "the corpus version does not fit the hashes of the threads; the file was edited by hand");
            }
        });
        return new Corpus(List.copyOf(threads.values()), sorted());
    }

    private void compare(Manifest m, ThreadDoc thread) {
        String file = files.getOrDefault(thread.id(), thread.id());
        Manifest.Entry listed = m.threads().get(thread.id());
        if (listed == null) {
            threads.remove(thread.id());
            problem(Severity.WARNING, file, "left out: manifest.json does not name the thread " + thread.id());
        } else if (!listed.hash().equals(thread.hash()) && !told(thread.id())) {
            problem(Severity.WARNING, file, "it is not the thread whose hash manifest.json gives; it is read as it is");
        }
    }

    /** True if something was said of the file that holds, or would hold, the thread. */
    private boolean told(String id) {
        String file = files.getOrDefault(id, id + ".json");
        String last = JsonFile.lastPart(file);
        return problems.stream().anyMatch(p -> JsonFile.lastPart(p.file()).equals(last));
    }

    private List<ReadProblem> sorted() {
        return problems.stream().sorted(Comparator.comparing(ReadProblem::file)).toList();
    }

    private void problem(Severity severity, String file, String message) {
        problems.add(ReadProblem.at(severity, file, 0, 0, message).withHint(AGAIN));
    }

    private static ThreadDoc thread(JsonAt root, JsonFile file) {
        String id = root.text("id");
        String title = root.text("title");
        List<Post> posts = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonAt item : root.list("items")) {
            if (!ids.add(item.text("id"))) {
                item.get("id").fault("an item “" + item.text("id") + "” is there already");
            }
            String kind = item.text("kind");
            if (kind.equals("post")) {
                posts.add(new Post(title, item.optional("author"), item.optional("published"), body(item)));
            } else if (kind.equals("comment")) {
                comments.add(comment(item));
            } else {
                item.get("kind").fault("must be post or comment");
            }
        }
        if (posts.size() != 1) {
            root.get("items").fault("there must be one post, and there are " + posts.size());
            posts.add(new Post(title, Optional.empty(), Optional.empty(), SourceText.of("")));
        }
        JsonNode declared = root.node().path("declaredComments");
        ThreadDoc thread = new ThreadDoc(
                id,
                root.text("file"),
                posts.get(0),
                comments,
                declared.isInt() ? OptionalInt.of(declared.asInt()) : OptionalInt.empty());
        if (!root.hash("hash").equals(thread.hash()) && !file.broken()) {
            root.get("hash")
                    .problem(
                            Severity.WARNING,
                            "does not fit the thread; the file was edited by hand, and it is read as it is",
                            AGAIN);
        }
        return thread;
    }

    private static Comment comment(JsonAt item) {
        return new Comment(
                item.text("id"),
                item.count("ordinal"),
                item.optional("parent"),
                item.optional("author"),
                item.optional("published"),
                body(item));
    }

    private static SourceText body(JsonAt item) {
        return SourceText.placed(item.text("text"), item.object("file").count("start"));
    }
}
