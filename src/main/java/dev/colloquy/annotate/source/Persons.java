package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Persons who speak or are told of inside a source: "John Wethington, who is quoted there". A full name that is no author and
 * stands in a sentence with a mention, or in the one behind it, beside words of saying or an apposition.
 */
final class Persons {

    private static final Set<String> TITLES = Lexicon.words("dr dr. prof prof. mr mr. mrs mrs. ms ms. professor");
    private static final Set<String> SAID = Lexicon.words("""
            says said say tells told quoted explains explained argues argued who whose had has keeps kept walks thinks calls called blames
            blamed on counted counts claims claimed recalls remembers warns
            """);
    private static final Set<String> LED = Lexicon.words(
            "quote quotes quoted quoting interview interviews interviewed had has have it in it, told tells with of one voice");

    private final ItemWords words;
    private final Places places;
    private final List<Span> listed;
    private final List<Span> tagged;

    Persons(ItemWords words, Tied tied) {
        this.words = words;
        this.places = tied.places();
        this.listed = tied.listed();
        this.tagged = tied.persons();
    }

    /** A person and the source that tells of them. */
    record Person(Span span, Draft work) {}

    /**
     * The persons of an item.
     *
     * @param known persons met in the items that this one answers, by their surname in small letters
     */
    List<Person> all(Map<String, Draft> known) {
        List<Person> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Name> name = Names.at(words, at);
            if (name.isEmpty()) {
                at++;
                continue;
            }
            one(name.get(), known).ifPresent(found::add);
            at = name.get().to();
        }
        return found;
    }

    private Optional<Person> one(Name name, Map<String, Draft> known) {
        Span span = words.span(bare(name), name.to());
        boolean taken = places.overlap(span) || listed.stream().anyMatch(l -> l.overlaps(span));
        if (taken) {
            return Optional.empty();
        }
        String surname = Names.surname(name.text()).toLowerCase(Locale.ROOT);
        Draft before = known.get(surname);
        if (before != null) {
            return Optional.of(new Person(span, before));
        }
        boolean heard = tagged.stream().anyMatch(t -> t.overlaps(span));
        if (!heard && (!Names.person(name.text()) || !introduced(name))) {
            return Optional.empty();
        }
        return source(name).filter(p -> !p.work().isBy(name.text())).map(p -> new Person(span, p.work()));
    }

    private int bare(Name name) {
        return TITLES.contains(words.low(name.from())) && name.words() > 1 ? name.from() + 1 : name.from();
    }

    /** Beside words of saying, an apposition or a word of quoting. */
    private boolean introduced(Name name) {
        boolean apposed = words.isMark(name.from() - 1, ",") || words.isMark(name.to(), ",");
        return apposed || words.is(name.to(), SAID) || words.is(name.from() - 1, LED) || words.genitive(name.to() - 1);
    }

    /** The mention in the same sentence, else the last one of the sentence before. */
    private Optional<Place> source(Name name) {
        int sentence = words.sentence(name.from());
        int start = words.start(name.from());
        Optional<Place> before = places.before(
                start, p -> p.kind() != Kind.PARENTHETICAL && !p.rule().equals("list"));
        Optional<Place> behind = places.behind(start, p -> !p.rule().equals("list"));
        Optional<Place> same = before.filter(p -> sentence(p) == sentence);
        return same.or(() -> behind.filter(p -> sentence(p) == sentence))
                .or(() -> before.filter(p -> sentence(p) == sentence - 1));
    }

    private int sentence(Place place) {
        return words.sentence(words.placeAt(place.span().start()));
    }
}
