package dev.colloquy.cli;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.text.Cells;
import dev.colloquy.text.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One item's stance told sentence by sentence, for the terminal: what counted is said below each sentence, on wide terminals beside
 * it.
 */
final class Explanation {

    /** From here on there is room for two columns. */
    private static final int WIDE = 140;

    /** A line of prose that is longer is hard to read. */
    private static final int LONGEST = 110;

    private static final int LONGEST_QUOTE = 48;
    private static final int GAP = 3;
    private static final String BELOW = "        ";

    private final Lines lines;
    private final Style style;

    Explanation(PrintWriter out, int columns, Style style) {
        this.lines = new Lines(out, columns);
        this.style = style;
    }

    void print(ThreadDoc thread, Item item, AnalyzedText text, Codebook codebook, List<Annotation> labels) {
        List<Annotation> own =
                labels.stream().filter(a -> a.itemId().equals(item.id())).toList();
        String title = thread.post().title();
        lines.text(
                "",
                (title.isBlank() ? thread.id() : title) + ", " + item.id()
                        + item.author().map(a -> " by " + a).orElse(""),
                style::bold);
        for (Target target : codebook.targetsFor(title)) {
            of(own, StanceAnnotation.class)
                    .filter(s -> s.target().equals(target.id()))
                    .forEach(stance -> about(thread.post(), target, stance, text, own));
        }
        of(own, TowardPostAnnotation.class)
                .filter(t -> t.label() != TowardPost.NONE)
                .forEach(t -> {
                    lines.blank();
                    lines.text(
                            "",
                            "Towards the post or a comment: " + lower(t.label()) + ", for the words "
                                    + t.evidence().stream()
                                            .map(e -> quoted(e.quote()))
                                            .collect(Collectors.joining(", ")));
                });
        lines.flush();
    }

