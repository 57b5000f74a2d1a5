package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.model.Corpus;
import dev.colloquy.qda.HumanCodings;
import dev.colloquy.qda.Project;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Optional;

/** A file with hand-made labels: labels of named items, or a project whose texts are sought in the corpus. */
abstract sealed class GoldFile {

    private final Path file;

    private GoldFile(Path file) {
        this.file = file;
    }

    static GoldFile of(Path file, Gold labels) {
        return new Labels(file, labels);
    }

    static GoldFile of(Path file, Project project) {
        return new Coded(file.resolve(ProjectFile.MAIN), project);
    }

    /** @throws UserError if it holds nothing that can be used, whatever the corpus */
    abstract void demand(Messages messages);

    /**
     * The labels of a corpus.
     *
     * @param target id of the target that they are about; empty for the codebook's first
     */
    abstract Gold labels(Corpus corpus, Codebook codebook, Optional<String> target);

    /** Tells a problem with its place. */
    void tell(Gold.Problem problem, Messages messages) {
        messages.error(GoldFiles.sentence(file, problem), problem.hint());
    }

    private static final class Labels extends GoldFile {

        private final Path file;
        private final Gold labels;

        Labels(Path file, Gold labels) {
            super(file);
            this.file = file;
            this.labels = labels;
        }

        @Override
        void demand(Messages messages) {
            if (labels.isEmpty()) {
                labels.problems().forEach(p -> tell(p, messages));
                throw new UserError(
                        "nothing to score: " + file + " holds nothing that can be used",
                        "see docs/evaluation.md for the form of a gold file");
            }
        }

        @Override
        Gold labels(Corpus corpus, Codebook codebook, Optional<String> target) {
            return labels;
        }
    }

    private static final class Coded extends GoldFile {

        private final Path file;
        private final Project project;

        Coded(Path file, Project project) {
            super(file);
            this.file = file;
            this.project = project;
        }

        @Override
        void demand(Messages messages) {
            if (!HumanCodings.any(project)) {
                project.problems().forEach(p -> tell(p, messages));
                throw new UserError(
                        "nothing to score: nobody but Colloquy has coded anything in " + file,
                        "code as a user of your own; see docs/evaluation.md");
            }
        }

        @Override
        Gold labels(Corpus corpus, Codebook codebook, Optional<String> target) {
            String first =
                    codebook.targets().stream().map(Target::id).findFirst().orElse(Codebook.TITLE);
            return HumanCodings.of(project, corpus.threads(), codebook, target.orElse(first));
        }
    }
}
