package dev.colloquy.spark;

import dev.colloquy.cli.OwnOutput;
import dev.colloquy.cli.Program;
import dev.colloquy.io.Archives;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadLimits;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads files with the readers of the command line, so that texts, ids, dates and places come out as they do there. */
final class Reading implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String TABLE = "table";

    private final @Nullable String format;
    private final ArrayList<Status> include;
    private final TreeMap<String, String> columns;

    /** The columns of the one table that every file is rows of; none if files are what they are. */
    private final ArrayList<String> table;

    /**
     * How to read.
     *
     * @param format the reader that takes every file; empty if each file is read by what it looks like
     * @param include what is read though it is not published
     * @param columns of tables, what a column is by what it holds
     */
    Reading(Optional<String> format, Set<Status> include, Map<String, String> columns) {
        this(format, include, columns, List.of());
    }

    private Reading(Optional<String> format, Set<Status> include, Map<String, String> columns, List<String> table) {
        this.format = format.orElse(null);
        this.include = new ArrayList<>(include);
        this.columns = new TreeMap<>(columns);
        this.table = new ArrayList<>(table);
    }

    /** The same where every file is some rows of a table with these columns. */
    Reading ofTable(List<String> names) {
        return new Reading(Optional.of(TABLE), Set.copyOf(include), columns, names);
    }

    /** The same where no file is a table whose columns somebody named. */
    Reading withoutColumns() {
        return new Reading(Optional.ofNullable(format), Set.copyOf(include), new TreeMap<>());
    }

    private ThreadLoader loader() {
        ThreadLoader all = table.isEmpty() ? Program.loader() : new ThreadLoader(List.of(TableReader.knowing(table)));
        return format == null ? all : all.only(format);
    }

    ReadOptions options() {
        return new ReadOptions(Set.copyOf(include), columns);
    }

    /** True for what the command line keeps beside threads. */
    static boolean isNoThread(String name) {
        return name.endsWith(".tuned.json") || name.equals("codebook.yaml") || name.endsWith("/codebook.yaml");
    }

    /** Reads a file of the input. */
    List<Finding> read(Listed file, RawFile.Opener opener) {
        if (file.bytes() > ReadLimits.USUAL.fileBytes()) {
            ReadProblem problem = ReadProblem.at(
                    Severity.ERROR,
                    file.name(),
                    0,
                    0,
                    "is left out: it has more than " + ReadLimits.USUAL.fileBytes() + " bytes");
            return List.of(Finding.of(file.order(), file.name(), 0, problem));
        }
        return !file.named() && OwnOutput.isTasks(bytes -> head(opener, bytes))
                ? List.of()
                : read(file.order(), file.name(), file.name(), file.named(), opener, file.bytes());
    }

    private static Optional<String> head(RawFile.Opener file, int bytes) {
        try (InputStream in = file.open()) {
            return Optional.of(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return Optional.empty();
        }
    }

    /**
     * Reads one file.
     *
     * @param unit its place among all
     * @param key what tells it apart from others of that place
     * @param named true if the user named the file itself
     * @param size in bytes
     */
    List<Finding> read(int unit, String key, String name, boolean named, RawFile.Opener file, long size) {
        Taken taken = new Taken(unit, key, name);
        Loaded loaded = OwnOutput.isReport(name, file, size)
                ? Loaded.none(new ReadOutcome.Unrecognised("it is a report that this program wrote"))
                : loader().load(name, file, options(), taken);
        outcome(name, named, file, loaded).ifPresent(taken::problem);
        return taken.findings;
    }

    /** What a person should know of a file that gave nothing, or not all. */
    private static Optional<ReadProblem> outcome(String name, boolean named, RawFile.Opener file, Loaded loaded) {
        ReadOutcome outcome = loaded.outcome();
        if (outcome instanceof ReadOutcome.Unrecognised && isArchive(file)) {
            return Optional.of(ReadProblem.at(Severity.ERROR, name, 0, 0, "is left out: it is an archive, or packed")
                    .withHint("unpack it first, or make files of its threads: analyze convert"));
        }
        if (outcome instanceof ReadOutcome.Unrecognised unrecognised) {
            return Optional.of(ReadProblem.at(
                    named ? Severity.ERROR : Severity.NOTE, name, 0, 0, "skipped: " + unrecognised.why()));
        }
        return outcome instanceof ReadOutcome.Unreadable unreadable
                ? Optional.of(unreadable.problem())
                : Optional.empty();
    }

    private static boolean isArchive(RawFile.Opener file) {
        try (InputStream in = file.open()) {
            return Archives.isOpened(in.readNBytes(Archives.HEAD));
        } catch (IOException e) {
            // It was read a moment ago, and said what it is.
            return false;
        }
    }

    /** Keeps what one file gives. */
    private static final class Taken implements ThreadSink {
        private final int unit;
        private final String key;
        private final String name;
        private final List<Finding> findings = new ArrayList<>();

        Taken(int unit, String key, String name) {
            this.unit = unit;
            this.key = key;
            this.name = name;
        }

        @Override
        public void thread(ThreadDoc thread) {
            findings.add(Finding.of(unit, key, findings.size(), thread));
        }

        @Override
        public void lone(LoneComment comment) {
            problem(ReadProblem.at(
                            Severity.ERROR,
                            name,
                            0,
                            0,
                            "is one comment of a thread whose comments are files of their own, which are not put together here")
                    .withHint("make one file a thread of them first: analyze convert"));
        }

        @Override
        public void problem(ReadProblem problem) {
            findings.add(Finding.of(unit, key, findings.size(), problem));
        }
    }
}
