package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.io.SmallRepository;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository in which nothing has been committed yet. */
final class FreshRepositoryTest {

    private static Editions editions(Path folder) {
        Terminal terminal = new Terminal(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, false, Map.of());
        return new Editions(
                new Editions.Settings(
                        folder, Path.of("reports"), Path.of("corpus"), Optional.empty(), ArchiveMaps.none(), 1),
                terminal,
                new Messages(terminal, false));
    }

    @Test
    void aRepositoryWithoutCommitsSaysSo(@TempDir Path fresh) throws IOException, GitAPIException {
        try (SmallRepository none = SmallRepository.in(fresh);
                Editions there = editions(fresh)) {
            assertThat(none.git()).isNotNull();
            for (List<String> arguments :
                    List.of(List.of("HEAD"), List.of("v1..v2"), List.of("HEAD:reports", "HEAD"))) {
                assertThatThrownBy(() -> there.both(arguments))
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining("nothing has been committed yet");
            }
        }
    }
}
