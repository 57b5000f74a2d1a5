package dev.colloquy.codebook;

import java.util.Optional;

/**
 * Something wrong, or odd, at a place of a codebook file.
 *
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong, without the file's name
 * @param hint what to do about it
 */
public record CodebookProblem(int line, int column, String message, Optional<String> hint) {

    public CodebookProblem {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
    }
}
