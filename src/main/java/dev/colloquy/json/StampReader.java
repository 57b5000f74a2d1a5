package dev.colloquy.json;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Stamp;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What reports say of the run that made them, and their counts. */
final class StampReader {

    private StampReader() {}

    static Stamp stamp(JsonAt root) {
        SortedMap<String, ContentHash> models = new TreeMap<>();
        root.list("models").forEach(m -> models.putIfAbsent(m.text("role"), m.hash("hash")));
        JsonAt codebook = root.object("codebook");
        return new Stamp(
                root.object("program").text("version"),
                root.hash("corpusVersion"),
                new Stamp.CodebookRef(codebook.text("id"), codebook.text("version"), codebook.hash("hash")),
                root.optionalHash("archiveMap"),
                models);
    }

    /** In what two stamps differ, in words; empty if they do not. */
    static String unlike(Stamp one, Stamp other) {
        List<String> unlike = new ArrayList<>();
        if (!one.corpus().equals(other.corpus())) {
            unlike.add("corpus version");
        }
        if (!one.sameCodebook(other)) {
            unlike.add("codebook");
        }
        if (!one.program().equals(other.program())) {
            unlike.add("program version");
        }
        if (!one.models().equals(other.models())) {
            unlike.add("models");
        }
        if (!one.archiveMap().equals(other.archiveMap())) {
            unlike.add("archive map");
        }
        return String.join(", ", unlike);
    }

    /** Counts towards each target but the first, by the target's id; none where there is one target. */
    static SortedMap<String, StanceCounts> further(JsonAt summary) {
        SortedMap<String, StanceCounts> further = new TreeMap<>();
        if (summary.get("stanceByTarget").given()) {
            summary.list("stanceByTarget").stream()
                    .skip(1)
                    .forEach(t -> further.put(t.text("target"), counts(t.object("stance"))));
        }
        return further;
    }

    /** Counts of which those that are 0 may be left out. */
    static StanceCounts counts(JsonAt at) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        for (Stance label : Stance.values()) {
            if (at.node().has(label.name())) {
                counts.put(label, at.count(label.name()));
            }
        }
        int known = counts.size();
        if (at.node().size() > known) {
            at.fault("counts a label that this program does not know");
        }
        return new StanceCounts(counts);
    }
}
