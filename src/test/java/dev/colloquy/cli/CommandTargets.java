package dev.colloquy.cli;

import dev.colloquy.database.Answer;
import dev.colloquy.database.TableBase;
import dev.colloquy.dataset.Cell;
import dev.colloquy.fuzz.FuzzTarget;
import dev.colloquy.fuzz.Promise;
import dev.colloquy.report.DiffWriter;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What comes in by the command line: its words, questions in SQL, what is put before a terminal. */
public final class CommandTargets {

    private static final Pattern INERT =
            Pattern.compile("(?:\\u001B\\[[0-9;]*m|[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]|[\\n\\t]|\\r\\n)*");
    private static final int ROWS = 20;

    private CommandTargets() {}

    /** By their names. */
    public static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.put("terminal", CommandTargets::terminal);
        targets.put("query", CommandTargets::query);
        targets.put("project-file", CommandTargets::project);
        targets.put("arguments", input -> Words.AT_HAND.run(input));
        return targets;
    }

    /** The writers of the program that make texts. */
    public static List<ExportWriter> exportWriters() {
        return Wiring.exportWriters().stream()
                .filter(w -> !w.format().equals("parquet") && !w.format().equals("duckdb"))
                .toList();
    }

    public static List<ReportWriter> reportWriters() {
        return Wiring.writers();
    }

    public static List<SourceWriter> sourceWriters() {
        return Wiring.sourceWriters();
    }

    public static List<DiffWriter> diffWriters() {
        return Wiring.diffWriters();
    }

    /** Whatever is written, and in whatever pieces, nothing but text and colours comes through. */
    private static void terminal(byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_16BE);
        StringWriter shown = new StringWriter();
        try (InertWriter out = new InertWriter(shown)) {
            int half = text.length() / 2;
            out.write(text, 0, half);
            out.write(text.toCharArray(), half, text.length() - half);
            text.chars().limit(3).forEach(c -> write(out, c));
        }
        Promise.holds(INERT.matcher(shown.toString()).matches(), "nothing but text and colours: " + text);
    }

    private static void write(InertWriter out, int c) {
        try {
            out.write(c);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A question has an answer or a sentence. */
    private static void query(byte[] input) {
        try {
            Tables.BASE.ask(new String(input, StandardCharsets.UTF_8), new Few());
        } catch (UserError e) {
            Promise.holds(!e.sentence().isBlank(), "a sentence");
        }
    }

    /** Made when the first question is asked. */
    private static final class Tables {
        static final TableBase BASE = TableBase.empty();
    }

    private static final class Few implements Answer {

        private int left = ROWS;

        @Override
        public boolean columns(List<Heading> columns) {
            return true;
        }

        @Override
        public boolean row(List<Cell> values) {
            left--;
            return left > 0;
        }
    }

    /** Made when the first words are tried: it writes files into the current folder. */
    private static final class Words {
        static final ArgumentsTarget AT_HAND = ArgumentsTarget.here();
    }

    private static void project(byte[] input) {
        try {
            ProjectFile.read(Path.of("p.qdpx"), input);
        } catch (UserError e) {
            Promise.holds(!e.sentence().isBlank(), "a sentence");
        }
    }
}
