package dev.colloquy.annotate;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A work that somebody cites; one record for one work in a thread.
 *
 * @param id {@code s1}, {@code s2}, ... in the order of first citation
 */
public record CitedSource(String id, Work work) {

    /** The address as first written. */
    public Optional<String> url() {
        return work.web().map(Address::written);
    }

    public Optional<String> publisher() {
        return work.publisher().map(Known::value);
    }

    /** The authors as written, joined by commas and "and". */
    public Optional<String> author() {
        return work.authors().map(known -> joined(known.value()));
    }

    public OptionalInt year() {
        return work.date().map(d -> OptionalInt.of(d.value().year())).orElse(OptionalInt.empty());
    }

    public Optional<PartialDate> date() {
        return work.date().map(Known::value);
    }

    public Optional<String> title() {
        return work.title().map(Known::value);
    }

    /** In CSL's terms, such as {@code article-newspaper}, {@code webpage}, {@code motion_picture}. */
    public String type() {
        return work.type().value().csl();
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
