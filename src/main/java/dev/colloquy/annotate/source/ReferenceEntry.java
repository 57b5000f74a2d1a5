package dev.colloquy.annotate.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what one entry of a reference list says of its work: APA, MLA, parts between commas. */
final class ReferenceEntry {

    private ReferenceEntry() {}

    /** True if a line begins as reference lists do: "Ames, L., & Berg, T. (2015)", "Villaverde, M.", "Name. (n.d.)". */
    static boolean authorsFirst(String body) {
        int bracket = body.indexOf('(');
        if (bracket > 0 && !ReferenceAuthors.names(body.substring(0, bracket))) {
            return false;
        }
        int comma = body.indexOf(',');
        boolean surname = comma > 1
                && body.substring(0, comma).indexOf(' ') < 0
                && Character.isUpperCase(body.charAt(0))
                && comma + 2 < body.length()
                && Character.isUpperCase(body.charAt(comma + 2))
                && (body.indexOf('.', comma) > 0)
                && (bracket > 0
                        ? ReferenceAuthors.only(body.substring(0, bracket))
                        : bareYear(body) > 0 || ReferenceAuthors.only(body.substring(0, sentenceEnd(body, comma + 1))));
        boolean institution =
                bracket > 2 && body.startsWith(". ", bracket - 2) && Character.isUpperCase(body.charAt(0));
        return bracket > 0
                ? (institution || surname) && begins(body, bracket)
                : surname && body.indexOf(". ", comma) > 0;
    }

    /** True if a title may begin behind a bracket: no small letter follows it. */
    private static boolean begins(String body, int bracket) {
        int at = body.indexOf(')', bracket) + 1;
        while (at > 0 && at < body.length() && body.charAt(at) == ' ') {
            at++;
        }
        return at <= 0 || at >= body.length() || !Character.isLowerCase(body.charAt(at));
    }

    /** Reads an entry. */
    static Clues parse(String body) {
        String line = body.strip();
        int year = WrittenDates.bracketed(line);
        if (year >= 0) {
            int close = line.indexOf(')', year);
            String rest = close < 0 ? "" : line.substring(close + 1);
            return apa(
                    dated(line.substring(year + 1, close < 0 ? line.length() : close)), line.substring(0, year), rest);
        }
        int bare = bareYear(line);
        if (bare > 0) {
            return apa(dated(line), line.substring(0, bare), line.substring(bare + YEAR));
        }
        Clues clues = dated(line);
        int quote = line.isEmpty() ? -1 : "“\"".indexOf(line.charAt(0));
        if (quote >= 0) {
            int close = line.indexOf(quote == 0 ? '”' : '"', 1);
            return close < 0
                    ? clues
                    : ReferencePublisher.of(
                            clues.titled(Titles.clean(line.substring(1, close))), line.substring(close + 1));
        }
        Optional<InitialedAuthors> initialed = InitialedAuthors.titled(line);
        if (initialed.isPresent()) {
            String rest = line.substring(initialed.get().end()).strip();
            return ReferencePublisher.kind(unmarked(clues.by(initialed.get().names()), rest), rest);
        }
        if (authorsFirst(line)) {
            int stop = sentenceEnd(line, line.indexOf(',') + 1);
            String who = line.substring(0, stop).strip();
            Clues known = who.endsWith(", et al")
                    ? clues.author(who.replace(", et al", " et al."))
                    : joint(who) ? chicago(clues, who + ".") : clues.author(who);
            String rest = line.substring(Math.min(line.length(), stop + 1)).strip();
            return ReferencePublisher.kind(title(known, rest), rest);
        }
        return commas(clues, line);
    }

    /** A title that a full stop ends, or else a comma: "Wet Days. Siskin House, 2011", "Wet Days, Siskin House, 2011". */
    private static Clues unmarked(Clues clues, String rest) {
        int comma = rest.indexOf(',');
        boolean marked = "“\"*_".indexOf(rest.charAt(0)) >= 0;
        int stop = sentenceEnd(rest, 0);
        boolean open = stop >= rest.length() - 1;
        return marked || comma < 0 || !open
                ? title(clues, rest)
                : ReferencePublisher.of(clues.titled(Titles.clean(rest.substring(0, comma))), rest.substring(comma));
    }

