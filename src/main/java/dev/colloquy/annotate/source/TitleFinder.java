package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Marked.Form;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Titles in italics, in quotation marks or as the words of a link, with the names and years that stand around them. */
final class TitleFinder {

    private final ItemWords words;
    private final List<Marked> marked;
    private final QuotedNames quoted;

    TitleFinder(ItemWords words, List<Marked> marked) {
        this.words = words;
        this.marked = marked;
        this.quoted = new QuotedNames(words);
    }

    /** A title and, for the words of a link, the place of its address. */
    record Found(Naming naming, Optional<Span> address) {}

    List<Found> all() {
        List<Found> found = new ArrayList<>();
        for (Marked stretch : marked) {
            if (name(stretch)) {
                continue;
            }
            String text = stretch.inner().in(words.text());
            boolean title = stretch.form() == Form.QUOTED
                    ? (Titles.capitals(text) && !text.endsWith(".")) || named(stretch)
                    : Titles.telling(text) && (stretch.form() == Form.LINK || Titles.capitals(text));
            if (title && (stretch.form() == Form.LINK || dated(stretch).isEmpty())) {
                found.add(around(stretch, Titles.clean(text)));
            }
        }
        return found;
    }

    /** Names in quotation marks that are no titles. */
    List<Span> names() {
        return marked.stream().filter(this::name).map(Marked::outer).toList();
    }

    private boolean name(Marked stretch) {
        return stretch.form() == Form.QUOTED
                && Titles.capitals(stretch.inner().in(words.text()))
                && quoted.isName(
                        words.placeAt(stretch.outer().start()),
                        words.placeAt(stretch.outer().end()));
    }

    /** A quoted passage with its medium in a bracket behind it: "Fans priced out" (via Calder Post). */
    private boolean named(Marked stretch) {
        int next = words.placeAt(stretch.outer().end());
        return words.isMark(next, "(")
                && words.is(next + 1, Set.of("via"))
                && Character.isUpperCase(stretch.inner().in(words.text()).codePointAt(0));
    }

    private Found around(Marked stretch, String title) {
        int from = words.placeAt(
                stretch.form() == Form.LINK
                        ? stretch.inner().start()
                        : stretch.outer().start());
        int to = words.placeAt(
                stretch.form() == Form.LINK
                        ? stretch.inner().end()
                        : stretch.outer().end());
        Clues clues = Clues.NONE.titled(title);
        if (stretch.form() == Form.LINK) {
            Clues said = dated(stretch)
                    .or(() -> described(from, to))
                    .orElseGet(() -> link(Clues.NONE.titled(title), from, to));
            return new Found(
                    Naming.narrative(stretch.inner(), "link", Role.MAY_NAME, false, said),
                    stretch.address().map(a -> a.span()));
        }
        int start = before(from);
        if (start < from) {
            clues = maker(clues, start, from);
        }
        int end = to;
        for (int round = 0; round < 3; round++) {
            int next = behind(end);
            if (next == end) {
                break;
            }
            clues = tail(clues, end, next);
            end = next;
        }
        Optional<WorkNoun> noun = nounBefore(start);
        if (noun.isPresent()) {
            clues = clues.noun(noun.get());
            start = phrase(start);
        }
        boolean theirs = words.is(start, Set.of("his", "her", "their"));
        if (theirs && clues.authors().isEmpty() && words.adjacent(end - 1)) {
            Optional<Name> author = Names.at(words, end).filter(n -> Names.person(n.text()));
            clues = author.isPresent() ? clues.author(author.get().text()) : clues;
        }
        if (stretch.form() == Form.ITALIC && clues.noun().isEmpty() && bookish(to, end)) {
            clues = clues.noun(WorkNouns.of("book").orElseThrow());
        }
        boolean firm = stretch.form() == Form.ITALIC
                || named(stretch)
                || noun.isPresent()
                || end > to
                || start < from
                || cited(start);
        return new Found(
                Naming.narrative(words.span(start, end), "titled", firm ? Role.NAMES : Role.MAY_NAME, false, clues),
                Optional.empty());
    }

