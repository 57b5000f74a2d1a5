package dev.colloquy.spark;

import java.io.Serializable;

/**
 * A file that was made of rows of a table.
 *
 * @param name what it is called
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Document(String name, byte[] bytes) implements Serializable {}
