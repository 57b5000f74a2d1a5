package dev.colloquy.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/** Whether files could be written to a place, and how much room there is. */
public final class Room {

    private Room() {}

    /** Why a folder cannot be written to; for one that is not there yet, the one that it would be made in. Nothing is made. */
    public static Optional<String> refusal(Path folder) {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there)) {
            if (Files.isSymbolicLink(there)) {
                return Optional.of("it is a link that leads nowhere");
            }
            Path around = there.getParent();
            if (around == null) {
                return Optional.of("there is no such place");
            }
            there = around;
        }
        if (!Files.isDirectory(there)) {
            return Optional.of("it is no folder");
        }
        return Files.isWritable(there) ? Optional.empty() : Optional.of("permission denied");
    }

    /** How many bytes are free for us where the folder is; empty if nobody can tell. */
    public static OptionalLong free(Path folder) {
        try {
            return OptionalLong.of(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
