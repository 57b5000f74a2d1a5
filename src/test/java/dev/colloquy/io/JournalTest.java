package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JournalTest {

    private static final ContentHash KIND = ContentHash.of("kind");
    private static final ContentHash OTHER = ContentHash.of("other kind");

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("labels");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ContentHash key(int n) {
        return ContentHash.of("key " + n);
    }

    private void write(int records) {
        try (Journal journal = Journal.open(file(), KIND, false)) {
            for (int i = 0; i < records; i++) {
                journal.put(key(i), bytes("record " + i));
            }
        }
    }

    private static String found(Journal journal, int n) {
        return journal.find(key(n)).stream()
                .mapToObj(at -> new String(journal.get(at), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }

    @Test
    void recordsAreThereAfterwards() {
        write(1000);
        try (Journal journal = Journal.open(file(), KIND, false)) {
            for (int i = 0; i < 1000; i++) {
                assertThat(found(journal, i)).isEqualTo("record " + i);
            }
            assertThat(found(journal, 1000)).isEmpty();
        }
    }

    @Test
    void recordsOfAnotherKindAreNotTaken() {
        write(3);
        try (Journal journal = Journal.open(file(), OTHER, false)) {
            assertThat(found(journal, 1)).isEmpty();
        }
    }

    @Test
    void aJournalIsBegunAnewWhereThatIsAskedFor() {
        write(3);
        try (Journal journal = Journal.open(file(), KIND, true)) {
            assertThat(found(journal, 1)).isEmpty();
        }
    }

    @Test
    void whereverTheFileEndsTheWholeRecordsBeforeAreThereAndMoreCanBeAdded() throws IOException {
        write(4);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            int there = 0;
            try (Journal journal = Journal.open(file(), KIND, false)) {
                while (!found(journal, there).isEmpty()) {
                    assertThat(found(journal, there)).isEqualTo("record " + there);
                    there++;
                }
                assertThat(there).isLessThan(4);
                journal.put(key(9), bytes("one more"));
            }
            try (Journal journal = Journal.open(file(), KIND, false)) {
                assertThat(found(journal, 9)).as("cut at " + length).isEqualTo("one more");
                assertThat(there == 0 || !found(journal, there - 1).isEmpty()).isTrue();
            }
        }
    }

    @Test
    void aRecordWithAFlippedBitIsNotTaken() throws IOException {
        write(2);
        byte[] whole = Files.readAllBytes(file());
        whole[whole.length - 1] ^= 1;
        Files.write(file(), whole);
        try (Journal journal = Journal.open(file(), KIND, false)) {
            assertThat(found(journal, 0)).isEqualTo("record 0");
            assertThat(found(journal, 1)).isEmpty();
        }
    }

    @Test
    void whatNobodyNeedsGoesOnceItIsMoreThanHalf() throws IOException {
        write(100);
        long before = Files.size(file());
        try (Journal journal = Journal.open(file(), KIND, false)) {
            for (int i = 0; i < 60; i++) {
                found(journal, i);
            }
            journal.tidy();
        }
        assertThat(Files.size(file())).as("most of it is needed").isEqualTo(before);
        try (Journal journal = Journal.open(file(), KIND, false)) {
            found(journal, 7);
            journal.put(key(200), bytes("new"));
            journal.tidy();
        }
        assertThat(Files.size(file())).isLessThan(before / 10);
        try (Journal journal = Journal.open(file(), KIND, false)) {
            assertThat(found(journal, 7)).isEqualTo("record 7");
            assertThat(found(journal, 200)).isEqualTo("new");
            assertThat(found(journal, 8)).isEmpty();
        }
    }
}
