package dev.colloquy.io;

/** Numbers of bytes as people say them. */
final class ByteCount {

    private static final long UNIT = 1024;
    private static final String[] NAMES = {"bytes", "KiB", "MiB", "GiB"};

    private ByteCount() {}

    /** In the largest unit that makes it a whole number. */
    static String of(long bytes) {
        int unit = 0;
        long count = bytes;
        while (unit < NAMES.length - 1 && count >= UNIT && count % UNIT == 0) {
            count /= UNIT;
            unit++;
        }
        return count + " " + NAMES[unit];
    }
}