    private static Clues dated(String words) {
        return WrittenDates.first(words)
                .map(d -> Clues.NONE.dated(d, WrittenDates.letter(words, d)))
                .orElse(Clues.NONE);
    }

    /** Where a year without brackets follows the authors: "Lowenthal, P. 2017 What the lens leaves out."; -1 if none does. */
    private static int bareYear(String line) {
        int at = WrittenDates.firstYear(line);
        String who = at < 0 ? "" : line.substring(0, at).strip();
        String last = who.substring(who.lastIndexOf(' ') + 1);
        boolean initials = last.length() <= INITIAL && (last.endsWith(".") || last.endsWith(".,"));
        return initials && who.indexOf(',') > 1 && ReferenceAuthors.only(who) ? at : -1;
    }

    private static final int YEAR = 4;

    private static Clues apa(Clues clues, String written, String behindYear) {
        String who = written.strip();
        String rest = behindYear.strip();
        String behind =
                rest.startsWith(".") || rest.startsWith(",") ? rest.substring(1).strip() : rest;
        Optional<Clues> titled = titleFirst(clues, who, behind);
        if (titled.isPresent()) {
            return titled.get();
        }
        Clues known = clues;
        String bare = who.endsWith(".") && who.indexOf(',') < 0 ? who.substring(0, who.length() - 1) : who;
        if (!bare.isBlank()) {
            boolean person = Names.person(bare) || bare.endsWith(" et al");
            List<String> several = ReferenceAuthors.joined(bare);
            known = (bare.indexOf(',') > 0 && !ReferenceAuthors.turned(bare)) || !several.isEmpty()
                    ? authors(known, bare)
                    : person || ReferenceAuthors.turned(bare)
                            ? known.author(bare.endsWith(" et al") ? who : bare)
                            : known.publisher(bare);
        }
        return ReferencePublisher.kind(title(known, behind), rest);
    }

    /**
     * An entry whose title stands before its year: "*Silent Spring* (1962)", "Carson, Rachel. *Silent Spring* (1962)", and where nothing
     * but who wrote it follows the year, "Silent Spring (1962)", "Silent Spring (1962) by Rachel Carson".
     */
    private static Optional<Clues> titleFirst(Clues clues, String who, String behind) {
        int open = opening(who);
        if (open >= 0) {
            int close = open + closing(who.substring(open));
            String makers = who.substring(0, open).strip();
            Clues known = clues.titled(Titles.clean(who.substring(open, Math.min(who.length(), close))));
            return Optional.of(maker(makers.isEmpty() ? known : by(known, makers), behind));
        }
        Optional<Clues> within = titleWithin(clues, who, behind);
        if (within.isPresent()) {
            return within;
        }
        Optional<InitialedAuthors> initialed = InitialedAuthors.titled(who);
        if (initialed.isPresent()) {
            String rest = who.substring(initialed.get().end()).strip() + ". " + behind;
            return Optional.of(
                    ReferencePublisher.kind(title(clues.by(initialed.get().names()), rest), behind));
        }
        int stop = sentenceEnd(who, Math.max(0, who.indexOf(',') + 1));
        String before = who.substring(0, stop);
        if (stop + 1 < who.length() && ReferenceTitles.author(before)) {
            String rest = who.substring(stop + 1).strip() + ". " + behind;
            return Optional.of(ReferencePublisher.kind(title(clues.author(before), rest), behind));
        }
        Optional<String> joined = ReferenceTitles.joined(who, behind);
        if (joined.isPresent()) {
            String by = who.substring(0, who.length() - joined.get().length()).strip();
            Clues titled = clues.titled(joined.get());
            return Optional.of(maker(by.isEmpty() ? titled : by(titled, by), behind));
        }
        boolean makers = who.indexOf(',') >= 0
                || who.indexOf('&') >= 0
                || who.contains(" and ")
                || who.contains(" et al")
                || who.endsWith(".");
        boolean several = who.indexOf(' ') > 0 && !Names.institution(who) && !Names.known(who);
        boolean nothing = behind.isEmpty() || behind.startsWith("by ");
        return several && !makers && nothing
                ? Optional.of(maker(clues.titled(Titles.clean(who)), behind))
                : Optional.empty();
    }

