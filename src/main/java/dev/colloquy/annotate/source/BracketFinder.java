package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Names.Name;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands in round brackets: {@code (Feng)}, {@code (Gonzalez, 2020)}, {@code (Ames & Berg, 2015; Cole et al., 2018)}, {@code
 * (via Calder Post)}, {@code (p. 12)}, {@code (ibid.)}. Whether a bare name cites or only explains is decided where it is tied.
 */
final class BracketFinder {

    private static final int LONGEST = 40;
    private static final Set<String> LEAD = Lexicon.words(
            "see also cf cf. e.g. eg via from source in as cited quoted by per after h/t article the and");
    private static final Set<String> SAME = Set.of("ibid", "ibid.");

    private final ItemWords words;
    private final Years years;

    BracketFinder(ItemWords words) {
        this.words = words;
        this.years = new Years(words);
    }

    List<Naming> all() {
        List<Naming> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!words.isMark(at, "(")) {
                at++;
                continue;
            }
            int close = close(at);
            if (close < 0) {
                at++;
                continue;
            }
            parts(at, close, found);
            at = close + 1;
        }
        return found;
    }

    private int close(int open) {
        for (int i = open + 1; i < Math.min(words.size(), open + LONGEST); i++) {
            if (words.isMark(i, ")")) {
                return i;
            }
            if (words.isMark(i, "(") || words.isAddress(i) || words.newline(i - 1, i)) {
                return -1;
            }
        }
        return -1;
    }

    private void parts(int open, int close, List<Naming> found) {
        int mark = open;
        int at = open + 1;
        Optional<Naming> before = Optional.empty();
        while (at < close) {
            if (words.isMark(at, ";")) {
                before = part(mark, at, mark == open ? open : mark + 1, at);
                before.ifPresent(found::add);
                mark = at;
            } else if (years.at(at)) {
                List<Years.Year> all = years.from(at);
                Years.Year last = all.get(all.size() - 1);
                if (all.size() > 1 && onlyPages(last.at() + 1, end(last.at() + 1, close))) {
                    int end = all.get(1).apart();
                    before =
                            part(mark, end, mark == open ? open : mark + 1, end).filter(BracketFinder::dated);
                    before.ifPresent(found::add);
                    int to = end(last.at() + 1, close);
                    if (before.isPresent()) {
                        further(before.get(), all, to == close ? close + 1 : to, found);
                    }
                    mark = to;
                }
                at = Math.max(last.at(), mark);
            }
            at++;
        }
        if (mark < close) {
            part(mark, close, mark == open ? open : mark + 1, close + 1).ifPresent(found::add);
        }
    }

    /** True if nothing stands between but pages and marks. */
    private boolean onlyPages(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> words.is(i, Years.PAGES) || digits(i) || words.isMark(i, ",.:–-[]"));
    }

    /** Where the part of a bracket ends that a place lies in. */
    private int end(int from, int close) {
        int at = from;
        while (at < close && !words.isMark(at, ";")) {
            at++;
        }
        return at;
    }

    /** True if it tells who wrote or published something, and when. */
    private static boolean dated(Naming naming) {
        return naming.clues().date().isPresent() && naming.clues().title().isEmpty();
    }

    /** Works of the same authors and other years. */
    private void further(Naming first, List<Years.Year> all, int to, List<Naming> found) {
        for (int i = 1; i < all.size(); i++) {
            Years.Year year = all.get(i);
            int end = i + 1 < all.size() ? all.get(i + 1).apart() : to;
            found.add(new Naming(
                    words.span(year.at(), end),
                    first.kind(),
                    first.rule(),
                    first.role(),
                    false,
                    year.of(first.clues())));
        }
    }

    /** One part, whose words lie between two marks; the span goes over {@code [spanFrom, spanTo)}. */
    private Optional<Naming> part(int mark, int end, int spanFrom, int spanTo) {
        int at = mark + 1;
        if (at >= end) {
            return Optional.empty();
        }
        Span span = words.span(spanFrom, spanTo);
        if (words.is(at, SAME)
                || (words.is(at, Set.of("op", "loc")) && words.low(at + 2).equals("cit"))) {
            return Optional.of(new Naming(span, Kind.PARENTHETICAL, "ibid", Role.LOCATES, false, Clues.NONE));
        }
        if (located(at, end)) {
            return Optional.of(new Naming(span, Kind.PARENTHETICAL, "page", Role.LOCATES, false, Clues.NONE));
        }
        boolean led = false;
        boolean through = words.year(at)
                && words.isMark(at + 1, ",")
                && words.low(at + 2).equals("as")
                && words.low(at + 4).equals("in");
        if (through && at + 5 < end) {
            return cited(at + 5, end, words.span(at + 5, spanTo), true);
        }
        while (at < end && (words.is(at, LEAD) || (led && words.isMark(at, ":,.")))) {
            led |= !words.low(at).equals("the") && !words.low(at).equals("and");
            at++;
        }
        return cited(at, end, span, led).or(() -> shortTitle(mark + 1, end, span));
    }

    /** "p. 12", "at 6:55", "page 9", "at [27]". */
    private boolean located(int at, int end) {
        return words.is(at, Years.PAGES)
                && end - at <= 5
                && (digits(at + 1) || (words.isMark(at + 1, "[.") && digits(at + 2)));
    }

    private boolean digits(int at) {
        return words.isWord(at) && Character.isDigit(words.low(at).charAt(0));
    }

    private Optional<Naming> cited(int start, int end, Span span, boolean led) {
        List<String> who = new ArrayList<>();
        int at = start;
        while (at < end) {
            Optional<Name> name = Names.at(words, at).filter(n -> n.to() <= end);
            if (name.isEmpty()) {
                break;
            }
            who.add(name.get().text());
            at = name.get().to();
            if (words.is(at, Set.of("and"))
                    || words.isMark(at, "&")
                    || (words.isMark(at, ",")
                            && (serial(at) || Names.at(words, at + 1).isPresent()))) {
                at += serial(at) ? 2 : 1;
            }
        }
        boolean sloppy = who.isEmpty() && smallAuthors(start, end);
        if (sloppy) {
            for (int i = start; i < end - 1; i++) {
                if (words.isWord(i)) {
                    who.add(words.surface(i));
                }
            }
            at = end - 1;
        }
        if (who.isEmpty()) {
            return Optional.empty();
        }
        boolean others = words.low(at).equals("et");
        if (others) {
            at = Math.min(end, at + 2);
            who.set(who.size() - 1, who.get(who.size() - 1) + " et al.");
        }
        return rest(who, at, end, span, led || others, sloppy);
    }

    /** The comma before the last of several names: "Ames, Berg, & Cole", "Ames, Berg, and Cole". */
    private boolean serial(int at) {
        return words.isMark(at, ",")
                && (words.isMark(at + 1, "&") || words.low(at + 1).equals("and"))
                && Names.at(words, at + 2).isPresent();
    }

    /** Names in small letters before a year: "(kaminski bright 2016)". */
    private boolean smallAuthors(int start, int end) {
        if (end - start < 2 || end - start > 4 || !words.year(end - 1)) {
            return false;
        }
        return IntStream.range(start, end - 1)
                .allMatch(i -> (words.isWord(i)
                                && words.low(i).length() > 3
                                && Character.isLetter(words.low(i).charAt(0))
                                && !Lexicon.NO_NAME.contains(words.low(i)))
                        || (i > start && words.isMark(i, ",&")));
    }

    private Optional<Naming> rest(List<String> who, int from, int end, Span span, boolean led, boolean sloppy) {
        Clues clues = Clues.NONE;
        boolean dated = false;
        boolean paged = false;
        int at = from;
        while (at < end) {
            if (years.at(at)) {
                clues = years.from(at).get(0).of(clues);
                dated = true;
            } else if (words.is(at, Set.of("n.d.", "n.d", "forthcoming"))) {
                dated = true;
            } else if (words.is(at, Years.PAGES) || digits(at)) {
                paged = true;
            } else if (words.isMark(at, ",.:–-[]")) {
                at++;
                continue;
            } else {
                return Optional.empty();
            }
            at++;
        }
        boolean firm = dated || led;
        for (String name : who) {
            boolean publisher = Names.known(name) || Names.institution(name);
            firm |= publisher && (Names.known(name) || Names.medium(name));
            boolean law = name.endsWith(" Act") || name.contains(" Act ");
            clues = law
                    ? clues.titled(name)
                    : publisher ? clues.publisher(name) : dated ? clues.author(name) : clues.named(name);
        }
        boolean acronym = who.size() == 1 && Names.acronym(who.get(0));
        Role role = sloppy || !(firm || paged) || (acronym && !dated) ? Role.MAY_NAME : Role.NAMES;
        boolean person = paged && !dated && !led && who.stream().allMatch(w -> w.indexOf(' ') < 0);
        return Optional.of(
                new Naming(span, Kind.PARENTHETICAL, "parenthetical", person ? Role.MAY_NAME : role, false, clues));
    }

    /** A title in quotation marks: {@code (“Hard Water”)}. */
    private Optional<Naming> shortTitle(int from, int end, Span span) {
        boolean quoted = words.isMark(from, "“\"‘'") && words.isMark(end - 1, "”\"’'") && end - from > 2;
        if (!quoted) {
            return Optional.empty();
        }
        String title = words.span(from + 1, end - 1).in(words.text());
        return Titles.capitals(title) || !title.contains(" ")
                ? Optional.of(new Naming(
                        span,
                        Kind.PARENTHETICAL,
                        "parenthetical",
                        Role.MAY_NAME,
                        false,
                        Clues.NONE.titled(Titles.clean(title))))
                : Optional.empty();
    }

    /** Abbreviations that the text explains, with what they stand for: "the Fallowmere Board of Health (FBH)". */
    static List<Explained> explained(ItemWords words) {
        List<Explained> found = new ArrayList<>();
        for (int i = 1; i + 2 < words.size(); i++) {
            if (words.isMark(i, "(")
                    && words.isWord(i + 1)
                    && words.isMark(i + 2, ")")
                    && Names.acronym(words.surface(i + 1))) {
                Optional<Name> name = Names.endingAt(words, i - 1);
                String letters = words.surface(i + 1);
                if (name.isPresent() && initials(name.get().text()).endsWith(letters.toUpperCase(Locale.ROOT))) {
                    found.add(new Explained(letters, name.get().text(), words.span(i, i + 3)));
                }
            }
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    /** So many abbreviations of an item are remembered. */
    private static final int MOST = 100;

    /** An abbreviation, its long form, and the bracket that explains it. */
    record Explained(String letters, String name, Span bracket) {}

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
