package dev.colloquy.load.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LineRowsTest {

    private static LineRows rows(Map<String, String> asked, String... names) {
        return LineRows.of(List.of(names), new ReadOptions(Set.of(), asked));
    }

    private static String thread(LineRows rows, String line) {
        return rows.thread(LineRows.object(line).orElseThrow());
    }

    @Test
    void tellsTheThreadOfARowAsATableDoes() {
        LineRows rows = rows(Map.of(), "id", "text", "thread", "title");

        assertThat(rows.threadColumn()).contains("thread");
        assertThat(thread(rows, "{\"thread\":\" t1 \"}")).isEqualTo("t1");
        assertThat(thread(rows, "{\"thread\":17.0}")).isEqualTo("17");
        assertThat(thread(rows, "{\"thread\":\"t3_abc\"}")).isEqualTo("abc");
        assertThat(thread(rows, "{\"title\":\"A bridge\",\"id\":\"p1\",\"thread\":null}"))
                .isEqualTo("p1");
        assertThat(thread(rows, "{}")).isEmpty();
    }

    @Test
    void anArrayOfObjectsIsNoRow() {
        assertThat(List.of("[", "[{\"text\":\"Yes.\"},", " [{\"text\":\"Yes.\"}]", "\uFEFF[{", "[ { \"text\":"))
                .allMatch(LineRows::beginsArray);
        assertThat(List.of("{\"text\":[]}", "[\"text\",\"thread\"]", "[]", "text [1]", ""))
                .noneMatch(LineRows::beginsArray);
    }

    @Test
    void anAddressTellsNoThreadUnasked() {
        assertThat(rows(Map.of(), "url", "text").threadColumn()).isEmpty();
        assertThat(rows(Map.of("thread", "url"), "url", "text").threadColumn()).contains("url");
    }

    @Test
    void aColumnThatWasGuessedMayTellNone() {
        assertThat(rows(Map.of(), "post_id", "text").mayTellNone()).isTrue();
        assertThat(rows(Map.of("thread", "post_id"), "post_id", "text").mayTellNone())
                .isFalse();
        assertThat(rows(Map.of(), "post_id", "text", "title").mayTellNone()).isFalse();
    }

    @Test
    void aLineHoldsAnObjectOrNone() {
        assertThat(LineRows.object("{\"a\":1}")).isPresent();
        assertThat(LineRows.object("[{\"a\":1}]")).isEmpty();
        assertThat(LineRows.object("{\"a\":")).isEmpty();
        assertThat(LineRows.object(" ")).isEmpty();
    }

    @Test
    void demandsColumns() {
        assertThatThrownBy(() -> rows(Map.of(), "a", "b"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a, b");
        assertThatThrownBy(() -> rows(Map.of("text", "c"), "a", "b"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("there is no column “c”");
    }
}
