package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Court cases and statutes: "Ames v. Berg, 512 U.S. 43 (1994)", "R v Smith [2003] UKHL 5", "section 11 of the ... Act 1985". */
final class LegalFinder {

    private static final WorkNoun CASE = WorkNouns.of("case").orElseThrow();
    private static final WorkNoun LAW = WorkNouns.of("law").orElseThrow();
    private static final Set<String> VERSUS = Set.of("v", "v.", "vs", "vs.");
    private static final Set<String> STATUTES = Lexicon.words(
            "act code convention directive regulation constitution ordinance charter treaty law statute order");
    private static final Set<String> PARTS = Lexicon.words(
            "section sections article articles s s. art art. paragraph para chapter part title schedule rule");

    private final ItemWords words;

    LegalFinder(ItemWords words) {
        this.words = words;
    }

    List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            at(at, false).ifPresent(found::add);
        }
        return found;
    }

    /**
     * What an entry of a reference list says of a case or a statute, if it begins with one: "Harlow v. Dunmore Council, 512 U.S. 43
     * (1994)", "Clean Air Act, 42 U.S.C. § 7401 (1970)". There a case needs no citation.
     */
    Optional<Clues> entry(Span line) {
        int from = words.placeAt(line.start());
        int to = words.placeAt(line.end());
        for (int at = from; at < Math.min(to, from + LONGEST); at++) {
            Optional<Naming> legal = at(at, true).filter(n -> begins(from, n) && ends(line, n));
            if (legal.isPresent()) {
                Clues clues = legal.get().clues();
                String text = line.in(words.text());
                int bracket = WrittenDates.bracketed(text);
                return clues.date().isEmpty() && bracket >= 0
                        ? WrittenDates.first(text.substring(bracket))
                                .map(d -> clues.dated(d, ""))
                                .or(() -> Optional.of(clues))
                        : Optional.of(clues);
            }
        }
        return Optional.empty();
    }

    /** The words of the parties or of a statute's name are among so many. */
    private static final int LONGEST = 24;

    /** Words and marks of "Case C-131/12" and the like. */
    private static final int LEAD = 5;

    /** True if nothing stands before it but an article, marks or a case's number. */
    private boolean begins(int from, Naming legal) {
        int start = words.placeAt(legal.span().start());
        int at = from;
        boolean numbered = words.is(at, Set.of("case", "cases")) && start - at <= LEAD;
        while (at < start && (words.isMark(at, "*_“\"") || words.is(at, Set.of("the", "see")))) {
            at++;
        }
        return numbered || at >= start;
    }

    /** True if no word goes on behind it: "Housing Act 1985: a commentary" is a book. */
    private boolean ends(Span line, Naming legal) {
        int at = words.placeAt(legal.span().end());
        return legal.span().end() >= line.end() || words.isMark(at, ",.;()[]*_”\"§");
    }

    private Optional<Naming> at(int at, boolean listed) {
        if (words.is(at, VERSUS)) {
            return legalCase(at, listed);
        }
        if (words.is(at, CODES) && number(at - 1)) {
            return code(at);
        }
        return words.capital(at) && STATUTES.contains(words.low(at))
                ? union(at).or(() -> statute(at))
                : Optional.empty();
    }

    /** "42 U.S.C. § 1983", "16 CFR 312.5". */
    private Optional<Naming> code(int at) {
        int next = at + 1;
        while (words.isMark(next, "§") || words.is(next, PARTS)) {
            next++;
        }
        if (!words.isWord(next) || !digitLetters(next)) {
            return Optional.empty();
        }
        Span span = words.span(at - 1, next + 1);
        return Optional.of(Naming.narrative(
                span, "statute", Role.NAMES, false, Clues.NONE.noun(LAW).titled(span.in(words.text()))));
    }

    /** Acts of the European Union by their number: "Regulation (EU) 2016/679", "Directive 95/46/EC". */
    private Optional<Naming> union(int at) {
        int next = at + 1;
        if (words.isMark(next, "(") && words.is(next + 1, UNION) && words.isMark(next + 2, ")")) {
            next += 3;
        }
        next += words.is(next, Set.of("no", "no.")) ? 1 : 0;
        if (!number(next) || !words.isMark(next + 1, "/") || !number(next + 2)) {
            return Optional.empty();
        }
        int to = words.isMark(next + 3, "/") && words.is(next + 4, UNION) ? next + 5 : next + 3;
        Span span = words.span(at, to);
        Clues clues = Clues.NONE.noun(LAW).titled(span.in(words.text()));
        boolean behind = !words.year(next) && words.year(next + 2);
        String year = words.low(behind ? next + 2 : next);
        Optional<PartialDate> date = words.year(behind ? next + 2 : next)
                ? Optional.of(PartialDate.of(Integer.parseInt(year)))
                : Optional.of(year)
                        .filter(y -> y.length() == 2)
                        .map(y -> PartialDate.of(CENTURY + Integer.parseInt(y)));
        return Optional.of(Naming.narrative(
                span,
                "statute",
                Role.NAMES,
                false,
                date.map(d -> clues.dated(d, "")).orElse(clues)));
    }

    /** Until 1998 the Union numbered its acts with two digits of the year. */
    private static final int CENTURY = 1900;

    private static final Set<String> UNION = Set.of("eu", "ec", "eec", "ue", "euratom");
    private static final Set<String> CODES = Set.of("u.s.c.", "u.s.c", "usc", "c.f.r.", "c.f.r", "cfr");

    /** The Crown, with the name of who brings the case in a bracket or without; else a name. */
    private Optional<Name> plaintiff(int versus) {
        int last = versus - 1;
        if (words.low(last).equals("r") || words.low(last).equals("r.")) {
            return Optional.of(Names.name(words, last, versus));
        }
        if (words.isMark(last, ")")) {
            for (int at = last - 1; at > Math.max(0, last - LONGEST); at--) {
                if (words.isMark(at, "(")) {
                    return words.is(at - 1, Set.of("r", "r."))
                            ? Optional.of(Names.name(words, at - 1, versus))
                            : Optional.empty();
                }
            }
        }
        return Names.endingAt(words, last)
                .or(() -> words.capital(last) ? Optional.of(Names.name(words, last, versus)) : Optional.empty());
    }

    private Optional<Naming> legalCase(int versus, boolean listed) {
        Optional<Name> plaintiff = plaintiff(versus);
        Optional<Name> defendant = Names.at(words, versus + 1);
        if (plaintiff.isEmpty() || defendant.isEmpty()) {
            return Optional.empty();
        }
        int from = plaintiff.get().from();
        int to = defendant.get().to();
        String title = words.span(from, to).in(words.text());
        int cited = citation(to);
        Clues clues = Clues.NONE.noun(CASE).titled(title);
        if (cited == to && !listed) {
            return Optional.empty();
        }
        for (int i = to; i < cited; i++) {
            if (words.year(i) && (words.isMark(i - 1, "[(") || words.isMark(i + 1, ")]"))) {
                clues = clues.dated(PartialDate.of(Integer.parseInt(words.low(i))), "");
            }
        }
        int start = words.isMark(from - 1, "*_") ? from - 1 : from;
        return Optional.of(Naming.narrative(words.span(start, cited), "case", Role.NAMES, false, clues));
    }

    /** Behind a neutral citation or a reporter's volume and page, with its year. */
    private int citation(int at) {
        int next = at;
        while (words.isMark(next, "*_,")) {
            next++;
        }
        if (words.isMark(next, "[") && words.year(next + 1) && words.isMark(next + 2, "]")) {
            int end = number(next + 3) ? next + 4 : next + 3;
            while (words.isWord(end) && words.capital(end) && words.adjacent(end - 1)) {
                end++;
            }
            return number(end) ? end + 1 : end;
        }
        if (number(next) && words.isWord(next + 1)) {
            int end = next + 1;
            while (end - next < REPORTER
                    && (words.capital(end)
                            || (words.isWord(end) && (end == next + 1 || digitLetters(end)))
                            || (words.isMark(end, ".") && words.capital(end - 1)))) {
                end++;
            }
            return end > next + 2 && number(end - 1) ? bracket(end) : at;
        }
        return words.isMark(next, "(") && words.year(next + 1) && words.isMark(next + 2, ")") ? next + 3 : at;
    }

    /** Words and dots of a volume, a reporter's name and a page: "512 Cal. App. 4th 43". */
    private static final int REPORTER = 9;

    /** "(1994)", "(9th Cir. 1996)", also behind further pages. */
    private int bracket(int at) {
        int open = at;
        while (words.isMark(open, ",–-") && number(open + 1)) {
            open += 2;
        }
        if (!words.isMark(open, "(")) {
            return at;
        }
        for (int i = open + 1; i < open + 8 && words.has(i); i++) {
            if (words.isMark(i, ")")) {
                return words.year(i - 1) ? i + 1 : at;
            }
        }
        return at;
    }

    private boolean number(int at) {
        return words.isWord(at) && words.low(at).chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    private boolean digitLetters(int at) {
        return words.low(at).chars().anyMatch(Character::isDigit);
    }

    private Optional<Naming> statute(int at) {
        Optional<Name> name = Names.endingAt(words, at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int from = name.get().from();
        if (words.is(from - 1, Set.of("and", "with", "to")) && words.capital(from - 2)) {
            from = Names.endingAt(words, from - 2).map(Name::from).orElse(from);
        }
        int to = words.low(at + 1).equals("of") && words.year(at + 2) ? at + 2 : at + 1;
        while (words.is(to, Set.of("of", "on", "for"))
                && Names.at(words, to + 1).isPresent()) {
            to = Names.at(words, to + 1).orElseThrow().to();
        }
        String title = words.span(from, to).in(words.text());
        Clues clues = Clues.NONE.noun(LAW);
        if (words.year(to) && words.adjacent(to - 1)) {
            clues = clues.dated(PartialDate.of(Integer.parseInt(words.low(to))), "");
            to++;
            title = words.span(from, to).in(words.text());
        }
        boolean several = to - from > 1;
        int start = words.low(from - 1).equals("the") ? from - 1 : from;
        if (words.low(start - 1).equals("of") && number(start - 2) && words.is(start - 3, PARTS)) {
            start -= 3;
        }
        if (!several) {
            return words.year(from - 1) && words.low(from - 2).equals("the")
                    ? Optional.of(Naming.narrative(
                            words.span(from - 2, to),
                            "back",
                            Role.REFERS,
                            false,
                            clues.dated(PartialDate.of(Integer.parseInt(words.low(from - 1))), "")))
                    : Optional.empty();
        }
        return Optional.of(Naming.narrative(words.span(start, to), "statute", Role.NAMES, false, clues.titled(title)));
    }
}
