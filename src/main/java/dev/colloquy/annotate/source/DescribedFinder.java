package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Noun phrases around a word for a kind of work: "an article by Margi Murphy", "the VICE video", "Dana Whitlock's article", "a
 * 2018 sleep-lab study", "the piece you linked".
 */
final class DescribedFinder {

    private static final int MODIFIERS = 5;
    private static final Set<String> CALLED = Set.of("called", "titled", "entitled", "named");
    private static final Set<String> NOT_BEFORE = Lexicon.words("of about on for in at to with by from per than as");
    private static final Set<String> ORDINALS = Lexicon.words("first second third last other former latter");

    private final ItemWords words;
    private final Map<Integer, Marked> marked = new HashMap<>();

    DescribedFinder(ItemWords words, List<Marked> marked) {
        this.words = words;
        marked.forEach(m -> this.marked.putIfAbsent(
                m.form() == Marked.Form.LINK ? m.inner().start() : m.outer().start(), m));
    }

    /** The naming around the noun at a place, if it makes one. */
    Optional<Naming> at(WorkNouns.Found found, int place) {
        Left left = left(place);
        if (left.ours
                || (left.determiner.isEmpty()
                        && left.clues.equals(Clues.NONE)
                        && found.noun().strength() != WorkNoun.Strength.STRONG)) {
            return Optional.empty();
        }
        Clues clues = left.clues.noun(found.noun());
        Right right = right(found, clues);
        clues = right.clues;
        boolean bare = found.noun().strength() == WorkNoun.Strength.BARE;
        boolean named = clues.identifies() || !clues.names().isEmpty();
        boolean that = left.determiner.equals("that") || left.determiner.equals("this");
        boolean plural = found.noun().strength() != WorkNoun.Strength.STRONG
                && !words.low(found.end() - 1).equals(found.noun().noun())
                && !found.noun().noun().endsWith("s");
        if ((bare
                        && !named
                        && clues.hints().isEmpty()
                        && !right.pointed
                        && !(that && words.is(right.to, Lexicon.TELLING)))
                || (plural && !named)) {
            return Optional.empty();
        }
        boolean definite = Lexicon.DEFINITE.contains(left.determiner) || left.possessive || left.determiner.isEmpty();
        Span span = words.span(left.from, right.to);
        if (right.pointed && !clues.identifies()) {
            return Optional.of(new Naming(span, Kind.BACK_REFERENCE, "pointed", Role.POINTS, false, clues));
        }
        boolean theirs = Set.of("his", "her", "their").contains(left.determiner);
        if (theirs && clues.title().isPresent() && clues.authors().isEmpty() && words.adjacent(right.to - 1)) {
            Optional<Name> author = Names.at(words, right.to).filter(n -> Names.person(n.text()));
            clues = author.isPresent() ? clues.author(author.get().text()) : clues;
        }
        if (right.people) {
            return Optional.of(Naming.narrative(span, "described", Role.DESCRIBES, true, clues));
        }
        if (clues.identifies() || (!clues.names().isEmpty() && !bare)) {
            boolean loose = found.noun().strength() != WorkNoun.Strength.STRONG
                    && !right.by
                    && clues.publishers().isEmpty()
                    && !left.possessive
                    && clues.title().isEmpty();
            Role role = loose || !clues.identifies() ? Role.MAY_NAME : Role.NAMES;
            return Optional.of(Naming.narrative(span, "described", role, !definite, clues));
        }
        if (bare && !clues.names().isEmpty()) {
            return Optional.of(Naming.narrative(span, "described", Role.MAY_NAME, false, clues));
        }
        if (!definite && !left.determiner.isEmpty() && bare) {
            return Optional.empty();
        }
        if (!definite && !left.determiner.isEmpty()) {
            return Optional.of(Naming.narrative(span, "described", Role.DESCRIBES, true, clues));
        }
        if (left.determiner.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Naming(span, Kind.BACK_REFERENCE, "back", Role.REFERS, false, clues));
    }

    private static final class Left {
        private int from;
        private String determiner = "";
        private boolean possessive;
        private boolean ours;
        private Clues clues = Clues.NONE;
    }

