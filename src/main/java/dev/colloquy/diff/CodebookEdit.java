package dev.colloquy.diff;

/**
 * One thing that is different between two codebooks.
 *
 * @param kind what labels it may move
 * @param id id of the target or theme
 * @param told what was done, in words: {@code indicator "data leak" added}
 */
public record CodebookEdit(ShareChange.Kind kind, String id, String told) {}
