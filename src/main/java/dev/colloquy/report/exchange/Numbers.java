package dev.colloquy.report.exchange;

import dev.colloquy.summary.RoundedShares;

/** Numbers as all exports write them. */
final class Numbers {

    private Numbers() {}

    /** A score with two decimals, as in the reports. */
    static String score(double value) {
        return RoundedShares.rounded(value).toPlainString();
    }
}