    private void about(Post post, Target target, StanceAnnotation stance, AnalyzedText text, List<Annotation> own) {
        lines.blank();
        lines.text(
                "Target: ",
                target.name() + (target.id().equals(Codebook.TITLE) ? " (" + Sentences.targetOf(post) + ")" : ""));
        lines.text("  for it:     ", quoted(target.favor()));
        lines.text("  against it: ", quoted(target.against()));
        lines.blank();
        for (Sentence sentence : text.sentences()) {
            List<ScopeAnnotation> scopes = of(own, ScopeAnnotation.class)
                    .filter(s -> s.sentence() == sentence.index())
                    .toList();
            sentence(sentence, text, stance, scopes);
        }
        lines.blank();
        lines.text(
                "Scores:   ",
                stance.unread()
                        ? "none, for nothing was read"
                        : RoundedShares.of(stance.scores()).entrySet().stream()
                                .map(e -> lower(e.getKey()) + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
        lines.text(
                "Decision: ",
                stance.label()
                        + (stance.uncertain() ? ", uncertain: " + why(stance) : "")
                        + (stance.evidence().isEmpty() ? "; no sentence of the author's own takes a side" : ""),
                style::bold);
        stance.otherReading()
                .ifPresent(o -> lines.text(
                        "Other:    ",
                        lower(o.side()) + ", nearest in "
                                + quoted(Shown.oneLine(o.evidence().quote()))
                                + String.format(
                                        Locale.ROOT, " %.2f", o.evidence().score())));
    }

    private static String why(StanceAnnotation stance) {
        return stance.doubts().stream()
                .map(d -> switch (d) {
                    case CLOSE -> "its score is low";
                    case IRONY -> "there are signs of irony";
                    case UNSHOWN -> "another label is likelier, but no sentence shows it";
                    case SHORT -> "it is too short to be understood by itself";
                    case LANGUAGE -> "it is not in English, and nothing was looked for";
                    case NO_TEXT -> "its text is empty or was left out";
                })
                .collect(Collectors.joining(", "));
    }

    private void sentence(Sentence sentence, AnalyzedText text, StanceAnnotation stance, List<ScopeAnnotation> scopes) {
        Optional<Sided> counted = stance.evidence().stream()
                .filter(e -> sentence.span().contains(e.evidence().span()))
                .findFirst();
        Optional<Reported> reported = stance.reported().stream()
                .filter(r -> sentence.span().contains(r.evidence().span()))
                .findFirst();
        char mark = counted.map(c -> StanceTable.mark(c.side())).orElse(reported.isPresent() ? 'r' : ' ');
        List<String> why = new ArrayList<>();
        counted.ifPresent(c -> why.add("counted: " + lower(c.side())
                + String.format(Locale.ROOT, " %.2f", c.evidence().score())));
        reported.ifPresent(r -> why.add((r.endorsed()
                        ? "reported and shared by the author"
                        : counted.isPresent() ? "in part reported" : "set aside as reported")
                + r.holder().map(h -> ", held by " + quoted(h.quote())).orElse("")
                + r.via().stream().map(v -> ", through " + quoted(v.quote())).collect(Collectors.joining())
                + (r.side() == Stance.NONE ? ", side unknown" : ", " + lower(r.side()))));
        if (counted.isEmpty() && reported.isEmpty()) {
            why.add(
                    sentence.quoted()
                            ? "set aside: quoted"
                            : sentence.wordless() ? "set aside: no words that could take a side" : "takes no side");
        }
        scopes.stream()
                // A quoted sentence is said to be one already.
                .filter(s -> !sentence.quoted() || s.kind() != ScopeAnnotation.Kind.QUOTATION)
                .map(s -> told(s, text))
                .filter(t -> !t.isEmpty())
                .distinct()
                .forEach(why::add);
        write(
                String.format(Locale.ROOT, "%3d %c ", sentence.index() + 1, mark),
                text.text().text(sentence.span()).replaceAll("\\s+", " ").strip(),
                counted.map(Sided::side),
                why);
    }

    private static String told(ScopeAnnotation scope, AnalyzedText text) {
        Evidence cue = scope.cue();
        return switch (scope.kind()) {
            case REPORTED -> "";
            case QUOTATION -> "quotation: " + quoted(shortened(text.text().text(scope.span())));
            case ENDORSED -> "shares it: " + quoted(cue.quote());
            case REJECTED -> "rejects it: " + quoted(cue.quote());
            case NEGATED -> "negation: " + quoted(cue.quote());
            case CONCEDED -> "grants: " + quoted(cue.quote());
            case CONTRAST -> "turns: " + quoted(cue.quote());
            case QUESTION -> "question: " + quoted(cue.quote());
            case IRONIC -> "sign of irony: " + quoted(cue.quote());
            case HEDGED -> "reservation: " + quoted(cue.quote());
        };
    }

    private void write(String head, String words, Optional<Stance> side, List<String> why) {
        UnaryOperator<String> paint =
                line -> side.map(s -> style.stance(s, line)).orElse(line);
        if (lines.columns() < WIDE) {
            lines.text(head, words, paint);
            why.forEach(reason -> lines.text(BELOW, reason));
            return;
        }
        int left = Math.min(LONGEST, lines.columns() * 3 / 5);
        int right = Math.min(LONGEST, lines.columns() - left - GAP);
        List<String> sentence = Lines.broken(head, words, left);
        List<String> reasons = why.stream()
                .flatMap(reason -> Cells.wrapped(StanceTable.safe(reason), right).stream())
                .toList();
        for (int i = 0; i < Math.max(sentence.size(), reasons.size()); i++) {
            String own = i < sentence.size() ? sentence.get(i) : "";
            String beside = i < reasons.size() ? reasons.get(i) : "";
            lines.line((paint.apply(own) + " ".repeat(beside.isEmpty() ? 0 : left + GAP - Cells.of(own)) + beside));
        }
    }

    private static String shortened(String text) {
        return Cells.cut(Shown.oneLine(text), LONGEST_QUOTE);
    }

    private static String quoted(String text) {
        return "\u201C" + Shown.oneLine(text) + "\u201D";
    }

    private static String lower(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private static <A extends Annotation> Stream<A> of(List<Annotation> all, Class<A> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
