package dev.colloquy.load.table;

import dev.colloquy.formats.Chars;
import dev.colloquy.load.Confidence;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads tables with an item a row: CSV (commas, semicolons, tabs or bars) and JSON Lines. A file is gone through twice, and may be
 * larger than memory: once to count the rows of each thread, and once to make the threads, each as soon as it is whole.
 */
public final class TableReader implements ThreadReader {

    private static final long BUDGET = 96L * 1024 * 1024;
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int HEAD = 1 << 16;

    private final long budget;
    private final long largest;
    private final List<String> known;

    public TableReader() {
        this(BUDGET, LARGEST);
    }

    /** A reader that holds no more than so many bytes of rows at once, and of one thread. */
    TableReader(long budget, long largest) {
        this(budget, largest, List.of());
    }

    private TableReader(long budget, long largest, List<String> known) {
        this.budget = budget;
        this.largest = largest;
        this.known = List.copyOf(known);
    }

    /**
     * A reader of JSON Lines that are some rows of a larger table, so that not all columns show in them.
     *
     * @param names of all columns of the table
     */
    public static TableReader knowing(List<String> names) {
        return new TableReader(BUDGET, LARGEST, names);
    }

    @Override
    public String format() {
        return "table";
    }

    @Override
    public String signs() {
        return "rows with the same columns, or a JSON object a line";
    }

    @Override
    public Confidence sniff(Sample sample) {
        char first = sample.first();
        if (first == '<') {
            return Confidence.NO;
        }
        if (first == '[') {
            return Own.is(JsonRows.names(sample.text(), sample.whole())) ? Confidence.CERTAIN : Confidence.NO;
        }
        if (first == '{') {
            List<String> names = JsonRows.names(sample.text(), sample.whole());
            if (Own.is(names)) {
                return Confidence.CERTAIN;
            }
            boolean lines = sample.text().strip().contains("\n{") || isNamed(sample.path(), ".jsonl", ".ndjson");
            return lines && Columns.of(names, 0, new TreeMap<>()) instanceof Columns.Found.Known known
                    ? sure(known.columns())
                    : Confidence.NO;
        }
        Dialect.Head head = Dialect.of(sample.text(), sample.whole());
        if (Own.is(head.first())) {
            return Confidence.CERTAIN;
        }
        if (Columns.of(head.first(), 0, new TreeMap<>()) instanceof Columns.Found.Known known
                && head.first().size() > 1) {
            return head.rows().size() > 1 ? sure(known.columns()) : Confidence.MAYBE;
        }
        return isNamed(sample.path(), ".csv", ".tsv", ".tab") ? Confidence.LIKELY : Confidence.NO;
    }

    private static Confidence sure(Columns columns) {
        return columns.places().size() > 1 ? Confidence.LIKELY : Confidence.MAYBE;
    }

    private static boolean isNamed(String path, String... endings) {
        String name = path.toLowerCase(Locale.ROOT);
        return List.of(endings).stream().anyMatch(name::endsWith);
    }

    /** What a column can be, as {@code --columns} takes it. */
    public static List<String> columns() {
        return Stream.of(Role.values()).map(Role::code).toList();
    }

    @Override
    public ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        String start = start(file);
        boolean whole = start.length() < HEAD;
        boolean json =
                start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[");
        List<String> names = !json ? List.of() : known.isEmpty() ? JsonRows.names(file) : known;
        Dialect.Head head = Dialect.of(json ? "" : start, whole);
        List<String> first = json ? names : head.first();
        if (first.isEmpty()) {
            return new ReadOutcome.Unrecognised("it is no table");
        }
        Columns.Found found = Columns.of(first, head.longest(), options.columns());
        if (found instanceof Columns.Found.Wrong wrong) {
            return new ReadOutcome.Unreadable(ReadProblem.at(Severity.ERROR, file.path(), 1, 1, wrong.why())
                    .withHint(wrong.hint()));
        }
        if (found instanceof Columns.Found.Unknown unknown) {
            return new ReadOutcome.Unrecognised(unknown.why());
        }
        Columns columns = ((Columns.Found.Known) found).columns();
        Rows rows = json
                ? new JsonRows(file, columns, names)
                : new CsvRows(file, head.dialect(), columns, head.first().size());
        String kind = json ? "JSON lines" : head.dialect().named();
        return read(file, rows, columns, kind + ": " + columns.told(first), options, sink);
    }

    private ReadOutcome read(RawFile file, Rows rows, Columns columns, String by, ReadOptions options, ThreadSink sink)
            throws IOException {
        Faults faults = new Faults();
        Census census = new Census(columns);
        Optional<ReadProblem> damage = rows.each(faults, census::look);
        Census.Found counted = census.found(faults);
        if (counted.rows() == 0) {
            return new ReadOutcome.Unrecognised("it has names of columns and no rows");
        }
        Census.Found threads = census.areFamilies(counted) ? families(rows, counted) : counted;
        new Gathering(threads, faults, budget, largest, new ThreadMaker(file, options, sink, faults, threads))
                .gather(rows);
        faults.tell(file.path(), sink);
        damage.ifPresent(sink::problem);
        return new ReadOutcome.Done(by);
    }

    private static Census.Found families(Rows rows, Census.Found found) throws IOException {
        Families families = new Families();
        rows.each(new Faults(), families::look);
        families.close();
        rows.each(new Faults(), families::name);
        LongCounts members = new LongCounts();
        rows.each(new Faults(), row -> members.add(LongCounts.digest(families.key(row)), 1));
        return found.with(families, members);
    }

    private static String start(RawFile file) throws IOException {
        try (Chars chars = file.chars()) {
            char[] head = new char[HEAD];
            int length = 0;
            for (int read = chars.read(head, 0, HEAD); read > 0; read = chars.read(head, length, HEAD - length)) {
                length += read;
            }
            return new String(head, 0, length);
        }
    }
}
