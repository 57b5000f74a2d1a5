package dev.colloquy.io;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A commit of a git repository.
 *
 * @param name what it was asked for by: {@code HEAD~3}, {@code v1.2}, a short id
 * @param commit its id, 40 hexadecimal digits
 * @param shortId the fewest digits, at least 7, that no other object of the repository begins with
 * @param date when it was committed, by the commit itself
 * @param tags names of the tags that stand for it, sorted
 */
public record Revision(String name, String commit, String shortId, OffsetDateTime date, List<String> tags) {

    public Revision {
        tags = List.copyOf(tags);
    }

    /** The day of the commit where it was made: {@code 2026-03-01}. */
    public String day() {
        return date.format(DateTimeFormatter.ISO_LOCAL_DATE);
    }

    /** The same commit with other tags. */
    public Revision tagged(List<String> names) {
        return new Revision(name, commit, shortId, date, names);
    }
}
