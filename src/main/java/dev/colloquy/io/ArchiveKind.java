package dev.colloquy.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file's first bytes say of it: an archive that is opened, one that is not, or none at all. */
enum ArchiveKind {
    NONE("", ""),
    ZIP("", "504b0304"),
    EMPTY_ZIP("", "504b0506"),
    GZIP("", "1f8b08"),
    TAR("", ""),
    SEVEN_ZIP("a 7-Zip archive", "377abcaf271c"),
    RAR("a RAR archive", "526172211a07"),
    XZ("an xz file", "fd377a585a00"),
    BZIP("a bzip2 file", "425a68"),
    ZSTANDARD("a Zstandard file", "28b52ffd");

    /** The first block of a tar archive. */
    static final int HEAD = 512;

    private static final int PLAIN_TEXT_BYTES = 4;
    private static final String BZIP_BLOCK = "314159265359";

    private final String unread;
    private final String magic;

    ArchiveKind(String unread, String magic) {
        this.unread = unread;
        this.magic = magic;
    }

    /** What it is called if it is an archive that is not opened. */
    Optional<String> unread() {
        return unread.isEmpty() ? Optional.empty() : Optional.of(unread);
    }

    static ArchiveKind of(Stored file) {
        try (InputStream in = file.open()) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            // Whoever reads the file meets the same, and tells it.
            return NONE;
        }
    }

    static ArchiveKind of(byte[] head) {
        for (ArchiveKind kind : values()) {
            if (!kind.magic.isEmpty() && startsWith(head, 0, kind.magic) && kind.fits(head)) {
                return kind;
            }
        }
        return isTar(head) ? TAR : NONE;
    }

    /** "BZh" may begin a text. */
    private boolean fits(byte[] head) {
        return this != BZIP || startsWith(head, PLAIN_TEXT_BYTES, BZIP_BLOCK);
    }

    /** True if the checksum of the header holds; old tar archives have no other mark. */
    static boolean isTar(byte[] head) {
        try {
            return head.length == HEAD && head[0] != 0 && TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            // There is no number where the checksum would be.
            return false;
        }
    }

    private static boolean startsWith(byte[] head, int at, String hex) {
        byte[] part = HexFormat.of().parseHex(hex);
        return head.length >= at + part.length && Arrays.equals(head, at, at + part.length, part, 0, part.length);
    }
}
