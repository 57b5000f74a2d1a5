package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.Tied.Loose;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.annotate.source.WorkNoun.Family;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.Publisher;
import dev.colloquy.cite.Publishers;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Ties the mentions of one item: addresses and reference lists first, then what names a work, then known names and numbers,
 * and references back last.
 */
final class Tying {

    /** A work named without an address is looked for among so many when an address comes up. */
    private static final int OPEN = 64;

    private final ThreadWorks works;
    private final String item;
    private final ItemWords words;
    private final List<FoundAddress> addresses;
    private final List<ReferenceList.Entry> entries;
    private final Namings namings;
    private final List<Marked> marked;
    private final Models models;
    private final List<BracketFinder.Explained> explained;
    private final Places places = new Places();
    private final Sight sight;
    private final NameTies names;
    private final BackTies backs;
    private final TieFeatures features;
    private final List<Loose> loose = new ArrayList<>();

    /** @param ancestors ids of the items that this one answers, nearest first, the post last */
    Tying(
            ThreadWorks works,
            String item,
            List<String> ancestors,
            ItemWords words,
            List<FoundAddress> found,
            Models models) {
        this.works = works;
        this.item = item;
        this.words = words;
        this.addresses = found.stream()
                .filter(a -> a.address().kind() != Address.Kind.BROKEN
                        && !OwnSites.at(words, a.span().start()))
                .toList();
        found.stream()
                .filter(a -> a.address().kind() == Address.Kind.BROKEN)
                .forEach(a -> loose.add(new Loose(a.span(), Kind.ADDRESS, "address", List.of())));
        this.entries = ReferenceList.in(words, addresses);
        this.explained = BracketFinder.explained(words);
        this.marked = Marked.in(words.text(), found);
        this.namings = Namings.in(words, marked, found, entries, explained);
        this.models = models;
        this.sight = new Sight(works, item, ancestors, places);
        this.names = new NameTies(words, sight, places);
        this.backs = new BackTies(words, sight, places);
        this.features = new TieFeatures(words, sight, places, names);
    }

    Tied tie() {
        entries.forEach(this::entry);
        addresses();
        explain(sight.scope());
        MentionFeatures seen = new MentionFeatures(words, marked, namings, sight);
        MentionReader told =
                new MentionReader(words, marked, (from, to) -> models.fields().parts(words, seen, from, to));
        models.mentions().read(words, seen).ifPresent(tagged -> namings.hear(tagged, words, told));
        List<Naming> all = namings.all();
        all.stream().filter(n -> !BackTies.refers(n)).forEach(this::name);
        explain(works.of(item));
        new KnownNames(words, namings, sight.scope()).all().forEach(this::known);
        numbers();
        all.stream().filter(BackTies::refers).forEach(this::refer);
        List<Span> listed = entries.stream()
                .map(ReferenceList.Entry::span)
                .filter(s -> !s.isEmpty())
                .toList();
        return new Tied(places, loose, listed, namings.persons());
    }

    private void explain(List<Draft> drafts) {
        for (BracketFinder.Explained e : explained) {
            drafts.stream()
                    .filter(d -> d.samePublisher(e.name()) || d.samePublisher(e.letters()))
                    .forEach(d -> d.alias(e.letters(), e.name()));
        }
    }

    private void entry(ReferenceList.Entry entry) {
        Draft draft = entry.addresses().isEmpty()
                ? names.best(entry.clues(), sight.here(entry.span().start())).orElseGet(works::named)
                : works.at(entry.addresses().get(0).address());
        draft.learn(entry.clues(), true);
        for (FoundAddress address : entry.addresses().stream().skip(1).toList()) {
            if (works.known(address.address()).isEmpty() && address.address().kind() != Address.Kind.WEB) {
                works.reach(draft, address.address());
            }
        }
        if (!entry.label().isEmpty()) {
            works.label(item, entry.label(), draft);
        }
        if (entry.addresses().isEmpty() && !entry.span().isEmpty()) {
            place(entry.span(), Kind.NARRATIVE, "list", draft, Tie.ITSELF, 1);
        }
        works.spokenOf(item, draft);
    }

