package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all threads that the paths hold. A bad file is a problem of the corpus, not the end of the run. */
final class Inputs {

    private static final String SUMMARY = "summary";

    private final ThreadLoader loader = Wiring.loader();
    private final List<ThreadDoc> threads = new ArrayList<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final Map<String, String> fileOfId = new HashMap<>();

    private Inputs() {}

    /**
     * Reads all threads below the paths.
     *
     * @param outputs folders that the program writes to; what lies in them is no input unless named itself
     */
    static Corpus read(List<Path> paths, List<Path> outputs) {
        Inputs inputs = new Inputs();
        List<Path> written = outputs.stream().map(Inputs::whole).toList();
        for (Path path : paths) {
            FileTree.files(path).stream()
                    .filter(e -> e.named() || written.stream().noneMatch(o -> inside(e, o, path)))
                    .forEach(inputs::read);
        }
        return new Corpus(inputs.threads, inputs.problems);
    }

    private static boolean inside(FileTree.Entry entry, Path output, Path input) {
        return whole(entry.path()).startsWith(output) && !whole(input).startsWith(output);
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void read(FileTree.Entry entry) {
        if (entry.name().endsWith(".tuned.json")
                || entry.name().equals("codebook.yaml")
                || entry.name().endsWith("/codebook.yaml")) {
            return;
        }
        FileTree.Content content = FileTree.read(entry.path());
        if (content instanceof FileTree.Content.Unreadable unreadable) {
            problems.add(ReadProblem.at(Severity.ERROR, entry.name(), 0, 0, "cannot be read: " + unreadable.why()));
        } else if (content instanceof FileTree.Content.Bytes bytes) {
            take(entry, loader.load(entry.name(), bytes.bytes()));
        }
    }

    private void take(FileTree.Entry entry, ReadOutcome outcome) {
        if (outcome instanceof ReadOutcome.Read read) {
            read.threads().forEach(thread -> keep(entry, thread));
            problems.addAll(read.problems());
        } else if (outcome instanceof ReadOutcome.Unrecognised unrecognised) {
            problems.add(ReadProblem.at(
                    entry.named() ? Severity.ERROR : Severity.NOTE,
                    entry.name(),
                    0,
                    0,
                    "skipped: " + unrecognised.why()));
        } else if (outcome instanceof ReadOutcome.Unreadable unreadable) {
            problems.add(unreadable.problem());
        }
    }

    private void keep(FileTree.Entry entry, ThreadDoc thread) {
        if (thread.id().equals(SUMMARY) || thread.id().equals("manifest")) {
            refuse(entry, "left out: a thread cannot be called " + thread.id());
            return;
        }
        String other = fileOfId.putIfAbsent(thread.id(), entry.name());
        if (other != null) {
            refuse(entry, "left out: " + other + " is thread " + thread.id() + " already");
            return;
        }
        threads.add(thread);
    }

    private void refuse(FileTree.Entry entry, String why) {
        problems.add(ReadProblem.at(Severity.ERROR, entry.name(), 0, 0, why).withHint("rename the file"));
    }
}
