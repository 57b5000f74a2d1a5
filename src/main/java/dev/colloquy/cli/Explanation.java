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
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.summary.RoundedShares;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One item's stance told sentence by sentence, for the terminal. */
final class Explanation {

    private static final int WIDTH = 96;
    private static final String RESET = "\u001B[0m";

    private final PrintWriter out;
    private final boolean colour;

    Explanation(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void print(ThreadDoc thread, Item item, AnalyzedText text, Codebook codebook, List<Annotation> labels) {
        List<Annotation> own =
                labels.stream().filter(a -> a.itemId().equals(item.id())).toList();
        String title = thread.post().title();
        out.println(StanceTable.safe(title.isBlank() ? thread.id() : title) + ", " + item.id()
                + item.author().map(a -> " by " + StanceTable.safe(a)).orElse(""));
        for (Target target : codebook.targetsFor(title)) {
            of(own, StanceAnnotation.class)
                    .filter(s -> s.target().equals(target.id()))
                    .forEach(stance -> about(target, stance, text, own));
        }
        of(own, TowardPostAnnotation.class)
                .filter(t -> t.label() != TowardPost.NONE)
                .forEach(t -> out.println("\nTowards the post or a comment: " + lower(t.label()) + ", for the words "
                        + t.evidence().stream().map(e -> quoted(e.quote())).collect(Collectors.joining(", "))));
        out.flush();
    }

    private void about(Target target, StanceAnnotation stance, AnalyzedText text, List<Annotation> own) {
        out.println();
        out.println("Target: " + StanceTable.safe(target.name())
                + (target.id().equals(Codebook.TITLE) ? " (made from the title: the codebook names none)" : ""));
        out.println("  for it:     " + quoted(target.favor()));
        out.println("  against it: " + quoted(target.against()));
        out.println();
        for (Sentence sentence : text.sentences()) {
            List<ScopeAnnotation> scopes = of(own, ScopeAnnotation.class)
                    .filter(s -> s.sentence() == sentence.index())
                    .toList();
            sentence(sentence, text, stance, scopes);
        }
        out.println();
        out.println("Scores:   "
                + RoundedShares.of(stance.scores()).entrySet().stream()
                        .map(e -> lower(e.getKey()) + " " + e.getValue())
                        .collect(Collectors.joining(", ")));
        out.println("Decision: " + stance.label() + (stance.uncertain() ? ", uncertain: " + why(stance) : "")
                + (stance.evidence().isEmpty() ? "; no sentence of the author's own takes a side" : ""));
        stance.otherReading()
                .ifPresent(o -> out.println("Other:    " + lower(o.side()) + ", nearest in "
                        + quoted(o.evidence().quote().replaceAll("\\s+", " "))
                        + String.format(Locale.ROOT, " %.2f", o.evidence().score())));
    }

    private static String why(StanceAnnotation stance) {
        return stance.doubts().stream()
                .map(d -> switch (d) {
                    case CLOSE -> "its score is low";
                    case IRONY -> "there are signs of irony";
                    case UNSHOWN -> "another label is likelier, but no sentence shows it";
                    case SHORT -> "it is too short to be understood by itself";
                    case LANGUAGE -> "it is not in English, and nothing was looked for";
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
        String words = StanceTable.safe(text.text().text(sentence.span()).replaceAll("\\s+", " "));
        wrapped(String.format(Locale.ROOT, "%3d %c ", sentence.index() + 1, mark), words, counted.map(Sided::side));
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
                .map(Explanation::told)
                .filter(t -> !t.isEmpty())
                .distinct()
                .forEach(why::add);
        why.forEach(line -> out.println("        " + line));
    }

    private static String told(ScopeAnnotation scope) {
        Evidence cue = scope.cue();
        return switch (scope.kind()) {
            case REPORTED -> "";
            case QUOTATION -> "quotation: " + quoted(shortened(cue.quote()));
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

    private void wrapped(String head, String words, Optional<Stance> side) {
        StringBuilder line = new StringBuilder(head);
        int used = 0;
        for (String word : words.split(" ", -1)) {
            if (used > 0 && line.length() - line.lastIndexOf("\n") + word.length() > WIDTH) {
                line.append("\n      ");
            } else if (used > 0) {
                line.append(' ');
            }
            line.append(word);
            used++;
        }
        out.println(colour && side.isPresent() ? StanceTable.paint(side.get()) + line + RESET : line.toString());
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(40, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "..." : text;
    }

    private static String quoted(String text) {
        return "\u201C" + StanceTable.safe(text) + "\u201D";
    }

    private static String lower(Enum<?> label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private static <A extends Annotation> Stream<A> of(List<Annotation> all, Class<A> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }
}