    /** "Cirelli, Chiara. “Sleep.” Nature 28, no. 4 (2005): 401–6": behind the title stands where it appeared, then the year (Chicago style). */
    private static Optional<Clues> titleWithin(Clues clues, String who, String behind) {
        for (int at = 0; at < who.length(); at++) {
            String makers = who.substring(0, at).strip();
            boolean mark = "“\"".indexOf(who.charAt(at)) >= 0
                    && (makers.isEmpty() || ".,".indexOf(makers.charAt(makers.length() - 1)) >= 0);
            if (mark) {
                String marked = who.substring(at);
                int close = closing(marked);
                String rest = marked.substring(Math.min(marked.length(), close + 1));
                if (rest.chars().noneMatch(Character::isLetter)) {
                    return Optional.empty();
                }
                Clues titled = clues.titled(Titles.clean(marked.substring(0, close)));
                Clues known = ReferencePublisher.of(
                        makers.isEmpty() ? titled : chicago(titled, makers), ReferencePublisher.unnumbered(rest));
                return Optional.of(ReferencePublisher.kind(known, behind));
            }
        }
        return Optional.empty();
    }

    /** "Stickgold, Robert, and Matthew Walker.": only the first name is turned round. */
    private static Clues chicago(Clues clues, String makers) {
        String bare = makers.substring(0, makers.length() - 1);
        String[] parts = bare.replace(" and ", ", ").split(", *", -1);
        boolean turned = parts.length > 1 && parts[0].indexOf(' ') < 0;
        Clues known = turned ? clues.author(parts[0] + ", " + parts[1]) : by(clues, makers);
        for (int i = 2; turned && i < parts.length; i++) {
            String part = parts[i].strip();
            known = part.isEmpty()
                    ? known
                    : known.author(ReferenceAuthors.organisation(part) ? ReferenceAuthors.named(part) : part);
        }
        return known;
    }

    /** "Moss, Nora, and Bram Lind", "Moss, Nora, and the Friends of the Fen": further names behind the first are whole. */
    private static boolean joint(String who) {
        String[] parts = who.replace(" and ", ", ").split(", *", -1);
        boolean apart = who.contains(", and the ");
        return who.contains(" and ")
                && Arrays.stream(parts)
                        .skip(2)
                        .allMatch(p -> p.isBlank()
                                || Names.person(p)
                                || ReferenceAuthors.institution(p)
                                || (apart && ReferenceAuthors.organisation(p)));
    }

    /** Where a stretch in italics or quotation marks begins that goes on to the end; -1 if none does. */
    private static int opening(String who) {
        for (int at = 0; at < who.length(); at++) {
            boolean mark = "“\"*_".indexOf(who.charAt(at)) >= 0 && (at == 0 || who.charAt(at - 1) == ' ');
            if (mark && at + closing(who.substring(at)) >= who.length() - 2) {
                return at;
            }
        }
        return -1;
    }

    /** A blank, a letter and a dot, or two letters and a dot. */
    private static final int INITIAL = 4;

    private static Clues by(Clues clues, String makers) {
        int space = makers.lastIndexOf(' ');
        boolean initial = makers.endsWith(".") && makers.length() - space <= INITIAL;
        String bare = (makers.endsWith(".") && !initial) || makers.endsWith(",")
                ? makers.substring(0, makers.length() - 1)
                : makers;
        boolean several = bare.indexOf(',') > 0 && (bare.endsWith(".") || bare.indexOf(',') < bare.lastIndexOf(','));
        return several
                ? authors(clues, bare)
                : Names.institution(bare) || Names.known(bare)
                        ? clues.publisher(bare)
                        : clues.author(Titles.clean(bare));
    }

