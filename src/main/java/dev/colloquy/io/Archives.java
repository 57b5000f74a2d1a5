package dev.colloquy.io;

import dev.colloquy.model.ReadProblem;
import java.util.EnumSet;
import java.util.Set;

/**
 * Looks into archives: zip, tar and gzip, also within one another, known by their content whatever they are called. Nothing is
 * ever unpacked to where an archive says; each file in it is read in memory or in a temporary file, one after another.
 */
public final class Archives {

    /** As many bytes as show whether a file is an archive. */
    public static final int HEAD = ArchiveKind.HEAD;

    private static final Set<ArchiveKind> OPENED = EnumSet.of(ArchiveKind.ZIP, ArchiveKind.GZIP, ArchiveKind.TAR);

    private final ArchiveLimits limits;

    public Archives(ArchiveLimits limits) {
        this.limits = limits;
    }

    /** Takes what is found. */
    public interface Visitor {

        /**
         * A file that is no archive.
         *
         * @param name the archive's name, {@code /}, and the name in it; just the name if it is in none
         * @param content may be read until this returns
         */
        void file(String name, Stored content);

        /** An archive that is not looked into, and why, as {@code skipped: ...} takes it. */
        void skipped(String name, String why);

        void problem(ReadProblem problem);

        /** True to look into a document in a zip file, too, as if it were an archive. */
        default boolean opens(String name) {
            return false;
        }
    }

    /** True if a file that begins so is an archive that would be looked into; of a document in a zip file its first part tells. */
    public static boolean isOpened(byte[] head) {
        ArchiveKind kind = ArchiveKind.of(head);
        return OPENED.contains(kind) && !(kind == ArchiveKind.ZIP && ListedZip.beginsDocument(head));
    }

    /** Shows a file, or each file in it if it is an archive, in the order of the archive. */
    public void visit(String name, Stored file, Visitor visitor) {
        new Unpacking(name, file, limits, visitor).run();
    }
}
