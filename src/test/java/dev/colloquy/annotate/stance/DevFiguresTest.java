package dev.colloquy.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colloquy.encode.StanceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Holds the program to its figures on reader comments on debates that nothing was trained on. The comments are not part of
 * the project: {@code -Dstance.data=DIR} names their folder, by default {@code shared/data/stance} beside the project.
 */
final class DevFiguresTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));

    /** Kinds of processor differ in the third decimal of a score, which can turn a comment or two. */
    private static final double TOLERANCE = 0.015;

    @Tag("slow")
    @Test
    void readerCommentsOnUnseenDebates() throws IOException {
        Path data = Path.of(System.getProperty(
                "stance.data", ROOT.resolve("../shared/data/stance").toString()));
        Path file = data.resolve("arc-dev.jsonl.gz");
        assumeTrue(Files.exists(file), "skipped: the public stance data is not at " + data + " (-Dstance.data=DIR)");
        Path expected = ROOT.resolve("src/test/resources/expected/arc-dev.yaml");
        Map<String, Double> found = new LinkedHashMap<>();
        try (StanceModel model = new StanceModel()) {
            found.putAll(DevFigures.comments(model, file));
        }
        if (Boolean.getBoolean("golden.update")) {
            StringBuilder all = new StringBuilder();
            found.forEach((name, value) -> all.append(String.format(Locale.ROOT, "%s: %.3f%n", name, value)));
            Files.writeString(expected, all.toString());
        }
        List<String> lines = Files.readAllLines(expected);
        assertThat(lines).hasSameSizeAs(found.keySet());
        for (String line : lines) {
            int colon = line.lastIndexOf(": ");
            assertThat(found.get(line.substring(0, colon)))
                    .as(line)
                    .isCloseTo(Double.parseDouble(line.substring(colon + 2)), within(TOLERANCE));
        }
    }
}