    /** Who made a work, behind its year: "by Rachel Carson", "Siskin House". */
    private static Clues maker(Clues clues, String behind) {
        if (!behind.startsWith("by ")) {
            return ReferencePublisher.of(clues, behind);
        }
        int end = sentenceEnd(behind, "by ".length());
        String who = behind.substring("by ".length(), end).strip();
        int comma = who.indexOf(',');
        return by(clues, comma < 0 ? who : who.substring(0, comma));
    }

    private static Clues authors(Clues clues, String who) {
        Clues known = clues;
        for (String name : ReferenceAuthors.of(who)) {
            known = known.author(name);
        }
        return known;
    }

    /** A title and what follows it: "The Balcony Meadow. Fernhill Press, 2017." */
    private static Clues title(Clues clues, String rest) {
        if (rest.isEmpty()) {
            return clues;
        }
        boolean marked = "“\"*_".indexOf(rest.charAt(0)) >= 0;
        int close = marked ? closing(rest) : sentenceEnd(rest, 0);
        String title = rest.substring(0, Math.min(rest.length(), close));
        Clues known = title.isBlank() ? clues : clues.titled(Titles.clean(title));
        return ReferencePublisher.of(known, rest.substring(Math.min(rest.length(), close + 1)));
    }

    private static int closing(String rest) {
        char close = rest.charAt(0) == '“' ? '”' : rest.charAt(0);
        int at = rest.indexOf(close, 1);
        return at < 0 ? rest.length() : at;
    }

    /** Behind a full stop, question or exclamation mark that ends a title: not that of an initial. */
    private static int sentenceEnd(String line, int from) {
        for (int i = Math.max(1, from); i < line.length(); i++) {
            boolean stop = ".?!".indexOf(line.charAt(i)) >= 0;
            boolean initial = line.charAt(i) == '.'
                    && i > 1
                    && Character.isUpperCase(line.charAt(i - 1))
                    && !Character.isLetter(line.charAt(i - 2));
            if (stop && !initial && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                return line.charAt(i) == '.' ? i : i + 1;
            }
        }
        return line.length();
    }

    /** "Norland Energy Agency, Field trial of domestic heat pumps, 2021": maker, title, date. */
    private static Clues commas(Clues clues, String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            String bare = Titles.clean(part);
            boolean page = bare.startsWith("p.") || bare.startsWith("pp.");
            boolean date = WrittenDates.first(bare).isPresent() && bare.length() <= 16;
            if (!bare.isEmpty() && !page && !date) {
                parts.add(bare);
            }
        }
        if (parts.isEmpty()) {
            return clues;
        }
        if (parts.size() > 2 && ReferenceTitles.inverted(line)) {
            Clues named = clues.author(ReferenceTitles.name(line)).titled(parts.get(2));
            return parts.size() > 3 ? named.publisher(parts.get(3)) : named;
        }
        String first = parts.get(0);
        if (parts.size() == 1) {
            return Names.known(first) || first.indexOf(' ') < 0 ? clues.publisher(first) : clues.titled(first);
        }
        List<String> several = ReferenceAuthors.joined(first);
        if (!several.isEmpty()) {
            Clues by = clues.by(several).titled(parts.get(1));
            return parts.size() > 2 ? by.publisher(parts.get(2)) : by;
        }
        boolean author = Names.person(first) || first.endsWith(".") || Character.isLowerCase(first.charAt(0));
        Clues known = author && !Names.institution(first) ? clues.author(first) : clues.publisher(first);
        known = known.titled(parts.get(1));
        return parts.size() > 2 && author ? known.publisher(parts.get(2)) : known;
    }
}
