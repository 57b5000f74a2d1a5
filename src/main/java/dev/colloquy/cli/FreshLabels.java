package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.ResultEdition;
import dev.colloquy.model.Corpus;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.Optional;

/** Labels what has no reports: a corpus, or raw input. */
final class FreshLabels {

    private final Editions.Settings settings;
    private final Terminal terminal;
    private final Messages messages;

    FreshLabels(Editions.Settings settings, Terminal terminal, Messages messages) {
        this.settings = settings;
        this.terminal = terminal;
        this.messages = messages;
    }

    /**
     * Labels with the codebook asked for, the one beside the input, the only one that lies near, or the general one.
     *
     * @param folder where the input lies on the shelf, if a codebook may lie in it
     */
    EditionAtHand label(String called, ShelfReader reader, Corpus corpus, Optional<String> folder) {
        Shelf shelf = reader.shelf();
        if (settings.codebook().isPresent()) {
            Codebook asked = Codebooks.choose(List.of(), settings.codebook(), messages);
            return label(called, corpus, asked, TunedLayers.find(List.of(), settings.codebook(), asked));
        }
        List<String> found = reader.codebookFiles().stream()
                .filter(f -> f.equals("codebook.yaml") || f.endsWith("/codebook.yaml"))
                .toList();
        List<String> beside = folder.map(f -> Shelf.below(f, "codebook.yaml"))
                .filter(found::contains)
                .map(List::of)
                .orElse(found);
        if (beside.stream().map(f -> content(shelf, f)).distinct().count() > 1) {
            throw new UserError(
                    called + " is labelled now, and several codebooks lie near: " + String.join(", ", beside),
                    "choose one with --codebook");
        }
        if (beside.isEmpty()) {
            messages.note("no codebook.yaml near " + called + "; using the general codebook of policy frames");
            return general(label(called, corpus, BuiltinCodebook.general(), Optional.empty()));
        }
        String path = beside.get(0);
        Codebook codebook =
                Codebooks.demand(shelf.name(path), Codebooks.read(shelf.name(path), shelf.read(path)), messages);
        String layer = TunedLayers.nameFor(path);
        return label(
                called,
                corpus,
                codebook,
                shelf.near().contains(layer)
                        ? Optional.of(TunedLayers.fitting(shelf.name(layer), shelf.text(layer), codebook))
                        : Optional.empty());
    }

    /** The text of a codebook and of its layer: copies of both are as good as one. */
    private static List<Optional<String>> content(Shelf shelf, String path) {
        String layer = TunedLayers.nameFor(path);
        return List.of(shelf.text(path), shelf.near().contains(layer) ? shelf.text(layer) : Optional.empty());
    }

    /** Says that a file which was named itself has nothing of a thread but a text, for any text can be read so. */
    static EditionAtHand bare(EditionAtHand made) {
        List<String> files = made.corpus().map(Corpus::threads).orElse(List.of()).stream()
                .filter(t -> t.comments().isEmpty() && t.declaredComments().isEmpty())
                .map(t -> t.file() + " was read as a post without comments.")
                .toList();
        return made.with(made.reading().remarks(files));
    }

    /** Says that nobody chose the codebook. */
    static EditionAtHand general(EditionAtHand made) {
        return made.with(made.reading()
                .remarks(List.of("No codebook.yaml lies near " + made.edition().name()
                        + ": it was labelled with the general codebook of policy frames.")));
    }

    /**
     * Labels with that codebook.
     *
     * @throws UserError if there is no thread
     */
    EditionAtHand label(String called, Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned) {
        messages.problems(corpus.problems());
        if (corpus.threads().isEmpty()) {
            throw new UserError(
                    "no thread could be read in " + called,
                    "name reports, a corpus, or raw input: a post and its comments, or a folder of them");
        }
        AnalysisResult result;
        try (ProgressBar progress = ProgressBar.labelling(terminal, /* quiet= */ false, corpus)) {
            result = Analyst.result(corpus, codebook, tuned, settings.archive(), settings.threads(), progress);
        }
        return new EditionAtHand(
                ResultEdition.of(called, result),
                Optional.of(corpus),
                Optional.of(codebook),
                tuned,
                Reading.of(corpus));
    }
}
