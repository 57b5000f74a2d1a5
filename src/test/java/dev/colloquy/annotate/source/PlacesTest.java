package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentions by their place, asked for from some other place. */
final class PlacesTest {

    private static Place place(int start, int end) {
        return new Place(new Span(start, end), Kind.NARRATIVE, "said", Draft.named(), Tie.FIRST, 1);
    }

    private static Places places(List<Place> all) {
        Places places = new Places();
        all.forEach(places::add);
        return places;
    }

    /** So many mentions, of two letters each and one behind the other. */
    private static List<Place> row(int count) {
        return IntStream.range(0, count).mapToObj(i -> place(2 * i, 2 * i + 2)).toList();
    }

    @Test
    void theNearestThatFitsIsFound() {
        List<Place> row = row(5);
        Places places = places(row);

        assertThat(places.before(6, p -> true)).contains(row.get(2));
        assertThat(places.before(6, p -> p.span().start() < 2)).contains(row.get(0));
        assertThat(places.before(1, p -> true)).isEmpty();
        assertThat(places.behind(6, p -> true)).contains(row.get(3));
        assertThat(places.behind(6, p -> p.span().start() > 7)).contains(row.get(4));
        assertThat(places.behind(9, p -> true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false", "100, false"})
    void noReaderLooksFartherThanSixtyFourMentions(int away, boolean found) {
        List<Place> row = row(100);
        Places places = places(row);

        assertThat(places.before(200, row.get(100 - away)::equals).isPresent()).isEqualTo(found);
        assertThat(places.behind(0, row.get(away - 1)::equals).isPresent()).isEqualTo(found);
        assertThat(places.recent(200).contains(row.get(100 - away).work())).isEqualTo(found);
        assertThat(places.works().contains(row.get(away - 1).work())).isEqualTo(found);
    }

    @Test
    void worksComeOnceAndTheLastFirst() {
        Place early = place(0, 2);
        Place other = place(3, 5);
        Place again = new Place(new Span(6, 8), Kind.BACK_REFERENCE, "back", early.work(), Tie.BEFORE, 1);

        assertThat(places(List.of(early, other, again)).recent(8)).containsExactly(early.work(), other.work());
        assertThat(places(List.of(early, other, again)).recent(5)).containsExactly(other.work(), early.work());
        assertThat(places(List.of(again, early, other)).sorted()).containsExactly(early, other, again);
    }

    @ParameterizedTest
    @CsvSource({"2, 5, true", "0, 1, true", "4, 6, true", "7, 9, true", "8, 9, false", "10, 12, false"})
    void aStretchIsTakenWhereAMentionLies(int start, int end, boolean taken) {
        assertThat(places(List.of(place(0, 5), place(5, 8))).overlap(new Span(start, end)))
                .isEqualTo(taken);
    }
}
