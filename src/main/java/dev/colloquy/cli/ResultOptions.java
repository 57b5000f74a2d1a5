package dev.colloquy.cli;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that needs all labels: it labels threads now, or reads reports that are there. */
final class ResultOptions {

    @Option(
            names = "--corpus-dir",
            paramLabel = "DIR",
            description = "Where the corpus of a folder of reports lies (default: corpus beside that folder).")
    private @Nullable Path corpusDir;

    @Mixin
    private final LabelOptions labels = new LabelOptions();

    /**
     * A result, and whether everything that was named is in it.
     *
     * @param complete false if something could not be read, which has been told
     * @param codebookText the file of the codebook
     */
    record AtHand(AnalysisResult result, boolean complete, String codebookText) {}

    /**
     * What the paths hold.
     *
     * @param own what the run writes: no input
     * @param published folders that may be handed on: no place for a secret key
     * @throws UserError if nothing can be read
     */
    AtHand read(List<Path> paths, List<Path> own, List<Path> published, Terminal terminal, Messages messages) {
        labels.check();
        if (paths.size() == 1 && ReportsAtHand.at(paths.get(0), messages)) {
            return reports(paths.get(0), messages);
        }
        paths.stream().filter(p -> ReportsAtHand.at(p, messages)).findFirst().ifPresent(p -> {
            throw new UserError(
                    p + " is a folder of reports, which are taken by themselves",
                    "name it alone, or the threads alone");
        });
        List<Path> excluded = GoldFiles.excluded(paths, own.toArray(Path[]::new));
        LabelOptions.Labelled labelled = labels.label(
                        new LabelOptions.Job(paths, excluded, published, /* quiet= */ false, Desk.passing()),
                        terminal,
                        messages)
                .orElseThrow(() -> new UserError(
                        "no thread could be read, so there is nothing to write",
                        "see what is there: analyze inspect PATH"));
        return new AtHand(labelled.result(), labelled.complete(), Codebooks.text(paths, labels.codebook()));
    }

    private AtHand reports(Path folder, Messages messages) {
        if (labels.changesTexts()) {
            throw new UserError(
                    folder + " is a folder of reports, which are taken as they are",
                    "pseudonyms, an archive map, and how files are read are for threads: name these");
        }
        Path plain = folder.normalize();
        boolean nameless = plain.toString().isEmpty() || plain.endsWith("..");
        Path whole = nameless ? folder.toAbsolutePath().normalize() : plain;
        Path beside = whole.resolveSibling("corpus");
        return ReportsAtHand.read(folder, corpusDir == null ? beside : corpusDir, labels.codebook(), messages);
    }
}
