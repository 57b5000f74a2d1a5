package dev.colloquy.report;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.io.IOException;
import java.io.Writer;

/** Writes a result in one format. Pure: the same result gives the same text. */
public interface ReportWriter {

    /** The format's name, as {@code --format} takes it, and the ending of its files. */
    String format();

    /** The report of one thread. */
    String thread(AnalysisResult result, ThreadResult thread);

    /** The summary over all threads. */
    String summary(AnalysisResult result);

    /** Writes the same piece by piece, where the format can do that. */
    default void summary(AnalysisResult result, Writer out) throws IOException {
        out.write(summary(result));
    }

    /** The name of a thread's file. */
    default String threadFile(String thread) {
        return thread + "." + format();
    }

    /** The name of the summary's file. */
    default String summaryFile() {
        return "summary." + format();
    }
}
