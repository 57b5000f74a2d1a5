package dev.colloquy.io;

import java.io.IOException;

/** An archive holds more than is taken out of one; the message is the end of a sentence about it. */
final class LimitReached extends IOException {

    private static final long serialVersionUID = 1L;

    private final String limit;

    /** @param limit what allows more, as {@code --limit} takes it */
    LimitReached(String why, String limit) {
        super(why);
        this.limit = limit;
    }

    String limit() {
        return limit;
    }
}
