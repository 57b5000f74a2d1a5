package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.AddressPath;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Publishers;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A work while a thread is read: it learns from one mention after the other and says whether the next one can mean it. */
final class Draft {

    /** No mention that says so can mean this work. */
    static final int CONFLICT = -1;

    private static final int TITLE = 10;
    private static final int AUTHOR = 6;
    private static final int PUBLISHER = 5;
    private static final int SPELLED = 4;
    private static final int HINT = 2;

    /** A surname of fewer letters is found in too many addresses. */
    private static final int LETTERS = 5;

    private final List<Address> addresses = new ArrayList<>();
    private final DraftPublisher publisher = new DraftPublisher(addresses);
    private final DraftAuthors authors = new DraftAuthors();
    private Optional<Known<PartialDate>> date = Optional.empty();
    private Optional<String> suffix = Optional.empty();
    private Optional<Known<String>> title = Optional.empty();
    private Optional<Known<String>> section = Optional.empty();
    private Optional<Known<WorkType>> type = Optional.empty();
    private final DraftWords words = new DraftWords();

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
        publisher.reach(address);
        AddressPath path = AddressPath.of(address);
        date = date.or(() -> path.date().map(d -> new Known<>(d, Origin.ADDRESS)));
        title = title.or(() -> path.title().map(t -> new Known<>(t, Origin.ADDRESS)));
        section = section.or(() -> path.section().map(s -> new Known<>(s, Origin.ADDRESS)));
        Optional<Known<WorkType>> typed = AddressTypes.of(address)
                .map(t -> new Known<>(t, Origin.ADDRESS))
                .or(() -> DraftPublisher.table(address).map(p -> new Known<>(p.type(), Origin.TABLE)));
        if (type.isEmpty()) {
            type = typed;
        }
        words.address(address.written());
    }

    /** Takes over what a mention says, where nothing that somebody wrote is known yet. */
    void learn(Clues clues, boolean describes) {
        clues.publishers().stream().findFirst().ifPresent(this::publish);
        boolean spelledOut =
                clues.authors().size() == 1 && spells(clues.authors().get(0));
        if (spelledOut) {
            publish(clues.authors().get(0));
        } else if (is(WorkType.LEGAL_CASE)) {
            authors.forget();
        } else {
            authors.learn(clues.authors());
        }
        clues.authors().forEach(words::name);
        clues.date().ifPresent(d -> date(d, clues.suffix()));
        if (clues.title().isPresent()
                && title.map(t -> t.origin() != Origin.TEXT).orElse(true)) {
            title = clues.title().map(t -> new Known<>(t, Origin.TEXT));
            clues.title().ifPresent(words::name);
        }
        clues.noun().ifPresent(noun -> noun(noun, describes));
        if (type.isEmpty()) {
            type = publisher
                    .name()
                    .flatMap(p -> Publishers.named(p).map(n -> new Known<>(n.type(), Origin.TABLE)))
                    .or(() -> publisher
                            .name()
                            .flatMap(p -> AddressTypes.ofName(p, !addresses.isEmpty()))
                            .map(t -> new Known<>(t, Origin.TEXT)));
        }
    }

    private void publish(String written) {
        String name = Names.plain(written);
        if (type.isEmpty() && written.toLowerCase(Locale.ROOT).endsWith(" magazine")) {
            type = Optional.of(new Known<>(WorkType.ARTICLE_MAGAZINE, Origin.TEXT));
        }
        if (publisher.learn(name)) {
            words.name(name);
        }
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
        publisher.alias(letters, name);
    }

    /** Takes over how another page of the same site names its publisher. */
    void shareSite(Draft other) {
        publisher.share(other.publisher);
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
            score += words.has(hint) ? HINT : 0;
        }
        return score;
    }

    /** The words by which it may come up again. */
    DraftWords words() {
        return words;
    }

    /** True if its date is known. */
    boolean dated() {
        return date.isPresent();
    }

    /** True if the mention names its year. */
    boolean dated(Clues clues) {
        return date.isPresent()
                && clues.date().map(d -> d.year() == date.get().value().year()).orElse(false);
    }

    /** True if somebody wrote another year of it, or another letter behind the year: "(Moss, 2011a, 2011b)" are two works. */
    boolean otherYear(Clues clues) {
        boolean written = date.filter(d -> d.origin() == Origin.TEXT).isPresent()
                && clues.date().isPresent();
        boolean letter = suffix.isPresent() && clues.suffix().isPresent() && !suffix.equals(clues.suffix());
        return written && (letter || !dated(clues));
    }

    /** True if its first author has that surname. */
    boolean isLedBy(String name) {
        return authors.isFirst(name);
    }

    /** True if a word for a kind of work may mean it. */
    boolean accepts(WorkNoun noun) {
        WorkNoun.Family family = noun.family();
        boolean law = family == WorkNoun.Family.CASE || family == WorkNoun.Family.LAW;
        boolean apart = law
                || family == WorkNoun.Family.SCREEN
                || family == WorkNoun.Family.AIR
                || family == WorkNoun.Family.BOOK;
        boolean spoken = words.has(noun.noun()) || words.has(noun.noun() + "s");
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
        boolean open = type.get().origin() == Origin.TABLE && !law && (addresses.isEmpty() || publisher.platform());
        return means || open || (spoken && !law);
    }

    private int byAuthors(List<String> names) {
        if (hasAuthor()) {
            boolean common = names.stream().anyMatch(n -> isBy(n) || authors.hasFirstName(n));
            return common ? AUTHOR : CONFLICT;
        }
        boolean spelled = names.stream().anyMatch(n -> slug(Names.surname(n)));
        return spelled ? SPELLED : 0;
    }

    /** True if one of its authors has that surname, or is called so in full. */
    boolean isBy(String name) {
        return authors.has(name);
    }

    private int fromPublishers(List<String> names) {
        if (names.stream().anyMatch(n -> samePublisher(n) || spells(n))) {
            return PUBLISHER;
        }
        return publisher.open() ? 0 : CONFLICT;
    }

    private int byName(String name) {
        if (isBy(name) || authors.hasFirstName(name)) {
            return AUTHOR;
        }
        if (samePublisher(name) || spells(name)) {
            return PUBLISHER;
        }
        boolean told = Arrays.stream(name.split(" ", -1)).anyMatch(w -> words.has(w.toLowerCase(Locale.ROOT)));
        return told ? HINT + 1 : 0;
    }

    /** True if the name is its publisher's: the same, an abbreviation explained, or its last words ("the Gazette"). */
    boolean samePublisher(String written) {
        return publisher.same(written);
    }

    /** True if the host of an address spells the name: {@code kilowattgazette.example} for "Kilowatt Gazette". */
    boolean spells(String name) {
        return publisher.spells(name);
    }

    private boolean slug(String surname) {
        String wanted = DraftAuthors.letters(surname);
        return wanted.length() >= LETTERS
                && addresses.stream()
                        .anyMatch(a -> DraftAuthors.letters(a.written()).contains(wanted));
    }

    /** The domain of its address. */
    Optional<String> site() {
        return addresses.stream().flatMap(a -> a.domain().stream()).findFirst();
    }

    boolean publisherWritten() {
        return publisher.written();
    }

    boolean hasAuthor() {
        return authors.known().isPresent();
    }

    /** True if a bracket with an author and a year may still tell who wrote it: a written work without an author. */
    boolean takesAuthor() {
        boolean heard = is(WorkType.BROADCAST) || is(WorkType.MOTION_PICTURE);
        return !hasAuthor() && (!addresses.isEmpty() || !heard);
    }

    boolean hasAddress() {
        return !addresses.isEmpty();
    }

    Optional<String> title() {
        return title.filter(t -> t.origin() == Origin.TEXT).map(Known::value);
    }

    Optional<String> publisher() {
        return publisher.name();
    }

    List<String> authors() {
        return authors.names();
    }

    boolean is(WorkType wanted) {
        return type.map(t -> t.value() == wanted).orElse(false);
    }

    /** What is known by now. */
    Work work() {
        Known<WorkType> kind =
                type.orElseGet(() -> new Known<>(addresses.isEmpty() ? fallback() : WorkType.WEBPAGE, Origin.DEFAULT));
        return new Work(addresses, publisher.known(), authors.known(), date, title, section, kind);
    }

    /** What has a title and no publisher is mostly a book; a work of an author and a year is cited as scholars do; of others nothing is known. */
    private WorkType fallback() {
        if (title().isPresent() && publisher().isEmpty()) {
            return WorkType.BOOK;
        }
        return hasAuthor() && date.isPresent() ? WorkType.ARTICLE_JOURNAL : WorkType.ARTICLE;
    }
}
