package dev.colloquy.model;

import java.util.Optional;

/**
 * Something in the input that a person should know: what was mended, doubted or could not be read.
 *
 * @param file path below the input folder
 * @param line from 1, or 0 where no place can be named
 * @param column from 1, or 0
 * @param message one sentence
 * @param hint what to do about it
 */
public record ReadProblem(Severity severity, String file, int line, int column, String message, Optional<String> hint) {

    /** How bad it is. */
    public enum Severity {
        /** The file could not be analysed. */
        ERROR,
        /** It was analysed, and something in it is odd. */
        WARNING,
        /** It was left out on purpose. */
        NOTE
    }

    public static ReadProblem at(Severity severity, String file, int line, int column, String message) {
        return new ReadProblem(severity, file, line, column, message, Optional.empty());
    }

    public ReadProblem withHint(String text) {
        return new ReadProblem(severity, file, line, column, message, Optional.of(text));
    }

    /** {@code file:line:column: message}, without the parts that are not known. */
    public String sentence() {
        String place = line > 0 ? file + ":" + line + (column > 0 ? ":" + column : "") : file;
        return place + ": " + message;
    }
}
