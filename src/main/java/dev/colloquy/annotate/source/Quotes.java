package dev.colloquy.annotate.source;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Ties quoted passages to the source that they come from; a passage that nothing ties is left alone. */
final class Quotes {

    /** How far behind a passage its bracketed source may begin. */
    private static final int NEAR = 6;

    /** Fewer words than these are quoted only where a source stands right by them. */
    private static final int FEW = 3;

    /** So many blocks of an item are looked for in those that it answers; more are left alone. */
    private static final int MOST_BLOCKS = 200;

    private final AnalyzedText text;
    private final List<ScopeAnnotation> scopes;
    private final Places places;
    private final List<Persons.Person> people;
    private final List<Span> listed;
    private final Predicate<String> answered;

    /**
     * @param people persons in sources: what they say is from there
     * @param listed entries of reference lists: their quotation marks hold titles
     * @param answered true for words that an item that this one answers has itself
     */
    Quotes(
            AnalyzedText text,
            List<ScopeAnnotation> scopes,
            Places places,
            List<Persons.Person> people,
            List<Span> listed,
            Predicate<String> answered) {
        this.text = text;
        this.scopes = scopes;
        this.places = places;
        this.people = people;
        this.listed = listed;
        this.answered = answered;
    }

    /** A passage and its source. */
    record Quote(Span span, Draft work) {}

    List<Quote> all() {
        Map<Span, Span> passages = new TreeMap<>();
        for (ScopeAnnotation scope : scopes) {
            if (scope.kind() == ScopeAnnotation.Kind.QUOTATION
                    && !scope.cue().by().endsWith("quote-block")) {
                passages.merge(scope.cue().span(), scope.span(), Span::union);
            }
        }
        List<Quote> quotes = new ArrayList<>();
        for (Span passage : passages.values()) {
            if (!title(passage)) {
                source(passage).ifPresent(work -> quotes.add(new Quote(passage, work)));
            }
        }
        blocks(quotes);
        quotes.sort(Comparator.comparing(Quote::span));
        return quotes;
    }

    /** Words within a mention are its title. */
    private boolean title(Span passage) {
        return listed.stream().anyMatch(l -> l.overlaps(passage))
                || places.before(passage.end(), p -> true)
                        .filter(p -> p.span().overlaps(passage))
                        .isPresent()
                || places.overlap(passage);
    }

    private Optional<Draft> source(Span passage) {
        Optional<Place> behind = places.behind(passage.end(), p -> true)
                .filter(p -> p.kind() == Kind.PARENTHETICAL && p.span().start() - passage.end() <= NEAR);
        if (behind.isPresent()) {
            return behind.map(Place::work);
        }
        if (name(text.text(passage))) {
            return Optional.empty();
        }
        boolean few = Names.words(text.text(passage)).size() < FEW;
        Optional<Sentence> sentence = text.sentenceAt(passage.start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Span own = sentence.get().span();
        Optional<Place> same = places.before(passage.start(), p -> p.kind() != Kind.ADDRESS)
                .filter(p -> own.contains(p.span()))
                .or(() -> places.behind(passage.end(), p -> p.kind() != Kind.ADDRESS)
                        .filter(p -> own.contains(p.span())));
        if (same.isPresent() && (!few || reported(sentence.get()))) {
            return same.map(Place::work);
        }
        if (few) {
            return Optional.empty();
        }
        Optional<Draft> said = people.stream()
                .filter(p -> sentence.get().span().contains(p.span()))
                .findFirst()
                .map(Persons.Person::work);
        if (said.isPresent()) {
            return said;
        }
        int before = sentence.get().index() - 1;
        Optional<Place> led =
                before < 0 ? Optional.empty() : lastIn(text.sentences().get(before), passage);
        boolean opened = opens(sentence.get(), passage) || reported(sentence.get());
        if (led.isPresent() && opened) {
            return led.map(Place::work);
        }
        List<Draft> works = places.works();
        boolean only = works.size() == 1 && (reported(sentence.get()) || opened);
        return only ? Optional.of(works.get(0)) : Optional.empty();
    }

    /** Capitals without the mark of a sentence are a name, or the title of something else: "The Rusty Spoke". */
    private static boolean name(String passage) {
        String bare = passage.strip();
        return Titles.capitals(bare) && ".!?…".indexOf(bare.charAt(bare.length() - 1)) < 0;
    }

    private Optional<Place> lastIn(Sentence sentence, Span passage) {
        return places.before(passage.start(), p -> true)
                .filter(p -> p.span().start() >= sentence.span().start());
    }

    /** True if the passage is the sentence, or begins it or follows a colon. */
    private boolean opens(Sentence sentence, Span passage) {
        String before = text.text(new Span(Math.min(sentence.span().start(), passage.start()), passage.start()))
                .strip();
        return before.length() <= 1
                || before.endsWith(":\"")
                || before.endsWith(":“")
                || before.endsWith(": “")
                || before.endsWith(": \"");
    }

    private boolean reported(Sentence sentence) {
        return scopes.stream()
                .anyMatch(s -> s.kind() == ScopeAnnotation.Kind.REPORTED && s.sentence() == sentence.index());
    }

    /** Blocks of {@code >} lines that no item of the thread has: from the work named in the lines before or behind. */
    private void blocks(List<Quote> quotes) {
        int at = 0;
        int asked = 0;
        List<Sentence> sentences = text.sentences();
        while (at < sentences.size()) {
            if (!sentences.get(at).quoted()) {
                at++;
                continue;
            }
            int end = at;
            while (end < sentences.size() && sentences.get(end).quoted()) {
                end++;
            }
            Span block = new Span(
                    sentences.get(at).span().start(),
                    sentences.get(end - 1).span().end());
            int first = at;
            int behind = end;
            if (asked++ < MOST_BLOCKS
                    && !answered.test(text.text(sentences.get(at).span()))) {
                Optional<Place> source = first > 0 ? lastIn(sentences.get(first - 1), block) : Optional.empty();
                Optional<Place> below = behind < sentences.size()
                        ? places.behind(block.end(), p -> true)
                                .filter(p -> sentences.get(behind).span().contains(p.span()))
                        : Optional.empty();
                source.or(() -> below).ifPresent(p -> quotes.add(new Quote(block, p.work())));
            }
            at = end;
        }
    }
}
