package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.Tied.Loose;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ties the mentions of one item: addresses and reference lists first, then what names a work, then known names, and references
 * back last, each to a work of the item, else of the items that it answers, nearest first, else of the thread.
 */
final class Tying {

    /** How far behind a naming its address may stand, in characters. */
    private static final int NEAR = 220;

    private static final Set<String> ELSEWHERE =
            Lexicon.words("yesterday last week month christmas spring other thread somewhere round ago monday tuesday");

    private final ThreadWorks works;
    private final String item;
    private final List<String> ancestors;
    private final ItemWords words;
    private final List<FoundAddress> addresses;
    private final List<ReferenceList.Entry> entries;
    private final Namings namings;
    private final Map<FoundAddress, Draft> addressed = new LinkedHashMap<>();
    private final Set<Draft> claimed = new LinkedHashSet<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    /**
     * @param ancestors ids of the items that this one answers, nearest first, the post last
     */
    Tying(ThreadWorks works, String item, List<String> ancestors, ItemWords words, List<FoundAddress> found) {
        this.works = works;
        this.item = item;
        this.ancestors = List.copyOf(ancestors);
        this.words = words;
        this.addresses = found.stream()
                .filter(a -> a.address().kind() != Address.Kind.BROKEN && !ownSite(a.span().start()))
                .toList();
        this.entries = ReferenceList.in(words, addresses);
        this.namings = Namings.in(words, Marked.in(words.text(), found), found, entries);
    }

    Tied tie() {
        list();
        addresses();
        explain(works.all());
        namings.all().stream()
                .filter(n -> n.role() == Role.NAMES || n.role() == Role.MAY_NAME || n.role() == Role.DESCRIBES)
                .forEach(this::name);
        explain(works.of(item));
        new KnownNames(words, namings, scope()).all().forEach(this::known);
        numbers();
        namings.all().stream()
                .filter(n -> n.role() == Role.REFERS || n.role() == Role.POINTS || n.role() == Role.LOCATES)
                .forEach(this::refer);
        places.sort(Comparator.comparing(Place::span));
        List<Span> listed = entries.stream().map(ReferenceList.Entry::span).filter(s -> !s.isEmpty()).toList();
        return new Tied(places, loose, listed);
    }

    private void explain(List<Draft> drafts) {
        for (BracketFinder.Explained e : BracketFinder.explained(words)) {
            drafts.stream()
                    .filter(d -> d.samePublisher(e.name()) || d.samePublisher(e.letters()))
                    .forEach(d -> d.alias(e.letters(), e.name()));
        }
    }

    /** "find me on www.jotanner.example (my little photo site)": an address of the writer's own is no source. */
    private boolean ownSite(int start) {
        int at = words.placeAt(start);
        for (int i = at - 1; i >= Math.max(0, at - 5) && words.sameSentence(i, at); i--) {
            boolean me = words.low(i).equals("me") && Set.of("find", "mail", "follow", "reach", "contact").contains(words.low(i - 1));
            if (me) {
                return true;
            }
        }
        return words.isMark(at + 1, "(")
                && words.low(at + 2).equals("my")
                && (words.low(at + 3).contains("site") || words.low(at + 4).contains("site") || words.low(at + 5).contains("site"));
    }

    private void list() {
        for (ReferenceList.Entry entry : entries) {
            Draft draft = entry.addresses().isEmpty()
                    ? best(entry.clues(), works.of(item)).orElseGet(works::named)
                    : works.at(entry.addresses().get(0).address());
            draft.learn(entry.clues(), true);
            for (FoundAddress address : entry.addresses().stream().skip(1).toList()) {
                if (!works.knows(address.address()) && address.address().kind() != Address.Kind.WEB) {
                    works.reach(draft, address.address());
                }
            }
            if (!entry.label().isEmpty()) {
                works.label(item, entry.label(), draft);
            }
            if (entry.addresses().isEmpty() && !entry.span().isEmpty()) {
                place(entry.span(), Kind.NARRATIVE, "list", draft);
            }
            works.spokenOf(item, draft);
        }
    }

