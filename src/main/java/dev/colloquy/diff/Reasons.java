package dev.colloquy.diff;

import dev.colloquy.diff.Change.TextOf;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why labels of an item may have changed, told from digests alone. A theme hangs on the item's own text; a stance also on the
 * comment that it answers, on the post, and on its title where that is the target; a work on all texts, for references point to other items and citation keys
 * are made over the corpus. Where nothing of this nor codebook, program or models differ, any other text that differs is left as
 * the reason; where the corpora are the same too, there is none, and an edition was not made as its stamp says.
 */
final class Reasons {

    private final Stamp before;
    private final Stamp after;
    private final Map<String, ContentHash> hashesBefore;
    private final Map<String, ContentHash> hashesAfter;
    private final Map<String, EditionThread> threadsBefore;
    private final Map<String, EditionThread> threadsAfter;

    Reasons(Edition before, Edition after) {
        this.before = before.stamp();
        this.after = after.stamp();
        this.hashesBefore = hashes(before);
        this.hashesAfter = hashes(after);
        this.threadsBefore = threads(before);
        this.threadsAfter = threads(after);
    }

    private static Map<String, ContentHash> hashes(Edition edition) {
        Map<String, ContentHash> hashes = new HashMap<>();
        edition.items().forEach(i -> hashes.put(i.name(), i.hash()));
        return hashes;
    }

    private static Map<String, EditionThread> threads(Edition edition) {
        Map<String, EditionThread> threads = new HashMap<>();
        edition.threads().orElse(List.of()).forEach(t -> threads.put(t.id(), t));
        return threads;
    }

    /** Causes that may be at work on labels of a kind, in the order of {@link Cause}; one alone is certain. */
    List<Cause> possible(Pair pair, Kind kind) {
        List<Cause> causes = new ArrayList<>();
        if (!textsUnlike(pair, kind).isEmpty()) {
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

    /** Whose texts are different of those that labels of a kind hang on; none if none is. */
    private List<TextOf> textsUnlike(Pair pair, Kind kind) {
        List<TextOf> texts = new ArrayList<>();
        boolean stance = kind == Kind.STANCE || kind == Kind.TARGET;
        if (pair.edited()) {
            texts.add(TextOf.ITEM);
        }
        if (kind == Kind.STANCE && otherTitle(pair)) {
            texts.add(TextOf.TITLE);
        }
        if (stance && otherParent(pair)) {
            texts.add(TextOf.PARENT);
        }
        if (stance && texts.isEmpty() && otherPost(pair)) {
            texts.add(TextOf.POST);
        }
        if (kind == Kind.SOURCE && texts.isEmpty() && !before.corpus().equals(after.corpus())) {
            texts.add(TextOf.OTHER);
        }
        return texts;
    }

    /** Whose texts a label changed with, if the text is why. */
    List<TextOf> textOf(Pair pair, Kind kind) {
        List<TextOf> texts = textsUnlike(pair, kind);
        return texts.isEmpty() ? List.of(TextOf.OTHER) : texts;
    }

    /** True if stances are about the title in one of the editions at least, and it is another one. */
    private boolean otherTitle(Pair pair) {
        Optional<EditionThread> old =
                Optional.ofNullable(threadsBefore.get(pair.before().thread()));
        Optional<EditionThread> now =
                Optional.ofNullable(threadsAfter.get(pair.after().thread()));
        boolean titled = old.map(EditionThread::titled).orElse(false)
                || now.map(EditionThread::titled).orElse(false);
        return titled && !old.map(EditionThread::title).equals(now.map(EditionThread::title));
    }

    private boolean otherPost(Pair pair) {
        return !post(threadsBefore.get(pair.before().thread()))
                .equals(post(threadsAfter.get(pair.after().thread())));
    }

    private static Optional<ContentHash> post(@Nullable EditionThread thread) {
        return Optional.ofNullable(thread)
                .flatMap(t -> t.items().stream().findFirst())
                .map(EditionItem::hash);
    }

    private boolean otherParent(Pair pair) {
        EditionItem old = pair.before();
        EditionItem now = pair.after();
        return !old.parent()
                .map(p -> hashesBefore.get(old.thread() + "/" + p))
                .equals(now.parent().map(p -> hashesAfter.get(now.thread() + "/" + p)));
    }
}
