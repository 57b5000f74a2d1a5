package dev.colloquy.report.html;

import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;

/** Reports as pages for a browser: a page a thread, and an index of all. */
public final class HtmlWriter implements ReportWriter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String threadFile(String thread) {
        return Token.file(thread);
    }

    @Override
    public String summaryFile() {
        return Token.INDEX + ".html";
    }

    @Override
    public String thread(AnalysisResult result, ThreadResult thread) {
        return ThreadPage.of(result.header(), result.codebook(), thread);
    }

    @Override
    public String summary(AnalysisResult result) {
        return IndexPage.of(result);
    }
}
