package dev.colloquy.summary;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.summary.Mark.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** All labels of an item as marks on its text, in the order of the text. */
public final class ItemMarks {

    private static final String LABEL = "label";

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::key);

    private final List<Mark> marks = new ArrayList<>();

    private ItemMarks() {}

    /** The marks of an item; an item without text has none. */
    public static List<Mark> of(ItemResult item) {
        ItemMarks all = new ItemMarks();
        if (item.item().body().length() > 0) {
            item.stances().forEach(s -> all.stance(item, s));
            if (item.towardPost().label() != TowardPost.NONE) {
                item.towardPost()
                        .evidence()
                        .forEach(e -> all.add(
                                Kind.TOWARD_POST,
                                Optional.empty(),
                                code(item.towardPost().label()),
                                e,
                                ""));
            }
            item.themes().forEach(all::theme);
            item.citations().forEach(all::source);
        }
        return all.marks.stream().sorted(ORDER).distinct().toList();
    }

    private void stance(ItemResult item, StanceAnnotation stance) {
        Optional<String> target = Optional.of(stance.target());
        marks.add(new Mark(
                Kind.POSITION,
                target,
                code(stance.label()),
                item.item().body().all(),
                item.item().body().value(),
                LABEL,
                share(stance),
                stance.doubts().stream()
                        .map(ItemMarks::code)
                        .collect(Collectors.joining(", ", stance.uncertain() ? "uncertain: " : "", ""))));
        stance.evidence().forEach(s -> add(Kind.STANCE, target, code(s.side()), s.evidence(), ""));
        stance.reported().forEach(r -> reported(target, r));
    }

    /** The probability of the label, rounded as reports round it. */
    public static double share(StanceAnnotation stance) {
        return Optional.ofNullable(RoundedShares.of(stance.scores()).get(stance.label()))
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    private void reported(Optional<String> target, Reported view) {
        String taken = view.endorsed() ? "endorsed" : view.rejected() ? "rejected" : "";
        add(Kind.REPORTED, target, code(view.side()), view.evidence(), taken);
        // Reports tell who holds a view, and not what found them: they are as sure as the view.
        view.holders()
                .forEach(h -> marks.add(new Mark(
                        Kind.HOLDER,
                        Optional.empty(),
                        "holder",
                        h.span(),
                        h.quote(),
                        view.evidence().by(),
                        view.evidence().score(),
                        "")));
    }

    private void theme(ThemeAnnotation theme) {
        theme.evidence().forEach(e -> add(Kind.THEME, Optional.empty(), theme.theme(), e, ""));
    }

    private void source(SourceAnnotation citation) {
        String work =
                citation.source().id() + " " + WorkLabel.of(citation.source().work(), citation.words());
        citation.mentions()
                .forEach(m -> add(Kind.SOURCE, Optional.empty(), m.kind().code(), m.evidence(), work));
    }

    private void add(Kind kind, Optional<String> target, String value, Evidence evidence, String note) {
        marks.add(new Mark(
                kind, target, value, evidence.span(), evidence.quote(), evidence.by(), evidence.score(), note));
    }

    private static String code(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }
}
