package dev.colloquy.diff;

import java.util.List;
import java.util.Optional;

/**
 * A version of a corpus that somebody can name.
 *
 * @param name the short id of a commit, the label of a snapshot, the folder of the working tree
 * @param commit the commit's whole id
 * @param date when it was committed, in ISO 8601 with its own offset
 * @param tags names of tags that hold it
 * @param manifest what the corpus is; empty where it was taken away or cannot be read
 * @param step what changed since the version before it; empty for the first
 */
public record CorpusVersion(
        Kind kind,
        String name,
        Optional<String> commit,
        Optional<String> date,
        List<String> tags,
        Optional<Manifest> manifest,
        Optional<Manifest.Step> step) {

    public CorpusVersion {
        tags = List.copyOf(tags);
    }

    /** Where a version is. */
    public enum Kind {
        /** What lies in the folder now. */
        WORKING_TREE,
        /** A commit that changed the corpus. */
        COMMIT,
        /** A labelled copy. */
        SNAPSHOT
    }
}
