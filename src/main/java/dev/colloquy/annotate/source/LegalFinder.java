package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.cite.PartialDate;
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
            if (words.is(at, VERSUS)) {
                legalCase(at).ifPresent(found::add);
            } else if (words.capital(at) && STATUTES.contains(words.low(at))) {
                statute(at).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Naming> legalCase(int versus) {
        Optional<Name> plaintiff =
                words.low(versus - 1).equals("r") || words.low(versus - 1).equals("r.")
                        ? Optional.of(Names.name(words, versus - 1, versus))
                        : Names.endingAt(words, versus - 1);
        Optional<Name> defendant = Names.at(words, versus + 1);
        if (plaintiff.isEmpty() || defendant.isEmpty()) {
            return Optional.empty();
        }
        int from = plaintiff.get().from();
        int to = defendant.get().to();
        String title = words.span(from, to).in(words.text());
        int cited = citation(to);
        Clues clues = Clues.NONE.noun(CASE).titled(title);
        if (cited == to) {
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
            int end = next + 3;
            while (words.isWord(end) && words.capital(end) && words.adjacent(end - 1)) {
                end++;
            }
            return number(end) ? end + 1 : end;
        }
        if (number(next) && words.isWord(next + 1)) {
            int end = next + 1;
            while (words.isWord(end)
                    && (words.capital(end) || end == next + 1 || digitLetters(end))
                    && end - next < 6) {
                end++;
            }
            while (words.has(end) && (number(end) || words.isMark(end, "."))) {
                end++;
            }
            return bracket(end);
        }
        return words.isMark(next, "(") && words.year(next + 1) && words.isMark(next + 2, ")") ? next + 3 : at;
    }

    /** "(1994)", "(9th Cir. 1996)". */
    private int bracket(int at) {
        if (!words.isMark(at, "(")) {
            return at;
        }
        for (int i = at + 1; i < at + 8 && words.has(i); i++) {
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
        if (words.low(from - 1).equals("and") && words.capital(from - 2)) {
            from = Names.endingAt(words, from - 2).map(Name::from).orElse(from);
        }
        int to = at + 1;
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
