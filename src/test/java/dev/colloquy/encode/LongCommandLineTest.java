package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A deep installation folder, or many files named at once, makes a command line of many thousand characters. */
class LongCommandLineTest {

    private static final int CHARACTERS = 60_000;

    /** What the child process runs. */
    public static void main(String[] args) {
        try (StanceModel model = new StanceModel()) {
            model.scorer();
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void networkIsLoadedBesideIt() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xss640k",
                        "-XX:-CreateCoredumpOnCrash",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + "x".repeat(CHARACTERS),
                        LongCommandLineTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
    }
}
