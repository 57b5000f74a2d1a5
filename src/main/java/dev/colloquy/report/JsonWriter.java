package dev.colloquy.report;

import dev.colloquy.json.ReportJson;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.io.IOException;
import java.io.Writer;

/** Reports for other programs. */
public final class JsonWriter implements ReportWriter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String thread(AnalysisResult result, ThreadResult thread) {
        return ReportJson.thread(result, thread);
    }

    @Override
    public String summary(AnalysisResult result) {
        return ReportJson.summary(result);
    }

    @Override
    public void summary(AnalysisResult result, Writer out) throws IOException {
        ReportJson.summary(result, out);
    }
}
