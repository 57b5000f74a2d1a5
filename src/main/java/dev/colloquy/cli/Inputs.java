package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Collects all threads that paths hold. A bad file is a problem of the corpus, not the end of the run. */
final class Inputs implements InputFiles.Taker {

    private final List<Taken> threads = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();

    /** A thread, and how many problems had been found when it was read. */
    private record Taken(ThreadDoc thread, int problemsBefore) {}

    private Inputs() {}

    /**
     * Reads all threads below the paths.
     *
     * @param outputs folders that the program writes to; what lies in them is no input unless named itself
     */
    static Corpus read(List<Path> paths, List<Path> outputs, Intake intake) {
        Inputs inputs = new Inputs();
        try (InputFiles files = new InputFiles(intake)) {
            files.read(paths, outputs, inputs);
        }
        return inputs.corpus();
    }

    /** Reads threads that do not lie in a folder of the machine, by their names. */
    static Corpus read(SortedMap<String, Supplier<FileTree.Content>> files, Intake intake) {
        Inputs inputs = new Inputs();
        try (InputFiles walk = new InputFiles(intake)) {
            walk.read(files, inputs);
        }
        return inputs.corpus();
    }

    @Override
    public void thread(ThreadDoc thread) {
        threads.add(new Taken(thread, problems.size()));
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.add(problem);
    }

    @Override
    public void done(String name, boolean named, Loaded loaded) {
        InputFiles.problem(name, named, loaded).ifPresent(problems::add);
    }

    private Corpus corpus() {
        ThreadIds ids = new ThreadIds();
        threads.forEach(t -> ids.add(t.thread().id(), t.thread().file()));
        List<ThreadIds.Settled> settled = ids.settle();
        List<ThreadDoc> kept = new ArrayList<>();
        List<ReadProblem> told = new ArrayList<>();
        for (int i = 0; i < threads.size(); i++) {
            Taken taken = threads.get(i);
            told.addAll(problems.subList(told(i), taken.problemsBefore()));
            settled.get(i).problem().ifPresent(told::add);
            settled.get(i).id().ifPresent(id -> kept.add(taken.thread().called(id)));
        }
        told.addAll(problems.subList(told(threads.size()), problems.size()));
        return new Corpus(kept, told);
    }

    /** How many problems come before those that follow the thread before. */
    private int told(int thread) {
        return thread == 0 ? 0 : threads.get(thread - 1).problemsBefore();
    }
}
