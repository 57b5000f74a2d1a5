package dev.colloquy.annotate;

import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Runs tasks with several workers and gives their results in the order of the tasks. */
public final class SideBySide {

    private SideBySide() {}

    /** Something to do with a worker that no other task uses at the time. */
    public interface Task<W, R> {
        R with(W worker);
    }

    /**
     * The results of all tasks, in their order. What a task throws ends the run: no worker takes
     * another task, and what is thrown is told when all have ended, for then a model may be closed.
     *
     * @param workers at least one; their number does not show in the results
     * @throws UserError what a task threw, if it was one
     * @throws IllegalStateException if a task of several workers threw something else, or if the caller is interrupted
     *     while it waits
     */
    public static <W, R> List<R> run(List<W> workers, List<? extends Task<W, R>> tasks) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(tasks.size());
        AtomicInteger next = new AtomicInteger();
        List<Runnable> loops = new ArrayList<>();
        for (W worker : workers.subList(0, Math.max(1, Math.min(workers.size(), tasks.size())))) {
            loops.add(() -> {
                try {
                    for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                        results.set(i, tasks.get(i).with(worker));
                    }
                } finally {
                    next.set(tasks.size());
                }
            });
        }
        if (loops.size() == 1) {
            loops.get(0).run();
        } else {
            inParallel(loops, () -> next.set(tasks.size()));
        }
        List<R> ordered = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    private static void inParallel(List<Runnable> loops, Runnable noMore) {
        ExecutorService pool = Executors.newFixedThreadPool(loops.size());
        try {
            for (Future<?> running : loops.stream().map(pool::submit).toList()) {
                running.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UserError user) {
                throw user;
            }
            throw new IllegalStateException("a worker failed", e.getCause());
        } finally {
            noMore.run();
            end(pool);
        }
    }

    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
