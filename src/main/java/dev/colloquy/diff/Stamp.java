package dev.colloquy.diff;

import dev.colloquy.text.ContentHash;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What labels came from.
 *
 * @param program version of Colloquy
 * @param corpus digest of the corpus as read: its version
 * @param codebook the codebook
 * @param archiveMap digest of the user's own list of works
 * @param models digest of each model, by its role
 */
public record Stamp(
        String program,
        ContentHash corpus,
        CodebookRef codebook,
        Optional<ContentHash> archiveMap,
        SortedMap<String, ContentHash> models) {

    /** The role among the models of a layer that was fitted to a researcher's own labels; it belongs to its codebook. */
    public static final String TUNED = "tuned";

    public Stamp {
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }

    /** A codebook by its id, its version as its author counts, and the digest of its file. */
    public record CodebookRef(String id, String version, ContentHash hash) {}

    public boolean sameCodebook(Stamp other) {
        return codebook.hash().equals(other.codebook.hash());
    }

    /** True if codebook and tuned layer are the same. */
    boolean sameCodes(Stamp other) {
        return sameCodebook(other) && Objects.equals(models.get(TUNED), other.models.get(TUNED));
    }

    /** True if program and models are the same, save a tuned layer. */
    boolean sameNetworks(Stamp other) {
        return untuned().sameModel(other.untuned());
    }

    private Stamp untuned() {
        SortedMap<String, ContentHash> rest = new TreeMap<>(models);
        rest.remove(TUNED);
        return new Stamp(program, corpus, codebook, archiveMap, rest);
    }

    /** True if program and models are the same, so that one text and codebook get the same labels. */
    public boolean sameModel(Stamp other) {
        return program.equals(other.program) && models.equals(other.models) && archiveMap.equals(other.archiveMap);
    }

    /** Models that are not the same in both, by role. */
    public Map<String, ContentHash> modelsUnlike(Stamp other) {
        SortedMap<String, ContentHash> unlike = new TreeMap<>(models);
        unlike.entrySet().removeAll(other.models.entrySet());
        return unlike;
    }
}
