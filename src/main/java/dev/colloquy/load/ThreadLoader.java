package dev.colloquy.load;

import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.TextDecoder;
import dev.colloquy.text.TextDecoder.Decoded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the bytes of one file into threads, with the reader that is surest of its format. */
public final class ThreadLoader {

    private static final int MAX_ITEM_LENGTH = 5_000_000;
    private static final int MAX_FILE_LENGTH = 64 * 1024 * 1024;

    private final List<ThreadReader> readers;

    /** Of two readers that are equally sure, the earlier one reads. */
    public ThreadLoader(List<ThreadReader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** The id that a thread has by the name of its file. */
    public static String id(String name) {
        return ThreadNames.id(name);
    }

    /**
     * Reads one file.
     *
     * @param name path below the input folder, with {@code /}
     */
    public ReadOutcome load(String name, byte[] bytes) {
        if (bytes.length > MAX_FILE_LENGTH) {
            return unreadable(name, "is larger than 64 MiB", "split it into one file a thread");
        }
        Decoded decoded = TextDecoder.decode(bytes);
        if (decoded instanceof Decoded.Text text) {
            return read(new SourceFile(ThreadNames.id(name), name, text.text()), text);
        }
        String why = ((Decoded.Rejected) decoded).why();
        return ThreadNames.isText(name)
                ? unreadable(name, "cannot be read as a text: " + why, "save it as UTF-8 text, or take it away")
                : new ReadOutcome.Unrecognised(why);
    }

    private ReadOutcome read(SourceFile file, Decoded.Text decoded) {
        for (ThreadReader reader : surestFirst(file)) {
            ReadOutcome outcome = reader.read(file);
            if (outcome instanceof ReadOutcome.Read read) {
                return checked(file, read, decoded);
            }
            if (outcome instanceof ReadOutcome.Unreadable) {
                return outcome;
            }
        }
        return new ReadOutcome.Unrecognised("no known thread format");
    }

    private List<ThreadReader> surestFirst(SourceFile file) {
        Map<Confidence, List<ThreadReader>> bySureness = new EnumMap<>(Confidence.class);
        for (ThreadReader reader : readers) {
            bySureness
                    .computeIfAbsent(reader.sniff(file), c -> new ArrayList<>())
                    .add(reader);
        }
        bySureness.remove(Confidence.NO);
        return bySureness.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    private static ReadOutcome checked(SourceFile file, ReadOutcome.Read read, Decoded.Text decoded) {
        for (ThreadDoc thread : read.threads()) {
            for (Item item : thread.items()) {
                if (item.body().length() > MAX_ITEM_LENGTH) {
                    return unreadable(
                            file.path(),
                            "the text of " + item.id() + " is longer than 5 million characters",
                            "a thread is a post and its comments: check what the file holds");
                }
            }
        }
        if (!decoded.guessed()) {
            return read;
        }
        List<ReadProblem> problems = new ArrayList<>();
        problems.add(ReadProblem.at(
                        Severity.WARNING,
                        file.path(),
                        0,
                        0,
                        "is not UTF-8 and was read as " + decoded.charset() + ", which is a guess")
                .withHint("if letters look wrong, save the file as UTF-8"));
        problems.addAll(read.problems());
        return new ReadOutcome.Read(read.threads(), problems);
    }

    private static ReadOutcome unreadable(String name, String message, String hint) {
        return new ReadOutcome.Unreadable(
                ReadProblem.at(Severity.ERROR, name, 0, 0, message).withHint(hint));
    }
}