    private void addresses() {
        Optional<FoundAddress> before = Optional.empty();
        for (FoundAddress found : addresses) {
            boolean second = before.isPresent()
                    && found.address().kind() != Address.Kind.WEB
                    && before.get().address().kind() != Address.Kind.WEB
                    && before.get().address().kind() != found.address().kind()
                    && found.span().start() - before.get().span().end() <= 4;
            if (second && !works.knows(found.address())) {
                works.reach(works.at(before.orElseThrow().address()), found.address());
            }
            Draft draft = works.knows(found.address()) ? works.at(found.address()) : named(found).orElseGet(() -> works.at(found.address()));
            addressed.put(found, draft);
            place(found.span(), Kind.ADDRESS, "address", draft);
            before = Optional.of(found);
        }
    }

    /** A work that an ancestor named without an address, which this address gives ("here it is"). */
    private Optional<Draft> named(FoundAddress found) {
        List<Draft> open = works.all().stream().filter(d -> !d.hasAddress()).toList();
        List<Draft> fitting = open.stream()
                .filter(d -> d.publisher().map(p -> Spelling.spells(found.address().host(), Names.plain(p)) || tableSays(found, p)).orElse(false))
                .toList();
        if (fitting.size() != 1 || !here(found)) {
            return Optional.empty();
        }
        works.reach(fitting.get(0), found.address());
        return Optional.of(fitting.get(0));
    }

    private static boolean tableSays(FoundAddress found, String publisher) {
        return dev.colloquy.cite.Publishers.ofHost(found.address().host())
                .map(p -> dev.colloquy.cite.Publishers.named(publisher).map(p::equals).orElse(false))
                .orElse(false);
    }

    /** True if the item has no other address: what it brings is what was spoken of. */
    private boolean here(FoundAddress found) {
        return addresses.size() == 1 || found == addresses.get(0);
    }

    private void name(Naming naming) {
        Optional<Span> link = namings.linked(naming);
        if (link.isPresent()) {
            addresses.stream()
                    .filter(a -> a.span().equals(link.get()))
                    .findFirst()
                    .ifPresent(a -> learn(naming, works.at(a.address())));
            return;
        }
        Optional<Draft> draft = best(naming.clues(), here())
                .or(() -> elsewhere(naming, 6))
                .or(() -> nearAddress(naming))
                .or(() -> elsewhere(naming, 2))
                .or(() -> behind(naming));
        if (draft.isPresent()) {
            learn(naming, draft.get());
        } else if (!ambiguous(naming).isEmpty()) {
            loose.add(new Loose(naming.span(), naming.kind(), naming.rule(), ambiguous(naming)));
        } else if (naming.role() == Role.NAMES && naming.clues().identifies()) {
            learn(naming, works.named());
        } else if (naming.role() == Role.DESCRIBES && !naming.clues().names().isEmpty()) {
            learn(naming, works.named());
        } else if (naming.role() == Role.MAY_NAME && mayStand(naming)) {
            learn(naming, works.named());
        }
    }

    /** Without anything that bears it out, a phrase stands if its kind of work is plain and a name belongs to it. */
    private boolean mayStand(Naming naming) {
        Clues clues = naming.clues();
        boolean strong = clues.noun().map(n -> n.strength() == WorkNoun.Strength.STRONG).orElse(false);
        boolean known = clues.publishers().stream().anyMatch(Names::known) || clues.names().stream().anyMatch(Names::known);
        boolean research = naming.fresh()
                && clues.noun().map(n -> n.family() == WorkNoun.Family.RESEARCH || n.family() == WorkNoun.Family.REPORT).orElse(false);
        return strong && (clues.identifies() || known || research) || sees(naming);
    }

