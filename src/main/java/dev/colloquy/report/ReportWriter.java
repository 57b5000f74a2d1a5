package dev.colloquy.report;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;

/** Writes a result in one format. Pure: the same result gives the same text. */
public interface ReportWriter {

    /** The format's name, as {@code --format} takes it, and the ending of its files. */
    String format();

    /** The report of one thread. */
    String thread(AnalysisResult result, ThreadResult thread);

    /** The summary over all threads. */
    String summary(AnalysisResult result);

    /** The name of a thread's file. */
    default String threadFile(String thread) {
        return thread + "." + format();
    }

    /** The name of the summary's file. */
    default String summaryFile() {
        return "summary." + format();
    }
}
