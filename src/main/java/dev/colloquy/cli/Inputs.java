package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.UserError;
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

    static Corpus read(List<Path> paths) {
        Inputs inputs = new Inputs();
        for (Path path : paths) {
            FileTree.files(path).forEach(inputs::read);
        }
        return new Corpus(inputs.threads, inputs.problems);
    }

    private void read(FileTree.Entry entry) {
        if (entry.name().equals("codebook.yaml") || entry.name().endsWith("/codebook.yaml")) {
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
            throw new UserError(entry.path() + ": a thread cannot be called " + thread.id(), "rename the file");
        }
        String other = fileOfId.putIfAbsent(thread.id(), entry.path().toString());
        if (other != null) {
            throw new UserError(
                    entry.path() + " and " + other + " would both be thread " + thread.id(), "rename one of the files");
        }
        threads.add(thread);
    }
}
