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
     * @throws UserError if it is none
     */
    static LookedFor of(List<String> paths, Optional<String> asked, ClusterFiles files) {
        Optional<String> file = asked.isPresent() ? asked : beside(paths, files);
        LookedFor found =
                new LookedFor(file.orElse(""), file.map(f -> text(f, files)).orElse(null));
        found.codebook();
        return found;
    }

    private static Optional<String> beside(List<String> paths, ClusterFiles files) {
        List<String> found = paths.stream()
                .map(p -> new org.apache.hadoop.fs.Path(p))
                .flatMap(p -> Optional.ofNullable(files.isFolder(p.toString()) ? p : p.getParent()).stream())
                .map(p -> new org.apache.hadoop.fs.Path(p, "codebook.yaml").toString())
                .distinct()
                .filter(files::exists)
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

    private static Codebook valid(String file, CodebookOutcome outcome) {
        if (outcome instanceof CodebookOutcome.Valid valid) {
            return valid.codebook();
        }
        CodebookProblem first = ((CodebookOutcome.Invalid) outcome).problems().get(0);
        throw new UserError(
                file + ":" + first.line() + ":" + first.column() + ": " + first.message(),
                first.hint().orElse("see: analyze codebook check --help"));
    }
}
