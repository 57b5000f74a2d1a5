package dev.colloquy.annotate.source;

import dev.colloquy.cite.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what one entry of a reference list says of its work: APA, MLA, parts between commas. */
final class ReferenceEntry {

    private ReferenceEntry() {}

    /** True if a line begins as reference lists do: "Ames, L., & Berg, T. (2015)", "Villaverde, M.", "Name. (n.d.)". */
    static boolean authorsFirst(String body) {
        int bracket = body.indexOf('(');
        if (bracket > 0 && !names(body.substring(0, bracket))) {
            return false;
        }
        int comma = body.indexOf(',');
        boolean surname = comma > 1
                && body.substring(0, comma).indexOf(' ') < 0
                && Character.isUpperCase(body.charAt(0))
                && comma + 2 < body.length()
                && Character.isUpperCase(body.charAt(comma + 2))
                && (body.indexOf('.', comma) > 0);
        boolean institution =
                bracket > 2 && body.startsWith(". ", bracket - 2) && Character.isUpperCase(body.charAt(0));
        return institution || (surname && (bracket > 0 || body.indexOf(". ", comma) > 0));
    }

    /** True if hardly a word of it is small: names and what joins them. */
    private static boolean names(String words) {
        long small = Names.words(words).stream().count();
        long great = 0;
        for (String word : words.strip().split("[ ]+", -1)) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            great += capital
                            || Set.of("&", "and", "et", "al.", "al", "of", "for", "the", "de", "van", "von")
                                    .contains(word)
                    ? 1
                    : 0;
        }
        return small - great <= 1;
    }

    /** Reads an entry. */
    static Clues parse(String body) {
        String line = body.strip();
        Clues clues = Clues.NONE;
        Optional<PartialDate> date = WrittenDates.first(line);
        if (date.isPresent()) {
            clues = clues.dated(date.get(), WrittenDates.letter(line, date.get()));
        }
        int year = WrittenDates.bracketedYear(line);
        if (year >= 0) {
            return apa(clues, line, year);
        }
        int quote = line.isEmpty() ? -1 : "“\"".indexOf(line.charAt(0));
        if (quote >= 0) {
            int close = line.indexOf(quote == 0 ? '”' : '"', 1);
            return close < 0
                    ? clues
                    : source(clues.titled(Titles.clean(line.substring(1, close))), line.substring(close + 1));
        }
        if (authorsFirst(line)) {
            int stop = sentenceEnd(line, line.indexOf(',') + 1);
            Clues known = clues.author(line.substring(0, stop).strip());
            String rest = line.substring(Math.min(line.length(), stop + 1)).strip();
            return kind(title(known, rest), rest);
        }
        return commas(clues, line);
    }

    private static Clues apa(Clues clues, String line, int year) {
        String who = line.substring(0, year).strip();
        int close = line.indexOf(')', year);
        Clues known = clues;
        String bare = who.endsWith(".") && who.indexOf(',') < 0 ? who.substring(0, who.length() - 1) : who;
        if (!bare.isBlank()) {
            known = bare.indexOf(',') > 0
                    ? authors(known, bare)
                    : Names.person(bare) ? known.author(bare) : known.publisher(bare);
        }
        String rest = close < 0 ? "" : line.substring(close + 1).strip();
        return kind(title(known, rest.startsWith(".") ? rest.substring(1).strip() : rest), rest);
    }

    /** A volume and pages make it a journal's, a house of books a book. */
    private static Clues kind(Clues clues, String rest) {
        boolean pages = false;
        for (int i = 1; i + 1 < rest.length(); i++) {
            boolean dash = "–-".indexOf(rest.charAt(i)) >= 0;
            pages |= (dash || rest.charAt(i) == '(')
                    && Character.isDigit(rest.charAt(i - 1))
                    && Character.isDigit(rest.charAt(i + 1));
        }
        if (pages) {
            return clues.noun(WorkNouns.of("study").orElseThrow());
        }
        boolean house = clues.publishers().stream()
                .anyMatch(p -> Set.of(
                                "press",
                                "house",
                                "books",
                                "verlag",
                                "publishing",
                                "publishers",
                                "publications",
                                "editions")
                        .contains(Names.words(p).get(Names.words(p).size() - 1)));
        return house ? clues.noun(WorkNouns.of("book").orElseThrow()) : clues;
    }

    /** "Ames, L., & Berg, T." to two names. */
    private static Clues authors(Clues clues, String who) {
        Clues known = clues;
        String[] parts = who.replace("&", ",").replace(" and ", ", ").split(",", -1);
        int at = 0;
        while (at < parts.length) {
            String surname = parts[at].strip();
            if (surname.isEmpty()) {
                at++;
                continue;
            }
            String given = at + 1 < parts.length ? parts[at + 1].strip() : "";
            boolean initials = (given.endsWith(".") && given.length() <= 8) || given.length() == 1;
            known = known.author(initials ? surname + ", " + given : surname);
            at += initials ? 2 : 1;
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
        return source(known, rest.substring(Math.min(rest.length(), close + 1)));
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

    /** Where it appeared: the first part behind the title that is a name. */
    private static Clues source(Clues clues, String rest) {
        for (String part : rest.split("[,.;]", -1)) {
            String name = Titles.clean(part);
            boolean dated = WrittenDates.first(name).isPresent()
                    || WrittenDates.endsInMonth(name)
                    || name.startsWith("Retrieved")
                    || name.startsWith("vol");
            if (name.length() > 1
                    && Character.isUpperCase(name.charAt(0))
                    && !dated
                    && !name.chars().allMatch(c -> Character.isDigit(c) || c == '(' || c == ')')) {
                return clues.publisher(name);
            }
        }
        return clues;
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
        String first = parts.get(0);
        if (parts.size() == 1) {
            return Names.known(first) || first.indexOf(' ') < 0 ? clues.publisher(first) : clues.titled(first);
        }
        boolean author = Names.person(first) || first.endsWith(".") || Character.isLowerCase(first.charAt(0));
        Clues known = author && !Names.institution(first) ? clues.author(first) : clues.publisher(first);
        known = known.titled(parts.get(1));
        return parts.size() > 2 && author ? known.publisher(parts.get(2)) : known;
    }
}
