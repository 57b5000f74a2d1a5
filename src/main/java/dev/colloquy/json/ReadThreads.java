package dev.colloquy.json;

import dev.colloquy.model.OnDemandThreads;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The threads of a corpus folder, each at hand or read from its file when it is asked for. */
final class ReadThreads extends OnDemandThreads {

    private final List<Read> threads;

    /**
     * A thread that was read.
     *
     * @param items how many: the post and its comments
     * @param thread gives the thread
     */
    record Read(String id, ContentHash hash, int items, Supplier<ThreadDoc> thread) {

        static Read atHand(ThreadDoc thread) {
            return new Read(thread.id(), thread.hash(), thread.items().size(), () -> thread);
        }

        /**
         * The same, read again each time that it is asked for.
         *
         * @param reader gives the thread as the file has it now, if it has one
         */
        Read again(String file, Supplier<Optional<ThreadDoc>> reader) {
            return new Read(id, hash, items, again(id, hash, file, reader));
        }

        /** Holds nothing of the thread but its names. */
        private static Supplier<ThreadDoc> again(
                String id, ContentHash hash, String file, Supplier<Optional<ThreadDoc>> reader) {
            return () -> reader.get()
                    .filter(t -> t.id().equals(id) && t.hash().equals(hash))
                    .orElseThrow(() -> JsonFile.changed(file));
        }
    }

    /** @param threads sorted by id */
    ReadThreads(Collection<Read> threads) {
        this.threads = List.copyOf(threads);
    }

    @Override
    public ThreadDoc get(int index) {
        return threads.get(index).thread().get();
    }

    @Override
    public String id(int index) {
        return threads.get(index).id();
    }

    @Override
    public int items(int index) {
        return threads.get(index).items();
    }

    @Override
    public ContentHash hash(int index) {
        return threads.get(index).hash();
    }

    @Override
    public int size() {
        return threads.size();
    }
}
