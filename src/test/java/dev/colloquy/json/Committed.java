package dev.colloquy.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reports and the corpus of the seed that are kept in the repository. */
final class Committed {

    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    /** The name of the seed's files. */
    static final String SEED = "000_c595ac6e92e97575.json";

    static final String REPORT = text("reports/" + SEED);
    static final String SUMMARY = text("reports/summary.json");
    static final String THREAD = text("corpus/" + SEED);
    static final String MANIFEST = text("corpus/manifest.json");

    private Committed() {}

    private static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
