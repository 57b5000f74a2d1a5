package dev.colloquy.report.markdown;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Target;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import java.util.List;

/** The summary over all threads for a reader. */
public final class MarkdownSummary {

    private MarkdownSummary() {}

    /** The whole summary, in LF lines. */
    public static String of(AnalysisResult result) {
        StringBuilder out = new StringBuilder("# Summary\n\n");
        out.append(Sentences.plural(result.threads().size(), "thread"))
                .append(" with ")
                .append(Sentences.plural(result.itemCount(), "item"))
                .append(": ")
                .append(Sentences.counts(result.stance()))
                .append('.')
                .append(Sentences.uncertain(result.uncertain()))
                .append(Sentences.languages(result.languages()))
                .append("\n\n");
        targets(out, result);
        out.append("| thread | items |");
        for (Stance label : Stance.values()) {
            out.append(' ').append(Sentences.stance(label)).append(" |");
        }
        out.append(" uncertain | sources |\n|---|---|---|---|---|---|---|---|\n");
        for (ThreadResult thread : result.threads()) {
            out.append("| ")
                    .append(MarkdownReport.title(thread))
                    .append(" | ")
                    .append(thread.items().size())
                    .append(" | ")
                    .append(MarkdownReport.counts(thread.stance()))
                    .append(" | ")
                    .append(thread.uncertain())
                    .append(" | ")
                    .append(thread.sources().size())
                    .append(" |\n");
        }
        out.append('\n');
        themes(out, result);
        new SourceSummary(out, result.sources()).write();
        MarkdownReport.problems(out, result.problems());
        MarkdownReport.origin(out, result.header());
        return out.toString();
    }

    /** What the stances are about; where there are several targets, how many items stand where towards each. */
    private static void targets(StringBuilder out, AnalysisResult result) {
        List<Target> targets = result.codebook().targets();
        if (targets.isEmpty()) {
            return;
        }
        out.append("Stance towards **")
                .append(MarkdownText.plain(targets.get(0).name()))
                .append("**");
        if (targets.size() == 1) {
            out.append(".\n\n");
            return;
        }
        out.append(", the first target, where no other is named.\n\n| towards | items |");
        for (Stance label : Stance.values()) {
            out.append(' ').append(Sentences.stance(label)).append(" |");
        }
        out.append(" uncertain |\n|---|---|---|---|---|---|---|\n");
        for (Target target : targets) {
            StanceCounts counts = result.stance(target.id());
            out.append("| ")
                    .append(MarkdownText.plain(target.name()))
                    .append(" | ")
                    .append(counts.total())
                    .append(" | ")
                    .append(MarkdownReport.counts(counts))
                    .append(" | ")
                    .append(result.uncertain(target.id()))
                    .append(" |\n");
        }
        out.append('\n');
    }

    private static void themes(StringBuilder out, AnalysisResult result) {
        if (result.themes().isEmpty()) {
            return;
        }
        out.append("| theme | items |");
        for (Stance label : Stance.values()) {
            out.append(' ').append(Sentences.stance(label)).append(" |");
        }
        out.append("\n|---|---|---|---|---|---|\n");
        for (ThemeCount count : result.themes()) {
            out.append("| ")
                    .append(ItemSection.themeName(result.codebook(), count.theme()))
                    .append(" | ")
                    .append(count.items())
                    .append(" | ")
                    .append(MarkdownReport.counts(count.byStance()))
                    .append(" |\n");
        }
        out.append('\n');
    }
}
