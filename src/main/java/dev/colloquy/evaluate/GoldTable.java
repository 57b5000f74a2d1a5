package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads codings from a table with the columns {@code thread,item,stance} and, where several people coded, {@code coder}. */
public final class GoldTable {

    /** The coder of labels that name none. */
    public static final String ONE_CODER = "gold";

    private static final List<String> NEEDED = List.of("thread", "item", "stance");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private GoldTable() {}

    /** Reads a whole table; lines that cannot be used are problems. */
    public static Gold read(String text) {
        List<Coding> codings = new ArrayList<>();
        List<Gold.Problem> problems = new ArrayList<>();
        String[] lines = text.split("\r\n|\r|\n", -1);
        try (CSVParser parser = CSVParser.builder()
                .setFormat(FORMAT)
                .setReader(new StringReader(text))
                .get()) {
            List<String> names = parser.getHeaderNames().stream()
                    .map(n -> n.toLowerCase(Locale.ROOT))
                    .toList();
            for (String needed : NEEDED) {
                if (!names.contains(needed)) {
                    problems.add(new Gold.Problem(
                            1,
                            1,
                            "the table has no column " + needed,
                            "its first line must name the columns thread,item,stance and may name coder"));
                }
            }
            if (problems.isEmpty()) {
                Map<String, Integer> seen = new HashMap<>();
                for (CSVRecord record : parser) {
                    row(record, (int) parser.getCurrentLineNumber(), lines, seen, codings, problems);
                }
            }
        } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
            problems.add(
                    new Gold.Problem(1, 1, "the table cannot be read: " + e.getMessage(), "save it as CSV (RFC 4180)"));
        }
        return new Gold(codings, List.of(), problems);
    }

    private static void row(
            CSVRecord record,
            int line,
            String[] lines,
            Map<String, Integer> seen,
            List<Coding> codings,
            List<Gold.Problem> problems) {
        if (!record.isConsistent()) {
            problems.add(new Gold.Problem(
                    line, 1, "the line has " + record.size() + " cells and the header another number", "left out"));
            return;
        }
        String label = record.get("stance");
        Optional<Stance> stance = stance(label);
        if (stance.isEmpty()) {
            problems.add(new Gold.Problem(line, column(lines, line, label), notALabel(label), LABELS));
            return;
        }
        String coder = record.isMapped("coder") && !record.get("coder").isBlank() ? record.get("coder") : ONE_CODER;
        Coding coding = new Coding(record.get("thread"), record.get("item"), coder, stance.get());
        Integer earlier = seen.putIfAbsent(coding.thread() + "\n" + coding.item() + "\n" + coder, line);
        if (earlier != null) {
            problems.add(new Gold.Problem(
                    line,
                    1,
                    "coder " + coder + " has coded " + coding.item() + " of " + coding.thread() + " in line " + earlier
                            + " already",
                    "the first one counts"));
            return;
        }
        codings.add(coding);
    }

    private static int column(String[] lines, int line, String cell) {
        return line >= 1 && line <= lines.length ? Math.max(0, lines[line - 1].lastIndexOf(cell)) + 1 : 1;
    }

    /** What a label may be, as a hint. */
    public static final String LABELS =
            Stream.of(Stance.values()).map(Stance::name).collect(Collectors.joining(", ", "labels are ", ""));

    /** Says that something is no label. */
    public static String notALabel(String label) {
        return "“" + label + "” is no stance label; left out";
    }

    /** A label by its name, in any case. */
    public static Optional<Stance> stance(String label) {
        return Stream.of(Stance.values())
                .filter(s -> s.name().equals(label.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
