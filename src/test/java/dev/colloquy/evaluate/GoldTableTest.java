package dev.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.text.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GoldTableTest {

    private static List<String> words(Gold gold) {
        return gold.codings().stream()
                .map(c -> c.name().thread() + " " + c.name().item() + " " + c.coder() + " " + c.stance())
                .toList();
    }

    private static List<String> places(Gold gold) {
        return gold.problems().stream().map(p -> p.line() + ":" + p.column()).toList();
    }

    @Test
    void readsCodersAndQuotedCells() {
        Gold gold = GoldTable.read(
                "Thread,Item,Stance,Coder,note\r\n\"a, b.txt\",c1,favor,Ann,\"x\ny\"\r\na.txt, c2 ,NONE,,\r\n");

        assertThat(gold.problems()).isEmpty();
        assertThat(gold.codings())
                .containsExactly(
                        new Coding(
                                new ItemName("a, b.txt", new Place(2, 1), "c1", new Place(2, 12)), "Ann", Stance.FAVOR),
                        new Coding(
                                new ItemName("a.txt", new Place(4, 1), "c2", new Place(4, 8)),
                                GoldTable.ONE_CODER,
                                Stance.NONE));
    }

    @Test
    void badLinesAreNamedWithTheirPlaceAndTheRestIsRead() {
        Gold gold = GoldTable.read("thread,item,stance\na,c1,FAVOUR\na,c2\na,c3,MIXED\na,c4,\na,c5,NONE,more\n");

        assertThat(words(gold)).containsExactly("a c3 gold MIXED");
        assertThat(places(gold)).containsExactly("2:6", "3:1", "5:6", "6:1");
        assertThat(gold.problems())
                .extracting(Gold.Problem::message)
                .containsExactly(
                        "“FAVOUR” is no stance label; left out",
                        "the line has 2 cells and the header 3",
                        "the line has no stance",
                        "the line has 4 cells and the header 3");
    }

    @Test
    void aBadLabelIsFoundInItsOwnCell() {
        Gold gold = GoldTable.read("stance,thread,item\n c,abc,c1\n\"x\ny\",abc,c1\n");

        assertThat(places(gold)).containsExactly("2:2", "3:1");
    }

    @Test
    void missingColumnIsNamed() {
        assertThat(GoldTable.read("thread,stance\na,NONE\n").problems())
                .extracting(Gold.Problem::message)
                .containsExactly("the table has no column item");
        assertThat(GoldTable.read("").problems()).hasSize(3);
        assertThat(GoldTable.read("thread,item,stance,item\n").problems())
                .containsExactly(new Gold.Problem(1, 20, "the table has the column item twice", "remove one of them"));
    }

    @Test
    void anUnclosedQuoteIsNamedWhereItOpensAndTheRowsBeforeStay() {
        Gold gold = GoldTable.read("thread,item,stance\n\na,c1,NONE\na,\"c2,NONE\na,c3,NONE\n");

        assertThat(words(gold)).containsExactly("a c1 gold NONE");
        assertThat(places(gold)).containsExactly("4:3");
        assertThat(gold.problems().get(0).message())
                .isEqualTo("a quotation mark opens here and is never closed; this line and all after it are left out");
    }

    @Test
    void textAfterAClosingQuoteIsNamed() {
        Gold gold = GoldTable.read("thread,item,stance\na,c1,NONE\na,\"c\"2,NONE\n");

        assertThat(words(gold)).containsExactly("a c1 gold NONE");
        assertThat(places(gold)).containsExactly("3:6");
        assertThat(gold.problems().get(0).message()).startsWith("a quoted cell goes on after its closing");
    }

    @Test
    void emptyCellsAtTheEndOfLinesAreNothing() {
        Gold gold = GoldTable.read("thread,item,stance,,\r\na,c1,NONE,,\r\n,,,,\r\na,c2,MIXED\r\n");

        assertThat(gold.problems()).isEmpty();
        assertThat(words(gold)).containsExactly("a c1 gold NONE", "a c2 gold MIXED");
    }

    @Test
    void semicolonsPartCellsWhereTheFirstLineHasThem() {
        Gold gold = GoldTable.read("\"thread\";item;stance;note, if any\na,b;c1;NONE;x\na;c2;PRO;\n");

        assertThat(words(gold)).containsExactly("a,b c1 gold NONE");
        assertThat(places(gold)).containsExactly("3:6");
    }
}
