package dev.colloquy.cite;

import java.util.Locale;

/** Where a field of a work comes from. Nothing is guessed: each field has one. */
public enum Origin {
    /** The user's own list of works. */
    SUPPLIED,
    /** Somebody wrote it in an item. */
    TEXT,
    /** The address says it by its form. */
    ADDRESS,
    /** The table of publishers that ships with the program. */
    TABLE,
    /** Nothing says so: the kind that fits anything. */
    DEFAULT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
