package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.load.plain.Header.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The readings of a part of a file: by which marks its comments may be told apart. */
final class Chains {

    private static final int MAX_LEAD_LINES = 4;
    private static final int MAX_LEAD_LENGTH = 80;
    private static final Pattern RULE = Pattern.compile("[-–—*_=~]{3,80}|(?:[*·•-] ){2,9}[*·•-]");

    private final String value;
    private final List<Line> lines;
    private final int from;
    private final OptionalInt declared;
    private final List<Mark> pings;

    Chains(String value, List<Line> lines, int from, OptionalInt declared) {
        this.value = value;
        this.lines = lines;
        this.from = from;
        this.declared = declared;
        this.pings = IntStream.range(from, lines.size())
                .filter(this::isPing)
                .mapToObj(i -> Mark.plain(value, lines, i))
                .toList();
    }

    /** From the strictest reading to the loosest one. */
    List<List<Mark>> all() {
        List<List<Mark>> chains = new ArrayList<>();
        numbered(chains);
        unnumbered(chains);
        if (chains.stream().noneMatch(c -> declared.equals(OptionalInt.of(c.size())))) {
            parted(chains, l -> RULE.matcher(l.text()).matches());
        }
        if (chains.stream().allMatch(List::isEmpty)) {
            parted(chains, Line::isBlank);
        }
        if (!pings.isEmpty() && declared.equals(OptionalInt.of(pings.size())) && leads(pings.get(0))) {
            chains.add(pings);
        }
        return chains.stream().map(this::withPings).toList();
    }

    private void numbered(List<List<Mark>> chains) {
        List<Mark> all = IntStream.range(from, lines.size())
                .mapToObj(i -> Mark.numbered(value, lines, i, isBlankBefore(i)))
                .flatMap(Optional::stream)
                .toList();
        if (all.isEmpty()) {
            return;
        }
        List<Mark> nested = IntStream.range(from, lines.size())
                .mapToObj(i -> Mark.nested(value, lines, i, isBlankBefore(i)))
                .flatMap(Optional::stream)
                .toList();
        Mark first = all.get(0);
        Predicate<Mark> alike = m -> m.indent() == first.indent() && m.style() == first.style();
        List<List<Mark>> plain = new ArrayList<>();
        plain.add(
                all.stream().anyMatch(Mark::isHeader)
                        ? leading(all, m -> m.header().isPresent())
                        : List.of());
        plain.add(leading(all, m -> m.equals(first) || (alike.test(m) && m.blankBefore())));
        plain.add(leading(all, alike));
        plain.add(leading(all, m -> true));
        chains.addAll(plain);
        if (!nested.isEmpty()) {
            plain.forEach(chain -> chains.add(NestedNumbers.insert(chain, nested)));
        }
        lists(all, m -> m.header().isPresent()).ifPresent(chains::add);
        lists(all, m -> true)
                .filter(chain -> declared.equals(OptionalInt.of(chain.size())))
                .ifPresent(chains::add);
    }

    private Optional<List<Mark>> lists(List<Mark> all, Predicate<Mark> kept) {
        List<Mark> chain = NestedNumbers.lists(all.stream().filter(kept).toList());
        return chain.isEmpty() || !leads(chain.get(0)) ? Optional.empty() : Optional.of(chain);
    }

    private List<Mark> leading(List<Mark> all, Predicate<Mark> kept) {
        List<Mark> candidates = all.stream().filter(kept).toList();
        return candidates.isEmpty() || !leads(candidates.get(0)) ? List.of() : MarkChain.of(candidates);
    }

    private void unnumbered(List<List<Mark>> chains) {
        Map<Kind, List<Mark>> kinds = byKind();
        joined(kinds).ifPresent(chains::add);
        kinds.forEach((kind, all) -> {
            List<Mark> marks = kind == Kind.UNDATED ? alike(all) : all;
            boolean told = !kind.isWeak()
                    || declared.equals(OptionalInt.of(marks.size()))
                    || (kind == Kind.UNDATED && isDatedBelow(marks));
            if (told && leads(marks.get(0))) {
                chains.add(List.copyOf(marks));
            }
        });
        List<Mark> mixed = kinds.entrySet().stream()
                .filter(e -> !e.getKey().isWeak())
                .flatMap(e -> e.getValue().stream())
                .sorted(Comparator.comparingInt(Mark::index))
                .toList();
        if (kinds.size() > 1 && declared.equals(OptionalInt.of(mixed.size())) && leads(mixed.get(0))) {
            chains.add(mixed);
        }
        List<Mark> posted = footersAbove();
        if (!posted.isEmpty()) {
            chains.add(posted);
        }
    }

    /** Numbered headers and, below them, headers of answers that have no number, if the page declares as many. */
    private Optional<List<Mark>> joined(Map<Kind, List<Mark>> kinds) {
        List<Mark> numbered = leading(
                IntStream.range(from, lines.size())
                        .mapToObj(i -> Mark.numbered(value, lines, i, isBlankBefore(i)))
                        .flatMap(Optional::stream)
                        .toList(),
                Mark::isHeader);
        if (numbered.isEmpty()) {
            return Optional.empty();
        }
        int first = numbered.get(0).index();
        Stream<Mark> answers = kinds.entrySet().stream()
                .filter(e -> !e.getKey().isWeak())
                .flatMap(e -> e.getValue().stream())
                .filter(m -> m.index() > first);
        List<Mark> joined = Stream.concat(numbered.stream(), answers)
                .sorted(Comparator.comparingInt(Mark::index))
                .toList();
        boolean told = joined.size() > numbered.size() && declared.equals(OptionalInt.of(joined.size()));
        return told ? Optional.of(joined) : Optional.empty();
    }

