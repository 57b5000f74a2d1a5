package dev.colloquy.cli;

import dev.colloquy.summary.FileFacts;
import dev.colloquy.text.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What files hold, as a table of 80 columns: a line a file, and lines below it for what else there is to say. */
final class InspectTable {

    private static final int WIDTH = 80;
    private static final int MOST_FILES = 40;
    private static final int MOST_LANGUAGES = 5;
    private static final int NAME = 17;
    private static final int FORMAT = 11;
    private static final int MONTH = 7;
    private static final String INDENT = "    ";
    private static final String ROW = "%-17s %-11s %-7s %6s %6s %4s %6s %s";

    private final PrintWriter out;
    private long files;

    InspectTable(PrintWriter out) {
        this.out = out;
    }

    /** One file; all but the first ones are only counted. */
    void row(Inspector.Row row) {
        files++;
        if (files == 1) {
            out.println(String.format(
                    Locale.ROOT, ROW, "file", "format", "sure", "thread", "items", "deep", "people", "dates"));
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

    private void line(String name, String format, String sureness, FileFacts facts) {
        out.println(String.format(
                        Locale.ROOT,
                        ROW,
                        Shown.shortened(StanceTable.safe(name), NAME),
                        Shown.shortened(format, FORMAT),
                        sureness,
                        shortly(facts.threads()),
                        shortly(facts.items()),
                        facts.depth(),
                        shortly(facts.authors()),
                        months(facts.dates()))
                .stripTrailing());
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
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
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
            if (!line.isEmpty() && INDENT.length() + line.length() + 2 + detail.length() > WIDTH) {
                out.println(INDENT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : "; ").append(Shown.shortened(detail, WIDTH - INDENT.length()));
        }
        if (!line.isEmpty()) {
            out.println(INDENT + line);
        }
    }
}
