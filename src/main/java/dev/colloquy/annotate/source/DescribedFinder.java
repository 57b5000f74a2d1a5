package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases around a word for a kind of work: "an article by Margi Murphy", "the VICE video", "Dana Whitlock's article", "a
 * 2018 sleep-lab study", "the piece you linked".
 */
final class DescribedFinder {

    private final ItemWords words;
    private final Map<Integer, Marked> marked = new HashMap<>();

    DescribedFinder(ItemWords words, List<Marked> marked) {
        this.words = words;
        marked.forEach(m -> this.marked.putIfAbsent(
                m.form() == Marked.Form.LINK ? m.inner().start() : m.outer().start(), m));
    }

    /** The naming around the noun at a place, if it makes one. */
    Optional<Naming> at(WorkNouns.Found found, int place) {
        BeforeNoun left = BeforeNoun.of(words, place);
        if (left.ours()
                || (left.determiner().isEmpty()
                        && left.clues().equals(Clues.NONE)
                        && found.noun().strength() != WorkNoun.Strength.STRONG)) {
            return Optional.empty();
        }
        Clues clues = left.clues().noun(found.noun());
        BehindNoun right = BehindNoun.of(words, marked, found.end(), clues);
        clues = right.clues();
        boolean bare = found.noun().strength() == WorkNoun.Strength.BARE;
        boolean named = clues.identifies() || !clues.names().isEmpty();
        boolean that = left.determiner().equals("that") || left.determiner().equals("this");
        boolean plural = found.noun().strength() != WorkNoun.Strength.STRONG
                && !words.low(found.end() - 1).equals(found.noun().noun())
                && !found.noun().noun().endsWith("s");
        if ((bare
                        && !named
                        && clues.hints().isEmpty()
                        && !right.pointed()
                        && !(that && words.is(right.to(), Lexicon.TELLING)))
                || (plural && !named)) {
            return Optional.empty();
        }
        boolean definite = Lexicon.DEFINITE.contains(left.determiner())
                || left.possessive()
                || left.determiner().isEmpty();
        Span span = words.span(left.from(), right.to());
        if (right.pointed() && !clues.identifies()) {
            return Optional.of(new Naming(span, Kind.BACK_REFERENCE, "pointed", Role.POINTS, false, clues));
        }
        boolean theirs = Set.of("his", "her", "their").contains(left.determiner());
        if (theirs && clues.title().isPresent() && clues.authors().isEmpty() && words.adjacent(right.to() - 1)) {
            Optional<Name> author = Names.at(words, right.to()).filter(n -> Names.person(n.text()));
            clues = author.isPresent() ? clues.author(author.get().text()) : clues;
        }
        if (right.people()) {
            return Optional.of(Naming.narrative(span, "described", Role.DESCRIBES, true, clues));
        }
        if (clues.identifies() || (!clues.names().isEmpty() && !bare)) {
            boolean loose = found.noun().strength() != WorkNoun.Strength.STRONG
                    && !right.by()
                    && clues.publishers().isEmpty()
                    && !left.possessive()
                    && clues.title().isEmpty();
            Role role = loose || !clues.identifies() ? Role.MAY_NAME : Role.NAMES;
            return Optional.of(Naming.narrative(span, "described", role, !definite, clues));
        }
        if (bare && !clues.names().isEmpty()) {
            return Optional.of(Naming.narrative(span, "described", Role.MAY_NAME, false, clues));
        }
        if (!definite && !left.determiner().isEmpty() && bare) {
            return Optional.empty();
        }
        if (!definite && !left.determiner().isEmpty()) {
            return Optional.of(Naming.narrative(span, "described", Role.DESCRIBES, true, clues));
        }
        if (left.determiner().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Naming(span, Kind.BACK_REFERENCE, "back", Role.REFERS, false, clues));
    }
}
