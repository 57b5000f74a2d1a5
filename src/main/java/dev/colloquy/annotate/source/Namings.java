package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.Publishers;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All places of an item that seem to mean a source, none within another: of two that overlap the surer one stays. */
final class Namings {

    private final TreeMap<Integer, Naming> byStart = new TreeMap<>();
    private final List<TitleFinder.Found> titles;
    private final Map<Span, Span> links = new TreeMap<>();
    private final List<Span> persons = new ArrayList<>();
    private final Predicate<String> speaks;

    private Namings(List<TitleFinder.Found> titles, Predicate<String> speaks) {
        this.speaks = speaks;
        this.titles = List.copyOf(titles);
        titles.forEach(t -> t.address().ifPresent(a -> links.put(t.naming().span(), a)));
    }

    static Namings in(
            ItemWords words,
            List<Marked> marked,
            List<FoundAddress> addresses,
            List<ReferenceList.Entry> entries,
            List<BracketFinder.Explained> explained) {
        TitleFinder titles = new TitleFinder(words, marked);
        Namings found = new Namings(titles.all(), words::speaks);
        addresses.forEach(a -> found.block(a.span()));
        entries.forEach(e -> found.block(e.span()));
        explained.forEach(e -> found.block(e.bracket()));
        titles.names().forEach(found::block);
        new LegalFinder(words).all().forEach(found::add);
        DescribedFinder described = new DescribedFinder(words, marked);
        List<Naming> phrases = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<WorkNouns.Found> noun = WorkNouns.at(words, at);
            int place = at;
            noun.flatMap(n -> described.at(n, place)).ifPresent(phrases::add);
            at = noun.map(WorkNouns.Found::end).orElse(at + 1);
        }
        phrases.stream().filter(n -> n.role() == Naming.Role.NAMES).forEach(found::add);
        found.titles.stream().map(TitleFinder.Found::naming).forEach(found::add);
        new BracketFinder(words).all().forEach(found::add);
        new SpokenFinder(
                        words,
                        name -> addresses.stream()
                                .limit(FEW)
                                .filter(a ->
                                        Publishers.ofHost(a.address().host()).isEmpty())
                                .anyMatch(a -> Spelling.spells(a.address().host(), Names.plain(name))))
                .all()
                .forEach(found::add);
        phrases.forEach(found::add);
        new BackFinder(words).all().forEach(found::add);
        return found;
    }

    /** Names are held against so many addresses of an item at most. */
    private static final int FEW = 50;

    /**
     * Hears the tagger: its mentions stand, with what the rules say of them where they say something; what the rules found and it
     * does not take for a mention falls, but for brackets, cases and links, which rules tell better.
     */
    void hear(List<MentionTagger.Tagged> tagged, ItemWords words, MentionReader reader) {
        List<Naming> before = all();
        before.stream()
                .filter(n -> !firm(n))
                .forEach(n -> byStart.remove(n.span().start()));
        NavigableMap<Integer, Naming> ruled = new TreeMap<>();
        before.forEach(n -> ruled.put(n.span().start(), n));
        for (MentionTagger.Tagged tag : tagged) {
            if (tag.kind() == MentionTagger.Kind.PERSON) {
                persons.add(words.span(tag.from(), tag.to()));
                continue;
            }
            Span span = words.span(tag.from(), tag.to());
            List<Naming> under = overlapping(ruled, span);
            if (under.stream().noneMatch(Namings::firm)) {
                add((under.isEmpty() ? reader.read(tag) : reader.joined(tag, under)).heard(tag.score()));
            }
        }
        before.forEach(this::add);
    }

    /** Those of namings, none within another, that overlap a stretch; in the order of the text. */
    private static List<Naming> overlapping(NavigableMap<Integer, Naming> all, Span span) {
        List<Naming> found = new ArrayList<>();
        Map.Entry<Integer, Naming> before = all.lowerEntry(span.start());
        if (before != null && before.getValue().span().overlaps(span)) {
            found.add(before.getValue());
        }
        all.subMap(span.start(), span.end()).values().stream()
                .filter(n -> n.span().overlaps(span))
                .forEach(found::add);
        return found;
    }

    private static boolean firm(Naming naming) {
        return naming.kind() == SourceAnnotation.Kind.PARENTHETICAL
                || naming.rule().equals("case")
                || naming.rule().equals("statute")
                || naming.rule().equals("link")
                || naming.rule().equals("byline");
    }

    private static final Clues BLOCK = Clues.NONE.hint("blocked");

    private void block(Span span) {
        if (!span.isEmpty()) {
            byStart.put(span.start(), Naming.narrative(span, "blocked", Naming.Role.REFERS, false, BLOCK));
        }
    }

    void add(Naming naming) {
        Optional<Naming> meant = spoken(naming);
        if (meant.isPresent() && free(naming.span())) {
            byStart.put(naming.span().start(), meant.get());
        }
    }

    /**
     * Those who talk in the thread are no works and make none: "as Maria said" falls, "Maria's article" is the one that she brought up. With
     * a title or a year it is a work all the same.
     */
    private Optional<Naming> spoken(Naming naming) {
        Clues clues = naming.clues();
        List<String> names = Stream.of(clues.publishers(), clues.authors(), clues.names())
                .flatMap(List::stream)
                .toList();
        boolean here = !names.isEmpty()
                && names.stream().allMatch(n -> speaks.test(n) && !Names.known(n))
                && clues.title().isEmpty()
                && clues.date().isEmpty();
        if (!here || BackTies.refers(naming)) {
            return Optional.of(naming);
        }
        return clues.noun()
                .map(noun -> new Naming(
                        naming.span(),
                        SourceAnnotation.Kind.BACK_REFERENCE,
                        "back",
                        Naming.Role.REFERS,
                        false,
                        Clues.NONE.noun(noun)));
    }

    boolean free(Span span) {
        Map.Entry<Integer, Naming> before = byStart.floorEntry(span.end() - 1);
        return Objects.isNull(before) || !before.getValue().span().overlaps(span);
    }

    List<Naming> all() {
        return byStart.values().stream()
                .filter(n -> !n.rule().equals("blocked"))
                .toList();
    }

    /** Persons in sources, as far as the tagger found some. */
    List<Span> persons() {
        return List.copyOf(persons);
    }

    /** The address that the words of a link lead to. */
    Optional<Span> linked(Naming naming) {
        return Optional.ofNullable(links.get(naming.span()));
    }
}
