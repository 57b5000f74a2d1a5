package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;

/**
 * What one coder says of one item.
 *
 * @param thread id or file name of the thread
 * @param item {@code post}, {@code c1}, ...
 */
public record Coding(String thread, String item, String coder, Stance stance) {}
