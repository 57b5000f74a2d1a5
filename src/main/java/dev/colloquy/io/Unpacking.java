package dev.colloquy.io;

import dev.colloquy.io.Archives.Visitor;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** One archive, with all that lies in it, taken apart within limits. */
final class Unpacking {

    private static final String AGAIN = "copy or download it again";
    private static final String UNPACK = "unpack it, and name the folder";

    private final String top;
    private final Stored file;
    private final ArchiveLimits limits;
    private final Visitor visitor;
    private long bytes;
    private int entries;
    private long allowed;

    Unpacking(String top, Stored file, ArchiveLimits limits, Visitor visitor) {
        this.top = top;
        this.file = file;
        this.limits = limits;
        this.visitor = visitor;
    }

    void run() {
        try {
            ArchiveKind kind = ArchiveKind.of(file);
            if (kind == ArchiveKind.NONE) {
                visitor.file(top, file);
                return;
            }
            allowed = Math.max(limits.free(), timesRatio(file.size()));
            show(top, file, 0);
        } catch (LimitReached e) {
            visitor.problem(error(top, "is read no further: " + e.getMessage())
                    .withHint(UNPACK + "; or, if you trust it, --limit " + e.limit()));
        } catch (IOException e) {
            visitor.problem(error(top, "cannot be read: " + FileTree.reason(e)));
        }
    }

    private long timesRatio(long size) {
        return size > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE : size * limits.ratio();
    }

    private static ReadProblem error(String name, String message) {
        return ReadProblem.at(Severity.ERROR, name, 0, 0, message);
    }

    private void show(String name, Stored content, int depth) throws IOException {
        ArchiveKind kind = ArchiveKind.of(content);
        Optional<String> unread = kind.unread();
        if (kind == ArchiveKind.NONE) {
            visitor.file(name, content);
        } else if (unread.isPresent()) {
            visitor.skipped(name, "it is " + unread.get() + ", which is not opened; unpack it first");
        } else if (depth >= limits.depth()) {
            visitor.problem(error(name, "is left out: it is an archive within " + depth + " others")
                    .withHint("unpack the outer ones, or --limit archive-depth=" + (depth + 1)));
        } else if (kind == ArchiveKind.GZIP) {
            gzip(name, content, depth + 1);
        } else if (kind == ArchiveKind.TAR) {
            try (InputStream in = content.open()) {
                tar(name, in, depth + 1);
            }
        } else if (kind == ArchiveKind.ZIP) {
            zip(name, content, depth + 1);
        }
    }

    private void zip(String name, Stored content, int depth) throws IOException {
        Optional<ListedZip> listed = ListedZip.of(content);
        if (listed.isPresent()) {
            try (ListedZip zip = listed.get()) {
                if (zip.isDocument() && !visitor.opens(name)) {
                    visitor.skipped(name, "it is a document or a program in a zip file, not an archive of threads");
                } else {
                    zip.show(new Folder(name, depth));
                }
            }
            return;
        }
        // The list stands at the end of a zip file: without it, what is there is read from the beginning.
        Folder folder = new Folder(name, depth);
        try (StreamedZip in = new StreamedZip(content.open())) {
            stream(in, folder, e -> false, e -> e instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
        }
        if (!folder.broken) {
            folder.broken("its list of files is missing");
        }
        folder.end();
    }

    private void gzip(String name, Stored content, int depth) throws IOException {
        Folder folder = new Folder(name, depth);
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(content.open()))) {
            byte[] head = head(in);
            // Unlike others, this way of going on loses nothing of what comes before a break.
            InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
            if (ArchiveKind.isTar(head)) {
                tar(name, all, depth);
            } else {
                folder.entry(inner(name), all, -1);
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            folder.broken(reason(e));
        }
    }

    /** The first bytes; fewer if it ends or breaks before, which whoever reads on meets again. */
    private static byte[] head(InputStream in) {
        byte[] head = new byte[ArchiveKind.HEAD];
        int length = 0;
        try {
            for (int read = in.read(head); read > 0; read = in.read(head, length, head.length - length)) {
                length += read;
            }
        } catch (IOException e) {
            return Arrays.copyOf(head, length);
        }
        return Arrays.copyOf(head, length);
    }

    /** What a gzip file holds is called as it is, without the ending. */
    private static String inner(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return file.length() > 3 && file.regionMatches(true, file.length() - 3, ".gz", 0, 3)
                ? file.substring(0, file.length() - 3)
                : file;
    }

    private void tar(String name, InputStream content, int depth) throws IOException {
        Folder folder = new Folder(name, depth);
        try (TarArchiveInputStream in = new TarArchiveInputStream(content)) {
            stream(
                    in,
                    folder,
                    e -> e instanceof TarArchiveEntry tar && isNoFile(tar),
                    e -> e instanceof TarArchiveEntry tar && (tar.isLink() || tar.isSymbolicLink()));
        }
        folder.end();
    }

