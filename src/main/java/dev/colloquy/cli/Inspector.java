package dev.colloquy.cli;

import dev.colloquy.load.FolderThreads;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.TextLanguage;
import dev.colloquy.summary.FactsSoFar;
import dev.colloquy.summary.FileFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Counts what each file holds, and hands on a row a file; it keeps no thread. */
final class Inspector implements InputFiles.Taker {

    /** Problems of one file that are kept; the rest is counted. */
    private static final int MOST_PROBLEMS = 100;

    private final TextLanguage language;
    private final Consumer<Row> rows;
    private final FactsSoFar totals;
    private FactsSoFar file;
    private List<ReadProblem> problems = new ArrayList<>();
    private final List<ReadProblem> aside = new ArrayList<>();
    private final Set<String> joined = new HashSet<>();
    private boolean errors;
    private long files;

    /**
     * A file.
     *
     * @param format the reader that took it
     * @param sureness how sure that reader was
     * @param by what it went by; empty if none took it
     * @param skipped why nothing was read, if nothing was
     */
    record Row(
            String name,
            Optional<String> format,
            String sureness,
            String by,
            Optional<String> skipped,
            FileFacts facts,
            List<ReadProblem> problems) {}

    Inspector(TextLanguage language, Consumer<Row> rows) {
        this.language = language;
        this.rows = rows;
        this.totals = facts();
        this.file = facts();
    }

    private FactsSoFar facts() {
        return new FactsSoFar(this::languageOf);
    }

    private Optional<String> languageOf(Item item) {
        return language.of(item.body());
    }

    @Override
    public void thread(ThreadDoc thread) {
        file.thread(thread);
    }

    @Override
    public void lone(LoneComment comment) {
        file.comments(comment.alone(this));
        joined.add(FolderThreads.threadOf(comment));
    }

    @Override
    public void problem(ReadProblem problem) {
        file.problem(problem);
        errors |= problem.severity() == Severity.ERROR;
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    @Override
    public void done(String name, boolean named, Loaded loaded) {
        InputFiles.problem(name, named, loaded).ifPresent(this::problem);
        end(name, loaded);
    }

    private void end(String name, Loaded loaded) {
        files++;
        totals.add(file);
        Optional<String> skipped = loaded.outcome() instanceof ReadOutcome.Unrecognised unrecognised
                ? Optional.of(unrecognised.why())
                : Optional.empty();
        Optional<String> format = skipped.isPresent() ? Optional.empty() : loaded.format();
        rows.accept(new Row(
                name,
                format,
                loaded.sureness().name().toLowerCase(Locale.ROOT),
                format.isPresent() ? loaded.by() : "",
                skipped,
                file.told(),
                List.copyOf(problems)));
        file = facts();
        problems = new ArrayList<>();
    }

    /** What each file holds is what is asked; threads of several files are counted in the totals. */
    @Override
    public boolean joinsFolders() {
        return false;
    }

    @Override
    public void aside(ReadProblem problem) {
        totals.problem(problem);
        errors |= problem.severity() == Severity.ERROR;
        aside.add(problem);
    }

    /** What was told of archives as a whole. */
    List<ReadProblem> asides() {
        return List.copyOf(aside);
    }

    FileFacts totals() {
        return totals.told(joined.size());
    }

    long files() {
        return files;
    }

    /** True if something could not be read. */
    boolean incomplete() {
        return errors;
    }
}
