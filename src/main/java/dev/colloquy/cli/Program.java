package dev.colloquy.cli;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.JsonWriter;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.report.markdown.MarkdownWriter;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Optional;

/** The parts of the main job, for programs that do the same work elsewhere, such as on a cluster. */
public final class Program {

    private Program() {}

    /** The readers, in the order of their precedence. */
    public static ThreadLoader loader() {
        return Wiring.loader();
    }

    /** A pipeline for one worker; the models behind it are loaded once in a process. */
    public static Pipeline pipeline() {
        return Wiring.pipeline(1, Optional.empty(), () -> {});
    }

    /** Writers of the reports that are written unasked. */
    public static List<ReportWriter> writers() {
        return List.of(new JsonWriter(), new MarkdownWriter());
    }

    /**
     * What a result comes from.
     *
     * @param corpusVersion digest of the corpus as read
     */
    public static RunHeader header(ContentHash corpusVersion, Codebook codebook) {
        RunHeader header =
                Wiring.header(new Corpus(List.of(), List.of()), codebook, Optional.empty(), Optional.empty());
        return new RunHeader(
                header.programVersion(),
                corpusVersion,
                header.codebookId(),
                header.codebookVersion(),
                header.codebookHash(),
                header.archiveMap(),
                header.publicSuffixList(),
                header.models());
    }
}
