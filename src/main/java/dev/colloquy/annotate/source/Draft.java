package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressPath;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Publisher;
import dev.colloquy.cite.Publishers;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import java.net.IDN;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A work while a thread is read: it learns from one mention after the other and says whether the next one can mean it. */
final class Draft {

    /** No mention that says so can mean this work. */
    static final int CONFLICT = -1;

    private static final int TITLE = 10;
    private static final int AUTHOR = 6;
    private static final int PUBLISHER = 5;
    private static final int SPELLED = 4;
    private static final int HINT = 2;

    /** Sites where others publish: their name is the publisher only as long as nobody else is named. */
    private static final Set<String> PLATFORMS = Lexicon.words("""
            youtube x twitter facebook instagram tiktok reddit medium substack tumblr vimeo soundcloud spotify github gitlab
            googlebooks googledrive dropbox scribd issuu archive internetarchive arxiv pubmed ssrn jstor
            doi researchgate linkedin wordpress blogger flickr
            """);

    private final List<Address> addresses = new ArrayList<>();
    private final Set<String> explained = new LinkedHashSet<>();
    private Optional<Known<String>> publisher = Optional.empty();
    private Optional<Known<List<String>>> authors = Optional.empty();
    private Optional<Known<PartialDate>> date = Optional.empty();
    private Optional<String> suffix = Optional.empty();
    private Optional<Known<String>> title = Optional.empty();
    private Optional<Known<String>> section = Optional.empty();
    private Optional<Known<WorkType>> type = Optional.empty();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> called = new LinkedHashSet<>();
    private final Set<String> spoken = new LinkedHashSet<>();
    private int times;

    static Draft named() {
        return new Draft();
    }

    static Draft at(Address address) {
        Draft draft = new Draft();
        draft.reach(address);
        return draft;
    }

    /** Takes on an address; what its form and the table say is kept where nothing is known yet. */
    void reach(Address address) {
        if (addresses.stream().noneMatch(a -> a.written().equals(address.written()))) {
            addresses.add(address);
        }
        Optional<Publisher> known = Publishers.ofHost(address.host())
                .filter(p -> address.kind() == Address.Kind.WEB || address.kind() == Address.Kind.ARXIV);
        if (publisher.isEmpty() && address.kind() == Address.Kind.ARXIV) {
            publisher = Publishers.named("arXiv").map(p -> new Known<>(p.name(), Origin.TABLE));
        }
        if (publisher.isEmpty() && (address.kind() == Address.Kind.WEB || known.isPresent())) {
            publisher = known.map(p -> new Known<>(p.name(), Origin.TABLE))
                    .or(() -> address.domain().map(d -> new Known<>(IDN.toUnicode(d), Origin.ADDRESS)));
        }
        AddressPath path = AddressPath.of(address);
        date = date.or(() -> path.date().map(d -> new Known<>(d, Origin.ADDRESS)));
        title = title.or(() -> path.title().map(t -> new Known<>(t, Origin.ADDRESS)));
        section = section.or(() -> path.section().map(s -> new Known<>(s, Origin.ADDRESS)));
        Optional<Known<WorkType>> typed = AddressTypes.of(address)
                .map(t -> new Known<>(t, Origin.ADDRESS))
                .or(() -> known.map(p -> new Known<>(p.type(), Origin.TABLE)));
        if (type.isEmpty()) {
            type = typed;
        }
        remember(address.written());
    }

    /** Takes over what a mention says, where nothing that somebody wrote is known yet. */
    void learn(Clues clues, boolean describes) {
        clues.publishers().stream().findFirst().ifPresent(this::publish);
        boolean spelledOut =
                clues.authors().size() == 1 && spells(clues.authors().get(0));
        if (spelledOut) {
            publish(clues.authors().get(0));
        } else if (is(WorkType.LEGAL_CASE)) {
            authors = Optional.empty();
        } else if (authors.isEmpty() && !clues.authors().isEmpty()) {
            authors = Optional.of(new Known<>(clues.authors(), Origin.TEXT));
        } else if (!clues.authors().isEmpty() && fuller(clues.authors())) {
            authors = Optional.of(new Known<>(clues.authors(), Origin.TEXT));
        }
        clues.authors().forEach(this::remember);
        clues.date().ifPresent(d -> date(d, clues.suffix()));
        if (clues.title().isPresent()
                && title.map(t -> t.origin() != Origin.TEXT).orElse(true)) {
            title = clues.title().map(t -> new Known<>(t, Origin.TEXT));
            clues.title().ifPresent(this::remember);
        }
        clues.noun().ifPresent(noun -> noun(noun, describes));
        if (type.isEmpty()) {
            type = publisher
                    .flatMap(p -> Publishers.named(p.value()).map(n -> new Known<>(n.type(), Origin.TABLE)))
                    .or(() -> publisher
                            .flatMap(p -> AddressTypes.ofName(p.value(), !addresses.isEmpty()))
                            .map(t -> new Known<>(t, Origin.TEXT)));
        }
    }

