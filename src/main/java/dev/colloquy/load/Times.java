package dev.colloquy.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of exports in one form, ISO 8601 to the second: {@code 2019-12-05T10:00:00Z}, {@code 2019-12-05T10:00:00+01:00}; without
 * an offset where the zone is not known; the day alone where no time is.
 */
public final class Times {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?:(?:T|\\s+)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?"
                    + " ?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?(?: ?\\(?([A-Z]{2,5})\\)?)?)?");

    /** Zones by the names that mail and databases give them (RFC 822, section 5.1, and those of Europe). */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("WET", "Z"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));

    private static final Pattern MAIL = Pattern.compile(
            "^(?:[A-Za-z]{2,9},? )?\\s*+(\\d{1,2} [A-Za-z]{3} \\d{4} \\d{1,2}:\\d{2}(?::\\d{2})?) ?(\\S*)");
    private static final int MAX_DIGITS = 12;
    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,17}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
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
        if (whole.length() > MAX_DIGITS || !WHOLE.matcher(whole).matches()) {
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
            // Days and times are made to know that there are such; formatters would take most of the time of reading.
            LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(3)), number(iso.group(4)));
            if (iso.group(5) == null) {
                return Optional.of(day.toString());
            }
            LocalTime time = LocalTime.of(
                    number(iso.group(5)), number(iso.group(6)), iso.group(7) == null ? 0 : number(iso.group(7)));
            String at = day + "T" + time + (time.getSecond() == 0 ? ":00" : "");
            if (iso.group(8) != null) {
                return Optional.of(at + offset(iso.group(8)).getId());
            }
            return iso.group(9) == null ? Optional.of(at) : zone(iso.group(9)).map(z -> at + z);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The offset of a zone that is called by a name, such as {@code CET}: {@code +01:00}. */
    public static Optional<String> zone(String name) {
        return Optional.ofNullable(ZONES.get(name.toUpperCase(Locale.ROOT)));
    }

    /** The same of a text without an offset that is known to be UTC. */
    public static Optional<String> ofUtc(String text) {
        return ofIso(text).map(t -> t.length() == LOCAL ? t + "Z" : t);
    }

    /**
     * As mail and feeds write it: {@code Thu, 05 Dec 2019 10:00:00 +0000} (RFC 1123), with the zones of RFC 822 too. The day of the
     * week says nothing, so that a wrong one does no harm.
     */
    public static Optional<String> ofRfc1123(String text) {
        Matcher mail = MAIL.matcher(text.strip());
        if (!mail.matches() || mail.group(2).isEmpty()) {
            return Optional.empty();
        }
        String zone = zone(mail.group(2))
                .map(z -> z.equals("Z") ? "GMT" : z.replace(":", ""))
                .orElse(mail.group(2));
        try {
            return Optional.of(
                    told(OffsetDateTime.parse(mail.group(1) + " " + zone, DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A key by which dates of one file are put in order: in UTC where the offset is known; as it stands where it is no date. */
    static String sortable(String published) {
        if (published.length() == LOCAL + 1 && published.endsWith("Z")) {
            return published;
        }
        try {
            return OffsetDateTime.parse(published).toInstant().toString();
        } catch (DateTimeParseException e) {
            return published;
        }
    }

    private static ZoneOffset offset(String text) {
        if (text.equals("Z") || text.equals("UTC") || text.equals("GMT")) {
            return ZoneOffset.UTC;
        }
        boolean whole = text.indexOf(':') > 0 || text.length() == HOURS;
        return ZoneOffset.of(whole ? text : text.substring(0, HOURS) + ":" + text.substring(HOURS));
    }

    private static String told(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
