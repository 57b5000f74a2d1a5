package dev.colloquy.cli;

import dev.colloquy.engine.ThreadIds;
import dev.colloquy.json.ItemsJson;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.table.SafeTable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Writes items as they are read; it keeps no thread. */
final class Converter implements InputFiles.Taker {

    private final Format format;
    private final List<ThreadIds.Settled> ids;
    private final UnaryOperator<ThreadDoc> change;
    private final Consumer<String> out;
    private final Messages messages;
    private int threads;
    private boolean begun;
    private boolean errors;

    /** What items are written as. */
    enum Format {
        JSONL,
        JSON,
        CSV
    }

    /**
     * @param ids what the threads are called, in the order of reading
     * @param change is done to each thread before it is written
     * @param out takes a thread at a time
     */
    Converter(
            Format format,
            List<ThreadIds.Settled> ids,
            UnaryOperator<ThreadDoc> change,
            Consumer<String> out,
            Messages messages) {
        this.format = format;
        this.ids = ids;
        this.change = change;
        this.out = out;
        this.messages = messages;
    }

    /** Writes what comes before all threads. */
    void begin() {
        if (format == Format.CSV) {
            out.accept(SafeTable.row(ItemsJson.COLUMNS));
        }
    }

    @Override
    public void thread(ThreadDoc thread) {
        ThreadIds.Settled settled = ids.get(threads++);
        settled.problem().ifPresent(this::problem);
        settled.id().ifPresent(id -> write(change.apply(thread.called(id))));
    }

    private void write(ThreadDoc thread) {
        StringBuilder text = new StringBuilder();
        for (Item item : thread.items()) {
            switch (format) {
                case JSONL -> text.append(ItemsJson.line(thread, item)).append('\n');
                case JSON -> text.append(begun ? ",\n" : "[\n").append(ItemsJson.line(thread, item));
                case CSV -> text.append(SafeTable.row(ItemsJson.cells(thread, item)));
            }
            begun = true;
        }
        out.accept(text.toString());
    }

    /** Writes what comes after all threads. */
    void end() {
        if (format == Format.JSON) {
            out.accept(begun ? "\n]\n" : "[]\n");
        }
    }

    @Override
    public void problem(ReadProblem problem) {
        messages.problem(problem);
        errors |= problem.severity() == Severity.ERROR;
    }

    @Override
    public void done(String name, boolean named, Loaded loaded) {
        InputFiles.problem(name, named, loaded).ifPresent(this::problem);
    }

    /** True if nothing was written but what surrounds items. */
    boolean isEmpty() {
        return !begun;
    }

    /** True if something could not be read. */
    boolean incomplete() {
        return errors;
    }
}
