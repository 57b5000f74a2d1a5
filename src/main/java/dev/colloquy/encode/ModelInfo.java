package dev.colloquy.encode;

import dev.colloquy.text.ContentHash;

/**
 * Which network made the judgements of a report.
 *
 * @param role what it is used for
 * @param id its name and version
 * @param hash digest of its file
 */
public record ModelInfo(String role, String id, ContentHash hash) {}
