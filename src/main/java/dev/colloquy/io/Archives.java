package dev.colloquy.io;

import dev.colloquy.model.ReadProblem;

/**
 * Looks into archives: zip, tar and gzip, also within one another, known by their content whatever they are called. Nothing is
 * ever unpacked to where an archive says; each file in it is read in memory or in a temporary file, one after another.
 */
public final class Archives {

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

    /** Shows a file, or each file in it if it is an archive, in the order of the archive. */
    public void visit(String name, Stored file, Visitor visitor) {
        new Unpacking(name, file, limits, visitor).run();
    }
}