    /** A title in quotation marks stands where the sentence speaks of reading, of a kind of work or of a known author. */
    private boolean sees(Naming naming) {
        if (naming.clues().title().isEmpty()) {
            return false;
        }
        int at = words.placeAt(naming.span().start());
        Set<String> surnames = new LinkedHashSet<>();
        scope().forEach(d -> d.authors().forEach(a -> surnames.add(Names.surname(a).toLowerCase(java.util.Locale.ROOT))));
        for (int i = Math.max(0, at - 15); i < Math.min(words.size(), at + 20); i++) {
            boolean tells = words.is(i, Lexicon.READING)
                    || surnames.contains(words.low(i))
                    || WorkNouns.at(words, i).filter(n -> n.noun().strength() == WorkNoun.Strength.STRONG || n.noun().noun().equals("chapter")).isPresent();
            if (words.sameSentence(i, at) && tells) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> here() {
        List<Draft> here = new ArrayList<>(works.of(item));
        addressed.values().forEach(d -> {
            if (!here.contains(d)) {
                here.add(d);
            }
        });
        return here;
    }

    /** The one that fits best, if something speaks for it; of equals the one that no name has claimed yet. */
    private Optional<Draft> best(Clues clues, List<Draft> drafts) {
        Draft found = null;
        int most = 0;
        for (Draft draft : drafts) {
            int fit = 2 * draft.fit(clues) + (claimed.contains(draft) ? 0 : 1);
            if (fit > Math.max(1, most)) {
                most = fit;
                found = draft;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The next address, or the one before, that no name has claimed and that nothing speaks against. */
    private Optional<Draft> nearAddress(Naming naming) {
        boolean bracket = naming.kind() == Kind.PARENTHETICAL;
        boolean loosely = naming.role() == Role.DESCRIBES
                && naming.clues().noun().map(n -> n.strength() != WorkNoun.Strength.STRONG).orElse(true);
        int reach = loosely ? NEAR / 2 : NEAR;
        for (Map.Entry<FoundAddress, Draft> entry : addressed.entrySet()) {
            int gap = entry.getKey().span().start() - naming.span().end();
            boolean cited = naming.rule().equals("cited-in") || (naming.rule().equals("dated") && gap > 60);
            boolean next = gap >= 0 && !cited && (gap <= reach || (!loosely && trailing(entry.getKey())));
            if (next && open(naming, entry.getValue()) && (!bracket || barely(naming))) {
                return Optional.of(entry.getValue());
            }
            if (gap >= 0 && gap <= NEAR && !bracket && !trailing(entry.getKey())) {
                break;
            }
        }
        if (bracket) {
            return Optional.empty();
        }
        Optional<Draft> before = Optional.empty();
        for (Map.Entry<FoundAddress, Draft> entry : addressed.entrySet()) {
            int gap = naming.span().start() - entry.getKey().span().end();
            if (gap >= 0 && gap <= 4 && open(naming, entry.getValue())) {
                before = Optional.of(entry.getValue());
            }
        }
        return before;
    }

    /** A bare name in brackets claims an address at the end only if it may be a name at all. */
    private boolean barely(Naming naming) {
        return naming.clues().names().stream().noneMatch(n -> Names.acronym(n) && !Names.known(n))
                && (naming.role() == Role.NAMES || naming.clues().names().stream().allMatch(n -> n.indexOf(' ') < 0 || Names.person(n) || Names.institution(n)));
    }

    private boolean open(Naming naming, Draft draft) {
        return !claimed.contains(draft) && draft.fit(naming.clues()) >= 0;
    }

    /** True if only addresses and short labels follow: the address belongs to a list at the end. */
    private boolean trailing(FoundAddress address) {
        int at = words.placeAt(address.span().start());
        int other = 0;
        for (int i = at; i < words.size(); i++) {
            other += words.isWord(i) ? 1 : 0;
            if (other > 6) {
                return false;
            }
        }
        return true;
    }

    /** A work of an ancestor, nearest first, else of the thread. A work spoken of as new is another one, unless more than its publisher fits. */
    private Optional<Draft> elsewhere(Naming naming, int least) {
        int needed = naming.fresh() || naming.role() == Role.DESCRIBES ? 6 : least;
        for (String ancestor : ancestors) {
            List<Draft> fitting = top(naming, works.of(ancestor), needed);
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        }
        List<Draft> fitting = fitting(naming, works.all(), Math.max(needed, 4));
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The works of the nearest ancestor that fit equally well, at least two. */
    private List<Draft> ambiguous(Naming naming) {
        if (naming.fresh() || naming.role() == Role.DESCRIBES) {
            return List.of();
        }
        for (String ancestor : ancestors) {
            List<Draft> fitting = top(naming, works.of(ancestor), 2);
            if (!fitting.isEmpty()) {
                return fitting.size() > 1 ? fitting : List.of();
            }
        }
        return List.of();
    }

    private static List<Draft> top(Naming naming, List<Draft> drafts, int needed) {
        int most = drafts.stream().mapToInt(d -> d.fit(naming.clues())).max().orElse(0);
        return most < needed ? List.of() : drafts.stream().filter(d -> d.fit(naming.clues()) == most).toList();
    }

    private static List<Draft> fitting(Naming naming, List<Draft> drafts, int needed) {
        return drafts.stream().filter(d -> d.fit(naming.clues()) >= needed).toList();
    }

    /** A bracket with an author behind what was just mentioned or quoted: "an article in the NPR ... (Feng)". */
    private Optional<Draft> behind(Naming naming) {
        if (naming.kind() != Kind.PARENTHETICAL || !barely(naming)) {
            return Optional.empty();
        }
        int start = words.placeAt(naming.span().start());
        boolean quoted = words.isMark(start - 1, "”\"’'»") || words.isMark(start - 2, "”\"’'»");
        Optional<Draft> last = lastBefore(naming.span().start(), d -> !d.hasAuthor() && d.fit(naming.clues()) >= 0);
        boolean person = naming.clues().names().stream().noneMatch(n -> Names.known(n) || Names.institution(n));
        Optional<Place> touching = places.stream()
                .filter(p -> p.span().end() <= naming.span().start() && naming.span().start() - p.span().end() <= 2)
                .max(Comparator.comparing(Place::span));
        if (touching.isPresent() && touching.get().work().fit(naming.clues()) >= 0 && naming.role() == Role.NAMES) {
            return touching.map(Place::work);
        }
        if (last.isPresent() && person && (quoted || naming.role() == Role.NAMES)) {
            return last;
        }
        return quoted && naming.role() == Role.MAY_NAME ? Optional.of(works.named()) : Optional.empty();
    }

    private Optional<Draft> lastBefore(int offset, java.util.function.Predicate<Draft> test) {
        return places.stream()
                .filter(p -> p.span().end() <= offset && !p.rule().equals("list") && test.test(p.work()))
                .max(Comparator.comparing(Place::span))
                .map(Place::work);
    }

    private void learn(Naming naming, Draft draft) {
        Clues clues = inherited(naming);
        boolean bracketName = naming.kind() == Kind.PARENTHETICAL && !clues.names().isEmpty();
        if (bracketName) {
            for (String name : clues.names()) {
                clues = draft.samePublisher(name) || draft.spells(name) || Names.known(name) || Names.institution(name)
                        ? clues.publisher(name)
                        : clues.author(name);
            }
        } else if (!clues.names().isEmpty()
                && !draft.hasAddress()
                && draft.authors().isEmpty()
                && draft.publisher().isEmpty()
                && naming.role() != Role.DESCRIBES) {
            String name = clues.names().get(0);
            boolean body = Names.known(name) || Names.institution(name) || Names.acronym(name);
            boolean scholar = !naming.fresh()
                    && clues.noun().map(n -> n.family() == WorkNoun.Family.RESEARCH || n.family() == WorkNoun.Family.PAPER || n.family() == WorkNoun.Family.BOOK).orElse(false);
            clues = body ? clues.publisher(name) : scholar || Names.person(name) && !naming.fresh() ? clues.author(name) : clues;
        } else if (!clues.names().isEmpty() && draft.spells(clues.names().get(0))) {
            clues = clues.publisher(clues.names().get(0));
        }
        draft.learn(clues, naming.role() != Role.REFERS);
        claimed.add(draft);
        place(naming.span(), naming.kind(), naming.rule(), draft);
    }

    /** "His later one, *Mud and Money*": by whom the work before it is. */
    private Clues inherited(Naming naming) {
        Clues clues = naming.clues();
        String opening = Names.words(naming.span().in(words.text())).get(0);
        boolean same = clues.title().isPresent() && clues.authors().isEmpty() && Set.of("his", "her", "their").contains(opening);
        if (!same) {
            return clues;
        }
        for (Draft draft : recent(naming.span().start())) {
            for (String author : draft.authors()) {
                return clues.author(author);
            }
        }
        return clues;
    }

    /** Works spoken of before the offset, the last first, then those of the items answered. */
    private List<Draft> recent(int offset) {
        Set<Draft> recent = new LinkedHashSet<>();
        places.stream()
                .filter(p -> p.span().end() <= offset)
                .sorted(Comparator.comparing(Place::span).reversed())
                .forEach(p -> recent.add(p.work()));
        ancestors.forEach(a -> recent.addAll(works.of(a)));
        return List.copyOf(recent);
    }

    private void place(Span span, Kind kind, String rule, Draft draft) {
        places.add(new Place(span, kind, rule, draft));
        works.spokenOf(item, draft);
    }

    private List<Draft> scope() {
        Set<Draft> scope = new LinkedHashSet<>(here());
        ancestors.forEach(a -> scope.addAll(works.of(a)));
        return List.copyOf(scope);
    }

    private void known(KnownNames.Known known) {
        if (known.works().size() == 1) {
            place(known.span(), Kind.NARRATIVE, known.rule(), known.works().get(0));
            return;
        }
        Optional<Draft> last = lastBefore(known.span().start(), known.works()::contains);
        last.ifPresentOrElse(
                d -> place(known.span(), Kind.NARRATIVE, known.rule(), d),
                () -> loose.add(new Loose(known.span(), Kind.NARRATIVE, known.rule(), known.works())));
    }

    /** {@code [2]}, {@code [2, 3]}, {@code ¹}: what the list of the item, else of an ancestor, has under that number. */
    private void numbers() {
        for (Numbers.Mark mark : Numbers.in(words, namings, entries)) {
            Optional<Draft> draft = Optional.ofNullable(works.labels(item).get(mark.label()));
            boolean own = !works.labels(item).isEmpty();
            for (String ancestor : own ? List.<String>of() : ancestors) {
                draft = draft.or(() -> Optional.ofNullable(works.labels(ancestor).get(mark.label())));
            }
            boolean counted = own || ancestors.stream().anyMatch(a -> !works.labels(a).isEmpty());
            if (draft.isPresent()) {
                place(mark.span(), Kind.PARENTHETICAL, "numbered", draft.get());
            } else if (counted && !mark.raised()) {
                loose.add(new Loose(mark.span(), Kind.PARENTHETICAL, "numbered", List.of()));
            }
        }
    }

    private void refer(Naming naming) {
        if (naming.role() == Role.LOCATES) {
            lastBefore(naming.span().start(), d -> true)
                    .ifPresent(d -> place(naming.span(), naming.kind(), naming.rule(), d));
            return;
        }
        if (naming.rule().equals("ordinal") || ordinal(naming)) {
            ordinal(naming, orderly(naming));
            return;
        }
        if (naming.rule().startsWith("it-") || naming.rule().equals("in-it")) {
            it(naming);
            return;
        }
        List<List<Draft>> circles = new ArrayList<>();
        boolean points = naming.role() == Role.POINTS;
        boolean above = words.is(words.placeAt(naming.span().end()), Set.of("above"));
        if (hints(naming)) {
            return;
        }
        if (!points && !above) {
            Optional<Draft> last = lastBefore(naming.span().start(), d -> accepts(naming, d));
            Optional<Draft> next = announced(naming);
            if (last.isPresent() || next.isPresent()) {
                recall(naming, next.or(() -> last).orElseThrow());
                return;
            }
            circles.add(here());
        }
        if (!points || !elsewhereByTime(naming)) {
            ancestors.forEach(a -> circles.add(works.of(a)));
        }
        for (List<Draft> circle : circles) {
            List<Draft> fitting = circle.stream().filter(d -> accepts(naming, d)).toList();
            List<Draft> hinted = fitting.stream().filter(d -> d.fit(naming.clues()) > 0).toList();
            List<Draft> meant = hinted.size() == 1 ? hinted : fitting;
            if (meant.size() == 1) {
                recall(naming, meant.get(0));
                return;
            }
            if (meant.size() > 1) {
                loose.add(new Loose(naming.span(), naming.kind(), naming.rule(), meant));
                return;
            }
        }
        if (points) {
            loose.add(new Loose(naming.span(), naming.kind(), naming.rule(), List.of()));
        }
    }

    private void recall(Naming naming, Draft draft) {
        naming.clues().noun().ifPresent(noun -> draft.learn(Clues.NONE.noun(noun), false));
        place(naming.span(), naming.kind(), naming.rule(), draft);
    }

    /**
     * Words between article and noun say which work is meant ("the sandbox one", "the 1985 Act"): the nearest that they fit; a
     * reference whose words fit none refers to nothing known. True if that settles it.
     */
    private boolean hints(Naming naming) {
        Clues clues = naming.clues();
        if (naming.rule().equals("maker") || (clues.hints().isEmpty() && clues.date().isEmpty())) {
            return false;
        }
        boolean bare = clues.noun().map(n -> n.strength() == WorkNoun.Strength.BARE).orElse(false);
        for (Draft draft : recent(naming.span().start())) {
            if (draft.fit(clues) > 0 || (clues.date().isPresent() && draft.dated(clues) && accepts(naming, draft))) {
                recall(naming, draft);
                return true;
            }
        }
        return bare || (naming.role() != Role.POINTS && !clues.hints().isEmpty());
    }

    /** "Same paper, easier to open: https://...": the address that follows at once. */
    private Optional<Draft> announced(Naming naming) {
        if (!naming.span().in(words.text()).toLowerCase(java.util.Locale.ROOT).contains("same")) {
            return Optional.empty();
        }
        return addressed.entrySet().stream()
                .filter(e -> e.getKey().span().start() >= naming.span().end() && e.getKey().span().start() - naming.span().end() < 40)
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private boolean accepts(Naming naming, Draft draft) {
        if (naming.rule().equals("maker")) {
            boolean host = naming.clues().hints().stream().anyMatch(h -> h.startsWith("host") || h.startsWith("presenter"));
            return !host || draft.is(WorkType.BROADCAST) || draft.is(WorkType.MOTION_PICTURE);
        }
        return naming.clues().noun().map(draft::accepts).orElse(true) && draft.fit(naming.clues()) >= 0;
    }

    private boolean elsewhereByTime(Naming naming) {
        String text = naming.span().in(words.text());
        return Names.words(text).stream().anyMatch(ELSEWHERE::contains);
    }

    private static boolean ordinal(Naming naming) {
        return naming.clues().hints().stream().anyMatch(Set.of("first", "second", "third", "other")::contains)
                && naming.clues().names().isEmpty();
    }

    /** The works that "the first" and "the second" count: those of the item so far, else of the nearest ancestor with two. */
    private List<Draft> orderly(Naming naming) {
        List<Draft> here = places.stream()
                .filter(p -> p.span().end() <= naming.span().start())
                .sorted(Comparator.comparing(Place::span))
                .map(Place::work)
                .distinct()
                .filter(d -> naming.clues().noun().map(d::accepts).orElse(true))
                .toList();
        if (here.size() > 1) {
            return here;
        }
        for (String ancestor : ancestors) {
            List<Draft> there = works.of(ancestor).stream()
                    .filter(d -> naming.clues().noun().map(d::accepts).orElse(true))
                    .toList();
            if (there.size() > 1) {
                return there;
            }
        }
        return List.of();
    }

    private void ordinal(Naming naming, List<Draft> order) {
        Set<String> hints = naming.clues().hints();
        int at = hints.contains("first") || hints.contains("former") ? 0 : hints.contains("third") ? 2 : 1;
        if (hints.contains("other") && order.size() == 2) {
            Optional<Draft> last = lastBefore(naming.span().start(), d -> true);
            at = last.map(order::indexOf).orElse(-1) == 0 ? 1 : 0;
        }
        if (at < order.size()) {
            place(naming.span(), Kind.BACK_REFERENCE, naming.rule(), order.get(at));
        }
    }

    /** "It goes on to say": what the sentence before, or the same one, spoke of last. */
    private void it(Naming naming) {
        int at = words.placeAt(naming.span().start());
        Optional<Place> last = places.stream()
                .filter(p -> p.span().end() <= naming.span().start() && !p.rule().equals("list"))
                .max(Comparator.comparing(Place::span));
        boolean near = last.isPresent()
                && words.sentence(at) - words.sentence(words.placeAt(last.get().span().start())) <= 1;
        if (near) {
            place(naming.span(), Kind.BACK_REFERENCE, naming.rule(), last.orElseThrow().work());
        }
    }
}
