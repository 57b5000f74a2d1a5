package dev.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import org.junit.jupiter.api.Test;

final class GoldTableTest {

    @Test
    void readsCodersAndQuotedCells() {
        Gold gold = GoldTable.read(
                "Thread,Item,Stance,Coder,note\r\n\"a, b.txt\",c1,favor,Ann,\"x\ny\"\r\na.txt, c2 ,NONE,,\r\n");

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.codings())
                .containsExactly(
                        new Coding("a, b.txt", "c1", "Ann", Stance.FAVOR),
                        new Coding("a.txt", "c2", GoldTable.ONE_CODER, Stance.NONE));
    }

    @Test
    void badLinesAreNamedWithTheirPlaceAndTheRestIsRead() {
        Gold gold = GoldTable.read("thread,item,stance\na,c1,FAVOUR\na,c2\na,c3,MIXED\na,c3,NONE\n");

        assertThat(gold.codings()).containsExactly(new Coding("a", "c3", GoldTable.ONE_CODER, Stance.MIXED));
        assertThat(gold.problems()).extracting(Gold.Problem::line).containsExactly(2, 3, 5);
        assertThat(gold.problems().get(0).column()).isEqualTo(6);
        assertThat(gold.problems().get(0).message()).contains("FAVOUR");
        assertThat(gold.problems().get(2).message()).contains("line 4 already");
    }

    @Test
    void missingColumnIsNamed() {
        assertThat(GoldTable.read("thread,stance\na,NONE\n").problems())
                .extracting(Gold.Problem::message)
                .containsExactly("the table has no column item");
        assertThat(GoldTable.read("").problems()).hasSize(3);
    }
}
