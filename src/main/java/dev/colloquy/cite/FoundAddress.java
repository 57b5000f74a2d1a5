package dev.colloquy.cite;

import dev.colloquy.text.Span;

/**
 * An address in a text.
 *
 * @param span its place, without the marks around it
 */
public record FoundAddress(Span span, Address address) {}
