package dev.colloquy.report.markdown;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Confusion;
import dev.colloquy.evaluate.Evaluation;
import dev.colloquy.evaluate.Evaluation.Disagreement;
import dev.colloquy.evaluate.Matches;
import dev.colloquy.evaluate.Measure;
import dev.colloquy.report.Sentences;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An evaluation for a reader; tables are padded, so that they read well in a terminal too. */
public final class MarkdownEvaluation {

    private static final int EXCERPT = 280;

    private final UnaryOperator<String> words;

    private MarkdownEvaluation(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The whole page, in LF lines. */
    public static String of(Evaluation evaluation) {
        return new MarkdownEvaluation(MarkdownText::plain).page(evaluation);
    }

    /** The same for a terminal: what users wrote stands there as they wrote it, on one line. */
    public static String unescaped(Evaluation evaluation) {
        return new MarkdownEvaluation(Shown::oneLine).page(evaluation);
    }

    private String page(Evaluation evaluation) {
        StringBuilder out = new StringBuilder("# Evaluation\n\n");
        if (evaluation.items() == 0) {
            out.append("No labels scored.\n\n");
        } else {
            labels(out, evaluation);
        }
        marks(out, evaluation);
        disagreements(out, evaluation.disagreements());
        if (!evaluation.problems().isEmpty()) {
            out.append("## Not scored\n\n");
            evaluation
                    .problems()
                    .forEach(p -> out.append("- ")
                            .append(p.line() > 0 ? "line " + p.line() + ", column " + p.column() + ": " : "")
                            .append(words.apply(p.message()))
                            .append('\n'));
        }
        return out.toString().stripTrailing() + "\n";
    }

    private void labels(StringBuilder out, Evaluation evaluation) {
        out.append(Sentences.plural(evaluation.items(), "item"))
                .append(" of ")
                .append(Sentences.plural(evaluation.threads(), "thread"))
                .append(" scored. Intervals hold 95 % of 2,000 draws of threads with replacement")
                .append(evaluation.threads() < 2 ? "; one thread alone gives none.\n\n" : ".\n\n");
        measures(out, evaluation);
        out.append("## Confusion\n\n");
        confusion(out, evaluation.confusion());
        out.append("## Agreement (Krippendorff's alpha, nominal)\n\n");
        List<List<String>> alphas = new ArrayList<>(List.of(List.of("who", "items", "alpha")));
        evaluation
                .alphas()
                .forEach(a -> alphas.add(List.of(
                        words.apply(a.who()),
                        Integer.toString(a.items()),
                        a.value().isPresent() ? number(a.value().getAsDouble()) : "not defined")));
        table(out, alphas);
    }

    private static void measures(StringBuilder out, Evaluation evaluation) {
        List<List<String>> overall = new ArrayList<>(List.of(List.of("measure", "value", "interval")));
        for (String name : List.of("accuracy", "macro-f1")) {
            evaluation.measure(name).ifPresent(m -> overall.add(List.of(name, number(m.value()), interval(m))));
        }
        table(out, overall);
        List<List<String>> rows =
                new ArrayList<>(List.of(List.of("label", "in gold", "precision", "recall", "F1", "interval of F1")));
        for (Stance label : Stance.values()) {
            String name = label.name().toLowerCase(Locale.ROOT);
            Confusion confusion = evaluation.confusion();
            rows.add(List.of(
                    label.name(),
                    Integer.toString(confusion.inGold(label)),
                    number(confusion.precision(label)),
                    number(confusion.recall(label)),
                    number(confusion.f1(label)),
                    evaluation
                            .measure("f1." + name)
                            .map(MarkdownEvaluation::interval)
                            .orElse("")));
        }
        table(out, rows);
    }

    private static void confusion(StringBuilder out, Confusion confusion) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("gold \u2193 program \u2192"));
        Stream.of(Stance.values()).forEach(s -> head.add(s.name()));
        rows.add(head);
        for (Stance gold : Stance.values()) {
            List<String> row = new ArrayList<>(List.of(gold.name()));
            Stream.of(Stance.values()).forEach(found -> row.add(Integer.toString(confusion.count(gold, found))));
            rows.add(row);
        }
        table(out, rows);
    }

    private static void marks(StringBuilder out, Evaluation evaluation) {
        List<List<String>> rows = new ArrayList<>(
                List.of(List.of("within items", "in gold", "found", "right", "precision", "recall", "F1")));
        matches(rows, "own sentences with their side", evaluation.evidence());
        matches(rows, "cited sources", evaluation.sources());
        if (rows.size() > 1) {
            out.append("## Evidence and sources\n\n");
            table(out, rows);
        }
    }

    private static void matches(List<List<String>> rows, String what, Optional<Matches> matches) {
        matches.ifPresent(m -> rows.add(List.of(
                what,
                Integer.toString(m.gold()),
                Integer.toString(m.found()),
                Integer.toString(m.right()),
                number(m.precision()),
                number(m.recall()),
                number(m.f1()))));
    }

    private void disagreements(StringBuilder out, List<Disagreement> all) {
        if (all.isEmpty()) {
            return;
        }
        out.append("## Disagreements\n\n");
        for (Disagreement one : all) {
            out.append("- ")
                    .append(words.apply(one.thread()))
                    .append(' ')
                    .append(one.item())
                    .append(": gold **")
                    .append(one.gold())
                    .append("**, program **")
                    .append(one.found())
                    .append(one.uncertain() ? "** (uncertain): \u201C" : "**: \u201C")
                    .append(words.apply(excerpt(one.text())))
                    .append("\u201D\n");
        }
        out.append('\n');
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + " ...";
    }

    private static String interval(Measure measure) {
        return measure.interval()
                .map(i -> number(i.lower()) + " to " + number(i.upper()))
                .orElse("none");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void table(StringBuilder out, List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                out.append("| ").append(cell).append(" ".repeat(widths[i] - cell.length() + 1));
            }
            out.append("|\n");
            if (r == 0) {
                for (int width : widths) {
                    out.append('|').append("-".repeat(width + 2));
                }
                out.append("|\n");
            }
        }
        out.append('\n');
    }
}
