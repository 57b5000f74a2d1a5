package dev.colloquy.load.table;

import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is odd about a table: each kind is told once, with its first place and how often it is there. */
final class Faults {

    private final Map<String, Told> told = new LinkedHashMap<>();

    /** An empty list. */
    Faults() {}

    private record Told(Severity severity, Place first, long count, String hint) {}

    /** Adds one. */
    void add(Severity severity, Place place, String sentence, String hint) {
        told.merge(
                sentence,
                new Told(severity, place, 1, hint),
                (a, b) -> new Told(a.severity(), a.first(), a.count() + 1, a.hint()));
    }

    /** What could not be read, and is missing. */
    void lost(Place place, String sentence) {
        add(Severity.ERROR, place, sentence, "");
    }

    void warn(Place place, String sentence) {
        add(Severity.WARNING, place, sentence, "");
    }

    /** Tells all. */
    void tell(String path, ThreadSink sink) {
        told.forEach((sentence, t) -> {
            String more = t.count() > 1 ? " (the first of " + t.count() + " such places)" : "";
            ReadProblem problem = ReadProblem.at(
                    t.severity(), path, t.first().line(), t.first().column(), sentence + more);
            sink.problem(t.hint().isEmpty() ? problem : problem.withHint(t.hint()));
        });
    }
}
