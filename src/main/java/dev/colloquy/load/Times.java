package dev.colloquy.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of exports in one form, ISO 8601 to the second: {@code 2019-12-05T10:00:00Z}, {@code 2019-12-05T10:00:00+01:00}; without
 * an offset where the zone is not known; the day alone where no time is.
 */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})? ?(Z|UTC|[+-]\\d{2}(?::?\\d{2})?)?)?");
    private static final int MAX_DIGITS = 12;
    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,17}");
    private static final Pattern POWER = Pattern.compile("-?\\d(?:\\.\\d{1,20})?[eE]\\+?\\d{1,2}");
    private static final int MILLIS = 3;
    private static final int MICROS = 6;
    private static final int MILLIS_FROM = 11;
    private static final int MICROS_FROM = 14;
    private static final int LOCAL = "2019-12-05T10:00:00".length();
    private static final String NEVER = "0000-";
    private static final int HOURS = 3;

    private Times() {}

    /** Seconds since 1970, also with a fraction or a power of ten. */
    public static Optional<String> ofEpochSeconds(String seconds) {
        String figures = POWER.matcher(seconds).matches() ? new BigDecimal(seconds).toPlainString() : seconds;
        int dot = figures.indexOf('.');
        String whole = dot < 0 ? figures : figures.substring(0, dot);
        if (whole.length() > MAX_DIGITS || !whole.matches("-?\\d+")) {
            return Optional.empty();
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(whole)).toString());
    }

    /** Seconds, or thousandths or millionths of seconds, since 1970, told apart by their size: dates from 1973 on. */
    public static Optional<String> ofEpoch(String number) {
        int dot = number.indexOf('.');
        String whole = dot < 0 ? number : number.substring(0, dot);
        if (!EPOCH.matcher(whole).matches()) {
            return Optional.empty();
        }
        int more = whole.length() > MICROS_FROM ? MICROS : whole.length() > MILLIS_FROM ? MILLIS : 0;
        return ofEpochSeconds(whole.substring(0, whole.length() - more));
    }

    /** ISO 8601 and what databases write, such as {@code 2019-12-05 10:00:00}; empty for what is no date or was never set. */
    public static Optional<String> ofIso(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (!iso.matches() || text.startsWith(NEVER)) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(iso.group(1));
            if (iso.group(2) == null) {
                return Optional.of(day.toString());
            }
            LocalDateTime time = day.atTime(LocalTime.parse(iso.group(2)));
            return Optional.of(
                    iso.group(3) == null
                            ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                            : told(time.atOffset(offset(iso.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same of a text without an offset that is known to be UTC. */
    public static Optional<String> ofUtc(String text) {
        return ofIso(text).map(t -> t.length() == LOCAL ? t + "Z" : t);
    }

    /** As mail and feeds write it: {@code Thu, 05 Dec 2019 10:00:00 +0000} (RFC 1123). */
    public static Optional<String> ofRfc1123(String text) {
        try {
            return Optional.of(told(OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A key by which dates of one file are put in order: in UTC where the offset is known; as it stands where it is no date. */
    static String sortable(String published) {
        try {
            return OffsetDateTime.parse(published).toInstant().toString();
        } catch (DateTimeParseException e) {
            return published;
        }
    }

    private static ZoneOffset offset(String text) {
        if (text.equals("Z") || text.equals("UTC")) {
            return ZoneOffset.UTC;
        }
        boolean whole = text.indexOf(':') > 0 || text.length() == HOURS;
        return ZoneOffset.of(whole ? text : text.substring(0, HOURS) + ":" + text.substring(HOURS));
    }

    private static String told(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
