package dev.colloquy.fuzz;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.io.Journal;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.store.PackedThread;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the program keeps for its own next run, when a disk, another program or a hostile hand has changed it. */
final class StoreTargets {

    private static final ContentHash KIND = ContentHash.of("kind");
    private static final ContentHash KEY = ContentHash.of("key");
    private static final byte[] RECORD = {1, 2, 3};

    private StoreTargets() {}

    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        targets.put("journal", StoreTargets::journal);
        targets.put("packed-thread", StoreTargets::thread);
        targets.put("packed-labels", StoreTargets::labels);
        return targets;
    }

    /** A journal keeps what is put into it, whatever lay in its file. */
    private static void journal(byte[] input) throws IOException {
        Path folder = Files.createTempDirectory("colloquy-fuzz-");
        Path file = folder.resolve("labels");
        try {
            Files.write(file, input);
            try (Journal journal = Journal.open(file, KIND, /* anew= */ false)) {
                journal.find(ContentHash.of("other")).ifPresent(journal::get);
                journal.put(KEY, RECORD);
                journal.tidy();
            }
            try (Journal journal = Journal.open(file, KIND, /* anew= */ false)) {
                byte[] found = journal.get(journal.find(KEY).orElseThrow());
                Promise.holds(Arrays.equals(found, RECORD), "a record is kept");
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** Kept for one run only: what a bug or a broken memory makes of it must not take the machine's memory or time. */
    private static void thread(byte[] input) {
        try {
            ThreadDoc thread = PackedThread.read(input);
            Promise.same(PackedThread.read(PackedThread.of(thread)), thread, "a thread is kept");
        } catch (IllegalStateException | IllegalArgumentException e) {
            Promise.holds(e.getMessage() != null, "refused with a reason");
        }
    }

    /** Kept for later runs: what is taken of it is a result, and all else is told. */
    private static void labels(byte[] input) {
        ThreadDoc thread = LabelTargets.thread(ReportTargets.PARTS);
        try {
            List<Annotation> labels = PackedLabels.read(input, thread);
            Promise.same(PackedLabels.read(PackedLabels.of(labels), thread), labels, "labels are kept");
        } catch (UserError e) {
            Promise.holds(!e.sentence().isBlank(), "a sentence");
        }
    }
}
