package dev.colloquy.io;

import dev.colloquy.text.ContentHash;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** What a program is made of, so that two builds of one version can be told apart. */
public final class ProgramFiles {

    private ProgramFiles() {}

    /**
     * A digest over the names and checksums of all that is in a program's jar, and over the names of the libraries beside it. Empty
     * for a program that does not run out of a jar.
     */
    public static Optional<ContentHash> digest(Class<?> program) {
        @Nullable CodeSource source = program.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            File jar = Path.of(source.getLocation().toURI()).toFile();
            return jar.isFile() ? Optional.of(digest(jar)) : Optional.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ContentHash digest(File jar) throws IOException {
        try (ZipFile entries = new ZipFile(jar)) {
            String content = entries.stream()
                    .map(e -> e.getName() + " " + Long.toHexString(e.getCrc()) + "\n")
                    .sorted()
                    .collect(Collectors.joining());
            String libraries = Stream.of(
                            System.getProperty("java.class.path", "").split(File.pathSeparator))
                    .map(path -> new File(path).getName() + "\n")
                    .sorted()
                    .collect(Collectors.joining());
            return ContentHash.of(content + libraries);
        }
    }
}
