package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What commands that compare labels with hand-made ones are told: the threads, the gold file, the codebook, the target. */
final class GoldOptions {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and folders with threads.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--gold",
            paramLabel = "FILE",
            required = true,
            description = "Hand-made labels, .json, .csv or .qdpx.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path gold;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets and themes that were coded with. Default: as for the main job.")
    private @Nullable Path codebook;

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "The target of the codebook that the gold labels are about. Default: its first.")
    private @Nullable String target;

    Path gold() {
        return gold;
    }

    /** Where the threads are: what was named, else what the gold file says. */
    List<Path> inputs() {
        return GoldFiles.inputs(gold, paths);
    }

    Optional<Path> codebook() {
        return Optional.ofNullable(codebook);
    }

    Optional<String> target() {
        return Optional.ofNullable(target);
    }

    /** The codebook, which has the target that was named. */
    Codebook chosen(Messages messages) {
        Codebook chosen = Codebooks.choose(inputs(), codebook(), messages);
        Codebooks.demand(target(), chosen);
        return chosen;
    }
}
