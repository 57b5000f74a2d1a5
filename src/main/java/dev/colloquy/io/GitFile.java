package dev.colloquy.io;

/**
 * A regular file in a commit.
 *
 * @param name its path below the folder that was asked for, with {@code /}; the file's name if it was asked for itself
 * @param blob id of its content
 */
public record GitFile(String name, String blob) {}
