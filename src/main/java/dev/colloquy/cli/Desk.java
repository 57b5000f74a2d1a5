package dev.colloquy.cli;

import dev.colloquy.io.RecordStore;
import dev.colloquy.io.Records;
import dev.colloquy.model.Corpus;
import dev.colloquy.text.ContentHash;
import java.nio.file.Path;

/** Where a run keeps threads and labels while it works. */
interface Desk {

    /** True if labels of an earlier run lie there, so that perhaps no model is needed. */
    default boolean mayKnowLabels() {
        return false;
    }

    /** Keeps threads as they are read. */
    RecordStore threads();

    /** Sees the threads before the long work is done. */
    void begin(Corpus corpus);

    /**
     * Keeps labels as they are found.
     *
     * @param kind what they depend on besides the threads
     */
    RecordStore labels(ContentHash kind);

    /** A desk that is cleared when the run ends. */
    static Desk passing() {
        return new Desk() {
            @Override
            public RecordStore threads() {
                return temporary();
            }

            @Override
            public void begin(Corpus corpus) {
                // Nothing is written, so nothing can be in the way.
            }

            @Override
            public RecordStore labels(ContentHash kind) {
                return temporary();
            }
        };
    }

    /** Records that nobody needs after the run. */
    static RecordStore temporary() {
        return Records.near(Path.of(System.getProperty("java.io.tmpdir", ".")));
    }
}
