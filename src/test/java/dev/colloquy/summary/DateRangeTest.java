package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When items were published. */
final class DateRangeTest {

    private static DateRange range(String... dates) {
        DateRange range = new DateRange();
        for (String date : dates) {
            range.add(Optional.of(date));
        }
        return range;
    }

    private static String told(DateRange range) {
        FileFacts.Dates dates = range.told();
        return dates.first().orElse("-") + " to " + dates.last().orElse("-") + ", without " + dates.without()
                + ", without zone " + dates.withoutZone() + ", otherwise " + dates.otherwise();
    }

    @Test
    void reachesFromTheFirstDayToTheLast() {
        assertThat(told(range("2020-01-02T10:00Z", "2019-12-31T23:59:59+02:00", "2020-01-01T00:00-05:00")))
                .isEqualTo("2019-12-31 to 2020-01-02, without 0, without zone 0, otherwise 0");
        assertThat(told(range("2019-12-31T10:00Z", "2020-01-02T10:00Z")))
                .isEqualTo("2019-12-31 to 2020-01-02, without 0, without zone 0, otherwise 0");
    }

    @Test
    void aDayOrATimeWithoutOffsetIsCounted() {
        assertThat(told(range("2020-01-02", "2020-01-02T10:00", "2020-01-02T10:00Z")))
                .isEqualTo("2020-01-02 to 2020-01-02, without 0, without zone 2, otherwise 0");
    }

    @Test
    void whatIsNotUnderstoodIsCountedAndMovesNothing() {
        assertThat(told(range("5 May 2020", "2020-13-01", "2020-01-32", "2020-1-2")))
                .isEqualTo("- to -, without 0, without zone 0, otherwise 4");
    }

    @Test
    void whoSaysNothingIsCounted() {
        DateRange range = range("2020-01-02T10:00Z");
        range.add(Optional.empty());

        assertThat(told(range)).isEqualTo("2020-01-02 to 2020-01-02, without 1, without zone 0, otherwise 0");
    }

    @Test
    void rangesOfTwoFilesMakeOne() {
        DateRange early = range("2018-05-01", "2018-06-01T10:00Z", "then");
        DateRange late = range("2019-05-01", "2019-06-01");
        late.add(Optional.empty());
        DateRange wide = range("2017-01-01", "2020-01-01");
        DateRange both = new DateRange();
        both.add(early.told());
        both.add(late.told());
        assertThat(told(both)).isEqualTo("2018-05-01 to 2019-06-01, without 1, without zone 3, otherwise 1");

        both.add(early.told());
        assertThat(told(both)).startsWith("2018-05-01 to 2019-06-01, without 1, without zone 4, otherwise 2");

        both.add(wide.told());
        assertThat(told(both)).startsWith("2017-01-01 to 2020-01-01,");

        both.add(new DateRange().told());
        assertThat(told(both)).startsWith("2017-01-01 to 2020-01-01,");
    }
}
