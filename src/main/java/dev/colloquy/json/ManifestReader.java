package dev.colloquy.json;

import dev.colloquy.diff.Manifest;
import dev.colloquy.model.ReadProblem;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the {@code manifest.json} of a corpus. */
public final class ManifestReader {

    private ManifestReader() {}

    /**
     * What came of it.
     *
     * @param manifest empty if it cannot be used
     */
    public record Outcome(Optional<Manifest> manifest, List<ReadProblem> problems) {

        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a whole file.
     *
     * @param name what the file is called in sentences
     */
    public static Outcome read(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<Manifest> manifest = file.root().map(ManifestReader::manifest);
        return new Outcome(file.broken() ? Optional.empty() : manifest, file.problems());
    }

    static Manifest manifest(JsonAt root) {
        SortedMap<String, Manifest.Entry> threads = new TreeMap<>();
        root.list("threads")
                .forEach(t -> threads.put(t.text("id"), new Manifest.Entry(t.hash("hash"), t.count("comments"))));
        return new Manifest(root.hash("corpusVersion"), threads);
    }
}
