package dev.colloquy.spark;

import java.io.Serializable;

/**
 * A file that was made of rows of a table.
 *
 * @param key what tells it apart from all others of its table, and puts them in order
 * @param name what it is called
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Document(String key, String name, byte[] bytes) implements Serializable {}
