package dev.colloquy.load;

/** How sure a reader is that a file is in its format, least first. */
public enum Confidence {
    NO,
    MAYBE,
    LIKELY,
    CERTAIN
}