    /** "Walker (2017)", "Walker et al. 2017": what it says is who and when, not a title. */
    private Optional<Clues> dated(Marked stretch) {
        int from = words.placeAt(stretch.inner().start());
        int to = words.placeAt(stretch.inner().end());
        Optional<Name> name = Names.at(words, from);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int at = name.get().to();
        boolean others = words.low(at).equals("et");
        at += others ? 2 : 0;
        at += words.isMark(at, "(,") ? 1 : 0;
        if (!words.year(at) || at >= to || (words.isMark(at + 1, ")") ? at + 2 : at + 1) < to) {
            return Optional.empty();
        }
        String year = words.low(at);
        String who = name.get().text() + (others ? " et al." : "");
        Clues clues = Names.known(who) || Names.institution(who) ? Clues.NONE.publisher(who) : Clues.NONE.author(who);
        return Optional.of(clues.dated(PartialDate.of(Integer.parseInt(year.substring(0, 4))), year.substring(4)));
    }

    /** "A study", "Verge story": a kind of work and at most a known publisher, which are no title; else nothing. */
    private Optional<Clues> described(int from, int to) {
        Clues clues = Clues.NONE;
        int at = from;
        while (at < to) {
            Optional<WorkNouns.Found> noun = WorkNouns.at(words, at);
            Optional<Name> name = Names.at(words, at).filter(n -> n.to() <= to && Names.known(n.text()));
            if (noun.isPresent() && clues.noun().isEmpty()) {
                clues = clues.noun(noun.get().noun());
                at = noun.get().end();
            } else if (name.isPresent() && clues.publishers().isEmpty()) {
                clues = clues.publisher(name.get().text());
                at = name.get().to();
            } else if (words.is(at, Lexicon.DEFINITE) || words.is(at, Lexicon.INDEFINITE)) {
                at++;
            } else {
                return Optional.empty();
            }
        }
        return clues.noun().isPresent() ? Optional.of(clues) : Optional.empty();
    }

