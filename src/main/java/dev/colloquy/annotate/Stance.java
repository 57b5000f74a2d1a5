package dev.colloquy.annotate;

/** A position towards a target, in the order that decides near ties. */
public enum Stance {
    FAVOR,
    AGAINST,
    MIXED,
    NONE
}