    /** Those that end as the first one does: {@code said...} is not {@code says:}. */
    private List<Mark> alike(List<Mark> marks) {
        String ending = ending(marks.get(0));
        return marks.stream().filter(m -> ending(m).equals(ending)).toList();
    }

    private String ending(Mark mark) {
        String text = lines.get(mark.index()).text();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** What stands between rules, or between blank lines, if there are just as many as the page declares. */
    private void parted(List<List<Mark>> chains, Predicate<Line> border) {
        int end = lines.size();
        for (int i = from; i < end; i++) {
            end = StopLine.is(lines.get(i)) ? i : end;
        }
        List<Mark> marks = new ArrayList<>();
        boolean begins = true;
        for (int i = from; i < end && marks.size() <= declared.orElse(0); i++) {
            boolean empty =
                    lines.get(i).isBlank() || RULE.matcher(lines.get(i).text()).matches();
            begins |= border.test(lines.get(i));
            if (begins && !empty && !Furniture.isLead(lines.get(i).text())) {
                marks.add(Mark.text(value, lines, i));
                begins = false;
            }
        }
        if (marks.size() > 1 && declared.equals(OptionalInt.of(marks.size()))) {
            chains.add(marks);
        }
    }

    /** The headers without numbers, each kind on its own. */
    Map<Kind, List<Mark>> byKind() {
        Map<Kind, List<Mark>> kinds = new EnumMap<>(Kind.class);
        int past = from;
        for (int i = from; i < lines.size(); i++) {
            Optional<Header> header = i < past ? Optional.empty() : HeaderLines.at(lines, i);
            if (header.isPresent() && (header.get().kind().isSure() || opens(i))) {
                Kind kind = header.get().kind();
                kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(Mark.unnumbered(value, lines, i, header.get()));
                past = header.get().last() + 1;
            }
        }
        return kinds;
    }

    /** True if the line begins a paragraph, or stands right below something that ends a comment. */
    private boolean opens(int index) {
        if (isBlankBefore(index)) {
            return true;
        }
        String before = lines.get(index - 1).text();
        return Furniture.isLead(before) || Furniture.maybe(before) || WrittenDate.isExact(before);
    }

    /** {@code Posted by} lines, where the first of all lines is one: then they stand above what they sign. */
    List<Mark> footersAbove() {
        int first = from;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || Byline.footer(lines.get(first)).isEmpty()) {
            return List.of();
        }
        return IntStream.range(first, lines.size())
                .filter(this::isBlankBefore)
                .mapToObj(i -> Byline.footer(lines.get(i))
                        .map(b ->
                                Mark.unnumbered(value, lines, i, new Header(Kind.SAID, b, i, 0, 0, Optional.empty()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean isDatedBelow(List<Mark> marks) {
        int dated = 0;
        for (int i = 0; i < marks.size(); i++) {
            int at = (i + 1 < marks.size() ? marks.get(i + 1).index() : lines.size()) - 1;
            while (at > marks.get(i).index()
                    && (lines.get(at).isBlank()
                            || Furniture.is(lines.get(at).text())
                            || Furniture.maybe(lines.get(at).text()))) {
                at--;
            }
            dated += WrittenDate.isExact(lines.get(at).text()) ? 1 : 0;
        }
        return 2 * dated >= marks.size();
    }

    /** A note of a link that stands for itself: nothing goes on below it. */
    private boolean isPing(int index) {
        if (!Verdict.isPing(lines.get(index).text()) || !opens(index)) {
            return false;
        }
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        boolean ends = index + 1 >= lines.size() || lines.get(index + 1).isBlank();
        return ends || Verdict.isPing(next) || WrittenDate.isAlone(next) || next.startsWith("[") || Furniture.is(next);
    }

    private List<Mark> withPings(List<Mark> chain) {
        if (pings.isEmpty() || chain.isEmpty() || chain == pings) {
            return chain;
        }
        List<Mark> all = new ArrayList<>();
        int next = 0;
        for (Mark mark : chain) {
            for (; next < pings.size() && pings.get(next).index() <= mark.index(); next++) {
                if (!all.isEmpty() && pings.get(next).index() < mark.index()) {
                    all.add(pings.get(next));
                }
            }
            all.add(mark);
        }
        all.addAll(pings.subList(next, pings.size()));
        return List.copyOf(all);
    }

    /** True if nothing but a few short lines, such as the links of a page, stands before the mark. */
    private boolean leads(Mark mark) {
        int seen = 0;
        for (int i = from; i < mark.index(); i++) {
            Line line = lines.get(i);
            seen += line.isBlank() || Furniture.isLead(line.text()) || Verdict.isPing(line.text()) ? 0 : 1;
            if (line.length() > MAX_LEAD_LENGTH
                    || seen > MAX_LEAD_LINES
                    || Byline.footer(line).isPresent()) {
                return false;
            }
        }
        return true;
    }

    boolean isBlankBefore(int index) {
        return index == from || lines.get(index - 1).isBlank();
    }
}
