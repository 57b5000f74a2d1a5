package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "May 3, 2011 ~ 2011-05-03",
                "May 3rd, 2011 at 7:12 am ~ 2011-05-03T07:12:00",
                "Sept. 30, 2011 at 12:05 am ~ 2011-09-30T00:05:00",
                "on 3 May 2011 at 12:05 pm ~ 2011-05-03T12:05:00",
                "Tue May 12, 2020 10:31 am ~ 2020-05-12T10:31:00",
                "Tuesday, 12 May 2020, 22:31 ~ 2020-05-12T22:31:00",
                "12th of May 2020 ~ 2020-05-12",
                "12-May-2020 ~ 2020-05-12",
                "12 May 2020 @ 3 p.m. ~ 2020-05-12T15:00:00",
                "Tue, 12 May 2020 10:31:07 +0200 ~ 2020-05-12T10:31:07+02:00",
                "12 May 2020 10:31 GMT ~ 2020-05-12T10:31:00Z",
                "10:31 am on May 12, 2020 ~ 2020-05-12T10:31:00",
                "10:31, 12 May 2020 ~ 2020-05-12T10:31:00",
                "2020/05/12 10:31 ~ 2020-05-12T10:31:00",
                "2020-05-12 10:31 ~ 2020-05-12T10:31:00",
                "2020-05-12T10:31:00Z ~ 2020-05-12T10:31:00Z",
                "31/12/2019 ~ 2019-12-31",
                "12/31/2019 ~ 2019-12-31"
            })
    void tellsTheDayWhereThereIsOnlyOne(String written, String iso) {
        assertThat(WrittenDate.iso(written)).contains(iso);
        assertThat(WrittenDate.isAlone(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2019",
                "3 hours ago",
                "yesterday",
                "May 3",
                "May 2011",
                "31 February 2011",
                "May 3, 2011 at 13:05 pm",
                "May 3, 2011 at 25:05",
                "12 May 2020 10:31 EST",
                "13/14/2019",
                "Maya 3, 2011",
                ""
            })
    void leavesWhatMayBeAnotherDay(String written) {
        assertThat(WrittenDate.iso(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 3, 2011 was hot", "in May 2011 we left", "may", "10 of us", "3 hours", "mayor 2011"})
    void takesNoProseForADate(String text) {
        assertThat(WrittenDate.isAlone(text)).isFalse();
    }

    @Test
    void refusesLongRunsOfFiguresInTime() {
        String text = "1".repeat(13) + " 1/1/1 " + "1".repeat(29) + "!";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(WrittenDate.isAlone(text)).isFalse());
    }
}
