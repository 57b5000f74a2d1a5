package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Publishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Names without a word for a kind of work, told by what is said of them: "according to the Kilowatt Gazette", "the Kennet
 * Observer reported on it", "I heard on NPR", "the guardian had a piece", "Rautio and Selm (2015)".
 */
final class SpokenFinder {

    private static final int CLAUSE = 12;
    private static final Set<String> PLACES = Set.of("in", "on", "from", "at", "by");
    private static final Set<String> RAN =
            Lexicon.words("had has did ran printed published carried reported says said writes wrote reports");

    private final ItemWords words;
    private final Years years;
    private final Predicate<String> spelled;

    /** @param spelled true for a name that the host of an address of the item spells */
    SpokenFinder(ItemWords words, Predicate<String> spelled) {
        this.words = words;
        this.years = new Years(words);
        this.spelled = spelled;
    }

    List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int place = at;
            Optional<Name> name = Names.at(words, at);
            if (name.isEmpty()) {
                small(at).or(() -> initialed(place)).ifPresent(n -> add(n, place + 1, found));
                at++;
                continue;
            }
            spoken(name.get()).ifPresent(n -> add(n, name.get().to(), found));
            at = name.get().to();
        }
        return found;
    }

    /** A naming, and what it says of works of the same authors and other years: "Moss (2011, 2013)". */
    private void add(Naming naming, int bracket, List<Naming> found) {
        found.add(naming);
        List<Years.Year> all = naming.rule().equals("dated") ? years.from(bracket + 1) : List.of();
        for (int i = 1; i < all.size(); i++) {
            int to = i + 1 < all.size()
                    ? all.get(i + 1).apart()
                    : closed(all.get(i).at() + 1);
            found.add(Naming.narrative(
                    words.span(all.get(i).at(), to),
                    naming.rule(),
                    naming.role(),
                    false,
                    all.get(i).of(naming.clues())));
        }
    }

    /** Behind the bracket that ends at a place, if one does. */
    private int closed(int at) {
        return words.isMark(at, ")") ? at + 1 : at;
    }

    private Optional<Naming> spoken(Name name) {
        String who = name.text();
        boolean known = Names.known(who) || Names.medium(who);
        int from = article(name.from());
        int before = from - 1;
        boolean according =
                words.low(before).equals("to") && words.low(before - 1).equals("according");
        if (according) {
            boolean maker = known || Names.institution(who) || Names.acronym(who) || spelled.test(who);
            return maker ? Optional.of(naming(from, name.to(), "according", Role.NAMES, who)) : Optional.empty();
        }
        boolean where = name.words() == 1 && words.is(before, Set.of("in", "since", "at", "to", "near"));
        if (dated(name.to()) && !where) {
            return Optional.of(titleYear(name).orElseGet(() -> authorYear(name)));
        }
        boolean called = words.is(name.to(), Set.of("magazine", "newspaper"));
        if ((known || called) && words.is(before, Set.of("told"))) {
            int to = called ? name.to() + 1 : name.to();
            String full = called ? who + " " + words.low(name.to()) : who;
            return Optional.of(naming(from, to, "told", Role.NAMES, full));
        }
        Optional<Naming> author = byline(name, before);
        if (author.isPresent()) {
            return author;
        }
        if (spelled.test(who)) {
            return Optional.of(naming(from, name.to(), "spelled", Role.MAY_NAME, who));
        }
        if (!known) {
            return Optional.empty();
        }
        boolean announces =
                words.isAddress(name.to()) || (words.isMark(name.to(), ":") && words.isAddress(name.to() + 1));
        if (announces) {
            return Optional.of(naming(from, name.to(), "announced", Role.NAMES, who));
        }
        boolean right = words.is(name.to(), Set.of("is", "are", "was", "were"));
        if (right && they(name.to())) {
            return Optional.of(naming(from, name.to(), "said", Role.NAMES, who));
        }
        if (says(name.to())) {
            return Optional.of(naming(from, name.to(), "said", Role.NAMES, who));
        }
        if (words.is(before, PLACES) && told(before)) {
            return Optional.of(naming(from, name.to(), "medium", Role.NAMES, who));
        }
        boolean medium = !Names.known(who) && name.words() > 1 && from < name.from();
        if (medium && words.is(before, Set.of("in")) && !words.tagged(name.to(), "NOUN")) {
            return Optional.of(naming(from, name.to(), "medium", Role.NAMES, who));
        }
        return Optional.empty();
    }

    /** A person beside an address: "by Cressida Bramall: https://...", "https://.... Colm Adeyemi on what it did". */
    private Optional<Naming> byline(Name name, int before) {
        if (!Names.person(name.text())) {
            return Optional.empty();
        }
        boolean led =
                words.low(before).equals("by") && words.isMark(name.to(), ":,(") && words.isAddress(name.to() + 1);
        boolean behind = words.is(name.to(), Set.of("on", "explains", "writes"))
                && (words.isAddress(before) || (words.isMark(before, ".") && words.isAddress(before - 1)));
        return led || behind
                ? Optional.of(Naming.narrative(
                        words.span(name.from(), name.to()),
                        "byline",
                        Role.MAY_NAME,
                        false,
                        Clues.NONE.author(name.text())))
                : titled(name);
    }

    /** "Aldous Merriweather's The Fleece and the Ledger (ISBN ...)": a title in capitals behind a genitive. */
    private Optional<Naming> titled(Name name) {
        if (!words.genitive(name.to() - 1)) {
            return Optional.empty();
        }
        int to = name.to();
        while (words.isWord(to) && words.adjacent(to - 1) && to - name.to() < 10) {
            to++;
        }
        if (!words.isMark(to, "(")
                || !words.adjacent(to - 1)
                || to - name.to() < 3
                || !(words.isAddress(to + 1) || words.year(to + 1))) {
            return Optional.empty();
        }
        String title = words.span(name.to(), to).in(words.text());
        return Titles.capitals(title)
                ? Optional.of(Naming.narrative(
                        words.span(name.from(), to),
                        "titled",
                        Role.NAMES,
                        false,
                        Clues.NONE.author(name.text()).titled(title)))
                : Optional.empty();
    }

    private Naming naming(int from, int to, String rule, Role role, String who) {
        return Naming.narrative(words.span(from, to), rule, role, false, Clues.NONE.publisher(who));
    }

    /** One back if an article stands there. */
    private int article(int at) {
        return words.low(at - 1).equals("the") && words.adjacent(at - 1) ? at - 1 : at;
    }

    private boolean dated(int at) {
        return words.isMark(at, "(")
                && words.year(at + 1)
                && (words.isMark(at + 2, "),;") || years.from(at + 1).size() > 1);
    }

    /** "Silent Spring (1962) by Rachel Carson", "see The Quiet Lock (2014)": a title before its year, told by who follows or its article. */
    private Optional<Naming> titleYear(Name name) {
        boolean joined = words.low(name.from() - 1).equals("and") || words.isMark(name.from() - 1, "&");
        int year = name.to() + 1;
        int close = words.isMark(year + 1, ")") ? year + 2 : year + 1;
        Optional<Name> by = words.low(close).equals("by") ? Names.at(words, close + 1) : Optional.empty();
        boolean body = Names.known(name.text()) || Names.institution(name.text()) || Names.acronym(name.text());
        boolean article = words.surface(name.from() - 1).equals("The") && words.adjacent(name.from() - 1);
        int least = article ? 2 : 3;
        boolean the = (article || name.text().startsWith("The ")) && name.words() >= least && !says(close);
        if (joined || body || (by.isEmpty() && !the)) {
            return Optional.empty();
        }
        int from = article ? name.from() - 1 : name.from();
        String written = words.low(year);
        Clues clues = Clues.NONE
                .titled(words.span(from, name.to()).in(words.text()))
                .dated(PartialDate.of(Integer.parseInt(written.substring(0, 4))), written.substring(4));
        String who = by.map(Name::text).orElse("");
        Clues told = by.isEmpty() ? clues : Names.known(who) ? clues.publisher(who) : clues.author(who);
        boolean firm = by.isPresent() || !words.opens(from);
        return Optional.of(Naming.narrative(
                words.span(from, by.map(Name::to).orElse(close)),
                "titled",
                firm ? Role.NAMES : Role.MAY_NAME,
                false,
                told));
    }

    private Naming authorYear(Name name) {
        int year = name.to() + 1;
        return authorYear(DatedAuthors.before(words, name, behind(year)), year);
    }

    /** "Moss, N. (2011)": no name ends before the bracket, but an initial. */
    private Optional<Naming> initialed(int at) {
        return dated(at + 1) ? DatedAuthors.initialed(words, at + 1).map(a -> authorYear(a, at + 2)) : Optional.empty();
    }

    /** Behind the year in a bracket and those that follow it. */
    private int behind(int year) {
        List<Years.Year> all = years.from(year);
        return closed(all.get(all.size() - 1).at() + 1);
    }

    private Naming authorYear(DatedAuthors dated, int year) {
        List<String> authors = dated.names();
        Clues clues = Clues.NONE;
        String first = authors.get(0);
        boolean publisher = authors.size() == 1
                && !dated.formal()
                && (Names.known(first) || Names.institution(first) || Names.acronym(first));
        for (String author : authors) {
            clues = publisher ? clues.publisher(author) : clues.author(author);
        }
        clues = years.from(year).get(0).of(clues);
        boolean through = words.isMark(year + 1, ",") && words.low(year + 2).equals("as");
        String rule = through ? "cited-in" : "dated";
        boolean scholarly = authors.size() > 1
                || publisher
                || through
                || dated.formal()
                || says(behind(year))
                || authors.get(authors.size() - 1).indexOf('-') > 0;
        return Naming.narrative(
                words.span(dated.from(), closed(year + 1)), rule, scholarly ? Role.NAMES : Role.MAY_NAME, false, clues);
    }

    /** True if a verb of saying follows, adverbs and auxiliaries between left out. */
    private boolean says(int at) {
        int next = at;
        while (words.isWord(next)
                && next - at < 4
                && (words.low(next).endsWith("ly")
                        || words.is(
                                next,
                                Set.of(
                                        "has", "have", "had", "also", "even", "now", "just", "does", "then", "once",
                                        "did")))) {
            next++;
        }
        boolean auxiliary = next > at && words.is(next - 1, Set.of("has", "had", "did", "does"));
        return words.is(next, Lexicon.SAYING) || (auxiliary && words.is(next, Set.of("a", "an", "one", "it", "two")));
    }

    /** True if the clause before or behind the place speaks of reading or telling. */
    private boolean told(int at) {
        for (int i = at - 1; i >= Math.max(0, at - CLAUSE) && words.sameSentence(i, at); i--) {
            if (words.is(i, Lexicon.READING) || words.is(i, Lexicon.TELLING) || words.is(i, Lexicon.MADE)) {
                return true;
            }
        }
        return they(at) || (words.is(at - 1, Set.of("one", "this", "it", "that")) && words.opens(at - 1));
    }

    /** "when they say": a pronoun and a verb of telling behind the place. */
    private boolean they(int at) {
        for (int i = at + 1; i < at + CLAUSE && words.sameSentence(i, at); i++) {
            if (words.is(i, Set.of("they", "he", "she", "it", "you")) && words.is(i + 1, Lexicon.TELLING)) {
                return true;
            }
        }
        return false;
    }

    /** "the guardian had a piece": a known medium in small letters, with the article and a verb that media do. */
    private Optional<Naming> small(int at) {
        if (!words.isWord(at) || !words.low(at - 1).equals("the") || !words.adjacent(at - 1)) {
            return Optional.empty();
        }
        for (int to = at + 3; to > at; to--) {
            if (!words.isWord(to - 1)) {
                continue;
            }
            String name = words.span(at, to).in(words.text());
            boolean medium = Publishers.named(name)
                    .filter(p -> p.type().csl().startsWith("article-")
                            || p.type().csl().equals("broadcast"))
                    .isPresent();
            if (medium && words.is(to, RAN)) {
                return Optional.of(naming(at - 1, to, "said", Role.NAMES, name));
            }
            if (medium && WorkNouns.at(words, to).isPresent()) {
                WorkNouns.Found noun = WorkNouns.at(words, to).orElseThrow();
                return Optional.of(Naming.narrative(
                        words.span(at - 1, noun.end()),
                        "described",
                        Role.NAMES,
                        false,
                        Clues.NONE.publisher(name).noun(noun.noun())));
            }
        }
        return Optional.empty();
    }
}
