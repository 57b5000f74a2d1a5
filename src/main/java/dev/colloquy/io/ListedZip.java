package dev.colloquy.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip file whose list of files is whole: it says which of them count, and where each is. */
final class ListedZip implements Closeable {

    /** Office documents, e-books, Java programs and projects of qualitative analysis are zip files that hold one of these. */
    private static final Set<String> DOCUMENT_PARTS =
            Set.of("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "project.qde");

    /** Where the name of the first file stands in a zip file. */
    private static final int FIRST_NAME = 30;

    private final ZipFile zip;

    private ListedZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Empty if the list is not there or broken. */
    static Optional<ListedZip> of(Stored content) {
        try {
            return Optional.of(new ListedZip(
                    ZipFile.builder().setSeekableByteChannel(content.channel()).get()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** True if the first bytes of a zip file say that it is a document. */
    static boolean beginsDocument(byte[] head) {
        String rest = new String(
                head,
                Math.min(FIRST_NAME, head.length),
                Math.max(0, head.length - FIRST_NAME),
                StandardCharsets.ISO_8859_1);
        return DOCUMENT_PARTS.stream().anyMatch(rest::startsWith);
    }

    boolean isDocument() {
        return DOCUMENT_PARTS.stream().anyMatch(part -> zip.getEntry(part) != null);
    }

    void show(Unpacking.Folder folder) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory()) {
                continue;
            }
            if (entry.isUnixSymlink()) {
                folder.link(entry.getName());
            } else if (entry.getGeneralPurposeBit().usesEncryption()
                    || !ZipMethods.unpacks(entry)
                    || !zip.canReadEntryData(entry)) {
                folder.unreadable(entry.getName(), entry.getGeneralPurposeBit().usesEncryption());
            } else {
                show(entry, folder);
            }
        }
        folder.end();
    }

    private void show(ZipArchiveEntry entry, Unpacking.Folder folder) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            folder.entry(entry.getName(), in, entry.getCrc());
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            folder.broken(Unpacking.reason(e));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