    private void addresses() {
        Optional<FoundAddress> before = Optional.empty();
        for (FoundAddress found : addresses) {
            Optional<Draft> same = before.filter(b -> sameWork(b, found)).flatMap(b -> works.known(b.address()));
            boolean known = works.known(found.address()).isPresent();
            if (same.isPresent() && !known) {
                works.reach(same.get(), found.address());
            }
            Draft draft = known || same.isPresent()
                    ? works.at(found.address())
                    : spokenOf(found).orElseGet(() -> works.at(found.address()));
            sight.address(found, draft);
            place(found.span(), Kind.ADDRESS, "address", draft, Tie.ITSELF, 1);
            before = Optional.of(found);
        }
    }

    /** Two identifiers of different kinds side by side are those of one work: "PMID 99344012, PMCID: PMC99871234". */
    private static boolean sameWork(FoundAddress one, FoundAddress next) {
        return one.address().kind() != Address.Kind.WEB
                && next.address().kind() != Address.Kind.WEB
                && one.address().kind() != next.address().kind()
                && next.span().start() - one.span().end() <= 4;
    }

    /** A work that an item named without an address, which this address gives ("here it is"). */
    private Optional<Draft> spokenOf(FoundAddress found) {
        if (found.span().start() != addresses.get(0).span().start()) {
            return Optional.empty();
        }
        List<Draft> fitting = works.unaddressed(OPEN).stream()
                .filter(d -> d.publisher().map(p -> publishes(found, p)).orElse(false))
                .toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        works.reach(fitting.get(0), found.address());
        return Optional.of(fitting.get(0));
    }

    private static boolean publishes(FoundAddress found, String publisher) {
        String host = found.address().host();
        Optional<Publisher> named = Publishers.named(publisher);
        return Spelling.spells(host, Names.plain(publisher))
                || (named.isPresent() && Publishers.ofHost(host).equals(named));
    }

    private void name(Naming naming) {
        Optional<Span> link = namings.linked(naming);
        if (link.isPresent()) {
            sight.addressAt(link.get().start()).ifPresent(a -> learn(naming, a.work(), Tie.BESIDE, 1));
            return;
        }
        decide(naming, names.ruled(naming));
    }

    private void decide(Naming naming, Ruled ruled) {
        Ruled chosen = models.ties().choose(words, places, naming, ruled, () -> features.options(naming, ruled));
        switch (chosen.meaning()) {
            case WORK -> {
                if (chosen.works().size() > 1) {
                    loose.add(new Loose(naming.span(), naming.kind(), naming.rule(), chosen.works(), chosen.score()));
                } else {
                    Draft draft = chosen.works().get(0);
                    tie(naming, draft, features.tie(naming, draft), chosen.score());
                }
            }
            case NEW -> {
                if (!speakers(naming)) {
                    learn(naming, works.named(), Tie.FIRST, chosen.score());
                }
            }
            case UNLINKED ->
                loose.add(new Loose(naming.span(), naming.kind(), naming.rule(), List.of(), chosen.score()));
            case NONE -> {}
        }
    }

    /** True if nothing tells the work but the name of somebody who talks in the thread: what they wrote is here. */
    private boolean speakers(Naming naming) {
        Clues clues = broughtUp(naming.clues());
        int to = words.placeAt(naming.span().end());
        return !clues.identifies()
                && clues.names().isEmpty()
                && IntStream.range(words.placeAt(naming.span().start()), to)
                        .mapToObj(at -> Names.at(words, at))
                        .flatMap(Optional::stream)
                        .anyMatch(name -> words.speaks(name.text()));
    }

    /** Without authors who talk in the thread: "David's article" is one that David brought up, unless a title or a year goes with it. */
    private Clues broughtUp(Clues clues) {
        boolean told = clues.title().isPresent() || clues.date().isPresent();
        return told
                ? clues
                : clues.by(
                        clues.authors().stream().filter(a -> !words.speaks(a)).toList());
    }

    private void tie(Naming naming, Draft draft, Tie tie, double score) {
        if (naming.rule().startsWith("known-")) {
            place(naming, draft, tie, score);
        } else if (BackTies.refers(naming)) {
            if (BackTies.teaches(naming) && !draft.is(WorkType.LEGAL_CASE)) {
                naming.clues().noun().ifPresent(noun -> draft.learn(Clues.NONE.noun(noun), false));
            }
            place(naming, draft, tie, score);
            draft.words().mention(naming.clues().noun(), naming.span().in(words.text()));
        } else {
            learn(naming, draft, tie, score);
        }
    }

