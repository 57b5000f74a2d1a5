package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.Publishers;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All places of an item that seem to mean a source, none within another: of two that overlap the surer one stays. */
final class Namings {

    private final TreeMap<Integer, Naming> byStart = new TreeMap<>();
    private final List<TitleFinder.Found> titles;
    private final Map<Span, Span> links = new TreeMap<>();

    private Namings(List<TitleFinder.Found> titles) {
        this.titles = List.copyOf(titles);
        titles.forEach(t -> t.address().ifPresent(a -> links.put(t.naming().span(), a)));
    }

    static Namings in(
            ItemWords words,
            List<Marked> marked,
            List<FoundAddress> addresses,
            List<ReferenceList.Entry> entries,
            List<BracketFinder.Explained> explained) {
        Namings found = new Namings(new TitleFinder(words, marked).all());
        addresses.forEach(a -> found.block(a.span()));
        entries.forEach(e -> found.block(e.span()));
        explained.forEach(e -> found.block(e.bracket()));
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
        new SpokenFinder(words, name -> addresses.stream()
                        .limit(FEW)
                        .filter(a -> Publishers.ofHost(a.address().host()).isEmpty())
                        .anyMatch(a -> Spelling.spells(a.address().host(), Names.plain(name))))
                .all()
                .forEach(found::add);
        phrases.forEach(found::add);
        new BackFinder(words).all().forEach(found::add);
        return found;
    }

    /** Names are held against so many addresses of an item at most. */
    private static final int FEW = 50;

    private static final Clues BLOCK = Clues.NONE.hint("blocked");

    private void block(Span span) {
        if (!span.isEmpty()) {
            byStart.put(span.start(), Naming.narrative(span, "blocked", Naming.Role.REFERS, false, BLOCK));
        }
    }

    void add(Naming naming) {
        if (free(naming.span())) {
            byStart.put(naming.span().start(), naming);
        }
    }

    boolean free(Span span) {
        Map.Entry<Integer, Naming> before = byStart.floorEntry(span.end() - 1);
        return Objects.isNull(before) || !before.getValue().span().overlaps(span);
    }

    List<Naming> all() {
        return byStart.values().stream().filter(n -> !n.rule().equals("blocked")).toList();
    }

    /** The address that the words of a link lead to. */
    Optional<Span> linked(Naming naming) {
        return Optional.ofNullable(links.get(naming.span()));
    }
}
