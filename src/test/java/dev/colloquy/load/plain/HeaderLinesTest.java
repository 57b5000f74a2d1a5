package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderLinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Ann says: 3 May 2020 ~ SAID ~ Ann ~ 3 May 2020",
                "Ann said... ~ UNDATED ~ Ann ~ ",
                "Ann wrote: ~ UNDATED ~ Ann ~ ",
                "Ann Bell/May 3, 2020 at 7:12 am ~ ABOVE ~ Ann Bell ~ May 3, 2020 at 7:12 am",
                "Ann Bell/Ann Bell/May 3 ~ ABOVE ~ Ann Bell ~ May 3",
                "ann/•/3h ago ~ ABOVE ~ ann ~ 3h ago",
                "@ann.b/2 years ago (edited) ~ ABOVE ~ @ann.b ~ 2 years ago",
                "Ann Bell, 12 May 2020 at 10:31 am ~ LISTED ~ Ann Bell ~ 12 May 2020 at 10:31 am",
                "Ann Bell (12 May 2020) ~ LISTED ~ Ann Bell ~ 12 May 2020",
                "Ann · 3 hr. ago ~ LISTED ~ Ann ~ 3 hr. ago",
                "Ann B. May 3, 2015 at 7:12 AM ~ LISTED ~ Ann B. ~ May 3, 2015 at 7:12 AM",
                "ann 5 points 3 hours ago ~ SCORED ~ ann ~ 3 hours ago",
                "[–]ann[S] 1 point 3 hours ago* (2 children) ~ SCORED ~ ann ~ 3 hours ago",
                "ann [score hidden] 3 hours ago ~ SCORED ~ ann ~ 3 hours ago",
                "ann 3 hours ago | parent | next [–] ~ LINKED ~ ann ~ 3 hours ago",
                "ann on May 3, 2020 [-] ~ LINKED ~ ann ~ on May 3, 2020",
                "#12 by Ann Bell » Tue May 12, 2020 10:31 am ~ POSTED ~ Ann Bell ~ Tue May 12, 2020 10:31 am",
                "Post by Ann » 12 May 2020, 10:31 ~ POSTED ~ Ann ~ 12 May 2020, 10:31",
                "#12 Ann, May 12, 2020 ~ POSTED ~ Ann ~ May 12, 2020",
                "From: Ann Bell <ann@example.org>/Date: Tue, 12 May 2020 10:31:00 +0200 ~ LETTER ~ Ann Bell"
                        + " ~ Tue, 12 May 2020 10:31:00 +0200",
                "From: ann@example.org/Sent: 12 May 2020 ~ LETTER ~  ~ 12 May 2020",
                "↳ Ann says: 3 May 2020 ~ SAID ~ Ann ~ 3 May 2020",
                "* Ann says: 3 May 2020 ~ SAID ~ Ann ~ 3 May 2020",
                "Ann (ann@example.org) says: 3 May 2020 ~ SAID ~ Ann ~ 3 May 2020",
                "ann@example.org says: 3 May 2020 ~ SAID ~  ~ 3 May 2020",
                "192.168.20.1 says: 3 May 2020 ~ SAID ~  ~ 3 May 2020"
            })
    void readsTheFormsOfManyPages(String lines, String kind, String author, String date) {
        Header header = HeaderLines.at(Line.of(lines.replace('/', '\n')), 0).orElseThrow();
        assertThat(header.kind()).hasToString(kind);
        assertThat(header.byline().author().orElse(null)).isEqualTo(author);
        assertThat(header.byline().published().orElse("")).startsWith(date == null ? "" : date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rule is simple: nobody swims.",
                "We left on May 3, 2020 and came back.",
                "It was sold for 5 points 3 hours ago, they say",
                "My team is 5 points ahead",
                "Posted 3 hours ago",
                "Edited by hand, 12 May",
                "in Lowick, 3 May 2020",
                "Tue May 12, 2020 10:31 am",
                "#12 is my favourite",
                "#1 » by far",
                "From: my heart\nDate: never",
                "From: Ann Bell\nI say hello.",
                "> Ann says: 3 May 2020",
                "Ann 2020",
                "May 3\nMay 4, 2020",
                "Is it true?\n3 May 2020",
                "It is.\n3 May 2020",
                "Reply\n3 May 2020",
                "Author\n3 May 2020",
                "Ann\n\n3 May 2020",
                "2 | 3 [-]",
                "a | parent | next [-]"
            })
    void takesNoProseForAHeader(String lines) {
        List<Line> all = Line.of(lines);
        assertThat(HeaderLines.at(all, 0)).isEmpty();
    }
}