    /** What stands before the noun, back to an article or a name in the genitive. */
    private Left left(int noun) {
        Left left = new Left();
        left.from = noun;
        int at = noun - 1;
        int seen = 0;
        while (at >= 0 && seen <= MODIFIERS && words.adjacent(at) && words.isWord(at) && words.sameSentence(at, noun)) {
            if (words.genitive(at)) {
                genitive(left, at);
                return left;
            }
            String low = words.low(at);
            if (Lexicon.OURS.contains(low)) {
                left.ours = true;
                return left;
            }
            if (Lexicon.DEFINITE.contains(low) || Lexicon.INDEFINITE.contains(low)) {
                left.determiner =
                        low.equals("same") && at > 0 && words.low(at - 1).equals("the") ? "the" : low;
                left.from = low.equals("same") && at > 0 && words.low(at - 1).equals("the") ? at - 1 : at;
                return left;
            }
            if (words.year(at)) {
                left.clues = left.clues.dated(PartialDate.of(Integer.parseInt(low.substring(0, 4))), low.substring(4));
            } else if (capital(at)) {
                Optional<Name> name = Names.endingAt(words, at);
                if (name.isPresent()) {
                    String who = name.get().text();
                    left.clues = Names.known(who) ? left.clues.publisher(who) : left.clues.named(who);
                    left.from = name.get().from();
                    seen += name.get().words() - 1;
                    at = name.get().from();
                }
            } else if (words.tagged(at, "ADJ") && !ORDINALS.contains(low)) {
                left.from = at;
            } else if (NOT_BEFORE.contains(low) || Lexicon.SAYING.contains(low) || verb(at)) {
                return bounded(left, noun);
            } else if (ORDINALS.contains(low) || Titles.content(low)) {
                boolean tells = ORDINALS.contains(low) || !words.tagged(at, "ADJ");
                left.clues = tells ? left.clues.hint(low) : left.clues;
                left.from = at;
            } else if (Lexicon.NO_NAME.contains(low)) {
                return bounded(left, noun);
            }
            seen++;
            at--;
        }
        return bounded(left, noun);
    }

    /** Without an article only names before the noun belong to it ("NPR article"). */
    private Left bounded(Left left, int noun) {
        if (left.clues.names().isEmpty()) {
            left.clues = Clues.NONE;
            left.from = noun;
        }
        return left;
    }

    private boolean verb(int at) {
        return words.tagged(at, "VERB")
                && !words.low(at).endsWith("ing")
                && !words.low(at).endsWith("ed");
    }

    private boolean capital(int at) {
        return Names.endingAt(words, at).isPresent();
    }

    private void genitive(Left left, int at) {
        left.possessive = true;
        Optional<Name> name = words.capital(at) ? Names.endingAt(words, at) : Optional.empty();
        if (name.isPresent()) {
            String who = name.get().text();
            left.from = name.get().from();
            boolean publisher = Names.known(who) || Names.institution(who) || Names.acronym(who);
            left.clues = publisher ? left.clues.publisher(who) : left.clues.author(who);
            if (left.from > 0 && words.low(left.from - 1).equals("the") && words.adjacent(left.from - 1)) {
                left.from--;
            }
            return;
        }
        left.clues = left.clues.hint(words.low(at));
        left.from = at;
        if (at > 0 && (Lexicon.DEFINITE.contains(words.low(at - 1)) || Lexicon.OURS.contains(words.low(at - 1)))) {
            left.from = at - 1;
            left.determiner = words.low(at - 1);
            left.ours = Lexicon.OURS.contains(left.determiner);
        }
    }

    private static final class Right {
        private int to;
        private boolean by;
        private boolean people;
        private boolean pointed;
        private Clues clues;

        private Right(int to, Clues clues) {
            this.to = to;
            this.clues = clues;
        }
    }

