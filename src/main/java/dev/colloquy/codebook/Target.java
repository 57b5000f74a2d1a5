package dev.colloquy.codebook;

/**
 * What a stance is about, as a pair of sentences.
 *
 * @param favor a sentence that a supporter would sign
 * @param against a sentence that an opponent would sign
 */
public record Target(String id, String name, String favor, String against) {}
