package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Corpus;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What another codebook would make of a corpus: both labelled by this program, so that nothing but the codebook differs. */
final class CodebookPreview {

    private final FreshLabels now;
    private final Messages messages;

    CodebookPreview(FreshLabels now, Messages messages) {
        this.now = now;
        this.messages = messages;
    }

    /** @throws UserError if the texts are not at hand */
    Editions.Both of(EditionAtHand before, Optional<Path> file) {
        Corpus corpus = before.corpus()
                .orElseThrow(() -> new UserError(
                        "the texts of " + before.edition().name() + " are not at hand",
                        "name the raw input, or reports with their corpus beside them"));
        Codebook codebook = Codebooks.choose(List.of(), file, messages);
        EditionAtHand after = now.label(
                before.edition().name() + " with " + file.map(Path::toString).orElse(""),
                corpus,
                codebook,
                TunedLayers.find(List.of(), file, codebook));
        return new Editions.Both(before, after);
    }
}
