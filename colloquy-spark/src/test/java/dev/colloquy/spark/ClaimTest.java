package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimTest {

    private static final Duration BEAT = Duration.ofMillis(40);
    private static final Duration DEAD = Duration.ofMillis(1500);

    private final ClusterFiles files = new ClusterFiles(new Configuration());

    @TempDir
    private Path folder = Path.of("");

    private Claim claim() {
        return Claim.of(files, folder.resolve("_work").toString(), BEAT, DEAD);
    }

    @Test
    void twoJobsDoNotWriteToOneFolder() {
        try (Claim first = claim()) {
            assertThatThrownBy(this::claim)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another job writes to the same folder");
            first.demand();
        }
        assertThat(folder.resolve("_work")).doesNotExist();
    }

    @Test
    void whatADeadJobLeftIsTakenOver() throws IOException {
        Files.createDirectories(folder.resolve("_work"));
        Files.writeString(folder.resolve("_work/labels"), "kept");
        Files.writeString(folder.resolve("_work/_claim"), "dead 7");

        try (Claim claim = claim()) {
            claim.demand();
        }

        assertThat(folder.resolve("_work/_claim")).doesNotExist();
        assertThat(folder.resolve("_work/labels")).hasContent("kept");
    }

    @Test
    void aClaimThatAnotherJobTookIsLost() throws IOException {
        // It shows no sign of life that could come between.
        try (Claim claim = Claim.of(files, folder.resolve("_work").toString(), Duration.ofHours(1), DEAD)) {
            Files.writeString(folder.resolve("_work/_claim"), "another 1");

            assertThatThrownBy(claim::demand)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another job has taken");
        }
        assertThat(folder.resolve("_work/_claim")).hasContent("another 1");
    }
}
