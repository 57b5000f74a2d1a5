package dev.colloquy.load;

import dev.colloquy.text.SourceText;

/**
 * One input file, decoded and normalised.
 *
 * @param id the thread id its name gives
 * @param path path below the input folder, with {@code /}
 */
public record SourceFile(String id, String path, SourceText text) {}
