package dev.colloquy.report.markdown;

import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;

/** Reports for readers. */
public final class MarkdownWriter implements ReportWriter {

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String thread(AnalysisResult result, ThreadResult thread) {
        return MarkdownReport.of(result.header(), result.codebook(), thread);
    }

    @Override
    public String summary(AnalysisResult result) {
        return MarkdownSummary.of(result);
    }
}