    /** "Hanne Brück's split keyboard diary": a genitive within the words of a link is its author. */
    private Clues link(Clues clues, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.genitive(i)) {
                Optional<Name> name = Names.endingAt(words, i);
                if (name.isPresent() && name.get().from() == from && i + 1 < to) {
                    String rest = words.span(i + 1, to).in(words.text());
                    Clues known = clues.titled(Titles.clean(rest));
                    return Names.known(name.get().text())
                            ? known.publisher(name.get().text())
                            : known.author(name.get().text());
                }
            }
        }
        return clues;
    }

    /** "Tobias Wrenfield, *The Quiet Lock*", "Ingrid Sallow's *The Patient Loaf*". */
    private int before(int from) {
        int last = words.isMark(from - 1, ",") ? from - 2 : from - 1;
        boolean comma = last == from - 2;
        if (!words.isWord(last) || words.newline(last, from) || !(comma || words.genitive(last))) {
            return from;
        }
        return Names.endingAt(words, last)
                .filter(name -> name.words() > 1 || words.genitive(last))
                .map(Name::from)
                .orElse(from);
    }

    private Clues maker(Clues clues, int from, int to) {
        int last = words.isMark(to - 1, ",") ? to - 1 : to;
        String who = Names.name(words, from, last).text();
        boolean publisher = Names.known(who) || Names.institution(who);
        return publisher ? clues.publisher(who) : clues.author(who);
    }

    /** Up to the end of "by X", "from X", "(X, 2014)", "(2018)", "(dir. X, 2016)", ", also X". */
    private int behind(int at) {
        if (!words.has(at) || words.newline(at - 1, at)) {
            return at;
        }
        if (words.isMark(at, "(")) {
            int close = at + 1;
            while (words.has(close) && !words.isMark(close, ")") && close - at < 14) {
                close++;
            }
            return words.isMark(close, ")") && bracketTells(at + 1, close) ? close + 1 : at;
        }
        int next = words.isMark(at, ",") ? at + 1 : at;
        while (words.is(next, Set.of("also", "again", "a", "an"))) {
            next++;
        }
        boolean said = words.is(next, Set.of("by", "from", "in", "of"));
        if (said) {
            next++;
        }
        next = words.low(next).equals("the") ? next + 1 : next;
        if (words.is(next, Set.of("podcast", "series", "show", "magazine", "journal", "newspaper"))) {
            next++;
        }
        if ((!said && next == at) || (!said && words.isMark(at, ",") && next == at + 1)) {
            return at;
        }
        Optional<Name> name = Names.at(words, next);
        return name.filter(n -> said || Names.known(n.text()) || Names.medium(n.text()))
                .map(Name::to)
                .orElse(at);
    }

    private boolean bracketTells(int from, int close) {
        for (int i = from; i < close; i++) {
            if (words.year(i)) {
                return true;
            }
        }
        return words.is(from, Set.of("dir.", "by", "ed.", "eds."));
    }

    /** "(Siskin House, 2014)": a house and a year behind slanted words are those of a book. */
    private boolean bookish(int from, int end) {
        return words.isMark(from, "(") && Names.at(words, from + 1).isPresent() && words.year(end - 2);
    }

    private Clues tail(Clues clues, int from, int to) {
        Clues told = clues;
        int at = from;
        boolean by = false;
        boolean bracket = words.isMark(from, "(");
        while (at < to) {
            by |= words.is(at, Set.of("by", "dir.", "ed.", "eds."));
            if (words.low(at).equals("dir.")) {
                told = told.noun(WorkNouns.of("film").orElseThrow());
            }
            if (words.year(at)) {
                String year = words.low(at);
                told = told.dated(PartialDate.of(Integer.parseInt(year.substring(0, 4))), year.substring(4));
                at++;
                continue;
            }
            Optional<Name> name = Names.at(words, at);
            if (name.isPresent() && name.get().to() <= to) {
                String who = name.get().text();
                boolean author =
                        by || (!bracket && Names.person(who) && words.low(from).equals("by"));
                told = author && !Names.known(who) && !Names.institution(who) ? told.author(who) : told.publisher(who);
                at = name.get().to();
            } else {
                at++;
            }
        }
        return told;
    }

    /** A word for a kind of work that ends just before the title: "her book *The Patient Loaf*". */
    private Optional<WorkNoun> nounBefore(int start) {
        int at = start - 1;
        if (words.is(at, Set.of("called", "titled", "entitled", "named"))) {
            at--;
        }
        if (words.isMark(at, ",")) {
            at--;
        }
        if (!words.isWord(at) || words.newline(at, start)) {
            return Optional.empty();
        }
        return WorkNouns.of(words.low(at))
                .filter(n -> n.strength() != WorkNoun.Strength.BARE || words.isMark(start - 1, ","));
    }

    /** Back to the article before the noun. */
    private int phrase(int start) {
        for (int at = start - 1; at >= Math.max(0, start - 5) && words.sameSentence(at, start - 1); at--) {
            boolean article = Lexicon.DEFINITE.contains(words.low(at)) || Lexicon.INDEFINITE.contains(words.low(at));
            if (article && !words.low(at).equals("one")) {
                return at;
            }
        }
        return start;
    }

    /** Verbs of reading shortly before: "Go back to", "read". */
    private boolean cited(int start) {
        for (int at = start - 1; at >= Math.max(0, start - 8) && words.sameSentence(at, start); at--) {
            if (words.is(at, Lexicon.READING) || words.is(at, Set.of("in", "from", "see"))) {
                return true;
            }
        }
        return false;
    }
}
