package dev.colloquy.report;

import java.util.Optional;

/**
 * What only the user knows of an export.
 *
 * @param name what the data set is called
 * @param license under which terms it may be used: an address, or an identifier of SPDX; none is claimed by default
 * @param date the day of its publication, ISO 8601
 * @param codebook the text of the codebook's file
 */
public record ExportNotes(
        Optional<String> name, Optional<String> license, Optional<String> date, Optional<String> codebook) {

    /** Nothing is known. */
    public static final ExportNotes NONE =
            new ExportNotes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The address of the licence. */
    public Optional<String> licenseAddress() {
        return license.map(l -> l.contains("://") ? l : "https://spdx.org/licenses/" + l);
    }
}
