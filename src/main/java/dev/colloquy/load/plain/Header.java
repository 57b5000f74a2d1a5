package dev.colloquy.load.plain;

import java.util.Optional;

/**
 * The lines above a comment that say who wrote it and when.
 *
 * @param last the last of its lines
 * @param depth how many arrows stand before the name: each is one level of replies
 * @param number the number that it is printed with; 0 if it has none
 * @param subject of a letter; empty if it has none
 */
record Header(Kind kind, Byline byline, int last, int depth, int number, Optional<String> subject) {

    /** The ways that pages have of saying it; one page has one way. */
    enum Kind {
        /** {@code Ann says:} with a date on the line or below it. */
        SAID,
        /** {@code Ann says:}, {@code Ann said...} without a date. */
        UNDATED,
        /** A name alone above a date alone. */
        ABOVE,
        /** {@code Ann Bell, 12 May 2020 at 10:31 am}. */
        LISTED,
        /** {@code ann 5 points 3 hours ago}. */
        SCORED,
        /** {@code ann 3 hours ago | parent | next [-]}. */
        LINKED,
        /** {@code #12 by Ann » Tue May 12, 2020 10:31 am}. */
        POSTED,
        /** A name above a place above a date. */
        PLACED,
        /** {@code On 3 May 2011, Ann wrote:}. */
        WROTE,
        /** {@code From:} and {@code Date:} lines. */
        LETTER;

        /** True for what prose has, too, so that only the page's own count can tell. */
        boolean isWeak() {
            return this == UNDATED || this == PLACED || this == WROTE;
        }

        /** True if even one such line in a file without a count is no prose. */
        boolean isSure() {
            return this == SCORED || this == LINKED || this == POSTED || this == LETTER;
        }
    }
}
