package dev.colloquy.cli;

import dev.colloquy.cite.Identifiers;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.text.UserError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What only the user knows of an export. */
final class NoteOptions {

    @Option(
            names = "--name",
            paramLabel = "TEXT",
            description = "What the data set is called (csv, parquet, ro-crate).")
    private @Nullable String name;

    @Option(
            names = "--license",
            paramLabel = "ID",
            description =
                    "Its terms of use: an identifier of SPDX such as CC-BY-4.0, or an address (csv, parquet, ro-crate)."
                            + " Default: none is claimed.")
    private @Nullable String license;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "When it is published, such as 2026-11-26 (ro-crate). Default: the latest day in the corpus.")
    private @Nullable String date;

    /**
     * The notes.
     *
     * @param codebook the text of the codebook's file
     * @throws UserError if one of them has no sense
     */
    ExportNotes notes(Optional<String> codebook) {
        Optional.ofNullable(license).ifPresent(NoteOptions::demandLicense);
        Optional.ofNullable(date).ifPresent(NoteOptions::demandDay);
        return new ExportNotes(
                Optional.ofNullable(name), Optional.ofNullable(license), Optional.ofNullable(date), codebook);
    }

    private static void demandLicense(String license) {
        if (!license.matches("[A-Za-z0-9][A-Za-z0-9.+-]*") && !Identifiers.live(license)) {
            throw new UserError(
                    "--license takes an identifier or an address, not " + license,
                    "identifiers are at https://spdx.org/licenses");
        }
    }

    private static void demandDay(String day) {
        try {
            LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new UserError("--date takes a day, not " + day, "write it as 2026-11-26");
        }
    }
}
