package dev.colloquy.evaluate;

import dev.colloquy.text.Place;

/**
 * An item as a gold file names it.
 *
 * @param thread id or file name of the thread
 * @param threadAt where the thread is named
 * @param item {@code post}, {@code c1}, ...
 * @param itemAt where the item is named
 */
public record ItemName(String thread, Place threadAt, String item, Place itemAt) {}
