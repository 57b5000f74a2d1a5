package dev.colloquy.load;

/**
 * How much of one file is read, so that no input can fill the memory or keep a machine busy for ever.
 *
 * @param fileBytes bytes of a file; a larger one is left out
 * @param itemChars characters of the text of a post or comment (UTF-16); a longer text is left out
 * @param threadItems comments of a thread; those beyond are left out
 * @param depth how deep answers may nest, from 1 for those to the post; deeper ones answer what lies just above the deepest
 * @param addresses web addresses in the text of a post or comment, counted by {@code ://} and {@code www.}; a text with more is left out
 */
public record ReadLimits(long fileBytes, int itemChars, int threadItems, int depth, int addresses) {

    private static final long GIB = 1L << 30;

    /** What people's threads keep to. */
    public static final ReadLimits USUAL = new ReadLimits(64 * GIB, 5_000_000, 1_000_000, Integer.MAX_VALUE, 100_000);
}
