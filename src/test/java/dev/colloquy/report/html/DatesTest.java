package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import org.junit.jupiter.api.Test;

final class DatesTest {

    private static Dates dates(String... dates) {
        Lines lines = new Lines(1).post("T", Stance.NONE, "P");
        for (String date : dates) {
            lines.comment("", "", date, Stance.NONE, "C");
        }
        return Dates.of(lines.thread("t").items().subList(1, dates.length + 1));
    }

    @Test
    void aDayOfTalkGoesByHours() {
        assertThat(dates("2024-02-28T23:10:00Z", "2024-02-29T01:59:00+01:00").bins())
                .containsExactly("2024-02-28T23", "2024-02-29T00", "2024-02-29T01");
    }

    @Test
    void datesWithoutTimesGoByDays() {
        assertThat(dates("2023-12-31", "2024-01-02T10:00:00Z").bins())
                .containsExactly("2023-12-31", "2024-01-01", "2024-01-02");
    }

    @Test
    void longTalksGoByMonthsAndYears() {
        assertThat(dates("2023-01-31", "2023-11-30").bins()).hasSize(11).startsWith("2023-01", "2023-02");
        assertThat(dates("1999-05-05", "2010-01-01").bins()).hasSize(12).startsWith("1999");
    }

    @Test
    void whatIsNoDateOfTheCalendarHasNone() {
        assertThat(dates("yesterday", "2024-02-30", "0000-01-01", "2024-1-1", "2024-01-01Tea")
                        .bins())
                .isEmpty();
    }

    @Test
    void binsAreToldInWords() {
        assertThat(Dates.words("2024-05-13T06")).isEqualTo("13 May 2024, 06:00");
        assertThat(Dates.words("2024-05-03")).isEqualTo("3 May 2024");
        assertThat(Dates.words("2024-12")).isEqualTo("Dec 2024");
        assertThat(Dates.words("1999")).isEqualTo("1999");
    }
}
