package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.WorkType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands behind a word for a kind of work: who made it, where it appeared, what it is called, who brought it up. */
final class BehindNoun {

    private static final Set<String> CALLED = Set.of("called", "titled", "entitled", "named");
    private static final Set<String> MEDIA = Lexicon.words(
            "podcast series show programme program newspaper magazine journal website site blog channel group");
    private static final Set<String> STOPS = Lexicon.words("that which who and but of to from about on in says said");
    private static final Set<String> WHEN = Lexicon.words("""
            here above yesterday earlier last week month round in the other spring thread at christmas below upthread up
            """);

    private final ItemWords words;
    private final Map<Integer, Marked> marked;
    private int end;
    private boolean by;
    private boolean people;
    private boolean pointed;
    private Clues clues;

    private BehindNoun(ItemWords words, Map<Integer, Marked> marked, int to, Clues clues) {
        this.words = words;
        this.marked = marked;
        this.end = to;
        this.clues = clues;
    }

    /**
     * @param marked stretches between marks by where they start
     * @param noun behind the noun
     * @param clues what is known from the noun and before it
     */
    static BehindNoun of(ItemWords words, Map<Integer, Marked> marked, int noun, Clues clues) {
        BehindNoun behind = new BehindNoun(words, marked, noun, clues);
        behind.read();
        return behind;
    }

    int to() {
        return end;
    }

    /** True if it says by whom. */
    boolean by() {
        return by;
    }

    /** True if it only says what sort of people made it: "by two Stanford people". */
    boolean people() {
        return people;
    }

    /** True if it says who brought the work up: "you posted". */
    boolean pointed() {
        return pointed;
    }

    /** All that is known of the work. */
    Clues clues() {
        return clues;
    }

    private void read() {
        calling();
        broughtUp();
        int at = end;
        for (int round = 0; round < 4 && !pointed; round++) {
            int start = participle(at);
            int to = prepositional(start, round);
            if (to < 0) {
                to = made(at);
            }
            if (to < 0) {
                break;
            }
            end = to;
            at = end;
            calling();
            at = end;
        }
        bracketedYear();
    }

    /** "that was recently posted", "I read": up to the preposition behind them. */
    private int participle(int at) {
        int next = at;
        if (words.low(next).equals("that") || words.low(next).equals("which")) {
            next++;
            if (words.is(next, Set.of("was", "is", "were"))) {
                next++;
            }
        }
        if (words.is(next, Set.of("i", "we"))) {
            next++;
            while (words.is(next, Set.of("have", "had", "just", "once", "recently", "also", "'ve"))) {
                next++;
            }
            return words.is(next, Lexicon.READING) ? next + 1 : at;
        }
        while (words.isWord(next) && words.low(next).endsWith("ly")) {
            next++;
        }
        return words.is(next, Lexicon.MADE) ? behindVerb(next) : next == at ? at : -1;
    }

