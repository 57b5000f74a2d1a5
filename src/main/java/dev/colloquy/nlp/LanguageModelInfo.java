package dev.colloquy.nlp;

import dev.colloquy.text.ContentHash;

/**
 * Which model the linguist works with.
 *
 * @param role what it is used for: {@code sentence}, {@code token}, {@code pos} or {@code lemma}
 * @param id its name and version
 * @param hash digest of its file
 */
public record LanguageModelInfo(String role, String id, ContentHash hash) {}
