package dev.colloquy.diff;

import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why labels of an item may have changed, told from digests alone. A theme hangs on the item's own text; a stance also on the
 * comment that it answers, on the post and its title; a work on all texts, for references point to other items and citation keys
 * are made over the corpus. Where nothing of this nor codebook, program or models differ, any other text that differs is left as
 * the reason; where the corpora are the same too, there is none, and an edition was not made as its stamp says.
 */
final class Reasons {

    private final Stamp before;
    private final Stamp after;
    private final Map<String, ContentHash> hashesBefore;
    private final Map<String, ContentHash> hashesAfter;
    private final Map<String, String> postsBefore;
    private final Map<String, String> postsAfter;

    Reasons(Edition before, Edition after) {
        this.before = before.stamp();
        this.after = after.stamp();
        this.hashesBefore = hashes(before);
        this.hashesAfter = hashes(after);
        this.postsBefore = posts(before);
        this.postsAfter = posts(after);
    }

    private static Map<String, ContentHash> hashes(Edition edition) {
        Map<String, ContentHash> hashes = new HashMap<>();
        edition.items().forEach(i -> hashes.put(i.name(), i.hash()));
        return hashes;
    }

    private static Map<String, String> posts(Edition edition) {
        Map<String, String> posts = new HashMap<>();
        edition.threads()
                .orElse(List.of())
                .forEach(t -> posts.put(
                        t.id(),
                        t.title() + "\n"
                                + (t.items().isEmpty()
                                        ? ""
                                        : t.items().get(0).hash().value())));
        return posts;
    }

    /** Causes that may be at work on labels of a kind, in the order of {@link Cause}; one alone is certain. */
    List<Cause> possible(Pair pair, Kind kind) {
        List<Cause> causes = new ArrayList<>();
        if (textDiffers(pair, kind)) {
            causes.add(Cause.TEXT);
        }
        if (!before.sameCodes(after)) {
            causes.add(Cause.CODEBOOK);
        }
        if (!before.sameNetworks(after)) {
            causes.add(Cause.MODEL);
        }
        if (causes.isEmpty() && !before.corpus().equals(after.corpus())) {
            causes.add(Cause.TEXT);
        }
        return causes;
    }

    private boolean textDiffers(Pair pair, Kind kind) {
        return switch (kind) {
            case THEME -> pair.edited();
            case STANCE -> pair.edited() || surroundingsDiffer(pair);
            case SOURCE -> pair.edited() || !before.corpus().equals(after.corpus());
        };
    }

    private boolean surroundingsDiffer(Pair pair) {
        EditionItem old = pair.before();
        EditionItem now = pair.after();
        return !Objects.equals(postsBefore.get(old.thread()), postsAfter.get(now.thread()))
                || !old.parent()
                        .map(p -> hashesBefore.get(old.thread() + "/" + p))
                        .equals(now.parent().map(p -> hashesAfter.get(now.thread() + "/" + p)));
    }
}