    private int prepositional(int at, int round) {
        if (at < 0 || !words.is(at, Lexicon.OF_WORKS) || !words.has(at + 1) || !joined(end - 1, at)) {
            return -1;
        }
        String how = words.low(at);
        int next = at + 1;
        while (words.is(next, Set.of("the", "their", "a", "an", "one", "two", "three")) && words.adjacent(next)) {
            next++;
        }
        if (words.is(next, MEDIA) && Names.at(words, next + 1).isPresent()) {
            next++;
        }
        boolean made = words.is(at - 1, Lexicon.MADE) || words.low(at - 1).equals("out");
        if (words.year(next) && (how.equals("from") || (how.equals("in") && made))) {
            clues = dated(clues, next);
            return next + 1;
        }
        Optional<Name> name = Names.at(words, next);
        boolean sort = name.isPresent()
                && words.is(next - 1, Set.of("a", "an", "one", "two", "three"))
                && words.adjacent(name.get().to() - 1)
                && words.tagged(name.get().to(), "NOUN");
        if (sort) {
            people = true;
            clues = clues.named(name.get().text());
            return name.get().to() + 1;
        }
        if (name.isPresent()) {
            return named(how, next, name.get(), round);
        }
        return institution(how, next);
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.adjacent(i)) {
                return false;
            }
        }
        return true;
    }

    private int named(String how, int next, Name name, int round) {
        String who = name.text();
        int to = name.to();
        boolean known = Names.known(who) || Names.medium(who) || Names.institution(who) || Names.acronym(who);
        boolean article = words.low(next - 1).equals("the");
        WorkNoun noun = clues.noun().orElseThrow();
        boolean strong = noun.strength() == WorkNoun.Strength.STRONG;
        if (!known && words.genitive(to - 1)) {
            return -1;
        }
        if (how.equals("by")) {
            by = true;
            clues = known || article ? clues.publisher(who) : clues.author(who);
            return to;
        }
        boolean spoken = noun.type()
                .map(t -> t == WorkType.SPEECH || t == WorkType.INTERVIEW)
                .orElse(false);
        if (known && !how.equals("with")) {
            boolean place = how.equals("of") || how.equals("for") || how.equals("at");
            if (place && !Names.known(who) && !strong && !spoken) {
                return -1;
            }
            clues = clues.publisher(who);
            return to;
        }
        boolean introduced = !words.low(next - 1).equals(how) && !article;
        boolean titled = who.startsWith("The ") && name.words() > 1 && strong && !how.equals("on");
        if (titled || (strong && article && name.words() > 1 && (how.equals("for") || how.equals("from")))) {
            clues = clues.publisher(who);
            return to;
        }
        boolean appears = strong && (how.equals("in") || how.equals("on")) && article && round == 0;
        if (introduced && strong) {
            clues = clues.publisher(who);
            return to;
        }
        if (appears && name.words() > 1) {
            clues = clues.named(who);
            return to;
        }
        if (how.equals("from") && strong && name.words() > 1) {
            clues = clues.named(who);
            return to;
        }
        if (how.equals("in") && strong && round == 0) {
            clues = clues.hint(words.low(name.from()));
            return to;
        }
        return -1;
    }

    /** An institution in small letters: "by the ministry of health", and makers without a name: "by two Stanford people". */
    private int institution(String how, int next) {
        if (!how.equals("by") && !how.equals("from")) {
            return -1;
        }
        int to = next;
        boolean body = false;
        while (words.isWord(to)
                && to - next < 4
                && (to == next || words.adjacent(to - 1))
                && !Lexicon.SAYING.contains(words.low(to))
                && !stops(to)) {
            body |= Lexicon.INSTITUTION.contains(words.low(to));
            to++;
        }
        if (words.low(to).equals("of") && body && words.isWord(to + 1) && joined(to - 1, to + 1)) {
            to += 2;
        }
        if (to == next) {
            return -1;
        }
        if (body && words.low(next - 1).equals("the")) {
            by = true;
            clues = clues.publisher(words.span(next, to).in(words.text()));
            return to;
        }
        if (how.equals("by") && words.is(next - 1, Set.of("two", "three", "a", "some")) && hasCapital(next, to)) {
            clues = clues.hint(words.low(next));
            return to;
        }
        return -1;
    }

    private boolean stops(int at) {
        return words.is(at, STOPS) || words.tagged(at, "VERB") || words.tagged(at, "AUX");
    }

    private boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the one that Teasel Archive published". */
    private int made(int at) {
        int next = words.is(at, Set.of("that", "which")) ? at + 1 : at;
        int article = words.is(next, Set.of("the")) ? next + 1 : next;
        Optional<Name> name = Names.at(words, article);
        if (name.isPresent()
                && words.is(name.get().to(), Lexicon.MADE)
                && joined(end - 1, name.get().to())) {
            boolean publisher = Names.known(name.get().text())
                    || Names.institution(name.get().text())
                    || !words.low(name.get().to()).equals("wrote");
            clues = publisher
                    ? clues.publisher(name.get().text())
                    : clues.author(name.get().text());
            return behindVerb(name.get().to());
        }
        return -1;
    }

    /** "put out" has two words. */
    private int behindVerb(int verb) {
        return words.low(verb + 1).equals("out") ? verb + 2 : verb + 1;
    }

    /** A title at once behind the noun, or behind "called". */
    private void calling() {
        int at = end;
        boolean called = words.is(at, CALLED);
        int next = called ? at + 1 : at;
        if (!words.has(next) || !words.adjacent(next - 1) || clues.title().isPresent()) {
            return;
        }
        Optional<Marked> title = Optional.ofNullable(marked.get(words.start(next)));
        if (title.isPresent()) {
            String text = title.get().inner().in(words.text());
            if (called || Titles.capitals(text) || (title.get().form() == Marked.Form.ITALIC && Titles.telling(text))) {
                clues = clues.titled(Titles.clean(text));
                end = words.placeAt(title.get().outer().end());
            }
            return;
        }
        Optional<Name> name = Names.at(words, next);
        boolean strong =
                clues.noun().map(n -> n.strength() == WorkNoun.Strength.STRONG).orElse(false);
        if (name.isPresent()
                && (called
                        || (strong
                                && !by
                                && !words.genitive(next)
                                && !words.is(name.get().to(), Lexicon.MADE)))) {
            clues = clues.titled(name.get().text());
            end = name.get().to();
        }
    }

    /** "you posted yesterday", "someone linked". */
    private void broughtUp() {
        int at = end;
        int next = words.is(at, Set.of("that", "which")) ? at + 1 : at;
        if (!words.is(next, Lexicon.PEOPLE_HERE) || !joined(at - 1, next)) {
            return;
        }
        int verb = next + 1;
        while (words.is(verb, Set.of("just", "already", "have", "had", "all", "once", "has"))) {
            verb++;
        }
        if (words.is(verb, Lexicon.BROUGHT)) {
            pointed = true;
            end = verb + 1;
            while (words.is(end, WHEN) && words.adjacent(end - 1)) {
                end++;
            }
            while (words.is(end - 1, Set.of("in", "the", "other", "at", "last"))) {
                end--;
            }
        }
    }

    /** "(2018)" behind it. */
    private void bracketedYear() {
        if (words.isMark(end, "(") && words.year(end + 1) && words.isMark(end + 2, ")")) {
            clues = dated(clues, end + 1);
            end += 3;
        }
    }

    private Clues dated(Clues clues, int at) {
        String year = words.low(at);
        return clues.dated(PartialDate.of(Integer.parseInt(year.substring(0, 4))), year.substring(4));
    }
}
