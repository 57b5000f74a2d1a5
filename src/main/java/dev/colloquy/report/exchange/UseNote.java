package dev.colloquy.report.exchange;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.Work;
import dev.colloquy.summary.CorpusWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What formats have no field for, in words: who cites a work and on which side, and where its fields come from. */
final class UseNote {

    private UseNote() {}

    /** {@code Cited by t/c1 (against), t/c5.} */
    static String citedBy(CorpusWork work) {
        return work.uses().stream()
                .map(u -> u.thread() + "/" + u.item()
                        + u.label().map(l -> " (" + name(l) + ")").orElse(""))
                .collect(Collectors.joining(", ", "Cited by ", "."));
    }

    private static String name(Stance label) {
        return label == Stance.NONE ? "no position" : label.name().toLowerCase(Locale.ROOT);
    }

    /** {@code From: author text, date address.} */
    static String origins(Work work) {
        return fields(work).entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue().code())
                .collect(Collectors.joining(", ", "From: ", "."));
    }

    /** Addresses that are nowhere else in a record: those without a live link. */
    static List<String> notes(Work work) {
        List<String> notes = new ArrayList<>();
        work.web().filter(a -> a.link().isEmpty()).ifPresent(a -> notes.add("Address as written: " + a.written()));
        work.flaw().ifPresent(flaw -> notes.add("The address " + flaw + "."));
        return notes;
    }

    /** Where each known field comes from. */
    static Map<String, Origin> fields(Work work) {
        Map<String, Origin> fields = new LinkedHashMap<>();
        put(fields, "type", Optional.of(work.type()));
        put(fields, "author", work.authors());
        put(fields, "title", work.title());
        put(fields, "publisher", work.publisher());
        put(fields, "date", work.date());
        return fields;
    }

    private static <T> void put(Map<String, Origin> fields, String name, Optional<Known<T>> known) {
        known.ifPresent(k -> fields.put(name, k.origin()));
    }
}
