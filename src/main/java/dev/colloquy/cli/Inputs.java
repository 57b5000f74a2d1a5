package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.load.FolderThreads;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.RawFile;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads all threads that the paths hold. A bad file is a problem of the corpus, not the end of the run. */
final class Inputs implements ThreadSink {

    private static final String SUMMARY = "summary";

    private final ThreadLoader loader = Wiring.loader();
    private final ReadOptions options = ReadOptions.USUAL;
    private final List<ThreadDoc> threads = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final FolderThreads folders = new FolderThreads();
    private final Map<String, String> fileOfId = new HashMap<>();

    private Inputs() {}

    /**
     * Reads all threads below the paths.
     *
     * @param outputs folders that the program writes to; what lies in them is no input unless named itself
     */
    static Corpus read(List<Path> paths, List<Path> outputs) {
        Inputs inputs = new Inputs();
        for (Path path : paths) {
            List<FileTree.Entry> entries = FileTree.files(path);
            List<Path> written = Stream.concat(outputs.stream(), snapshots(entries))
                    .map(Inputs::whole)
                    .toList();
            entries.stream()
                    .filter(e -> e.named() || written.stream().noneMatch(o -> inside(e, o, path)))
                    .forEach(e -> inputs.read(e.name(), e.named(), () -> FileTree.open(e.path())));
            inputs.folders.finish(String.valueOf(whole(path).getFileName()), inputs);
        }
        return new Corpus(inputs.threads, inputs.problems);
    }

    /** Folders that {@code analyze snapshot} made hold what was written, not what was read. */
    private static Stream<Path> snapshots(List<FileTree.Entry> entries) {
        return entries.stream()
                .filter(e -> String.valueOf(e.path().getFileName()).equals(SnapshotJson.FILE))
                .filter(e -> OutputFiles.read(e.path())
                        .filter(text -> JsonKind.of(text) == JsonKind.SNAPSHOT)
                        .isPresent())
                .flatMap(e -> Optional.ofNullable(e.path().getParent()).stream());
    }

    /** Reads threads that do not lie in a folder of the machine, by their names. */
    static Corpus read(SortedMap<String, Supplier<FileTree.Content>> files) {
        Inputs inputs = new Inputs();
        files.forEach((name, content) -> inputs.read(name, false, () -> FileTree.open(content.get())));
        inputs.folders.finish("", inputs);
        return new Corpus(inputs.threads, inputs.problems);
    }

    private static boolean inside(FileTree.Entry entry, Path output, Path input) {
        return whole(entry.path()).startsWith(output) && !whole(input).startsWith(output);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void read(String name, boolean named, RawFile.Opener file) {
        if (name.endsWith(".tuned.json") || name.equals("codebook.yaml") || name.endsWith("/codebook.yaml")) {
            return;
        }
        take(name, named, loader.load(name, file, options, this).outcome());
    }

    private void take(String name, boolean named, ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Unrecognised unrecognised) {
            problems.add(ReadProblem.at(
                    named ? Severity.ERROR : Severity.NOTE, name, 0, 0, "skipped: " + unrecognised.why()));
        } else if (outcome instanceof ReadOutcome.Unreadable unreadable) {
            problems.add(unreadable.problem());
        }
    }

    @Override
    public void thread(ThreadDoc thread) {
        keep(thread.file(), thread);
    }

    @Override
    public void lone(LoneComment comment) {
        folders.add(comment);
    }

    @Override
    public void problem(ReadProblem problem) {
        problems.add(problem);
    }

    private void keep(String name, ThreadDoc thread) {
        if (thread.id().equals(SUMMARY) || thread.id().equals("manifest")) {
            refuse(name, "left out: a thread cannot be called " + thread.id());
            return;
        }
        String other = fileOfId.putIfAbsent(thread.id(), name);
        if (other != null) {
            refuse(name, "left out: " + other + " is thread " + thread.id() + " already");
            return;
        }
        threads.add(thread);
    }

    private void refuse(String name, String why) {
        problems.add(ReadProblem.at(Severity.ERROR, name, 0, 0, why).withHint("rename the file"));
    }
}
