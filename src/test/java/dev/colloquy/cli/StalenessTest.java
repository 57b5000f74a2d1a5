package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StalenessTest {

    @Test
    void equalTextsAreFresh() {
        assertThat(Staleness.compare("a", "x\n", "x\n").diff()).isEmpty();
    }

    @Test
    void scoresMayDifferByTwoHundredths() {
        Staleness.Comparison c = Staleness.compare("a", "{\n  \"score\": 0.81,\n}\n", "{\n  \"score\": 0.83,\n}\n");
        assertThat(c.diff()).isEmpty();
        assertThat(c.tolerated()).isEqualTo(1);
    }

    @Test
    void scoresThatDifferByMoreAreStale() {
        assertThat(Staleness.compare("a", "  \"score\": 0.81\n", "  \"score\": 0.84\n")
                        .diff())
                .contains("-  \"score\": 0.81", "+  \"score\": 0.84");
    }

    @Test
    void markdownScoresAreScoresToo() {
        assertThat(Staleness.compare("a", "x *0.50* y *0.10*\n", "x *0.51* y *0.10*\n")
                        .tolerated())
                .isEqualTo(1);
    }

    @Test
    void scoresOfPagesAreScoresToo() {
        assertThat(Staleness.compare("a", "<b>x</b> <i class=\"p\">0.50</i>\n", "<b>x</b> <i class=\"p\">0.51</i>\n")
                        .tolerated())
                .isEqualTo(1);
        assertThat(Staleness.compare("a", "<b>0.50</b>\n", "<b>0.51</b>\n").diff())
                .isNotEmpty();
    }

    @Test
    void otherNumbersAreNotScores() {
        assertThat(Staleness.compare("a", "  \"start\": 1,\n", "  \"start\": 0,\n")
                        .diff())
                .isNotEmpty();
        assertThat(Staleness.compare("a", "took 0.50 mg\n", "took 0.51 mg\n").diff())
                .isNotEmpty();
    }

    @Test
    void anyOtherWordIsStale() {
        assertThat(Staleness.compare("a", "  \"label\": \"NONE\"\n", "  \"label\": \"MIXED\"\n")
                        .diff())
                .isNotEmpty();
    }
}
