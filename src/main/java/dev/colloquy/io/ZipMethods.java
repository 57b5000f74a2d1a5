package dev.colloquy.io;

import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Ways of packing a file in a zip file (APPNOTE 6.3.10, 4.4.5), and which of them can be undone without a library that is not here. */
final class ZipMethods {

    private static final Set<Integer> KNOWN = Set.of(
            ZipMethod.STORED.getCode(),
            ZipMethod.UNSHRINKING.getCode(),
            ZipMethod.IMPLODING.getCode(),
            ZipMethod.DEFLATED.getCode(),
            ZipMethod.ENHANCED_DEFLATED.getCode(),
            ZipMethod.BZIP2.getCode());

    /** Their end is told by what is packed itself, or by a mark behind it. */
    private static final Set<Integer> ENDING = Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode());

    private ZipMethods() {}

    /** True if it can be unpacked. */
    static boolean unpacks(ZipArchiveEntry entry) {
        return KNOWN.contains(entry.getMethod());
    }

    /** True if it can be unpacked where the size of what is packed stands behind it, as in a stream. */
    static boolean streams(ZipArchiveEntry entry) {
        return unpacks(entry)
                && (entry.getCompressedSize() != ZipArchiveEntry.SIZE_UNKNOWN || ENDING.contains(entry.getMethod()));
    }
}
