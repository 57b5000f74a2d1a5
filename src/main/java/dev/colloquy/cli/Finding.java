package dev.colloquy.cli;

import java.util.Locale;

/**
 * One line of what {@code analyze doctor} found.
 *
 * @param about what was looked at
 * @param told what was found
 * @param advice what to do about it; empty if nothing needs to be done
 */
record Finding(Level level, String about, String told, String advice) {

    /** How good it is. */
    enum Level {
        /** As it should be. */
        OK,
        /** It works, and it is worth knowing. */
        NOTE,
        /** Something does not work. */
        WRONG;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Finding ok(String about, String told) {
        return new Finding(Level.OK, about, told, "");
    }

    static Finding note(String about, String told, String advice) {
        return new Finding(Level.NOTE, about, told, advice);
    }

    static Finding wrong(String about, String told, String advice) {
        return new Finding(Level.WRONG, about, told, advice);
    }

    /** The same without what is private. */
    Finding without(Privately privately) {
        return new Finding(level, about, privately.shown(told), privately.shown(advice));
    }
}
