package dev.colloquy.diff;

import java.util.Locale;

/** Why a label or a share moved. */
public enum Cause {
    /** Items that are no longer there. */
    REMOVED,
    /** The item's text changed, or another that its labels hang on: what it answers, the post; for a work any text. */
    TEXT,
    /** The codebook changed: a theme, an indicator, a target. */
    CODEBOOK,
    /** A model, or the program, changed. */
    MODEL,
    /** Items that were not there. */
    ADDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
