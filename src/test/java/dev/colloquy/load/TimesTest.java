package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-12-05|2019-12-05",
                "2019-12-05 10:00|2019-12-05T10:00:00",
                "2019-12-05T10:00:07.1234567Z|2019-12-05T10:00:07Z",
                "2019-12-05 10:00:00 +0100|2019-12-05T10:00:00+01:00",
                "2019-12-05 10:00:00+01|2019-12-05T10:00:00+01:00",
                "2019-12-05 10:00:00 -0300 BRT|2019-12-05T10:00:00-03:00",
                "2019-12-05 10:00:00 +0000 UTC|2019-12-05T10:00:00Z",
                "2019-12-05 10:00:00 GMT|2019-12-05T10:00:00Z",
                "2019-3-5 9:05|2019-03-05T09:05:00",
                "2019/03/05 09:05:01|2019-03-05T09:05:01",
                "2019-13-05|",
                "0000-00-00 00:00:00|",
                "2019-02-30|",
                "2019-12-05 25:00|",
                "2019-12-05 10:00:00 +9900|",
                "05.12.2019|"
            })
    void readsWhatDatabasesWrite(String written, String iso) {
        assertThat(Times.ofIso(written).orElse(null)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 05 Dec 2019 10:00:00 +0000|2019-12-05T10:00:00Z",
                "Thu, 5 Dec 2019 10:00:00 GMT|2019-12-05T10:00:00Z",
                "Mon, 05 Dec 2019 10:00:00 -0500|2019-12-05T10:00:00-05:00",
                "05 Dec 2019 10:00:00 EST|2019-12-05T10:00:00-05:00",
                "Thu, 05 Dec 2019 10:00 PDT|2019-12-05T10:00:00-07:00",
                "Thu, 05 Dec 2019 10:00:00|",
                "Thu, 35 Dec 2019 10:00:00 GMT|",
                "Thu, 05 Dec 2019 10:00:00 XYZ|",
                "Wed, 30 Nov -0001 00:00:00 +0000|"
            })
    void readsWhatFeedsWrite(String written, String iso) {
        assertThat(Times.ofRfc1123(written).orElse(null)).isEqualTo(iso);
    }
}
