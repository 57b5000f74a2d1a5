package dev.colloquy.spark;

import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookProblem;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The codebook of a job, which is passed to the executors as the text that it is. */
final class LookedFor implements Serializable {

    private static final long serialVersionUID = 1;

    private final String file;
    private final @Nullable String text;
    private transient volatile @Nullable Codebook read;

    private LookedFor(String file, @Nullable String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Finds the codebook: the one that is asked for, else the one beside the input, else the general one.
     *
     * @param told takes what is odd about it
     * @throws UserError if it is none, or has a tuned layer
     */
    static LookedFor of(List<String> paths, Optional<String> asked, ClusterFiles files, Consumer<String> told) {
        Optional<String> file = asked.isPresent() ? asked : beside(paths, files);
        file.ifPresent(f -> demandNoLayer(f, files));
        LookedFor found =
                new LookedFor(file.orElse(""), file.map(f -> text(f, files)).orElse(null));
        if (file.isEmpty()) {
            told.accept("no codebook.yaml beside the input; using the general codebook of policy frames");
        }
        found.tell(told);
        found.codebook();
        return found;
    }

    /** What the command line would label by, too. */
    private static void demandNoLayer(String file, ClusterFiles files) {
        String layer = file.replaceFirst("\\.ya?ml$", "") + ".tuned.json";
        if (files.exists(layer)) {
            throw new UserError(
                    layer
                            + " is a tuned layer, which is not applied here, so that labels would differ from those of analyze",
                    "move it away, or name a copy of the codebook with --codebook");
        }
    }

    private static Optional<String> beside(List<String> paths, ClusterFiles files) {
        List<String> found = paths.stream()
                .map(p -> files.isFolder(p) ? files.whole(p) : files.above(p))
                .map(p -> p + "/codebook.yaml")
                .distinct()
                .filter(files::isFile)
                .toList();
        if (found.size() > 1) {
            throw new UserError(
                    "the paths have different codebooks beside them: " + String.join(", ", found),
                    "choose one with --codebook");
        }
        return found.stream().findFirst();
    }

    private static String text(String file, ClusterFiles files) {
        byte[] bytes = files.read(file)
                .orElseThrow(() -> new UserError(file + ": no such file", "name another file with --codebook"));
        if (TextDecoder.decode(bytes) instanceof TextDecoder.Decoded.Text text) {
            return text.text().value();
        }
        throw new UserError(file + ": is not a text file", "a codebook is a YAML file in UTF-8");
    }

    Codebook codebook() {
        Codebook known = read;
        if (known != null) {
            return known;
        }
        Codebook made = text == null ? BuiltinCodebook.general() : valid(file, new CodebookReader().read(file, text));
        read = made;
        return made;
    }

    /** All that is odd about it, but for what makes it none. */
    private void tell(Consumer<String> told) {
        if (text == null) {
            return;
        }
        CodebookOutcome outcome = new CodebookReader().read(file, text);
        List<CodebookProblem> problems = outcome instanceof CodebookOutcome.Valid valid
                ? valid.warnings()
                : ((CodebookOutcome.Invalid) outcome).problems();
        problems.stream()
                .skip(outcome instanceof CodebookOutcome.Valid ? 0 : 1)
                .forEach(p -> told.accept(sentence(file, p)));
    }

    private static String sentence(String file, CodebookProblem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
    }

    private static Codebook valid(String file, CodebookOutcome outcome) {
        if (outcome instanceof CodebookOutcome.Valid valid) {
            return valid.codebook();
        }
        CodebookProblem first = ((CodebookOutcome.Invalid) outcome).problems().get(0);
        throw new UserError(sentence(file, first), first.hint().orElse("see: analyze codebook check --help"));
    }
}
