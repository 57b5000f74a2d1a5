package dev.colloquy.load;

/**
 * The beginning of a file, by which readers tell whether it is theirs.
 *
 * @param path path below the input folder, with {@code /}
 * @param text its first characters, decoded and normalised (LF line ends)
 * @param whole true if that is all of it
 */
public record Sample(String path, String text, boolean whole) {

    /** How many bytes of a file are looked at; of JSON and YAML with long texts at its beginning, more. */
    public static final int BYTES = 1 << 16;

    /** The first character that is not white space; a line end if there is none. */
    public char first() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return '\n';
    }
}
