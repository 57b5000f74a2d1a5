package dev.colloquy.load.disqus;

import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The pages of an export. Disqus makes a thread of each address by which somebody came to a page: threads whose addresses differ in
 * {@code http}, {@code www.}, a fragment or a slash at the end are one page, which has the id and title of the first.
 */
final class Pages {

    /** What a comment takes beside its text, in characters. */
    private static final int NODE = 2000;

    private final RawFile file;
    private final ReadOptions options;
    private final Map<String, String> keyByLink = new HashMap<>();
    private final Map<String, String> keyById = new LinkedHashMap<>();
    private final Map<String, Long> lengthById = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Suffixes suffixes = new Suffixes();
    private int merged;
    private Place firstOfNone = Place.NONE;

    Pages(RawFile file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    /** A thread or post. */
    void take(XmlElement element) {
        if (element.name().equals(DisqusReader.POST)) {
            int length = element.child("message").raw().length() + NODE;
            String id = thread(element);
            if (!lengthById.containsKey(id) && !keyById.containsKey(id)) {
                firstOfNone = firstOfNone.equals(Place.NONE) ? element.place() : firstOfNone;
            }
            lengthById.merge(id, (long) length, Long::sum);
            return;
        }
        String id = element.attribute(DisqusItems.ID).orElse("");
        if (id.isEmpty() || keyById.containsKey(id)) {
            return;
        }
        String link = bare(element.text("link").orElse(""));
        String key = link.isEmpty() ? id : keyByLink.computeIfAbsent(link, l -> id);
        keyById.put(id, key);
        merged += key.equals(id) ? 0 : 1;
        if (key.equals(id)) {
            suffixes.add(DisqusItems.title(element));
        }
        Status status = DisqusItems.status(element);
        if (!options.includes(status)) {
            gone.add(id);
        }
    }

    private static String thread(XmlElement post) {
        return post.child(DisqusReader.THREAD).attribute(DisqusItems.ID).orElse("");
    }

    private static String bare(String link) {
        return link.replaceFirst("^(?i:https?://)?(?i:www\\.)?", "")
                .replaceFirst("#.*$", "")
                .replaceFirst("/$", "");
    }

    /** The page that a thread or post belongs to; the thread's own id where it is not in the file. */
    String key(XmlElement element) {
        String id = element.name().equals(DisqusReader.POST)
                ? thread(element)
                : element.attribute(DisqusItems.ID).orElse("");
        return gone.contains(id) ? "" : page(id);
    }

    private String page(String id) {
        String key = keyById.getOrDefault(id, id);
        return key.isEmpty() ? "unknown" : key;
    }

    /** The pages that have comments, in the order of the file, with the lengths of these. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        keyById.forEach((id, key) -> add(sizes, id));
        lengthById.keySet().stream().filter(id -> !keyById.containsKey(id)).forEach(id -> add(sizes, id));
        return sizes;
    }

    private void add(Map<String, Long> sizes, String id) {
        if (lengthById.containsKey(id) && !gone.contains(id)) {
            sizes.merge(page(id), lengthById.getOrDefault(id, 0L), Long::sum);
        }
    }

    /** What the site puts behind each title. */
    String suffix() {
        return suffixes.common();
    }

    /** Tells what was merged and left out. */
    void tell(ThreadSink sink) {
        long empty = keyById.values().stream().distinct().count()
                - sizes().keySet().stream().filter(keyById::containsKey).count();
        long deleted = gone.stream().filter(lengthById::containsKey).count();
        note(sink, merged, "threads have the address of another one; each is read as one page with it");
        note(sink, deleted, "threads with comments were left out by their status");
        note(sink, empty - deleted, "pages without comments were left out");
        if (!firstOfNone.equals(Place.NONE)) {
            long missing = lengthById.keySet().stream()
                    .filter(id -> !keyById.containsKey(id))
                    .count();
            if (missing > 0) {
                sink.problem(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        firstOfNone.line(),
                        firstOfNone.column(),
                        "comments belong to " + missing + (missing == 1 ? " thread" : " threads")
                                + " that the file does not describe; they are kept without a title"));
            }
        }
    }

    private void note(ThreadSink sink, long count, String what) {
        if (count > 0) {
            sink.problem(ReadProblem.at(Severity.NOTE, file.path(), 0, 0, count + " " + what));
        }
    }
}
