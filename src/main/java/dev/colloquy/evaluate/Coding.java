package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;

/** What one coder says of one item. */
public record Coding(ItemName name, String coder, Stance stance) {}
