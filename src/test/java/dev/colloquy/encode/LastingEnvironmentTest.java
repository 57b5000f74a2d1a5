package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a worker that is in the network when the program is told to end. */
class LastingEnvironmentTest {

    /** What the child process runs: it does what the shutdown hook of ONNX Runtime does, and goes on reading. */
    public static void main(String[] args) throws ReflectiveOperationException {
        try (StanceModel model = new StanceModel()) {
            ItemScorer scorer = model.scorer();
            OrtEnvironment environment = NativeLibrary.environment();
            Field handle = OrtEnvironment.class.getDeclaredField("nativeHandle");
            handle.setAccessible(true);
            Method giveBack = OrtEnvironment.class.getDeclaredMethod("close", long.class, long.class);
            giveBack.setAccessible(true);
            giveBack.invoke(null, LastingEnvironment.api(), handle.getLong(environment));
            for (int i = 0; i < 20; i++) {
                scorer.score("Night trams are good.", Optional.empty(), List.of("They are loud " + i));
            }
            try (StanceModel another = new StanceModel()) {
                another.scorer();
            }
            System.out.println("still there");
            // The hook itself gives back what the child has given back already.
            Runtime.getRuntime().halt(0);
        }
    }

    @Test
    void theEnvironmentOutlivesTheShutdownHookOfItsBinding(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-CreateCoredumpOnCrash",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LastingEnvironmentTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = child.waitFor(1, TimeUnit.MINUTES);
        child.destroyForcibly();

        assertThat(ended).as("a crash may hang").isTrue();
        assertThat(child.waitFor()).isZero();
        assertThat(said).content().contains("still there");
    }

    @Test
    void theBindingIsBuiltAsItsHolderExpects() {
        NativeLibrary.environment();

        assertThat(LastingEnvironment.isHeld()).isTrue();
    }
}
