package dev.colloquy.annotate.source;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.text.Span;
import java.util.List;

/**
 * An item of a thread, the works that it and those above it speak of, and mentions written by hand: what ties of mentions are decided on.
 * The item answers {@code near}, which answers {@code far}.
 */
final class TieScene {

    static final String NEAR = "near";
    static final String FAR = "far";
    static final String ASIDE = "aside";
    static final String ITEM = "item";

    final ItemWords words;
    private final ThreadWorks works = new ThreadWorks();
    private final Places places = new Places();
    private final Sight sight = new Sight(works, ITEM, List.of(NEAR, FAR), places);
    private final List<FoundAddress> found;

    TieScene(String text) {
        var context = Contexts.context(Contexts.codebook(), List.of(), text);
        this.found = AddressFinder.in(text);
        this.words = ItemWords.of(context.analyzed(context.thread().post()), found);
    }

    static Clues by(String... authors) {
        return Clues.NONE.by(List.of(authors));
    }

    static Clues named(String... names) {
        Clues clues = Clues.NONE;
        for (String name : names) {
            clues = clues.named(name);
        }
        return clues;
    }

    static Clues kind(String noun) {
        return Clues.NONE.noun(WorkNouns.of(noun).orElseThrow());
    }

    static Clues dated(Clues clues, int year) {
        return clues.dated(PartialDate.of(year), "");
    }

    /** A work that an item speaks of, known by these clues. */
    Draft spoken(String item, Clues clues) {
        Draft draft = works.named();
        draft.learn(clues, true);
        works.spokenOf(item, draft);
        return draft;
    }

    /** A work with an address that an item speaks of. */
    Draft linked(String item, String address) {
        Draft draft = works.at(AddressFinder.in(address).get(0).address());
        works.spokenOf(item, draft);
        return draft;
    }

    /** A mention of a work in the item itself. */
    Draft mentioned(String quote, Clues clues) {
        Draft draft = spoken(ITEM, clues);
        place(quote, "described", draft);
        return draft;
    }

    void place(String quote, String rule, Draft draft) {
        places.add(new Place(span(quote), Kind.NARRATIVE, rule, draft, Tie.FIRST, 1));
        works.spokenOf(ITEM, draft);
    }

    /** The work of the address of the item at that place in the order of the text, which a reader sees there. */
    Draft address(int at) {
        Draft draft = works.at(found.get(at).address());
        sight.address(found.get(at), draft);
        return draft;
    }

    Span span(String quote) {
        int start = words.text().indexOf(quote);
        return new Span(start, start + quote.length());
    }

    Naming naming(String quote, String rule, Role role, Clues clues) {
        return Naming.narrative(span(quote), rule, role, false, clues);
    }

    Naming fresh(String quote, String rule, Role role, Clues clues) {
        return Naming.narrative(span(quote), rule, role, true, clues);
    }

    Naming bracket(String quote, Role role, Clues clues) {
        return new Naming(span(quote), Kind.PARENTHETICAL, "parenthetical", role, false, clues);
    }

    Naming back(String quote, String rule, Role role, Clues clues) {
        return new Naming(span(quote), Kind.BACK_REFERENCE, rule, role, false, clues);
    }

    MentionFeatures features() {
        Namings none = Namings.in(words, List.of(), List.of(), List.of(), List.of());
        return new MentionFeatures(words, List.of(), none, sight);
    }

    Sight sight() {
        return sight;
    }

    NameTies names() {
        return new NameTies(words, sight, places);
    }

    BackTies backs() {
        return new BackTies(words, sight, places);
    }
}
