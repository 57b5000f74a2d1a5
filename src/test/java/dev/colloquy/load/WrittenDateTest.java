package dev.colloquy.load;

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
                "12/31/2019 ~ 2019-12-31",
                "Fri, 06/08/2012 - 20:05 ~ 2012-06-08T20:05:00",
                "Wednesday, 06/08/2011 - 20:05 ~ 2011-06-08T20:05:00",
                "2012-06-08 08:05 pm (UTC) ~ 2012-06-08T20:05:00Z",
                "Posted June 8, 2012 at 8:05 pm ~ 2012-06-08T20:05:00"
            })
    void tellsTheDayWhereThereIsOnlyOne(String written, String iso) {
        assertThat(WrittenDate.iso(written)).contains(iso);
        assertThat(WrittenDate.isAlone(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "5. Juni 2010 um 9:12 ~ 2010-06-05T09:12:00",
                "am 5. M\u00E4rz 2010 um 21:12 Uhr ~ 2010-03-05T21:12:00",
                "5 juin 2010 \u00E0 9 h 12 min ~ 2010-06-05T09:12:00",
                "1er ao\u00FBt 2010 \u00E0 21:12 ~ 2010-08-01T21:12:00",
                "le 5 f\u00E9vrier 2010 ~ 2010-02-05",
                "5 junio, 2010 a las 9:12 pm ~ 2010-06-05T21:12:00",
                "5 de diciembre de 2010 ~ 2010-12-05",
                "5 giugno 2010 alle 9:12 ~ 2010-06-05T09:12:00",
                "5 de mar\u00E7o de 2010 \u00E0s 9:12 ~ 2010-03-05T09:12:00",
                "5 juni 2010 om 09:12 ~ 2010-06-05T09:12:00",
                "5 maj 2010 kl. 09:12 ~ 2010-05-05T09:12:00",
                "Friday, June 8th, 2012 at 8:05:00 PM GMT+00:00 ~ 2012-06-08T20:05:00Z"
            })
    void tellsTheDayInOtherLanguages(String written, String iso) {
        assertThat(WrittenDate.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2019",
                "Mon, 03/04/2020",
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
                Duration.ofSeconds(60),
                () -> assertThat(WrittenDate.isAlone(text)).isFalse());
    }
}
