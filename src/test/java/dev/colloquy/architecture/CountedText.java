package dev.colloquy.architecture;

/** A text that counts how often a character of it is asked for, and gives up when that was too often. */
final class CountedText implements CharSequence {
    /** Thrown when the text was asked more often than it allows. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many", null, false, false);
        }
    }

    private final String text;
    private final long most;
    private long asked;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    long asked() {
        return asked;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        asked++;
        if (asked > most) {
            throw new TooMany();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
