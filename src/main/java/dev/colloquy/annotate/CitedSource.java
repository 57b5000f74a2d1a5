package dev.colloquy.annotate;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A work that somebody cites; one record for one work in a thread.
 *
 * @param id {@code s1}, {@code s2}, ... in the order of first citation
 * @param url the address as first written
 * @param type in CSL's terms, such as {@code article-newspaper}, {@code webpage}, {@code motion_picture}
 */
public record CitedSource(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> author,
        OptionalInt year,
        Optional<String> title,
        String type) {}