    private void publish(String written) {
        String name = Names.plain(written);
        boolean longer = publisher.isPresent()
                && publisher.get().origin() == Origin.TEXT
                && name.startsWith(publisher.get().value() + " ")
                && spells(name);
        boolean open = publisher.isEmpty()
                || longer
                || publisher.get().origin() == Origin.ADDRESS
                || (publisher.get().origin() == Origin.TABLE && platform() && !samePublisher(name));
        if (type.isEmpty() && written.toLowerCase(Locale.ROOT).endsWith(" magazine")) {
            type = Optional.of(new Known<>(WorkType.ARTICLE_MAGAZINE, Origin.TEXT));
        }
        if (open) {
            publisher = Optional.of(Publishers.named(name)
                    .map(p -> new Known<>(p.name(), Origin.TEXT))
                    .orElseGet(() -> new Known<>(name, Origin.TEXT)));
            remember(name);
        }
    }

    /** True if the names say more than those known: "Margi Murphy" after "Murphy". */
    private boolean fuller(List<String> names) {
        List<String> known = authors.orElseThrow().value();
        return known.size() == 1
                && names.size() == 1
                && names.get(0).length() > known.get(0).length()
                && Names.surname(names.get(0)).equalsIgnoreCase(Names.surname(known.get(0)));
    }

    private void date(PartialDate written, Optional<String> letter) {
        boolean finer = date.isPresent()
                && date.get().value().year() == written.year()
                && date.get().value().toString().length() >= written.toString().length();
        if (!finer && date.map(d -> d.origin() != Origin.TEXT).orElse(true)) {
            date = Optional.of(new Known<>(written, Origin.TEXT));
        }
        if (suffix.isEmpty()) {
            suffix = letter;
        }
    }

    private void noun(WorkNoun noun, boolean describes) {
        if (noun.type().isEmpty()) {
            return;
        }
        boolean unsure = type.isEmpty() || type.get().value() == WorkType.WEBPAGE;
        boolean other = type.isPresent()
                && describes
                && type.get().origin() != Origin.TEXT
                && !noun.means(type.get().value());
        if (unsure || other) {
            type = noun.type().map(t -> new Known<>(t, Origin.TEXT));
        }
    }

    /** Remembers another name of its publisher: an abbreviation that the text explains. */
    void alias(String letters, String name) {
        explained.add(Publishers.key(letters));
        explained.add(Publishers.key(name));
        if (publisher.isPresent() && publisher.get().value().equals(letters)) {
            publisher = Optional.of(new Known<>(name, publisher.get().origin()));
        }
    }

    /** Takes over how another page of the same site names its publisher. */
    void shareSite(Draft other) {
        boolean open = publisher.isPresent() && publisher.get().origin() == Origin.ADDRESS;
        if (open
                && other.publisher.isPresent()
                && other.publisher.get().origin() == Origin.TEXT
                && spells(other.publisher.get().value())) {
            publisher = other.publisher;
        }
    }

