package dev.colloquy.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Files of lines with what the program makes of each indented below it; lines that begin with {@code #} and empty ones stand for
 * themselves. {@code -Dgolden.update=true} rewrites what is indented; look at each that changed.
 */
public final class ExpectedLines {

    /** What stands before all that is told of a line; more of it for what belongs to a line told before. */
    public static final String INDENT = "  ";

    private static final Path RESOURCES =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources");

    private ExpectedLines() {}

    /**
     * Compares a file with what is told of its lines now.
     *
     * @param file below the resources of the tests
     * @param told all that the program makes of a line, each indented
     */
    public static void hold(String file, Function<String, List<String>> told) throws IOException {
        Path path = RESOURCES.resolve(file);
        String expected = Files.readString(path);
        List<String> found = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            if (line.startsWith("#") || line.isEmpty()) {
                found.add(line);
            } else if (!line.startsWith(INDENT)) {
                found.add(line);
                found.addAll(told.apply(line));
            }
        }
        String now = String.join("\n", found) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.write(path, now.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(now).isEqualTo(expected);
        }
    }
}
