package dev.colloquy.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip file read from its beginning, without its list of files. What is packed in a way that is not known here is passed over. */
final class StreamedZip extends ZipArchiveInputStream {

    private Optional<ZipArchiveEntry> entry = Optional.empty();

    StreamedZip(InputStream in) {
        super(in, "UTF-8", /* useUnicodeExtraFields= */ true, /* allowStoredEntriesWithDataDescriptor= */ true);
    }

    @Override
    public ZipArchiveEntry getNextEntry() throws IOException {
        ZipArchiveEntry next = super.getNextEntry();
        entry = Optional.ofNullable(next);
        return next;
    }

    @Override
    public boolean canReadEntryData(ArchiveEntry asked) {
        return super.canReadEntryData(asked) && asked instanceof ZipArchiveEntry zip && ZipMethods.streams(zip);
    }

    /** Also asked when an entry is passed over whose size is not known. */
    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (entry.filter(e -> !ZipMethods.streams(e)).isPresent()) {
            throw new IOException("nothing tells where " + entry.get().getName() + " ends");
        }
        return super.read(buffer, offset, length);
    }

    /** Never read from, and asked for before anybody can say so: the library for Zstandard is not here. */
    @Override
    protected InputStream createZstdInputStream(InputStream packed) {
        return packed;
    }
}
