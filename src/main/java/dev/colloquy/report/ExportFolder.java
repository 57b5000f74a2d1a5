package dev.colloquy.report;

import java.nio.file.Path;

/** Where the files of an export are put together, before they go to their place all at once. */
public interface ExportFolder {

    /**
     * Writes one file.
     *
     * @param name its path below the folder, with {@code /} between folders, which are made
     * @throws dev.colloquy.text.UserError if it cannot be written
     */
    void write(String name, byte[] content);

    /**
     * The place of a file that a library writes itself.
     *
     * @param name as for {@link #write}
     */
    Path place(String name);
}