    /** How well a mention fits: {@link #CONFLICT} if it cannot mean this work, 0 if nothing speaks for it. */
    int fit(Clues clues) {
        int score = 0;
        if (clues.title().isPresent() && title.isPresent()) {
            if (Titles.alike(clues.title().get(), title.get().value())) {
                score += TITLE;
            } else if (title.get().origin() == Origin.TEXT) {
                return CONFLICT;
            }
        }
        if (!clues.authors().isEmpty()) {
            int by = byAuthors(clues.authors());
            if (by == CONFLICT) {
                return CONFLICT;
            }
            score += by;
        }
        if (!clues.publishers().isEmpty()) {
            int from = fromPublishers(clues.publishers());
            if (from == CONFLICT) {
                return CONFLICT;
            }
            score += from;
        }
        if (!clues.names().isEmpty()) {
            score += clues.names().stream().mapToInt(this::byName).max().orElse(0);
        }
        if (clues.date().isPresent() && date.isPresent()) {
            if (clues.date().get().year() != date.get().value().year()) {
                return CONFLICT;
            }
            score += score > 0 ? 1 : 0;
        }
        if (clues.suffix().isPresent() && suffix.isPresent() && !clues.suffix().equals(suffix)) {
            return CONFLICT;
        }
        if (clues.noun().isPresent() && !accepts(clues.noun().get())) {
            return CONFLICT;
        }
        for (String hint : clues.hints()) {
            score += words.contains(hint) ? HINT : 0;
        }
        return score;
    }

    /** Remembers what a mention called it. */
    void mentioned(Optional<WorkNoun> noun, String words) {
        times++;
        noun.ifPresent(n -> called.add(n.noun()));
        Names.words(words).stream().filter(Titles::content).forEach(spoken::add);
    }

    /** Words of its mentions so far. */
    Set<String> spoken() {
        return Collections.unmodifiableSet(spoken);
    }

    /** Words of its title, its address, and the names of its authors and publisher. */
    Set<String> words() {
        return Collections.unmodifiableSet(words);
    }

    /** True if a mention called it so: "study", "clip". */
    boolean called(String noun) {
        return called.contains(noun);
    }

    /** How often it was mentioned so far. */
    int times() {
        return times;
    }

    /** True if all these words stand in its title, its address, or the names of its authors and publisher. */
    boolean has(Set<String> some) {
        return !some.isEmpty() && words.containsAll(some);
    }

    /** True if the mention names its year. */
    boolean dated(Clues clues) {
        return date.isPresent()
                && clues.date().map(d -> d.year() == date.get().value().year()).orElse(false);
    }

    /** True if a word for a kind of work may mean it. */
    boolean accepts(WorkNoun noun) {
        WorkNoun.Family family = noun.family();
        boolean law = family == WorkNoun.Family.CASE || family == WorkNoun.Family.LAW;
        boolean apart = law
                || family == WorkNoun.Family.SCREEN
                || family == WorkNoun.Family.AIR
                || family == WorkNoun.Family.BOOK;
        boolean spoken = words.contains(noun.noun()) || words.contains(noun.noun() + "s");
        if (family == WorkNoun.Family.POST && (type.isEmpty() || is(WorkType.WEBPAGE)) && !spoken) {
            return false;
        }
        if (family == WorkNoun.Family.PAGE && addresses.isEmpty()) {
            return false;
        }
        if (type.isEmpty()) {
            return addresses.isEmpty() || !apart || spoken;
        }
        boolean means = noun.means(type.get().value());
        boolean open = type.get().origin() == Origin.TABLE && !law && (addresses.isEmpty() || platform());
        return means || open || (spoken && !law);
    }

    private int byAuthors(List<String> names) {
        if (authors.isPresent()) {
            boolean common = names.stream().anyMatch(n -> isBy(n) || firstName(n));
            return common ? AUTHOR : CONFLICT;
        }
        boolean spelled = names.stream().anyMatch(n -> slug(Names.surname(n)));
        return spelled ? SPELLED : 0;
    }

    /** True if one of its authors has that surname, or is called so in full. */
    boolean isBy(String name) {
        String wanted = plain(Names.surname(name));
        return authors.isPresent()
                && authors.get().value().stream()
                        .flatMap(a -> java.util.Arrays.stream(a.split(" and | & ", -1)))
                        .anyMatch(a -> plain(Names.surname(a)).equals(wanted) || alikeSloppy(plain(a), plain(name)));
    }

    /** True if it is the first name of one of its authors. */
    private boolean firstName(String name) {
        return authors.isPresent()
                && name.indexOf(' ') < 0
                && authors.get().value().stream().anyMatch(a -> a.indexOf(',') < 0 && a.startsWith(name + " "));
    }

