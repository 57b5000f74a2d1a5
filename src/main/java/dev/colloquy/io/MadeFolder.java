package dev.colloquy.io;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that is made where it is missing, with all around it. */
final class MadeFolder {

    private MadeFolder() {}

    /** @throws IOException with a sentence if something else has its name, or that of a folder around it */
    static void at(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            Path there = Path.of(String.valueOf(e.getFile()));
            throw new IOException(
                    there + (Files.exists(there) ? " is not a folder" : " is a link that leads nowhere; take it away"),
                    e);
        }
    }
}
