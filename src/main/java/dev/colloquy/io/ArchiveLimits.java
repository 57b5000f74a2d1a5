package dev.colloquy.io;

/**
 * How much is taken out of one archive, so that none can fill a disk or keep a machine busy for ever.
 *
 * @param depth how many archives may lie within one another
 * @param entries how many files
 * @param bytes how many bytes unpacked, all files together
 * @param ratio how many times the archive's own size; texts shrink to a tenth or so, hardly ever to less than a hundredth
 * @param free bytes for which no ratio is asked
 */
public record ArchiveLimits(int depth, int entries, long bytes, int ratio, long free) {

    private static final long MIB = 1024L * 1024;

    /** What people's archives keep to. */
    public static final ArchiveLimits USUAL = new ArchiveLimits(3, 100_000, 64 * 1024 * MIB, 250, 256 * MIB);
}
