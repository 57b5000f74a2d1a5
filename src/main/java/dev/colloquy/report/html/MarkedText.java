package dev.colloquy.report.html;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The text of an item with its evidence marked. Marks overlap, so the text is cut wherever one begins or ends and each piece is
 * marked with all that lies over it; only addresses stay whole, since they are links. A sign stands where a mark of a position
 * begins. Signs and marks add nothing to the text: who copies it copies what was written.
 */
final class MarkedText {

    /** A mark that begins with a sign. */
    private record Mark(Span span, String look, boolean signed) {}

    private final String text;
    private final boolean several;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Span, String> links = new TreeMap<>();

    private MarkedText(ItemResult item) {
        this.text = item.item().body().value();
        this.several = item.stances().size() > 1;
        for (int target = 0; target < item.stances().size(); target++) {
            stance(target, item.stances().get(target));
        }
        item.towardPost().evidence().forEach(e -> marks.add(new Mark(e.span(), "toward", true)));
        item.themes().forEach(t -> mark(t.evidence(), "theme"));
        item.citations().forEach(this::citation);
        item.looseMentions()
                .forEach(m -> marks.add(new Mark(m.mention().evidence().span(), "cite loose", false)));
    }

    static void write(Markup out, ItemResult item) {
        new MarkedText(item).write(out);
    }

    private void stance(int target, StanceAnnotation stance) {
        stance.evidence()
                .forEach(e -> marks.add(new Mark(e.evidence().span(), target + ":" + Looks.name(e.side()), true)));
        stance.reported().forEach(r -> {
            marks.add(new Mark(
                    r.evidence().span(), target + ":reported " + target + ":of-" + Looks.name(r.side()), true));
            mark(r.holders(), "holder");
        });
    }

    private void citation(SourceAnnotation citation) {
        for (Mention mention : citation.mentions()) {
            marks.add(new Mark(mention.evidence().span(), "cite", false));
            if (mention.kind() == Kind.ADDRESS) {
                link(citation.source(), mention.evidence().quote())
                        .ifPresent(l -> links.put(mention.evidence().span(), l));
            }
        }
        mark(citation.quotes(), "quoted");
        mark(citation.people(), "holder");
    }

    private void mark(List<Evidence> evidence, String look) {
        evidence.forEach(e -> marks.add(new Mark(e.span(), look, false)));
    }

    /** Where an address leads; nowhere if something is wrong with it, for its letters may belie that. */
    private static Optional<String> link(CitedSource source, String quote) {
        String written = quote.chars()
                .filter(c -> !Character.isWhitespace(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return source.work().addresses().stream()
                .filter(a -> a.written().equals(written) && a.flaw().isEmpty())
                .findFirst()
                .flatMap(Address::link)
                .filter(Identifiers::live);
    }

    private void write(Markup out) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(m -> {
            cuts.add(m.span().start());
            cuts.add(m.span().end());
        });
        links.keySet().forEach(l -> cuts.subSet(l.start() + 1, l.end()).clear());
        List<Mark> byStart = new ArrayList<>(marks);
        byStart.sort((a, b) -> a.span().compareTo(b.span()));
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            Span piece = new Span(from, to);
            open.removeIf(m -> m.span().end() <= piece.start());
            while (next < byStart.size() && byStart.get(next).span().start() < to) {
                Mark mark = byStart.get(next++);
                sign(out, mark);
                open.add(mark);
            }
            piece(out, piece, open);
            from = to;
        }
    }

    private void sign(Markup out, Mark mark) {
        if (mark.signed()) {
            looks(out, "i", "sign", mark.look());
            out.close("i");
        }
    }

    private void piece(Markup out, Span piece, List<Mark> over) {
        String words = piece.in(text);
        if (over.isEmpty()) {
            out.text(words);
            return;
        }
        looks(
                out,
                "mark",
                "",
                over.stream()
                        .filter(m -> m.span().contains(piece.start()))
                        .map(Mark::look)
                        .distinct()
                        .collect(Collectors.joining(" ")));
        Optional<String> link = Optional.ofNullable(links.get(piece));
        link.ifPresent(l -> out.open("a", "href", l, "rel", "noopener noreferrer nofollow"));
        out.text(words);
        link.ifPresent(l -> out.close("a"));
        out.close("mark");
    }

    /** Opens an element that looks as it does towards the first target; how it looks towards others stands beside that. */
    private void looks(Markup out, String tag, String first, String looks) {
        List<String> shown = new ArrayList<>();
        List<String> towards = new ArrayList<>();
        if (!first.isEmpty()) {
            shown.add(first);
        }
        for (String look : looks.split(" ", -1)) {
            int colon = look.indexOf(':');
            if (colon < 0) {
                shown.add(look);
            } else {
                towards.add(look);
                if (look.startsWith("0:")) {
                    shown.add(look.substring(colon + 1));
                }
            }
        }
        String classes = shown.stream().distinct().collect(Collectors.joining(" "));
        if (several && !towards.isEmpty()) {
            out.open(tag, "class", classes, "data-e", String.join(" ", towards));
        } else {
            out.open(tag, "class", classes);
        }
    }
}
