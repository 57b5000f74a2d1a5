package dev.colloquy.io;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/**
 * A file that a run makes.
 *
 * @param folder where it goes
 * @param name its name there
 * @param content makes its text, each time that it is asked for
 */
public record OutFile(Path folder, String name, Content content) {

    /** Writes a text piece by piece, so that it may be larger than memory. */
    public interface Content {
        void write(Writer out) throws IOException;
    }

    /** A file whose text is there. */
    public static OutFile of(Path folder, String name, String text) {
        return new OutFile(folder, name, out -> out.write(text));
    }

    public Path path() {
        return folder.resolve(name);
    }
}
