package dev.colloquy.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.diff.Manifest;
import dev.colloquy.json.ReadThreads.Read;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a corpus folder back, so that it can be labelled again. Every hash is computed anew: a thread that was edited by hand is
 * told and read as it is now, a thread that is broken is told and left out. Places in the raw files are known as far as the corpus
 * folder knows them: in characters, not in bytes.
 */
public final class CorpusReader {

    private static final String MANIFEST = "manifest.json";
    private static final String AGAIN = "make the corpus again: analyze PATH";

    private final SortedMap<String, Read> threads = new TreeMap<>();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, List<ReadProblem>> broken = new TreeMap<>();
    private final Findings findings = new Findings();
    private Optional<Manifest> manifest = Optional.empty();
    private String manifestFile = MANIFEST;

    /** A reader for one folder. */
    public CorpusReader() {}

    /** Takes one file of the folder; what is no file of a corpus is told. */
    public void file(String name, String text) {
        file(name, text, Read::atHand);
    }

    /**
     * Takes one file of the folder, whose texts are not kept in memory.
     *
     * @param again gives its text each time that the texts are asked for; empty if it is not to be had any more
     */
    public void file(String name, String text, Supplier<Optional<String>> again) {
        file(
                name,
                text,
                thread -> Read.atHand(thread).again(name, () -> again.get().flatMap(t -> threadNow(name, t))));
    }

    private static Optional<ThreadDoc> threadNow(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        return file.root().map(root -> thread(root, file)).filter(t -> !file.broken());
    }

    private void file(String name, String text, Function<ThreadDoc, Read> kept) {
        JsonFile file = new JsonFile(name, text);
        Optional<JsonAt> root = file.root();
        if (JsonFile.lastPart(name).equals(MANIFEST)) {
            Optional<Manifest> read = root.map(ManifestReader::manifest);
            manifest = file.broken() ? manifest : read;
            manifestFile = name;
            findings.add(file.problems());
        } else {
            Optional<ThreadDoc> read = root.map(r -> thread(r, file));
            if (file.broken()) {
                broken.put(JsonFile.stem(name), file.problems());
            } else {
                read.ifPresent(thread -> keep(name, kept.apply(thread)));
                findings.add(file.problems());
            }
        }
    }

    /** Takes a file whose content is not to be had. */
    public void unreadable(ReadProblem why) {
        if (JsonFile.lastPart(why.file()).equals(MANIFEST)) {
            findings.add(List.of(why));
        } else {
            broken.put(JsonFile.stem(why.file()), List.of(why));
        }
    }

    private void keep(String name, Read thread) {
        String other = files.putIfAbsent(thread.id(), name);
        if (other == null) {
            threads.put(thread.id(), thread);
        } else {
            findings.add(Severity.ERROR, name, "left out: " + other + " is thread " + thread.id() + " already", AGAIN);
        }
    }

    /** All that could be read. */
    public Corpus finish() {
        broken.forEach(this::tellBroken);
        manifest.ifPresent(m -> {
            m.threads().keySet().stream()
                    .filter(id -> !threads.containsKey(id) && !broken.containsKey(id))
                    .forEach(id -> findings.lost(id, manifestFile, "the thread " + id + " is not there", AGAIN));
            List.copyOf(threads.values()).forEach(thread -> compare(m, thread));
            if (!m.counted().equals(m.version())) {
                findings.add(
                        Severity.WARNING,
                        manifestFile,
                        "the corpus version does not fit the hashes of the threads; the file was edited by hand",
                        AGAIN);
            }
        });
        return new Corpus(new ReadThreads(threads.values()), findings.all());
    }

    /** Once finished: ids of threads that could not be read. */
    public SortedSet<String> unread() {
        return findings.lost();
    }

    /** Once finished: what makes doubtful what could be read. */
    public List<ReadProblem> doubts() {
        return findings.doubts();
    }

    /** The manifest, if there is one that can be read. */
    Optional<Manifest> manifest() {
        return manifest;
    }

    /** What the corpus is called in sentences. */
    String called() {
        return manifestFile;
    }

    private void tellBroken(String thread, List<ReadProblem> problems) {
        if (threads.containsKey(thread)) {
            findings.add(problems);
        } else if (manifest.isPresent() && !manifest.get().threads().containsKey(thread)) {
            findings.aside(problems);
            leftOver(problems.get(0).file(), thread);
        } else {
            findings.lost(thread, problems);
        }
    }

    private void compare(Manifest m, Read thread) {
        String file = files.getOrDefault(thread.id(), thread.id());
        Manifest.Entry listed = m.threads().get(thread.id());
        if (listed == null) {
            threads.remove(thread.id());
            leftOver(file, thread.id());
        } else if (!listed.hash().equals(thread.hash()) && !told(file)) {
            findings.add(
                    Severity.WARNING,
                    file,
                    "it is not the thread whose hash manifest.json gives; it is read as it is",
                    AGAIN);
        }
    }

    private void leftOver(String file, String thread) {
        findings.add(Severity.NOTE, file, "left out: manifest.json does not name the thread " + thread, AGAIN);
    }

    private boolean told(String file) {
        return findings.names(file);
    }

    private static ThreadDoc thread(JsonAt root, JsonFile file) {
        String id = root.text("id");
        String title = root.text("title");
        List<Post> posts = new ArrayList<>();
        List<Comment> comments = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Answers answers = new Answers();
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
            answers.add(item.text("id"), item.optional("parent"), item);
        }
        answers.check();
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
                declared.isInt() ? OptionalInt.of(declared.asInt()) : OptionalInt.empty(),
                StatusJson.leftOut(root));
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
                body(item),
                StatusJson.status(item));
    }

    private static SourceText body(JsonAt item) {
        JsonAt file = item.object("file");
        int start = file.count("start");
        return SourceText.placed(item.text("text"), new Stretch(start, Math.max(start, file.count("end"))));
    }
}
