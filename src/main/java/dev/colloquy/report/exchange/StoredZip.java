package dev.colloquy.report.exchange;

import dev.colloquy.report.ExportFolder.Text;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zip files that are the same bytes everywhere: sorted, each file of the first day that a zip file can name, and stored as it is, since
 * what is packed differs between versions of zlib. Files may be larger than memory: each is written twice, as its size and its checksum
 * stand before it.
 */
final class StoredZip {

    /** Two seconds after the very first one, which Java takes for an earlier one and writes in the machine's time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private StoredZip() {}

    /**
     * Writes a zip file.
     *
     * @param files contents by path, in UTF-8; each must write the same twice
     * @param comment what the zip file says of itself
     * @param out stays open
     */
    static void write(SortedMap<String, Text> files, String comment, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setComment(comment);
        for (Map.Entry<String, Text> file : files.entrySet()) {
            zip.putNextEntry(entry(file.getKey(), file.getValue()));
            write(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(String name, Text content) throws IOException {
        Counted counted = new Counted();
        CheckedOutputStream checked = new CheckedOutputStream(counted, new CRC32());
        write(content, checked);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(counted.bytes);
        entry.setCompressedSize(counted.bytes);
        entry.setCrc(checked.getChecksum().getValue());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static void write(Text content, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        content.write(text);
        text.flush();
    }

    /** Counts bytes and keeps none. */
    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted() {
            super(OutputStream.nullOutputStream());
        }

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
        }
    }
}
