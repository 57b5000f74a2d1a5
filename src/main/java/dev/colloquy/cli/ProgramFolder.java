package dev.colloquy.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where the program lies: the folder around {@code lib/}. */
final class ProgramFolder {

    private static final String LIBRARIES = "lib";

    private ProgramFolder() {}

    /** Empty if it does not lie as the distribution has it. */
    static Optional<Path> find() {
        CodeSource source = ProgramFolder.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI place = source.getLocation().toURI();
            return Optional.of(place)
                    .filter(p -> p.getScheme().equals("file"))
                    .flatMap(p -> Optional.ofNullable(Path.of(p).getParent()))
                    .filter(folder -> folder.endsWith(LIBRARIES))
                    .flatMap(folder -> Optional.ofNullable(folder.getParent()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** For the end of a sentence; empty if nobody can tell. */
    static String told() {
        return find().map(folder -> " in " + folder).orElse("");
    }

    /** A path as seen from there, if it lies there. */
    static String shown(Path path) {
        return find().filter(path::startsWith)
                .map(folder -> folder.relativize(path).toString())
                .orElseGet(path::toString);
    }
}
