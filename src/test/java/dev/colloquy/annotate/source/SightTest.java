package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.source.TieScene.ASIDE;
import static dev.colloquy.annotate.source.TieScene.FAR;
import static dev.colloquy.annotate.source.TieScene.NEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which works are in sight of a place, where there are few and where there are very many. */
final class SightTest {

    private static final int FEW = 64;

    private static final String ADDRESSES = "See https://kettle.example/a1 and https://boiler.example/b1 now.";

    private static List<Draft> many(TieScene scene, String item, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> scene.spoken(item, Clues.NONE.titled("Loaf " + i)))
                .toList();
    }

    @Test
    void allWorksOfAnItemAreInSightIfTheyAreFew() {
        TieScene scene = new TieScene(ADDRESSES);

        assertThat(scene.sight().here(0)).isEmpty();
        List<Draft> own = many(scene, TieScene.ITEM, FEW);
        assertThat(scene.sight().here(0)).isEqualTo(own);
    }

    @Test
    void ofVeryManyThoseAroundThePlaceAreInSight() {
        TieScene scene = new TieScene(ADDRESSES);
        many(scene, TieScene.ITEM, FEW + 1);
        Draft seen = scene.mentioned("See", Clues.NONE.titled("Loaf"));
        Draft first = scene.address(0);
        Draft second = scene.address(1);

        assertThat(scene.sight().here(0)).containsExactly(first, second);
        assertThat(scene.sight().here(10)).containsExactly(seen, second, first);
        assertThat(scene.sight().here(ADDRESSES.length())).containsExactly(seen, second, first);
    }

    @Test
    void ofVeryManyOfAnAncestorTheLastAreInSight() {
        TieScene scene = new TieScene(ADDRESSES);
        List<Draft> all = many(scene, NEAR, FEW + 3);

        assertThat(scene.sight().of(NEAR)).isEqualTo(all.subList(3, FEW + 3));
        assertThat(scene.sight().of(FAR)).isEmpty();
    }

    @Test
    void worksOfTheItemComeFirstThenThoseOfTheNearestAncestor() {
        TieScene scene = new TieScene(ADDRESSES);
        Draft far = scene.spoken(FAR, Clues.NONE);
        Draft near = scene.spoken(NEAR, Clues.NONE);
        Draft last = scene.spoken(NEAR, Clues.NONE);
        Draft aside = scene.spoken(ASIDE, Clues.NONE);
        Draft here = scene.mentioned("See", Clues.NONE);
        Draft later = scene.mentioned("now", Clues.NONE);

        assertThat(scene.sight().near(10)).containsExactly(here, later, near, last, far);
        assertThat(scene.sight().scope()).containsExactly(here, later, near, last, far);
        assertThat(scene.sight().recent(10)).containsExactly(here, near, last, far);
        assertThat(scene.sight().recent(ADDRESSES.length())).containsExactly(later, here, near, last, far);
        assertThat(scene.sight().thread()).containsExactly(far, near, last, aside, here, later);
    }

    @Test
    void worksKnownAreCountedUpToANumber() {
        TieScene scene = new TieScene(ADDRESSES);
        many(scene, TieScene.ITEM, 2);
        many(scene, NEAR, 3);
        many(scene, FAR, 1);
        many(scene, ASIDE, 5);
        List<Integer> counted = new ArrayList<>();
        for (int most = 1; most < 9; most++) {
            counted.add(scene.sight().known(most));
        }

        assertThat(counted).containsExactly(1, 2, 3, 4, 5, 6, 6, 6);
    }
}
