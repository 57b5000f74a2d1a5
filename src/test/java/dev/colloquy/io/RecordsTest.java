package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordsTest {

    @TempDir
    private Path folder = Path.of("");

    private static List<Long> add(Records records, int from, int to) {
        List<Long> tickets = new ArrayList<>();
        for (int i = from; i < to; i++) {
            tickets.add(records.add(("record " + i).getBytes(StandardCharsets.UTF_8)));
        }
        return tickets;
    }

    @Test
    void recordsComeBackFromMemoryAndFromTheFile() {
        try (Records records = Records.near(folder, 100)) {
            List<Long> tickets = add(records, 0, 5);
            assertThat(new String(records.get(tickets.get(3)), StandardCharsets.UTF_8))
                    .isEqualTo("record 3");
            tickets.addAll(add(records, 5, 500));
            for (int i = 0; i < 500; i++) {
                assertThat(new String(records.get(tickets.get(i)), StandardCharsets.UTF_8))
                        .isEqualTo("record " + i);
            }
        }
    }

    @Test
    void noFileIsLeftBehind() throws IOException {
        Path deeper = folder.resolve("is/not/there/yet");
        try (Records records = Records.near(deeper, 10)) {
            add(records, 0, 50);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
