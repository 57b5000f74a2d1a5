package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns files into threads, each with the reader that is surest of its format. */
public final class ThreadLoader {

    private static final String BINARY = "it holds bytes that no text has (binary)";

    private static final String PARQUET = "PAR1";

    private final List<ThreadReader> readers;
    private final boolean told;

    /** Of two readers that are equally sure, the earlier one reads. */
    public ThreadLoader(List<ThreadReader> readers) {
        this(readers, /* told= */ false);
    }

    private ThreadLoader(List<ThreadReader> readers, boolean told) {
        this.readers = List.copyOf(readers);
        this.told = told;
    }

    /**
     * What became of a file.
     *
     * @param format the reader that took it; empty if none did
     * @param sureness how sure that reader was
     * @param by what it went by, as a phrase; empty if none took it
     */
    public record Loaded(Optional<String> format, Confidence sureness, String by, ReadOutcome outcome) {

        /** A file that no reader took. */
        public static Loaded none(ReadOutcome outcome) {
            return new Loaded(Optional.empty(), Confidence.NO, "", outcome);
        }
    }

    /** The id that a file's name gives to the thread in it. */
    public static String id(String name) {
        return ThreadNames.id(name);
    }

    /** Formats by name, in the order of their precedence. */
    public List<String> formats() {
        return readers.stream().map(ThreadReader::format).toList();
    }

    /** The same with one reader, which takes every file, whatever it looks like. */
    public ThreadLoader only(String format) {
        return new ThreadLoader(
                readers.stream().filter(r -> r.format().equals(format)).toList(), /* told= */ true);
    }

    /**
     * Reads one file.
     *
     * @param name path below the input folder, with {@code /}
     * @param file opens it; is called more than once
     */
    public Loaded load(String name, RawFile.Opener file, ReadOptions options, ThreadSink sink) {
        WatchedSink watched = new WatchedSink(sink);
        try {
            return open(name, file, options, watched);
        } catch (IOException e) {
            return Loaded.none(new ReadOutcome.Unreadable(
                    ReadProblem.at(Severity.ERROR, name, 0, 0, "cannot be read: " + reason(e))));
        } catch (UserError e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // The one place besides the error handler: a reader's bug costs the file that shows it, not all others.
            if (watched.isTaking()) {
                throw e;
            }
            return Loaded.none(new ReadOutcome.Unreadable(ReaderBug.told(name, e)));
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Loaded open(String name, RawFile.Opener file, ReadOptions options, ThreadSink sink) throws IOException {
        byte[] head;
        try (InputStream in = file.open()) {
            head = in.readNBytes(Sample.BYTES + 1);
        }
        boolean whole = head.length <= Sample.BYTES;
        byte[] looked = whole ? head : Arrays.copyOf(head, Sample.BYTES);
        Encoding encoding = Encoding.of(looked, whole);
        if (isParquet(looked)) {
            return Loaded.none(new ReadOutcome.Unreadable(ReadProblem.at(
                            Severity.ERROR, name, 0, 0, "is a Parquet file, which is not read")
                    .withHint("save it as CSV or JSON Lines, for instance with DuckDB: COPY (FROM 'FILE.parquet') TO"
                            + " 'FILE.csv'")));
        }
        if (looked.length == 0 || encoding.isBinary(looked)) {
            return noText(name, looked.length == 0 ? "it is empty" : BINARY);
        }
        if (encoding.isForeign(looked)) {
            return noText(name, "its encoding is none of UTF-8, UTF-16 and windows-1252, and it declares no other");
        }
        Sample sample = new Sample(name, decoded(looked, encoding), whole);
        if (whole && sample.first() == '\n') {
            return noText(name, sample.text().isEmpty() ? "it is empty" : "it holds nothing but white space");
        }
        RawFile raw = new RawFile(ThreadNames.id(name), name, encoding, file);
        sample = LongBeginning.of(sample, raw);
        LimitedSink checked = new LimitedSink(name, options.limits(), sink);
        Loaded loaded = read(raw, sample, options, checked);
        if (encoding.guessed() && checked.threads() > 0) {
            sink.problem(ReadProblem.at(
                            Severity.WARNING,
                            name,
                            0,
                            0,
                            "is not UTF-8 and was read as " + encoding.charset().name() + ", which is a guess")
                    .withHint("if letters look wrong, save the file as UTF-8"));
        }
        return loaded;
    }

    private static boolean isParquet(byte[] head) {
        return head.length > PARQUET.length() * 2
                && new String(head, 0, PARQUET.length(), StandardCharsets.ISO_8859_1).equals(PARQUET);
    }

    private static Loaded noText(String name, String why) {
        return Loaded.none(
                ThreadNames.isText(name)
                        ? new ReadOutcome.Unreadable(
                                ReadProblem.at(Severity.ERROR, name, 0, 0, "cannot be read as a text: " + why)
                                        .withHint("save it as UTF-8 text, or take it away"))
                        : new ReadOutcome.Unrecognised(why));
    }

    private static String decoded(byte[] head, Encoding encoding) throws IOException {
        char[] all = new char[head.length + 1];
        int length = 0;
        try (Chars chars = new Chars(new ByteArrayInputStream(head), encoding)) {
            for (int read = chars.read(all, 0, all.length);
                    read > 0;
                    read = chars.read(all, length, all.length - length)) {
                length += read;
            }
        }
        return SourceText.of(new String(all, 0, length)).value();
    }

    private Loaded read(RawFile file, Sample sample, ReadOptions options, LimitedSink sink) throws IOException {
        Optional<Loaded> refused = Optional.empty();
        for (Map.Entry<Confidence, List<ThreadReader>> level : surestFirst(sample)) {
            for (ThreadReader reader : level.getValue()) {
                ReadOutcome outcome = reader.read(file, options, sink);
                Loaded loaded = new Loaded(Optional.of(reader.format()), level.getKey(), by(reader, outcome), outcome);
                if (!(outcome instanceof ReadOutcome.Unrecognised)) {
                    return loaded;
                }
                refused = refused.or(() -> Optional.of(loaded));
            }
        }
        Optional<ReadProblem> broken = told ? Optional.empty() : BrokenJson.in(file, sample);
        if (broken.isPresent()) {
            return Loaded.none(new ReadOutcome.Unreadable(broken.get()));
        }
        // A reader that was nearly sure knows best what is missing.
        return refused.filter(r -> told || r.sureness().compareTo(Confidence.LIKELY) >= 0)
                .orElseGet(() -> Loaded.none(new ReadOutcome.Unrecognised("no known thread format")));
    }

    private String by(ThreadReader reader, ReadOutcome outcome) {
        String found = outcome instanceof ReadOutcome.Done done && !done.by().isEmpty() ? done.by() : reader.signs();
        return told ? "--from; " + found : found;
    }

    private List<Map.Entry<Confidence, List<ThreadReader>>> surestFirst(Sample sample) {
        Map<Confidence, List<ThreadReader>> bySureness = new EnumMap<>(Confidence.class);
        for (ThreadReader reader : readers) {
            bySureness
                    .computeIfAbsent(reader.sniff(sample), c -> new ArrayList<>())
                    .add(reader);
        }
        if (!told) {
            bySureness.remove(Confidence.NO);
        }
        return bySureness.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .toList();
    }
}
