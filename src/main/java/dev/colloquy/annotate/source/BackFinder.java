package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** References without a word for a kind of work: "it goes on to say", "in it", "the author", "the former", "that one". */
final class BackFinder {

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "former", "latter");
    private static final Set<String> SKIPPED = Set.of(
            "also",
            "then",
            "even",
            "just",
            "further",
            "only",
            "does",
            "never",
            "later",
            "itself",
            "actually",
            "says",
            "goes",
            "on",
            "to");

    private final ItemWords words;

    BackFinder(ItemWords words) {
        this.words = words;
    }

    List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            one(at).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Naming> one(int at) {
        if (words.is(at, Set.of("it"))) {
            return it(at);
        }
        boolean part = words.is(at, Set.of("section", "article", "paragraph", "para"))
                && words.isWord(at + 1)
                && Character.isDigit(words.low(at + 1).charAt(0))
                && !words.low(at + 2).equals("of");
        if (part) {
            return Optional.of(reference(
                    at, at + 2, "part", Clues.NONE.noun(WorkNouns.of("act").orElseThrow())));
        }
        if (!words.is(at, Set.of("the", "this", "that"))) {
            return Optional.empty();
        }
        int next = words.low(at + 1).equals("same") ? at + 2 : at + 1;
        Optional<Name> of = words.is(next + 1, Set.of("of", "at", "from")) ? named(next + 2) : Optional.empty();
        if (words.is(next, Lexicon.MAKERS) && of.isPresent()) {
            return Optional.of(Naming.narrative(
                    words.span(at, of.get().to()),
                    "maker",
                    Role.NAMES,
                    false,
                    Clues.NONE.publisher(of.get().text())));
        }
        if (words.is(next, Lexicon.MAKERS) && words.low(at).equals("the")) {
            return Optional.of(reference(at, next + 1, "maker", Clues.NONE.hint(words.low(next))));
        }
        boolean ordinal = words.is(next, ORDINALS) && words.low(at).equals("the");
        boolean alone = words.is(next, Set.of("former", "latter"))
                || !words.isWord(next + 1)
                || words.is(next + 1, Lexicon.TELLING)
                || words.is(next + 1, Set.of("one", "is", "was", "actually", "about"))
                || List.of("AUX", "VERB", "ADV").stream().anyMatch(t -> words.tagged(next + 1, t));
        if (ordinal && alone) {
            int to = words.low(next + 1).equals("one") ? next + 2 : next + 1;
            return Optional.of(reference(at, to, "ordinal", Clues.NONE.hint(words.low(next))));
        }
        return Optional.empty();
    }

    /** The medium that a maker belongs to: "the host of Plain Engineering". */
    private Optional<Name> named(int at) {
        return Names.at(words, words.low(at).equals("the") ? at + 1 : at)
                .filter(n -> n.words() > 1 || Names.known(n.text()));
    }

    private Naming reference(int from, int to, String rule, Clues clues) {
        return new Naming(words.span(from, to), Kind.BACK_REFERENCE, rule, Role.REFERS, false, clues);
    }

    /** "It goes on to say", "it mentions"; "In it" at the start of a sentence. */
    private Optional<Naming> it(int at) {
        if (words.low(at - 1).equals("in") && words.opens(at - 1)) {
            return Optional.of(reference(at - 1, at + 1, "in-it", Clues.NONE));
        }
        int verb = at + 1;
        while (words.is(verb, SKIPPED) && verb - at < 5 && !words.is(verb, Lexicon.TELLING)) {
            verb++;
        }
        boolean goes = words.low(at + 1).equals("goes") && words.low(at + 2).equals("on");
        boolean tells = words.is(verb, Lexicon.TELLING)
                && (!Set.of("say", "mention", "explain", "state").contains(words.low(verb)) || verb > at + 1);
        boolean asked = words.is(at - 1, Set.of("does", "did")) && words.is(at + 1, Lexicon.TELLING);
        return goes || tells || asked ? Optional.of(reference(at, at + 1, "it-says", Clues.NONE)) : Optional.empty();
    }
}