    /** Pipes and devices count as files with the library. */
    private static boolean isNoFile(TarArchiveEntry entry) {
        return !entry.isFile() || entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
    }

    private static void stream(
            ArchiveInputStream<?> in, Folder folder, Predicate<ArchiveEntry> noFile, Predicate<ArchiveEntry> link)
            throws IOException {
        try {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || noFile.test(entry)) {
                    continue;
                }
                if (link.test(entry)) {
                    folder.link(entry.getName());
                } else if (!in.canReadEntryData(entry)) {
                    boolean locked = entry instanceof ZipArchiveEntry zip
                            && zip.getGeneralPurposeBit().usesEncryption();
                    folder.unreadable(entry.getName(), locked);
                } else if (!folder.entry(entry.getName(), in, -1)) {
                    return;
                }
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            folder.broken(reason(e));
        }
    }

    static String reason(Exception e) {
        return e instanceof java.io.EOFException || e.getMessage() == null ? "it ends early" : e.getMessage();
    }

    /** An archive as a folder of what lies in it. */
    final class Folder {
        private final String name;
        private final int depth;
        private boolean broken;
        private final FirstOf climbing = new FirstOf();
        private final FirstOf locked = new FirstOf();
        private final FirstOf strange = new FirstOf();
        private final FirstOf links = new FirstOf();

        Folder(String name, int depth) {
            this.name = name;
            this.depth = depth;
        }

        /**
         * Takes out one file and shows it.
         *
         * @param crc the checksum that it must have; negative if that is not known
         * @return false if it ends early
         */
        boolean entry(String raw, InputStream in, long crc) throws IOException {
            EntryName entry = EntryName.of(raw);
            if (entry.hidden()) {
                return true;
            }
            if (++entries > limits.entries()) {
                throw new LimitReached("it holds more than " + limits.entries() + " files", "archive-files=NUMBER");
            }
            if (entry.climbs()) {
                climbing.add(raw);
            }
            try (Spool spool = Spool.of(in, this::take)) {
                if (spool.size() > 0 || spool.damage().isEmpty()) {
                    show(name + "/" + entry.name(), spool.content(), depth);
                }
                if (spool.damage().isPresent()) {
                    broken(reason(spool.damage().get()));
                    return false;
                }
                if (crc >= 0 && crc != spool.checksum()) {
                    visitor.problem(error(name + "/" + entry.name(), "is damaged: its checksum does not hold")
                            .withHint(AGAIN));
                }
            }
            return true;
        }

        private void take(int more) throws LimitReached {
            bytes += more;
            if (bytes > limits.bytes()) {
                throw new LimitReached(
                        "it unpacks to more than " + ByteCount.of(limits.bytes()), "archive-bytes=NUMBER");
            }
            if (bytes > allowed) {
                throw new LimitReached(
                        "it unpacks to more than " + limits.ratio()
                                + " times its size, which only archives do that are made to fill a disk",
                        "archive-ratio=NUMBER");
            }
        }

        /** Notes a file that cannot be taken out: for want of a password, or of knowing how it was packed. */
        void unreadable(String raw, boolean encrypted) {
            if (!EntryName.of(raw).hidden()) {
                (encrypted ? locked : strange).add(raw);
            }
        }

        /** Notes a name that stands for another file, which is in the archive itself or nothing of ours. */
        void link(String raw) {
            if (!EntryName.of(raw).hidden()) {
                links.add(raw);
            }
        }

        void broken(String why) {
            broken = true;
            visitor.problem(error(name, "is damaged or cut off (" + why + "); what could be read of it is kept")
                    .withHint(AGAIN));
        }

        /** Tells what was noted, once for all files. */
        void end() {
            locked.tell(" is encrypted and left out", " are encrypted and left out")
                    .ifPresent(s -> visitor.problem(error(name, s).withHint(UNPACK)));
            strange.tell(" is packed in a way that is not known here", " are packed in a way that is not known here")
                    .ifPresent(s -> visitor.problem(error(name, s).withHint(UNPACK)));
            links.tell(" is a link to another, and left out", " are links to others, and left out")
                    .ifPresent(s -> visitor.problem(ReadProblem.at(Severity.NOTE, name, 0, 0, s)));
            climbing.tell(
                            " points out of the archive; it is read under its name without that",
                            " point out of the archive; they are read under their names without that")
                    .ifPresent(s -> visitor.problem(ReadProblem.at(Severity.WARNING, name, 0, 0, s)));
        }
    }
}
