package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.TunedJson;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The tuned layer of a run: the file beside its codebook, if there is one and it fits. */
final class TunedLayers {

    private static final String AGAIN = "make it again with analyze tune, or move it away";

    private TunedLayers() {}

    /** Where the layer of a codebook lies: {@code my.yaml} has {@code my.tuned.json}. */
    static Optional<Path> place(List<Path> paths, Optional<Path> asked) {
        return Codebooks.file(paths, asked)
                .map(file -> file.resolveSibling(nameFor(String.valueOf(file.getFileName()))));
    }

    /** The name, or path, of the layer of a codebook with that name or path. */
    static String nameFor(String codebook) {
        return codebook.replaceFirst("\\.ya?ml$", "") + ".tuned.json";
    }

    /** @throws UserError if there is one and it was made for another codebook, model or version */
    static Optional<TunedLayer> find(List<Path> paths, Optional<Path> asked, Codebook codebook) {
        Optional<Path> file = place(paths, asked).filter(FileTree::isFile);
        return file.map(f -> fitting(f, codebook));
    }

    private static TunedLayer fitting(Path file, Codebook codebook) {
        return fitting(file.toString(), text(file), codebook);
    }

    /**
     * The layer that a text holds.
     *
     * @param file what it is called in sentences
     * @throws UserError if it holds none, or one for another codebook, model or version
     */
    static TunedLayer fitting(String file, Optional<String> text, Codebook codebook) {
        TunedLayer layer = text.flatMap(TunedJson::read)
                .orElseThrow(() -> new UserError(file + " is no tuned layer of this program", AGAIN));
        if (!layer.codebookHash().equals(codebook.hash())) {
            throw new UserError(
                    file + " was made for another codebook or another state of it, " + layer.codebookHash(), AGAIN);
        }
        boolean known = codebook.targets().stream().anyMatch(t -> t.id().equals(layer.target()));
        if (!known && !(codebook.targets().isEmpty() && layer.target().equals(Codebook.TITLE))) {
            throw new UserError(file + " was made for the target " + layer.target() + ", which is not there", AGAIN);
        }
        if (!layer.modelHash().equals(Wiring.stanceModel())) {
            throw new UserError(file + " was made for another stance model, " + layer.modelHash(), AGAIN);
        }
        if (!layer.program().equals(VersionText.program())) {
            throw new UserError(
                    file + " was made by version " + layer.program() + ", and this is " + VersionText.program(), AGAIN);
        }
        return layer;
    }

    /** @throws UserError if the place holds a layer for another target: one codebook has one layer */
    static void free(Path place, String target) {
        if (FileTree.isFile(place)) {
            text(place)
                    .flatMap(TunedJson::read)
                    .filter(l -> !l.target().equals(target))
                    .ifPresent(l -> {
                        throw new UserError(
                                place + " holds a layer for the target " + l.target()
                                        + ", and a codebook has one layer",
                                "move it away first, or tune " + l.target());
                    });
        }
    }

    private static Optional<String> text(Path file) {
        return FileTree.read(file) instanceof FileTree.Content.Bytes bytes
                        && TextDecoder.decode(bytes.bytes()) instanceof TextDecoder.Decoded.Text text
                ? Optional.of(text.text().value())
                : Optional.empty();
    }
}