    /** What stands behind the noun: who made it, where it appeared, what it is called, who brought it up. */
    private Right right(WorkNouns.Found found, Clues clues) {
        Right right = new Right(found.end(), clues);
        title(right);
        pointed(right);
        int at = right.to;
        for (int round = 0; round < 4 && !right.pointed; round++) {
            int start = participle(at);
            int to = prepositional(right, start, round);
            if (to < 0) {
                to = made(right, at);
            }
            if (to < 0) {
                break;
            }
            right.to = to;
            at = to;
            title(right);
            at = right.to;
        }
        bracketedYear(right);
        return right;
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
        return words.is(next, Lexicon.MADE) ? next + 1 : next == at ? at : -1;
    }

    private int prepositional(Right right, int at, int round) {
        if (at < 0 || !words.is(at, Lexicon.OF_WORKS) || !words.has(at + 1) || !joined(right.to - 1, at)) {
            return -1;
        }
        String how = words.low(at);
        int next = at + 1;
        while (words.is(next, Set.of("the", "their", "a", "an", "one", "two", "three")) && words.adjacent(next)) {
            next++;
        }
        if (words.is(
                        next,
                        Set.of(
                                "podcast",
                                "series",
                                "show",
                                "programme",
                                "program",
                                "newspaper",
                                "magazine",
                                "journal",
                                "website",
                                "site",
                                "blog",
                                "channel",
                                "group"))
                && Names.at(words, next + 1).isPresent()) {
            next++;
        }
        if (words.year(next) && how.equals("from")) {
            right.clues = dated(right.clues, next);
            return next + 1;
        }
        Optional<Name> name = Names.at(words, next);
        boolean people = name.isPresent()
                && words.is(next - 1, Set.of("a", "an", "one", "two", "three"))
                && words.adjacent(name.get().to() - 1)
                && words.tagged(name.get().to(), "NOUN");
        if (people) {
            right.people = true;
            right.clues = right.clues.named(name.get().text());
            return name.get().to() + 1;
        }
        if (name.isPresent()) {
            return named(right, how, next, name.get(), round);
        }
        return institution(right, how, next);
    }

    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.adjacent(i)) {
                return false;
            }
        }
        return true;
    }

    private int named(Right right, String how, int next, Name name, int round) {
        String who = name.text();
        int to = name.to();
        boolean known = Names.known(who) || Names.medium(who) || Names.institution(who) || Names.acronym(who);
        boolean article = words.low(next - 1).equals("the");
        WorkNoun noun = right.clues.noun().orElseThrow();
        boolean strong = noun.strength() == WorkNoun.Strength.STRONG;
        if (!known && words.genitive(to - 1)) {
            return -1;
        }
        if (how.equals("by")) {
            right.by = true;
            right.clues = known || article ? right.clues.publisher(who) : right.clues.author(who);
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
            right.clues = right.clues.publisher(who);
            return to;
        }
        boolean introduced = !words.low(next - 1).equals(how) && !article;
        boolean titled = who.startsWith("The ") && name.words() > 1 && strong && !how.equals("on");
        if (titled || (strong && article && name.words() > 1 && (how.equals("for") || how.equals("from")))) {
            right.clues = right.clues.publisher(who);
            return to;
        }
        boolean appears = strong && (how.equals("in") || how.equals("on")) && article && round == 0;
        if (introduced && strong) {
            right.clues = right.clues.publisher(who);
            return to;
        }
        if (appears && name.words() > 1) {
            right.clues = right.clues.named(who);
            return to;
        }
        if (how.equals("from") && strong && name.words() > 1) {
            right.clues = right.clues.named(who);
            return to;
        }
        if (how.equals("in") && strong && round == 0) {
            right.clues = right.clues.hint(words.low(name.from()));
            return to;
        }
        return -1;
    }

    /** An institution in small letters: "by the ministry of health", and makers without a name: "by two Stanford people". */
    private int institution(Right right, String how, int next) {
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
        if (words.low(to).equals("of") && body && words.isWord(to + 1)) {
            to += 2;
        }
        if (to == next) {
            return -1;
        }
        if (body && words.low(next - 1).equals("the")) {
            right.by = true;
            right.clues = right.clues.publisher(words.span(next, to).in(words.text()));
            return to;
        }
        if (how.equals("by") && words.is(next - 1, Set.of("two", "three", "a", "some")) && hasCapital(next, to)) {
            right.clues = right.clues.hint(words.low(next));
            return to;
        }
        return -1;
    }

    private boolean stops(int at) {
        return words.is(
                        at,
                        Set.of(
                                "that", "which", "who", "and", "but", "of", "to", "from", "about", "on", "in", "says",
                                "said"))
                || words.tagged(at, "VERB")
                || words.tagged(at, "AUX");
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
    private int made(Right right, int at) {
        int next = words.is(at, Set.of("that", "which")) ? at + 1 : at;
        int article = words.is(next, Set.of("the")) ? next + 1 : next;
        Optional<Name> name = Names.at(words, article);
        if (name.isPresent()
                && words.is(name.get().to(), Lexicon.MADE)
                && joined(right.to - 1, name.get().to())) {
            boolean publisher = Names.known(name.get().text())
                    || Names.institution(name.get().text())
                    || !words.low(name.get().to()).equals("wrote");
            right.clues = publisher
                    ? right.clues.publisher(name.get().text())
                    : right.clues.author(name.get().text());
            return name.get().to() + 1;
        }
        return -1;
    }

    /** A title at once behind the noun, or behind "called". */
    private void title(Right right) {
        int at = right.to;
        boolean called = words.is(at, CALLED);
        int next = called ? at + 1 : at;
        if (!words.has(next) || !words.adjacent(next - 1) || right.clues.title().isPresent()) {
            return;
        }
        Optional<Marked> title = Optional.ofNullable(marked.get(words.start(next)));
        if (title.isPresent()) {
            String text = title.get().inner().in(words.text());
            if (called || Titles.capitals(text) || (title.get().form() == Marked.Form.ITALIC && Titles.telling(text))) {
                right.clues = right.clues.titled(Titles.clean(text));
                right.to = words.placeAt(title.get().outer().end());
            }
            return;
        }
        Optional<Name> name = Names.at(words, next);
        boolean strong = right.clues
                .noun()
                .map(n -> n.strength() == WorkNoun.Strength.STRONG)
                .orElse(false);
        if (name.isPresent() && (called || (strong && !right.by && !words.genitive(next)))) {
            right.clues = right.clues.titled(name.get().text());
            right.to = name.get().to();
        }
    }

    /** "you posted yesterday", "someone linked". */
    private void pointed(Right right) {
        int at = right.to;
        int next = words.is(at, Set.of("that", "which")) ? at + 1 : at;
        if (!words.is(next, Lexicon.PEOPLE_HERE) || !joined(at - 1, next)) {
            return;
        }
        int verb = next + 1;
        while (words.is(verb, Set.of("just", "already", "have", "had", "all", "once", "has"))) {
            verb++;
        }
        if (words.is(verb, Lexicon.BROUGHT)) {
            right.pointed = true;
            right.to = verb + 1;
            while (words.is(
                            right.to,
                            Set.of(
                                    "here",
                                    "above",
                                    "yesterday",
                                    "earlier",
                                    "last",
                                    "week",
                                    "month",
                                    "round",
                                    "in",
                                    "the",
                                    "other",
                                    "spring",
                                    "thread",
                                    "at",
                                    "christmas",
                                    "below",
                                    "upthread",
                                    "up"))
                    && words.adjacent(right.to - 1)) {
                right.to++;
            }
            while (words.is(right.to - 1, Set.of("in", "the", "other", "at", "last"))) {
                right.to--;
            }
        }
    }

    /** "(2018)" behind it. */
    private void bracketedYear(Right right) {
        if (words.isMark(right.to, "(") && words.year(right.to + 1) && words.isMark(right.to + 2, ")")) {
            right.clues = dated(right.clues, right.to + 1);
            right.to += 3;
        }
    }

    private Clues dated(Clues clues, int at) {
        String year = words.low(at);
        return clues.dated(PartialDate.of(Integer.parseInt(year.substring(0, 4))), year.substring(4));
    }
}
