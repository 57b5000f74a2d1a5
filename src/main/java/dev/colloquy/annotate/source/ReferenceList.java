package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoundAddress;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                int to = addresses.get(i).span().end();
                end = to > end ? lineEnd(text, to) : end;
            }
            String line = text.substring(start, end);
            OptionalInt body = head(line);
            if (body.isPresent()) {
                list = true;
                if (!line.substring(body.getAsInt()).isBlank()) {
                    entry(words, start + body.getAsInt(), end, here, true).ifPresent(found::add);
                }
            } else if (!line.isBlank()) {
                int from = start + within(line);
                int led = led(line);
                Optional<Entry> entry = led > 0
                        ? entry(words, start + led, start + sentenceClose(line, led), behind(here, start + led), true)
                        : entry(words, from, end, here, list);
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
            ItemWords words, int lineStart, int lineEnd, List<FoundAddress> here, boolean list) {
        String text = words.text();
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
        if (credits(text, start)) {
            return here.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Entry(new Span(start, start), label, here, Clues.NONE));
        }
        if (lineEnd - start > LONGEST || start >= lineEnd) {
            return Optional.empty();
        }
        int end = here.isEmpty() ? lineEnd : Math.max(start, here.get(0).span().start());
        String body = text.substring(start, end);
        Optional<Clues> legal = new LegalFinder(words).entry(new Span(start, end));
        boolean sentence = ProseLine.is(words, new Span(start, end));
        boolean sloppy = !sentence
                && !here.isEmpty()
                && WrittenDates.first(body).isPresent()
                && body.chars().filter(c -> c == ',').count() >= 3
                && lineStart > 1
                && text.charAt(lineStart - 2) == '\n';
        boolean form = ((WrittenDates.first(body).isPresent() || WrittenDates.bracketed(body) >= 0)
                        && ReferenceEntry.authorsFirst(body))
                || (body.startsWith("“") && body.contains(".”"))
                || sloppy;
        boolean entry = list
                || form
                || (!label.isEmpty()
                        && !(sentence && here.isEmpty())
                        && (!here.isEmpty() || WrittenDates.first(body).isPresent()));
        boolean empty = legal.isEmpty()
                && here.isEmpty()
                && body.chars().filter(Character::isLetter).count() < LETTERS;
        boolean prose = legal.isEmpty()
                && here.isEmpty()
                && !form
                && (sentence
                        || (body.length() > PROSE && WrittenDates.first(body).isEmpty()));
        if (!entry || prose || empty || (body.isBlank() && here.isEmpty())) {
            return Optional.empty();
        }
        int trimmed = trimmed(text, start, end);
        Clues parsed = sentence && !form ? Clues.NONE : ReferenceEntry.parse(text.substring(start, trimmed));
        Clues clues = legal.orElse(parsed);
        boolean printed =
                here.isEmpty() && clues.noun().isEmpty() && clues.title().isPresent();
        if (printed && !clues.authors().isEmpty() && clues.publishers().stream().anyMatch(p -> !periodical(p))) {
            clues = clues.noun(WorkNouns.of("book").orElseThrow());
        }
        if (clues.equals(Clues.NONE) && here.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entry(new Span(start, Math.max(start, trimmed)), label, here, clues));
    }

    /** What a newspaper, a magazine or a journal prints is no book; a press is a house as well. */
    private static boolean periodical(String publisher) {
        return Names.medium(publisher) && !publisher.endsWith(" Press");
    }

    /** "h/t Ezra Klein" tells who showed a work to the writer, nothing of the work. */
    private static boolean credits(String text, int start) {
        return List.of("h/t ", "hat tip").stream().anyMatch(c -> text.regionMatches(true, start, c, 0, c.length()));
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
            int before = at - tail.length();
            if (before >= start
                    && text.startsWith(tail, before)
                    && (before == start || text.charAt(before - 1) == ' ')) {
                at = before;
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

    /** Where an entry begins within a line of prose: "only the Villaverde book: Villaverde, M. (2016). ...". */
    private static int within(String line) {
        int at = line.length() > LONGEST ? -1 : line.indexOf(": ");
        while (at >= 0) {
            String rest = line.substring(at + 2);
            if (ReferenceEntry.authorsFirst(rest) && WrittenDates.bracketed(rest) > 0) {
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
}
