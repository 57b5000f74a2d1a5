package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Exports that are larger than the memory of the process that reads them. */
final class BigExportTest {

    /** Reads so many MiB of WordPress's export, posts one after another, in a process of its own with so little memory. */
    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void readsAnExportThatIsLargerThanMemory() throws IOException, InterruptedException {
        assertThat(read("wxr", 60, "-Xmx32m")).matches("Done: \\d{4} threads, \\d{5} comments, 0 problems\\s+");
    }

    private static String read(String format, int megabytes, String memory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BigExport.class.getName(),
                        format,
                        Integer.toString(megabytes))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
