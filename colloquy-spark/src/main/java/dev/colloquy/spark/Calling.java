package dev.colloquy.spark;

import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives threads that were read the ids that were settled for them. */
final class Calling implements Serializable {

    private static final long serialVersionUID = 1;

    /** Ids of threads that have others than they were read with; no text for one that is left out. */
    private final HashMap<Finding.Key, String> others = new HashMap<>();

    Calling(Named named) {
        named.others().forEach((key, id) -> others.put(key, id.orElse("")));
    }

    /** The id of a thread; empty if it is left out. */
    Optional<String> id(Finding finding) {
        String other = others.getOrDefault(finding.key(), finding.id());
        return other.isEmpty() ? Optional.empty() : Optional.of(other);
    }

    /** The thread by the id that was settled for it; empty if it is left out, or this is no thread. */
    Optional<ThreadDoc> thread(Finding finding) {
        byte @Nullable [] bytes = finding.thread();
        return bytes == null
                ? Optional.empty()
                : id(finding).map(id -> PackedThread.read(bytes).called(id));
    }
}
