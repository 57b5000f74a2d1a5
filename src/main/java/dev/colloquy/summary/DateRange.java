package dev.colloquy.summary;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When items were published, as far as they say it in ISO 8601. Mutable; one a file.
 */
final class DateRange {

    private static final Pattern ISO =
            Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T\\d{2}:\\d{2}.*)?");
    private static final Pattern ZONE = Pattern.compile("^[^T\\n\\r]*+T.*(Z|[+-]\\d{2}:\\d{2})");
    private static final int DAY = 10;

    private String first = "";
    private String last = "";
    private long without;
    private long withoutZone;
    private long otherwise;

    /** Takes the date of one item. */
    void add(Optional<String> published) {
        if (published.isEmpty()) {
            without++;
        } else if (!ISO.matcher(published.get()).matches()) {
            otherwise++;
        } else {
            withoutZone += ZONE.matcher(published.get()).matches() ? 0 : 1;
            String day = published.get().substring(0, DAY);
            first = first.isEmpty() || day.compareTo(first) < 0 ? day : first;
            last = day.compareTo(last) > 0 ? day : last;
        }
    }

    /** Takes the dates of another file. */
    void add(FileFacts.Dates more) {
        without += more.without();
        withoutZone += more.withoutZone();
        otherwise += more.otherwise();
        more.first().ifPresent(day -> first = first.isEmpty() || day.compareTo(first) < 0 ? day : first);
        more.last().ifPresent(day -> last = day.compareTo(last) > 0 ? day : last);
    }

    FileFacts.Dates told() {
        return new FileFacts.Dates(day(first), day(last), without, withoutZone, otherwise);
    }

    private static Optional<String> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(day);
    }
}
