package dev.colloquy.report.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as all exports write them. */
final class Numbers {

    private static final int DECIMALS = 2;

    private Numbers() {}

    /** A score with two decimals, as in the reports. */
    static String score(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