    private void learn(Naming naming, Draft draft, Tie tie, double score) {
        Clues clues = inherited(naming);
        for (String name : clues.names()) {
            clues = told(naming, draft, clues, name);
        }
        clues = naming.kind() == Kind.PARENTHETICAL ? clues : broughtUp(clues);
        draft.learn(clues, true);
        draft.words().mention(clues.noun(), naming.span().in(words.text()));
        names.claim(draft);
        place(naming, draft, tie, score);
    }

    /** What a name of which the words do not say whether it is an author's or a publisher's tells of the work. */
    private static Clues told(Naming naming, Draft draft, Clues clues, String name) {
        if (clues.authors().contains(name) || clues.publishers().contains(name)) {
            return clues;
        }
        boolean body = draft.samePublisher(name) || draft.spells(name) || Names.known(name) || Names.institution(name);
        if (naming.kind() == Kind.PARENTHETICAL) {
            return body ? clues.publisher(name) : clues.author(name);
        }
        if (draft.hasAddress()
                || draft.hasAuthor()
                || draft.publisher().isPresent()
                || naming.role() == Role.DESCRIBES) {
            return draft.spells(name) ? clues.publisher(name) : clues;
        }
        if (body || Names.acronym(name)) {
            return clues.publisher(name);
        }
        boolean scholar = clues.noun()
                .map(n -> Set.of(Family.RESEARCH, Family.PAPER, Family.BOOK).contains(n.family()))
                .orElse(false);
        return !naming.fresh() && (scholar || Names.person(name)) ? clues.author(name) : clues;
    }

    /** "His later one, *Mud and Money*": by whom the work before it is. */
    private Clues inherited(Naming naming) {
        Clues clues = naming.clues();
        boolean his = words.is(words.placeAt(naming.span().start()), Set.of("his", "her", "their"));
        if (!his || clues.title().isEmpty() || !clues.authors().isEmpty()) {
            return clues;
        }
        Optional<Draft> before = sight.recent(naming.span().start()).stream()
                .filter(Draft::hasAuthor)
                .findFirst();
        if (before.isEmpty()) {
            return clues;
        }
        boolean book =
                clues.noun().flatMap(WorkNoun::type).isEmpty() && before.get().is(WorkType.BOOK);
        Clues known = book ? clues.noun(WorkNouns.of("book").orElseThrow()) : clues;
        return known.author(before.get().authors().get(0));
    }

    private void known(KnownNames.Known known) {
        Optional<Draft> one = known.works().size() == 1
                ? Optional.of(known.works().get(0))
                : places.before(known.span().start(), p -> known.works().contains(p.work()))
                        .map(Place::work);
        Clues clues = Clues.NONE.named(known.span().in(words.text()));
        Naming naming = Naming.narrative(known.span(), known.rule(), Role.MAY_NAME, false, clues);
        decide(naming, new Ruled(Meaning.WORK, one.map(List::of).orElse(known.works())));
    }

    /** {@code [2]}, {@code [2, 3]}, {@code ¹}: what the list of the item, else of an ancestor, has under that number. */
    private void numbers() {
        List<String> lists = works.labels(item).isEmpty()
                ? sight.ancestors().stream()
                        .filter(a -> !works.labels(a).isEmpty())
                        .toList()
                : List.of(item);
        if (lists.isEmpty()) {
            return;
        }
        for (Numbers.Mark mark : Numbers.in(words, namings)) {
            Optional<Draft> draft = lists.stream()
                    .flatMap(l -> Optional.ofNullable(works.labels(l).get(mark.label())).stream())
                    .findFirst();
            if (draft.isPresent()) {
                place(mark.span(), Kind.PARENTHETICAL, "numbered", draft.get(), Tie.NUMBER, 1);
            } else if (!mark.raised()) {
                loose.add(new Loose(mark.span(), Kind.PARENTHETICAL, "numbered", List.of()));
            }
        }
    }

    private void refer(Naming naming) {
        Optional<List<Draft>> meant = backs.find(naming);
        Meaning meaning =
                meant.map(m -> m.isEmpty() ? Meaning.UNLINKED : Meaning.WORK).orElse(Meaning.NONE);
        decide(naming, new Ruled(meaning, meant.orElse(List.of())));
    }

    private void place(Naming naming, Draft draft, Tie tie, double score) {
        place(naming.span(), naming.kind(), naming.rule(), draft, tie, score);
    }

    private void place(Span span, Kind kind, String rule, Draft draft, Tie tie, double score) {
        places.add(new Place(span, kind, rule, draft, tie, score));
        works.spokenOf(item, draft);
    }
}
