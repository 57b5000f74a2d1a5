package dev.colloquy.load.blogger;

import dev.colloquy.formats.XmlElement;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The posts of an export, and how much belongs to each. */
final class Posts {

    private final RawFile file;
    private final ReadOptions options;
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Map<String, Long> lengths = new LinkedHashMap<>();
    private final Map<String, Place> commented = new LinkedHashMap<>();
    private int entries;
    private int unknown;

    Posts(RawFile file, ReadOptions options) {
        this.file = file;
        this.options = options;
    }

    void take(XmlElement element) {
        Entry entry = new Entry(element);
        Entry.Kind kind = entry.kind();
        entries++;
        unknown += kind == Entry.Kind.UNKNOWN ? 1 : 0;
        if (kind == Entry.Kind.POST) {
            (options.includes(entry.status()) ? shown : leftOut).add(entry.post());
        } else if (kind == Entry.Kind.COMMENT) {
            commented.putIfAbsent(entry.post(), element.place());
        } else {
            return;
        }
        lengths.merge(entry.post(), entry.size(), Long::sum);
    }

    /** True if the feed is another one: none of its entries says what it is. */
    boolean isForeign() {
        return entries == unknown && entries > 0;
    }

    /** True for the feed of a post's comments, which has no post. */
    boolean isOfOnePost() {
        return shown.isEmpty() && leftOut.isEmpty() && commented.size() == 1;
    }

    /** Posts in the order of the file, then what comments belong to and is not in it. */
    Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        shown.forEach(p -> sizes.put(p, lengths.getOrDefault(p, 0L)));
        commented.keySet().stream()
                .filter(p -> !shown.contains(p) && !leftOut.contains(p))
                .forEach(p -> sizes.put(p, lengths.getOrDefault(p, 0L)));
        return sizes;
    }

    /** Tells what was left out and what is missing. */
    void tell(ThreadSink sink) {
        if (!leftOut.isEmpty()) {
            sink.problem(ReadProblem.at(
                    Severity.NOTE,
                    file.path(),
                    0,
                    0,
                    leftOut.size() + (leftOut.size() == 1 ? " post was" : " posts were") + " left out: not published"));
        }
        int missing = sizes().size() - shown.size();
        if (missing > 0) {
            Place first = commented.entrySet().stream()
                    .filter(c -> !shown.contains(c.getKey()) && !leftOut.contains(c.getKey()))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElse(Place.NONE);
            sink.problem(ReadProblem.at(
                    Severity.WARNING,
                    file.path(),
                    first.line(),
                    first.column(),
                    "comments belong to " + missing + (missing == 1 ? " post" : " posts")
                            + " that the file does not have; they are kept without its title and text"));
        }
    }
}
