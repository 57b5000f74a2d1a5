package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.ThreadResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class RepliesTest {

    private static final int DEEP = 50_000;

    private static List<String> placed(ThreadResult thread) {
        return Replies.of(thread.items()).stream()
                .map(p -> p.item().item().id() + " " + p.depth())
                .toList();
    }

    private static Lines thread(String... parents) {
        Lines lines = new Lines(1).post("T", Stance.NONE, "P");
        for (String parent : parents) {
            lines.comment(parent, "", "", Stance.NONE, "C");
        }
        return lines;
    }

    @Test
    void answersStandBelowWhatTheyAnswer() {
        assertThat(placed(thread("", "", "c1", "c2", "c3", "post").thread("t")))
                .containsExactly("post 0", "c1 0", "c3 1", "c5 2", "c2 0", "c4 1", "c6 0");
    }

    @Test
    void answersToNobodyStandByThemselves() {
        assertThat(placed(thread("c9", "c2").thread("t"))).containsExactly("post 0", "c1 0", "c2 0");
    }

    @Test
    @Timeout(120)
    void chainsMayBeLong() {
        Lines lines = thread("");
        for (int i = 2; i <= DEEP; i++) {
            lines.comment("c" + (i - 1), "", "", Stance.NONE, "C");
        }
        List<String> placed = placed(lines.thread("t"));
        assertThat(placed).hasSize(DEEP + 1).endsWith("c" + DEEP + " " + (DEEP - 1));
    }
}
