package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoundAddress;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Lists of works at the end of an item, or single lines that have the form of an entry: APA, MLA, numbered, or sloppy ones. */
final class ReferenceList {

    private static final Set<String> HEADS = Set.of(
            "sources",
            "source",
            "references",
            "reference",
            "works cited",
            "bibliography",
            "links",
            "footnotes",
            "further reading",
            "literature",
            "citations",
            "notes");
    private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final int LONGEST = 700;

    /** A line with fewer letters and no address names nothing. */
    private static final int LETTERS = 6;

    /** A longer line without a year and an address is no entry, wherever it stands. */
    private static final int PROSE = 160;

    private ReferenceList() {}

    /**
     * A line that names a work.
     *
     * @param span its words without label and address; empty span if it holds an address alone
     * @param label what the running text refers to it by, such as {@code 1}; may be empty
     * @param addresses the addresses on it
     */
    record Entry(Span span, String label, List<FoundAddress> addresses, Clues clues) {}

    static List<Entry> in(ItemWords words, List<FoundAddress> addresses) {
        String text = words.text();
        List<Entry> found = new ArrayList<>();
        boolean list = false;
        int next = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            while (next < addresses.size() && addresses.get(next).span().start() < start) {
                next++;
            }
            List<FoundAddress> here = new ArrayList<>();
            for (int i = next; i < addresses.size() && addresses.get(i).span().start() < end; i++) {
                here.add(addresses.get(i));
                end = Math.max(
                        end,
                        Math.min(
                                text.length(),
                                lineEnd(text, addresses.get(i).span().end())));
            }
            String line = text.substring(start, end);
            OptionalInt body = head(line);
            if (body.isPresent()) {
                list = true;
                if (!line.substring(body.getAsInt()).isBlank()) {
                    entry(text, start + body.getAsInt(), end, here, true).ifPresent(found::add);
                }
            } else if (!line.isBlank()) {
                int from = start + within(line);
                int led = led(line);
                Optional<Entry> entry = led > 0
                        ? entry(text, start + led, start + sentenceClose(line, led), behind(here, start + led), true)
                        : entry(text, from, end, here, list);
                entry.ifPresent(found::add);
                list &= entry.isPresent();
            }
            start = end + 1;
        }
        return found;
    }

    private static List<FoundAddress> behind(List<FoundAddress> addresses, int offset) {
        return addresses.stream().filter(a -> a.span().start() >= offset).toList();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where the rest of a line with a heading begins. */
    private static OptionalInt head(String line) {
        int start = 0;
        while (start < line.length() && " *_#-".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == ' ')) {
            end++;
        }
        String words = line.substring(start, end).strip().toLowerCase(Locale.ROOT);
        if (!HEADS.contains(words)) {
            return OptionalInt.empty();
        }
        int rest = end;
        boolean colon = false;
        while (rest < line.length() && " *_:".indexOf(line.charAt(rest)) >= 0) {
            colon |= line.charAt(rest) == ':';
            rest++;
        }
        return colon || rest == line.length() ? OptionalInt.of(rest) : OptionalInt.empty();
    }

    private static Optional<Entry> entry(
            String text, int lineStart, int lineEnd, List<FoundAddress> here, boolean list) {
        int start = lineStart;
        while (start < lineEnd && " \t-–—•*".indexOf(text.charAt(start)) >= 0 && !slanted(text, start)) {
            start++;
        }
        String label = "";
        int labelEnd = label(text, start, lineEnd);
        if (labelEnd > start) {
            label = labelOf(text.substring(start, labelEnd));
            start = labelEnd;
        }
        while (start < lineEnd && text.charAt(start) == ' ') {
            start++;
        }
        if (lineEnd - start > LONGEST || start >= lineEnd) {
            return Optional.empty();
        }
        int end = here.isEmpty() ? lineEnd : Math.max(start, here.get(0).span().start());
        String body = text.substring(start, end);
        boolean sloppy = !here.isEmpty()
                && year(body).isPresent()
                && body.chars().filter(c -> c == ',').count() >= 3
                && lineStart > 1
                && text.charAt(lineStart - 2) == '\n';
        boolean form = ((year(body).isPresent() || body.contains("(n.d.)")) && authorsFirst(body))
                || (body.startsWith("“") && body.contains(".”"))
                || sloppy;
        boolean entry = list
                || form
                || (!label.isEmpty() && (!here.isEmpty() || year(body).isPresent()));
        boolean empty =
                here.isEmpty() && body.chars().filter(Character::isLetter).count() < LETTERS;
        boolean prose =
                here.isEmpty() && !form && body.length() > PROSE && year(body).isEmpty();
        if (!entry || prose || empty || (body.isBlank() && here.isEmpty())) {
            return Optional.empty();
        }
        int trimmed = trimmed(text, start, end);
        Clues clues = parse(text.substring(start, trimmed));
        boolean printed =
                here.isEmpty() && clues.noun().isEmpty() && clues.title().isPresent();
        if (printed && !clues.authors().isEmpty() && !clues.publishers().isEmpty()) {
            clues = clues.noun(WorkNouns.of("book").orElseThrow());
        }
        if (clues.equals(Clues.NONE) && here.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(new Span(start, Math.max(start, trimmed)), label, here, clues));
    }

    private static boolean slanted(String text, int at) {
        return text.charAt(at) == '*' && at + 1 < text.length() && text.charAt(at + 1) != ' ';
    }

    private static int trimmed(String text, int start, int end) {
        int at = end;
        while (at > start && " \t,;:<([".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        for (String tail :
                List.of("Retrieved from", "Available at", "Accessed at", "from", "doi", "DOI", "at", "URL")) {
            if (at - start > tail.length()
                    && text.startsWith(tail, at - tail.length())
                    && text.charAt(at - tail.length() - 1) == ' ') {
                at -= tail.length();
                break;
            }
        }
        while (at > start && " \t,;:".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** Behind a label such as {@code [1]}, {@code 1.}, {@code (1)} or a raised figure. */
    private static int label(String text, int start, int end) {
        if (start < end && RAISED.indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        int at = start;
        boolean open = at < end && "[(".indexOf(text.charAt(at)) >= 0;
        at += open ? 1 : 0;
        int digits = at;
        while (at < end && Character.isDigit(text.charAt(at)) && at - digits < 3) {
            at++;
        }
        boolean closed = at < end && (open ? "])" : ".)").indexOf(text.charAt(at)) >= 0;
        return at > digits && closed && at + 1 < end ? at + 1 : start;
    }

    static String labelOf(String mark) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < mark.length(); i++) {
            char c = mark.charAt(i);
            int raised = RAISED.indexOf(c);
            if (raised >= 0) {
                digits.append(raised + 1);
            } else if (Character.isDigit(c)) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** True if a line begins as reference lists do: "Ames, L., & Berg, T. (2015)", "Villaverde, M.", "Name. (n.d.)". */
    private static boolean authorsFirst(String body) {
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

    /** Where an entry begins within a line of prose: "only the Villaverde book: Villaverde, M. (2016). ...". */
    private static int within(String line) {
        int at = line.length() > LONGEST ? -1 : line.indexOf(": ");
        while (at >= 0) {
            String rest = line.substring(at + 2);
            if (authorsFirst(rest) && bracketedYear(rest) > 0) {
                return at + 2;
            }
            at = line.indexOf(": ", at + 1);
        }
        return 0;
    }

    /** Behind "Reference:" or "Source:" that begins a sentence within a line; 0 if none does. */
    private static int led(String line) {
        for (String head : List.of(". Reference: ", ". Source: ", ". Sources: ", ". Ref: ")) {
            int at = line.indexOf(head);
            if (at >= 0) {
                return at + head.length();
            }
        }
        return 0;
    }

    /** Before the full stop that a capital follows. */
    private static int sentenceClose(String line, int from) {
        for (int i = from; i + 2 < line.length(); i++) {
            if (line.startsWith(". ", i) && Character.isUpperCase(line.charAt(i + 2))) {
                return i;
            }
        }
        return line.length();
    }

    /** Reads an entry. */
    static Clues parse(String body) {
        String line = body.strip();
        Clues clues = Clues.NONE;
        Optional<PartialDate> date = year(line);
        if (date.isPresent()) {
            clues = clues.dated(date.get(), letter(line, date.get()));
        }
        int year = bracketedYear(line);
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
            boolean dated = year(name).isPresent()
                    || MONTHS.containsKey(start(name))
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

    private static String start(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        int space = low.lastIndexOf(' ');
        String word = space < 0 ? low : low.substring(space + 1);
        return word.length() < 3 ? word : word.substring(0, 3);
    }

    /** "Norland Energy Agency, Field trial of domestic heat pumps, 2021": maker, title, date. */
    private static Clues commas(Clues clues, String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            String bare = Titles.clean(part);
            boolean page = bare.startsWith("p.") || bare.startsWith("pp.");
            boolean date = year(bare).isPresent() && bare.length() <= 16;
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

    private static int bracketedYear(String line) {
        int at = line.indexOf('(');
        while (at >= 0) {
            if (plain(line, at + 1).isPresent() || line.startsWith("(n.d.", at)) {
                return at;
            }
            at = line.indexOf('(', at + 1);
        }
        return -1;
    }

    /** The first date of a line: a year with the month and day before it, where they stand there. */
    static Optional<PartialDate> year(String line) {
        int until = line.indexOf("Retrieved");
        until = until < 0 ? line.length() : until;
        for (int i = 0; i + 4 <= until; i++) {
            boolean bounded = (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))
                    && (i == 0 || "–-/".indexOf(line.charAt(i - 1)) < 0);
            Optional<Integer> year = bounded ? plain(line, i) : Optional.empty();
            if (year.isPresent()) {
                return Optional.of(withMonth(line.substring(0, i).strip(), year.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> plain(String line, int at) {
        int end = at;
        while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
            end++;
        }
        boolean letter = end < line.length()
                && Character.isLetter(line.charAt(end))
                && end + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(end + 1));
        if (end - at != 4 || letter || (end < line.length() && "–-".indexOf(line.charAt(end)) >= 0)) {
            return Optional.empty();
        }
        int year = Integer.parseInt(line.substring(at, end));
        return year >= 1500 && year < 2100 ? Optional.of(year) : Optional.empty();
    }

    private static String letter(String line, PartialDate date) {
        int at = line.indexOf(Integer.toString(date.year()));
        int end = at + 4;
        boolean one = at >= 0
                && end < line.length()
                && Character.isLowerCase(line.charAt(end))
                && (end + 1 == line.length() || !Character.isLetter(line.charAt(end + 1)));
        return one ? line.substring(end, end + 1) : "";
    }

    private static PartialDate withMonth(String before, int year) {
        String[] words = before.split("[ ,]+", -1);
        int last = words.length - 1;
        Integer month = last < 0 ? null : month(words[last]);
        if (month != null) {
            return last > 0 && day(words[last - 1]) > 0
                    ? PartialDate.of(year, month, day(words[last - 1]))
                    : PartialDate.of(year, month);
        }
        Integer earlier = last < 1 ? null : month(words[last - 1]);
        return earlier != null && day(words[last]) > 0
                ? PartialDate.of(year, earlier, day(words[last]))
                : PartialDate.of(year);
    }

    private static @org.jspecify.annotations.Nullable Integer month(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return low.length() < 3 ? null : MONTHS.get(low.substring(0, 3));
    }

    private static int day(String word) {
        int digits = 0;
        for (int i = 0; i < word.length() && Character.isDigit(word.charAt(i)); i++) {
            digits = digits * 10 + word.charAt(i) - '0';
            if (digits > 31) {
                return 0;
            }
        }
        return digits;
    }
}
