package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VanishingInputTest {

    @TempDir
    private Path folder = Path.of("");

    /** Takes away a file while another one is read. */
    private static final class Thief implements InputFiles.Taker {
        private final Path stolen;
        private final List<String> threads = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();

        Thief(Path stolen) {
            this.stolen = stolen;
        }

        @Override
        public void thread(ThreadDoc thread) {
            threads.add(thread.id());
            try {
                Files.deleteIfExists(stolen);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem);
        }

        @Override
        public void done(String name, boolean named, Loaded loaded) {
            InputFiles.problem(name, named, loaded).ifPresent(problems::add);
        }
    }

    @Test
    void aFileThatVanishesIsToldAndTheRestIsRead() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".txt"), Bridges.CITED);
        }
        Thief thief = new Thief(folder.resolve("b.txt"));
        try (InputFiles files = new InputFiles(Intake.usual())) {
            files.read(List.of(folder), List.of(), thief);
        }

        assertThat(thief.threads).containsExactly("a", "c");
        assertThat(thief.problems).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(ReadProblem.Severity.ERROR);
            assertThat(p.sentence()).startsWith("b.txt: ").contains("no such file");
        });
    }
}
