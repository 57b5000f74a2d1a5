package dev.colloquy.annotate.source;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.source.Tally.Counts;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Publishers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Scores the fields of the works found against those coded. */
final class FieldFigures {

    private static final List<String> FIELDS = List.of("publisher", "author", "year", "date", "title", "type");

    private FieldFigures() {}

    /** @param matched coded works by the ids of those found */
    static void add(Tally tally, CitingGold gold, Map<String, CitedSource> sources, Map<String, String> matched) {
        matched.forEach((id, coded) -> {
            CitedSource source = sources.get(id);
            CitingGold.Source other = gold.sources().get(coded);
            if (source == null || other == null) {
                return;
            }
            Map<String, String> wanted = other.fields();
            Map<String, String> found = new TreeMap<>();
            source.publisher().ifPresent(v -> found.put("publisher", v));
            source.author().ifPresent(v -> found.put("author", v));
            source.year().ifPresent(v -> found.put("year", Integer.toString(v)));
            source.date().map(PartialDate::toString).ifPresent(v -> found.put("date", v));
            source.title().ifPresent(v -> found.put("title", v));
            found.put("type", source.type());
            for (String field : FIELDS) {
                Counts c = tally.count("field " + field);
                Counts sum = tally.count("fields");
                String w = wanted.getOrDefault(field, "");
                String f = found.getOrDefault(field, "");
                boolean right = !w.isEmpty() && !f.isEmpty() && same(field, w, f);
                for (Counts each : List.of(c, sum)) {
                    each.wanted(w.isEmpty() ? 0 : 1);
                    each.found(f.isEmpty() ? 0 : 1);
                    each.right(right ? 1 : 0);
                }
                if (!right && !(w.isEmpty() && f.isEmpty())) {
                    tally.say("  ~ " + coded + " " + field + ": coded «" + w + "» found «" + f + "»");
                }
            }
        });
    }

    private static boolean same(String field, String wanted, String found) {
        return switch (field) {
            case "publisher" ->
                Publishers.key(wanted).equals(Publishers.key(found))
                        || (Publishers.named(wanted).isPresent()
                                && Publishers.named(wanted).equals(Publishers.named(found)));
            case "author" -> letters(wanted).equals(letters(found));
            case "title" -> Titles.key(wanted).equals(Titles.key(found));
            default -> wanted.equals(found);
        };
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .replace("&", "and")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().replace("and", "");
    }
}
