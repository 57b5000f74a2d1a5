package dev.colloquy.engine;

import dev.colloquy.engine.ThreadIds.Settled;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes threads and problems in the order of reading, and makes a corpus of them once all are there: what its threads are called can
 * only be told then. Of each thread its name and its place on the shelf are in memory.
 */
public final class ThreadShelf {

    private final RecordStore store;
    private final ThreadIds ids = new ThreadIds();
    private final Numbers tickets = new Numbers();
    private final Numbers items = new Numbers();
    private final Numbers problemsBefore = new Numbers();
    private final List<ReadProblem> problems = new ArrayList<>();

    /** @param store keeps the threads; must stay open as long as the corpus is used */
    public ThreadShelf(RecordStore store) {
        this.store = store;
    }

    public void thread(ThreadDoc thread) {
        ids.add(thread.id(), thread.file());
        tickets.add(store.add(PackedThread.of(thread)));
        items.add(1 + thread.comments().size());
        problemsBefore.add(problems.size());
    }

    public void problem(ReadProblem problem) {
        problems.add(problem);
    }

    /** All threads, each with an id of its own, and all problems in the order of reading. */
    public Corpus corpus() {
        List<Settled> settled = ids.settle();
        List<Entry> kept = new ArrayList<>();
        List<ReadProblem> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < settled.size(); i++) {
            int before = (int) problemsBefore.get(i);
            told.addAll(problems.subList(from, before));
            from = before;
            Settled one = settled.get(i);
            one.problem().ifPresent(told::add);
            Entry entry = new Entry(one.id().orElse(""), tickets.get(i), (int) items.get(i));
            if (one.id().isPresent()) {
                kept.add(entry);
            }
        }
        told.addAll(problems.subList(from, problems.size()));
        return new Corpus(StoredThreads.of(store, kept), told);
    }

    /**
     * The same corpus with other threads, which keep their ids.
     *
     * @param store keeps them
     */
    public static Corpus changed(Corpus corpus, UnaryOperator<ThreadDoc> change, RecordStore store) {
        List<Entry> entries = new ArrayList<>();
        for (ThreadDoc thread : corpus.threads()) {
            entries.add(new Entry(
                    thread.id(),
                    store.add(PackedThread.of(change.apply(thread))),
                    1 + thread.comments().size()));
        }
        return new Corpus(StoredThreads.of(store, entries), corpus.problems());
    }

    /** A thread's name, place and size. */
    record Entry(String id, long ticket, int items) {}
}
