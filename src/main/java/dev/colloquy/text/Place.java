package dev.colloquy.text;

/**
 * A place in a file that people write, as editors count.
 *
 * @param line from 1; 0 if there is none
 * @param column from 1; 0 if there is none
 */
public record Place(int line, int column) {

    /** What has no place in the file. */
    public static final Place NONE = new Place(0, 0);
}
