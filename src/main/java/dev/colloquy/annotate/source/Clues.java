package dev.colloquy.annotate.source;

import dev.colloquy.cite.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a place in running text says of the work that it means.
 *
 * @param publishers names of publishers, institutions or programmes, as written
 * @param authors names of persons, as written
 * @param names names of which it is not clear whether they are a person's or a publisher's ("the Ledger piece")
 * @param hints lower-cased words that may stand in the work's title or address ("the sandbox one")
 */
record Clues(
        List<String> publishers,
        List<String> authors,
        List<String> names,
        Optional<PartialDate> date,
        Optional<String> suffix,
        Optional<String> title,
        Optional<WorkNoun> noun,
        Set<String> hints) {

    static final Clues NONE = new Clues(
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    Clues {
        publishers = List.copyOf(publishers);
        authors = List.copyOf(authors);
        names = List.copyOf(names);
        hints = Set.copyOf(hints);
    }

    Clues publisher(String name) {
        return new Clues(with(publishers, name), authors, names, date, suffix, title, noun, hints);
    }

    Clues author(String name) {
        return new Clues(publishers, with(authors, name), names, date, suffix, title, noun, hints);
    }

    /** With these authors instead of its own. */
    Clues by(List<String> others) {
        return new Clues(publishers, others, names, date, suffix, title, noun, hints);
    }

    Clues named(String name) {
        return new Clues(publishers, authors, with(names, name), date, suffix, title, noun, hints);
    }

    /** @param letter what tells works of one author and year apart ({@code a} of {@code 2015a}); may be empty */
    Clues dated(PartialDate when, String letter) {
        return new Clues(
                publishers,
                authors,
                names,
                Optional.of(when),
                letter.isEmpty() ? Optional.empty() : Optional.of(letter),
                title,
                noun,
                hints);
    }

    Clues titled(String words) {
        return new Clues(publishers, authors, names, date, suffix, Optional.of(words), noun, hints);
    }

    Clues noun(WorkNoun kind) {
        return new Clues(publishers, authors, names, date, suffix, title, Optional.of(kind), hints);
    }

    Clues hint(String word) {
        Set<String> all = new LinkedHashSet<>(hints);
        all.add(word);
        return hints(all);
    }

    Clues hints(Set<String> words) {
        return new Clues(publishers, authors, names, date, suffix, title, noun, words);
    }

    /** True if it names somebody or something that tells one work from others. */
    boolean identifies() {
        return !publishers.isEmpty() || !authors.isEmpty() || title.isPresent();
    }

    private static List<String> with(List<String> names, String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name);
        return all;
    }
}
