package dev.colloquy.cite;

/** A field of a work and where it comes from. */
public record Known<T>(T value, Origin origin) {}
