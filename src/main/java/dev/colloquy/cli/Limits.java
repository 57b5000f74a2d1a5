package dev.colloquy.cli;

import dev.colloquy.io.ArchiveLimits;
import dev.colloquy.load.ReadLimits;
import dev.colloquy.text.UserError;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What {@code --limit NAME=N} asks for.
 *
 * @param reading of one file
 * @param archives of one archive
 */
record Limits(ReadLimits reading, ArchiveLimits archives) {

    private static final String FILE_BYTES = "file-bytes";
    private static final String ARCHIVE_RATIO = "archive-ratio";
    private static final String ARCHIVE_BYTES = "archive-bytes";
    /** Their names, in the order of the documentation. */
    static final List<String> NAMES = List.of(
            FILE_BYTES,
            "item-chars",
            "thread-items",
            "depth",
            "addresses",
            "archive-depth",
            "archive-files",
            ARCHIVE_BYTES,
            ARCHIVE_RATIO);

    /** @throws UserError if a name is not known, or a number is none, too large or under 1 */
    static Limits of(Map<String, String> asked) {
        Map<String, Long> numbers = new HashMap<>();
        asked.forEach((name, number) -> {
            String known = name.strip().toLowerCase(Locale.ROOT);
            if (!NAMES.contains(known)) {
                throw new UserError(
                        "--limit: there is no limit " + name.strip(), "limits are " + String.join(", ", NAMES));
            }
            numbers.put(known, number(known, number.strip()));
        });
        ReadLimits read = ReadLimits.USUAL;
        ArchiveLimits archive = ArchiveLimits.USUAL;
        return new Limits(
                new ReadLimits(
                        numbers.getOrDefault(FILE_BYTES, read.fileBytes()),
                        whole(numbers, "item-chars", read.itemChars()),
                        whole(numbers, "thread-items", read.threadItems()),
                        whole(numbers, "depth", read.depth()),
                        whole(numbers, "addresses", read.addresses())),
                new ArchiveLimits(
                        whole(numbers, "archive-depth", archive.depth()),
                        whole(numbers, "archive-files", archive.entries()),
                        numbers.getOrDefault(ARCHIVE_BYTES, archive.bytes()),
                        whole(numbers, ARCHIVE_RATIO, archive.ratio()),
                        // Who allows less than usual means small archives too.
                        numbers.getOrDefault(ARCHIVE_RATIO, (long) archive.ratio()) < archive.ratio()
                                ? 0
                                : archive.free()));
    }

    private static int whole(Map<String, Long> numbers, String name, int usual) {
        return Math.toIntExact(numbers.getOrDefault(name, (long) usual));
    }

    private static long number(String name, String written) {
        long most = name.equals(FILE_BYTES) || name.equals(ARCHIVE_BYTES) ? Long.MAX_VALUE : Integer.MAX_VALUE;
        long number;
        try {
            number = Long.parseLong(written);
        } catch (NumberFormatException e) {
            number = 0;
        }
        if (number < 1 || number > most) {
            throw new UserError(
                    "--limit: " + name + " takes a number from 1 to " + most + ", not “" + written + "”",
                    "limits are " + String.join(", ", NAMES));
        }
        return number;
    }
}