    /** Names in small letters are written in many ways: one begins with the other's first letters. */
    private static boolean alikeSloppy(String one, String other) {
        return one.length() >= 8 && other.length() >= 8 && one.substring(0, 6).equals(other.substring(0, 6));
    }

    private static String plain(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private int fromPublishers(List<String> names) {
        boolean same = names.stream().anyMatch(this::samePublisher);
        if (same) {
            return PUBLISHER;
        }
        if (names.stream().anyMatch(this::spells)) {
            return PUBLISHER;
        }
        boolean open = publisher.isEmpty() || publisher.get().origin() == Origin.ADDRESS || platform();
        return open ? 0 : CONFLICT;
    }

    private int byName(String name) {
        if (isBy(name) || firstName(name)) {
            return AUTHOR;
        }
        if (samePublisher(name) || spells(name)) {
            return PUBLISHER;
        }
        boolean told =
                java.util.Arrays.stream(name.split(" ", -1)).anyMatch(w -> words.contains(w.toLowerCase(Locale.ROOT)));
        return told ? HINT + 1 : 0;
    }

    /** True if the name is its publisher's: the same, an abbreviation explained, or its last words ("the Gazette"). */
    boolean samePublisher(String written) {
        String name = Names.plain(written);
        String key = Publishers.key(name);
        if (key.isEmpty() || publisher.isEmpty()) {
            return false;
        }
        if (explained.contains(key)) {
            return true;
        }
        String own = publisher.get().value();
        Optional<Publisher> table = Publishers.named(own);
        boolean known = table.isPresent()
                && Publishers.named(name).map(p -> p.equals(table.get())).orElse(false);
        String ownKey = Publishers.key(own);
        return known
                || ownKey.equals(key)
                || (key.length() >= PUBLISHER && (ownKey.endsWith(key) || ownKey.startsWith(key)));
    }

    /** True if the host of an address spells the name: {@code kilowattgazette.example} for "Kilowatt Gazette". */
    boolean spells(String name) {
        return addresses.stream().anyMatch(a -> Spelling.spells(a.host(), Names.plain(name)));
    }

    private boolean slug(String surname) {
        String wanted = plain(surname);
        return wanted.length() >= 5
                && addresses.stream().anyMatch(a -> plain(a.written()).contains(wanted));
    }

    private void remember(String text) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else {
                if (Titles.content(word.toString()) || word.length() == 2) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        }
    }

    private boolean platform() {
        return publisher.isPresent()
                && publisher.get().origin() == Origin.TABLE
                && PLATFORMS.contains(Publishers.key(publisher.get().value()));
    }

    /** The domain of its address. */
    Optional<String> site() {
        return addresses.stream().flatMap(a -> a.domain().stream()).findFirst();
    }

    boolean publisherWritten() {
        return publisher.isPresent() && publisher.get().origin() == Origin.TEXT;
    }

    boolean hasAuthor() {
        return authors.isPresent();
    }

    /** True if a bracket with an author and a year may still tell who wrote it: a written work without an author. */
    boolean takesAuthor() {
        boolean heard = is(WorkType.BROADCAST) || is(WorkType.MOTION_PICTURE);
        return authors.isEmpty() && (!addresses.isEmpty() || !heard);
    }

    boolean hasAddress() {
        return !addresses.isEmpty();
    }

    Optional<String> title() {
        return title.filter(t -> t.origin() == Origin.TEXT).map(Known::value);
    }

    Optional<String> publisher() {
        return publisher.map(Known::value);
    }

    List<String> authors() {
        return authors.map(Known::value).orElse(List.of());
    }

    boolean is(WorkType wanted) {
        return type.map(t -> t.value() == wanted).orElse(false);
    }

    /** What is known by now. */
    Work work() {
        Known<WorkType> kind =
                type.orElseGet(() -> new Known<>(addresses.isEmpty() ? fallback() : WorkType.WEBPAGE, Origin.DEFAULT));
        return new Work(addresses, publisher, authors, date, title, section, kind);
    }

    /** A work of an author and a year is cited as scholars do; of others nothing is known. */
    private WorkType fallback() {
        return authors.isPresent() && date.isPresent() ? WorkType.ARTICLE_JOURNAL : WorkType.ARTICLE;
    }
}
