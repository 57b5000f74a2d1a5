package dev.colloquy.report.exchange;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.Shown;

/** What a result came from, as a text for people and for those who check it. */
final class RunNote {

    private RunNote() {}

    static String of(AnalysisResult result) {
        RunHeader run = result.header();
        StringBuilder text = new StringBuilder();
        text.append("Labels by Colloquy ").append(run.programVersion()).append(". No person has looked at them.\n\n");
        line(text, "Corpus", run.corpusVersion().value());
        line(
                text,
                "Codebook",
                run.codebookId() + " " + run.codebookVersion() + ", "
                        + run.codebookHash().value());
        run.archiveMap().ifPresent(hash -> line(text, "List of works", hash.value()));
        run.models()
                .forEach(m -> line(
                        text, "Model", m.role() + " " + m.id() + ", " + m.hash().value()));
        line(text, "Threads", Integer.toString(result.threads().size()));
        line(text, "Items", Integer.toString(result.itemCount()));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(Shown.oneLine(value)).append('\n');
    }
}
