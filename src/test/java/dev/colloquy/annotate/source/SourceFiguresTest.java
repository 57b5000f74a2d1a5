package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.source.Tally.Counts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the program to its figures on threads that were coded by hand before any code read them. */
final class SourceFiguresTest {

    private static final Path RESOURCES =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources");

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"dev", "test"})
    void figuresAreThoseCheckedIn(String part) throws IOException {
        Map<String, Counts> found =
                SourceFigures.of(List.of(RESOURCES.resolve("citing/" + part + ".jsonl")), new SourceAnnotator());
        StringBuilder lines = new StringBuilder();
        found.forEach((name, c) -> lines.append(
                String.format(Locale.ROOT, "%s: P %.3f R %.3f F1 %.3f%n", name, c.precision(), c.recall(), c.f1())));
        Path expected = RESOURCES.resolve("expected/citing-" + part + ".yaml");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, lines.toString());
        }
        assertThat(lines.toString()).isEqualTo(Files.readString(expected));
    }
}
