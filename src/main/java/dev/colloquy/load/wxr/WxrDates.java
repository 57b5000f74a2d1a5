package dev.colloquy.load.wxr;

import dev.colloquy.load.Times;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates that WordPress writes twice, in the site's time and in UTC: together they tell the zone. */
final class WxrDates {

    private static final int QUARTER = 15 * 60;
    private static final int MOST = 14 * 60 * 60;

    private WxrDates() {}

    /**
     * The date with its offset; in UTC if only that is known, or without an offset if only the site's time is.
     *
     * @param local {@code 2019-12-05 11:00:00}
     * @param utc the same time in UTC
     */
    static Optional<String> of(String local, String utc) {
        Optional<String> here = Times.ofIso(local);
        Optional<String> there = Times.ofUtc(utc);
        if (here.isEmpty()
                || there.isEmpty()
                || !isTime(here.get())
                || !there.get().endsWith("Z")) {
            return there.or(() -> here);
        }
        LocalDateTime time = LocalDateTime.parse(here.get());
        String bare = there.get().substring(0, there.get().length() - 1);
        long offset = Duration.between(LocalDateTime.parse(bare), time).toSeconds();
        if (offset == 0 || offset % QUARTER != 0 || Math.abs(offset) > MOST) {
            return there;
        }
        return Optional.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atOffset(ZoneOffset.ofTotalSeconds((int) offset))));
    }

    /** True for what has a time and no offset. */
    private static boolean isTime(String iso) {
        return iso.length() == "2019-12-05T11:00:00".length();
    }
}
