package dev.colloquy.cli;

import dev.colloquy.summary.FileFacts;
import dev.colloquy.text.Cells;
import dev.colloquy.text.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files hold, as a table as wide as the terminal: a line a file, and lines below it for what else there is to say. */
final class InspectTable {

    /** The width that all but the file's name is laid out for. */
    private static final int USUAL = 80;

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 8;
    private static final int MOST_FILES = 40;
    private static final int MOST_LANGUAGES = 5;
    private static final int NAME = 17;
    private static final int FORMAT = 11;
    private static final int MONTH = 7;
    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final int columns;
    private final int name;
    private long files;

    InspectTable(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
        this.name = Math.max(SHORTEST_NAME, Math.min(LONGEST_NAME, NAME + columns - USUAL));
    }

    /** One file; all but the first ones are only counted. */
    void row(Inspector.Row row) {
        files++;
        if (files == 1) {
            row("file", "format", "sure", "thread", "items", "deep", "people", "dates");
        }
        if (files > MOST_FILES) {
            return;
        }
        line(row.name(), row.format().orElse("-"), row.format().isPresent() ? row.sureness() : "-", row.facts());
        if (!row.by().isEmpty()) {
            prose("known by: " + StanceTable.safe(row.by()));
        }
        wrapped(Stream.concat(row.skipped().map(why -> "skipped: " + why).stream(), details(row.facts()).stream())
                .toList());
        out.flush();
    }

    /** What all files hold together. */
    void totals(FileFacts facts) {
        if (files > MOST_FILES) {
            out.println("... and " + (files - MOST_FILES) + " more files");
        }
        if (files != 1) {
            line(files + (files == 1 ? " file" : " files"), "", "", facts);
            wrapped(details(facts));
        }
        out.flush();
    }

    private void line(String file, String format, String sureness, FileFacts facts) {
        row(
                file,
                Shown.shortened(format, FORMAT),
                sureness,
                shortly(facts.threads()),
                shortly(facts.items()),
                Integer.toString(facts.depth()),
                shortly(facts.authors()),
                months(facts.dates()));
    }

    private void row(String file, String... cells) {
        String shown = Shown.shortened(StanceTable.safe(file), name);
        List<Object> all = new ArrayList<>(List.of(Cells.padded(Cells.cut(shown, name), name)));
        all.addAll(List.of(cells));
        String row = String.format(Locale.ROOT, "%s %-11s %-7s %6s %6s %4s %6s %s", all.toArray());
        out.println(Cells.cut(row.stripTrailing(), columns));
    }

    private static String months(FileFacts.Dates dates) {
        String first = dates.first().map(d -> d.substring(0, MONTH)).orElse("-");
        String last = dates.last().map(d -> d.substring(0, MONTH)).orElse("-");
        // Both in full would not fit; the year of the end is left out where it is the same.
        String year = first.substring(0, Math.min(5, first.length()));
        return first.equals(last) ? first : first + ".." + (last.startsWith(year) ? last.substring(5) : last);
    }

    /** Numbers of more than six digits in thousands or millions. */
    private static String shortly(long number) {
        if (number < 1_000_000) {
            return Long.toString(number);
        }
        return number < 1_000_000_000 ? number / 1_000_000 + "M" : number / 1_000_000_000 + "G";
    }

    private static List<String> details(FileFacts facts) {
        List<String> details = new ArrayList<>();
        list(details, "left out: ", facts.leftOut());
        list(details, "read though not published: ", facts.statuses());
        FileFacts.Dates dates = facts.dates();
        count(details, dates.without(), "without a date");
        count(details, dates.withoutZone(), "without a time zone");
        count(details, dates.otherwise(), "with a date in words");
        if (!facts.languages().isEmpty()) {
            details.add("languages: "
                    + facts.languages().entrySet().stream()
                            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
                            .limit(MOST_LANGUAGES)
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", ")));
        }
        list(details, "problems: ", facts.problems());
        return details;
    }

    private static void list(List<String> details, String what, SortedMap<String, Long> counts) {
        if (!counts.isEmpty()) {
            details.add(what
                    + counts.entrySet().stream()
                            .map(e -> e.getValue() + " " + e.getKey())
                            .collect(Collectors.joining(", ")));
        }
    }

    private static void count(List<String> details, long items, String what) {
        if (items > 0) {
            details.add(items + (items == 1 ? " item " : " items ") + what);
        }
    }

    /** A text in lines, broken at blanks. */
    private void prose(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && INDENT.length() + Cells.of(line.toString()) + 1 + Cells.of(word) > columns) {
                out.println(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(INDENT + line);
    }

    private void wrapped(List<String> details) {
        StringBuilder line = new StringBuilder();
        for (String detail : details) {
            if (!line.isEmpty() && INDENT.length() + Cells.of(line.toString()) + 2 + Cells.of(detail) > columns) {
                out.println(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : "; ").append(Shown.shortened(detail, columns - INDENT.length()));
        }
        if (!line.isEmpty()) {
            out.println(INDENT + line);
        }
    }
}
