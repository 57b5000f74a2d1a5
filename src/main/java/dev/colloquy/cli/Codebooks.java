package dev.colloquy.cli;

import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.CodebookOutcome;
import dev.colloquy.codebook.CodebookProblem;
import dev.colloquy.codebook.CodebookReader;
import dev.colloquy.codebook.Target;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the codebook of a run: the one that is asked for, else the one beside the input, else the general one. */
final class Codebooks {

    private Codebooks() {}

    static Codebook choose(List<Path> paths, Optional<Path> asked, Messages messages) {
        Optional<Path> file = file(paths, asked);
        if (file.isEmpty()) {
            messages.note("no codebook.yaml beside the input; using the general codebook of policy frames");
            return BuiltinCodebook.general();
        }
        return demand(file.get().toString(), read(file.get()), messages);
    }

    /** @throws UserError if it is none; all that is wrong with it is told */
    static Codebook demand(String file, CodebookOutcome outcome, Messages messages) {
        if (outcome instanceof CodebookOutcome.Valid valid) {
            valid.warnings()
                    .forEach(w -> messages.error(sentence(file, w), w.hint().orElse("")));
            return valid.codebook();
        }
        List<CodebookProblem> problems = ((CodebookOutcome.Invalid) outcome).problems();
        problems.stream()
                .limit(problems.size() - 1L)
                .forEach(p -> messages.error(sentence(file, p), p.hint().orElse("")));
        CodebookProblem last = problems.get(problems.size() - 1);
        throw new UserError(sentence(file, last), last.hint().orElse("see: analyze codebook check --help"));
    }

    /** The file of the codebook; empty for the general one. */
    static Optional<Path> file(List<Path> paths, Optional<Path> asked) {
        return asked.isPresent() ? asked : beside(paths);
    }

    /** The text of the codebook that {@link #choose} takes. */
    static String text(List<Path> paths, Optional<Path> asked) {
        return file(paths, asked).flatMap(OutputFiles::read).orElseGet(BuiltinCodebook::text);
    }

    static CodebookOutcome read(Path file) {
        return read(file.toString(), FileTree.read(file));
    }

    static CodebookOutcome read(String file, FileTree.Content content) {
        if (content instanceof FileTree.Content.Bytes bytes) {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes.bytes());
            if (decoded instanceof TextDecoder.Decoded.Text text) {
                return new CodebookReader().read(file, text.text().value());
            }
            throw new UserError(file + ": is not a text file", "a codebook is a YAML file in UTF-8");
        }
        throw new UserError(
                file + ": cannot be read: " + ((FileTree.Content.Unreadable) content).why(),
                "name another file with --codebook");
    }

    static String sentence(Path file, CodebookProblem problem) {
        return sentence(file.toString(), problem);
    }

    private static String sentence(String file, CodebookProblem problem) {
        return file + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
    }

    private static Optional<Path> beside(List<Path> paths) {
        Collection<Path> found = paths.stream()
                .flatMap(p -> FileTree.codebookBeside(p).stream())
                .map(Path::normalize)
                .collect(Collectors.toMap(FileTree::realPath, p -> p, (one, other) -> one, LinkedHashMap::new))
                .values();
        if (found.size() > 1) {
            throw new UserError(
                    "the paths have different codebooks beside them: "
                            + found.stream().map(Path::toString).collect(Collectors.joining(", ")),
                    "choose one with --codebook");
        }
        return found.stream().findFirst();
    }

    /** @throws UserError if the codebook has no such target */
    static void demand(Optional<String> target, Codebook codebook) {
        target.filter(id -> codebook.targets().stream().noneMatch(t -> t.id().equals(id)))
                .ifPresent(id -> {
                    throw new UserError(
                            "the codebook has no target " + id,
                            codebook.targets().isEmpty()
                                    ? "it names none: one is made from each post's title"
                                    : "its targets are "
                                            + codebook.targets().stream()
                                                    .map(Target::id)
                                                    .collect(Collectors.joining(", ")));
                });
    }
}
