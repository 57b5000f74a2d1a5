package dev.colloquy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ShortIds;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadIdsTest {

    private static List<String> settle(String... idsAndFiles) {
        ThreadIds ids = new ThreadIds();
        for (int i = 0; i < idsAndFiles.length; i += 2) {
            ids.add(idsAndFiles[i], idsAndFiles[i + 1]);
        }
        return ids.settle().stream()
                .map(s -> s.id().orElseGet(() -> s.problem().orElseThrow().sentence()))
                .toList();
    }

    @Test
    void idsThatAreAloneStay() {
        assertThat(settle("x", "a/x.txt", "y", "b/y.txt")).containsExactly("x", "y");
    }

    @Test
    void foldersTellThreadsOfOneNameApart() {
        assertThat(settle("t", "a/t.txt", "t", "t.txt", "t", "b c/d/t.txt")).containsExactly("a-t", "t", "b-c-d-t");
        assertThat(settle("t", "b/t.txt", "t", "a/t.txt")).containsExactly("b-t", "a-t");
        assertThat(settle("t", "x.zip/t.txt", "t", "y.zip/t.txt")).containsExactly("x.zip-t", "y.zip-t");
    }

    @Test
    void ofOneFolderTheFirstCounts() {
        assertThat(settle("t", "a/t.json", "t", "a/t.txt", "t", "b/t.txt"))
                .containsExactly("a-t", "a/t.txt: left out: a/t.json is thread t already", "b-t");
    }

    @Test
    void newIdsNeverTakeAnotherThreadsId() {
        List<String> settled = settle("t", "a/t.txt", "t", "b/t.txt", "a-t", "a-t.txt");

        assertThat(settled.get(0)).matches("a-t-[0-9a-f]{6}");
        assertThat(settled.subList(1, 3)).containsExactly("b-t", "a-t");
        assertThat(settle("t", "a/b/t.txt", "t", "a-b/t.txt")).doesNotHaveDuplicates();
    }

    @Test
    void namesOfReportsAreNoIds() {
        assertThat(settle("summary", "summary.txt"))
                .containsExactly("summary.txt: left out: a thread cannot be called summary");
        assertThat(settle("summary", "a/summary.txt", "summary", "b/summary.txt"))
                .containsExactly("a-summary", "b-summary");
    }

    @Test
    void idsFitTheNamesOfFilesAndStayDistinct() {
        String longest = "y".repeat(ShortIds.MOST_BYTES);
        String longer = longest + "y";
        String folder = "a/" + "b".repeat(235);

        List<String> settled = settle(
                longest,
                longest + ".txt",
                longer,
                longer + ".txt",
                longer + "z",
                longer + "z.txt",
                "t",
                folder + "/t.txt",
                "t",
                folder + "b/t.txt");

        assertThat(settled.get(0)).isEqualTo(longest);
        assertThat(settled).doesNotHaveDuplicates();
        assertThat(settled)
                .allSatisfy(id -> assertThat(id.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(ShortIds.MOST_BYTES));
        assertThat(settled.get(1)).matches("y{227}-[0-9a-f]{8}");
        assertThat(settled.get(3)).matches("a-b+-[0-9a-f]{8}");
        assertThat(ShortIds.of(settled.get(1))).isEqualTo(settled.get(1));
    }

    @Test
    void idsAreNeverCutWithinACharacter() {
        String id = ShortIds.of("\uD83D\uDE8B\u00E9".repeat(100));

        assertThat(id).matches("(\uD83D\uDE8B\u00E9){37}\uD83D\uDE8B?-[0-9a-f]{8}");
    }

    @Test
    void namesThatLookAlikeAreToldApart() {
        assertThat(settle("\u00E9", "\u00E9.txt", "\u00E9", "e\u0301.txt"))
                .containsExactly(
                        "\u00E9",
                        "e\u0301.txt: left out: \u00E9.txt is thread \u00E9 already; the names look alike, but that one has"
                                + " U+00E9 where this one has U+0065 U+0301");
    }
}
