package dev.colloquy.load.table;

import dev.colloquy.load.Times;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates of tables. */
final class Dates {

    private static final Pattern SLASHES = Pattern.compile("([0-9]{4})/([0-9]{2})/([0-9]{2})(.*)");
    private static final Pattern FORMED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T.*)?");

    private Dates() {}

    /** In one form where it is told without doubt, else as written; numbers are seconds, or parts of seconds, since 1970. */
    static Optional<String> of(String cell) {
        if (Keys.isNobody(cell)) {
            return Optional.empty();
        }
        return Times.ofEpoch(cell)
                .or(() -> Times.ofIso(
                        cell.indexOf('/') < 0 ? cell : SLASHES.matcher(cell).replaceFirst("$1-$2-$3$4")))
                .or(() -> Times.ofRfc1123(cell))
                .or(() -> Optional.of(cell));
    }

    /** True if all dates are in the one form, so that rows can be put in their order. */
    static boolean areFormed(List<String> dates) {
        return !dates.isEmpty()
                && dates.stream().allMatch(d -> FORMED.matcher(d).matches());
    }

    /** True if the latest stands first. */
    static boolean areBackwards(List<String> dates) {
        for (int i = 1; i < dates.size(); i++) {
            if (dates.get(i - 1).compareTo(dates.get(i)) < 0) {
                return false;
            }
        }
        return dates.size() > 1 && !dates.get(0).equals(dates.get(dates.size() - 1));
    }
}
