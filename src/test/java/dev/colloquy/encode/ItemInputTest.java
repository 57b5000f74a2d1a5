package dev.colloquy.encode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.encode.ItemInput.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ItemInputTest {

    private static final WordPieceTokenizer TOKENIZER = WordPieceTokenizer.shipped();

    private static List<ItemInput> windows(String claim, String... sentences) {
        return ItemInput.of(TOKENIZER, claim, Optional.empty(), List.of(sentences));
    }

    @Test
    void putsTheClaimFirstAndTellsSentencesApart() {
        ItemInput input = windows("Hello", "world hello", "world").get(0);

        assertThat(input.ids()).containsExactly(101, 7592, 102, 2088, 7592, 2088, 102);
        assertThat(input.types()).containsExactly(0, 0, 0, 1, 1, 1, 1);
        assertThat(input.places()).containsExactly(new Place(0, 3, 5), new Place(1, 5, 6));
        assertThat(input.shares()).containsExactly(0, 0, 0, 0.5f, 0.5f, 0, 0, 0, 0, 0, 0, 0, 1, 0);
    }

    @Test
    void putsWhatIsAnsweredBehindTheClaim() {
        ItemInput input = ItemInput.of(TOKENIZER, "Hello", Optional.of("world world"), List.of("hello"))
                .get(0);

        assertThat(input.ids()).containsExactly(101, 7592, 102, 2088, 2088, 102, 7592, 102);
        assertThat(input.types()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1);
    }

    @Test
    void cutsLongClaimsAndParentsAtTheirEnd() {
        ItemInput input = ItemInput.of(
                        TOKENIZER, "hello ".repeat(40) + "world", Optional.of("world ".repeat(90)), List.of("hello"))
                .get(0);

        assertThat(input.length()).isEqualTo(1 + 40 + 1 + 48 + 1 + 1 + 1);
        assertThat(input.places()).containsExactly(new Place(0, 91, 92));
    }

    @Test
    void readsLongItemsInWindowsThatOverlapByASentence() {
        String sentence = "world ".repeat(100);
        List<ItemInput> windows =
                windows("Hello", Collections.nCopies(5, sentence).toArray(String[]::new));

        assertThat(windows).allMatch(w -> w.length() <= ItemInput.LONGEST);
        assertThat(windows.get(1).places().get(0).sentence())
                .isEqualTo(windows.get(0).places().get(1).sentence());
        TreeSet<Integer> seen = new TreeSet<>();
        windows.forEach(w -> w.places().forEach(p -> seen.add(p.sentence())));
        assertThat(seen).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void dropsTheMiddleOfASentenceThatIsTooLong() {
        ItemInput input =
                windows("Hello", "hello ".repeat(300) + "world ".repeat(300)).get(0);

        assertThat(input.length()).isEqualTo(ItemInput.LONGEST);
        assertThat(input.ids()[3]).isEqualTo(7592);
        assertThat(input.ids()[254]).isEqualTo(2088);
    }

    @Test
    void goesOnBehindASentenceThatFillsAWindow() {
        List<ItemInput> windows = windows("Hello", "hello", "world ".repeat(400), "hello");

        assertThat(windows).hasSize(3);
        assertThat(windows.get(2).places()).containsExactly(new Place(2, 3, 4));
    }

    @Test
    void allowsASentenceWithoutPieces() {
        ItemInput input = windows("Hello", "").get(0);

        assertThat(input.ids()).containsExactly(101, 7592, 102, 102);
        assertThat(input.shares()).containsExactly(0, 0, 0, 0);
    }
}
