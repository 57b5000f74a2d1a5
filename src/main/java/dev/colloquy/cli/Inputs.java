package dev.colloquy.cli;

import dev.colloquy.engine.ThreadShelf;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.RecordStore;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Collects all threads that paths hold. A bad file is a problem of the corpus, not the end of the run. */
final class Inputs implements InputFiles.Taker {

    private final ThreadShelf shelf;

    private Inputs(RecordStore store) {
        this.shelf = new ThreadShelf(store);
    }

    /**
     * Reads all threads below the paths.
     *
     * @param outputs folders that the program writes to; what lies in them is no input unless named itself
     */
    static Corpus read(List<Path> paths, List<Path> outputs, Intake intake) {
        return read(paths, outputs, intake, Desk.temporary());
    }

    /**
     * The same.
     *
     * @param store keeps the threads; must stay open as long as the corpus is used
     */
    static Corpus read(List<Path> paths, List<Path> outputs, Intake intake, RecordStore store) {
        Inputs inputs = new Inputs(store);
        try (InputFiles files = new InputFiles(intake)) {
            files.read(paths, outputs, inputs);
        }
        return inputs.shelf.corpus();
    }

    /** Reads threads that do not lie in a folder of the machine, by their names. */
    static Corpus read(SortedMap<String, Supplier<FileTree.Content>> files, Intake intake) {
        Inputs inputs = new Inputs(Desk.temporary());
        try (InputFiles walk = new InputFiles(intake)) {
            walk.read(files, inputs);
        }
        return inputs.shelf.corpus();
    }

    @Override
    public void thread(ThreadDoc thread) {
        shelf.thread(thread);
    }

    @Override
    public void problem(ReadProblem problem) {
        shelf.problem(problem);
    }

    @Override
    public void done(String name, boolean named, Loaded loaded) {
        InputFiles.problem(name, named, loaded).ifPresent(shelf::problem);
    }
}
