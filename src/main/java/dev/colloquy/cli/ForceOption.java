package dev.colloquy.cli;

import dev.colloquy.io.OutputFiles;
import dev.colloquy.report.Own;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that lets a command overwrite what somebody else has put where its file goes. */
final class ForceOption {

    /** As much of a file as shows whose it is. */
    private static final int HEAD = 1 << 16;

    @Option(names = "--force", description = "Overwrite a file that this program has not written.")
    private boolean force;

    /**
     * Looks at the place of a file before the work is done.
     *
     * @param file null if there is none
     * @throws UserError if somebody else's file is there
     */
    void demand(@Nullable Path file) {
        Optional.ofNullable(file)
                .filter(f -> !force)
                .flatMap(f -> OutputFiles.head(f, HEAD))
                .filter(head -> !Own.wroteFor(head))
                .ifPresent(head -> {
                    throw new UserError(
                            file + " is there already and was not written by this program",
                            "name another place with --out, or overwrite it with --force; nothing was written");
                });
    }
}
