package dev.colloquy.report.markdown;

import dev.colloquy.annotate.Stance;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;

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
                .append(Sentences.languages(result.languages()))
                .append("\n\n");
        out.append("| thread | items |");
        for (Stance label : Stance.values()) {
            out.append(' ').append(Sentences.stance(label)).append(" |");
        }
        out.append(" sources |\n|---|---|---|---|---|---|---|\n");
        for (ThreadResult thread : result.threads()) {
            out.append("| ")
                    .append(MarkdownReport.title(thread))
                    .append(" | ")
                    .append(thread.items().size())
                    .append(" | ")
                    .append(MarkdownReport.counts(thread.stance()))
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
