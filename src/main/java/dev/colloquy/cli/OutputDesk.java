package dev.colloquy.cli;

import dev.colloquy.io.Journal;
import dev.colloquy.io.OutFile;
import dev.colloquy.io.ProgramFiles;
import dev.colloquy.io.RecordStore;
import dev.colloquy.io.Records;
import dev.colloquy.io.Workplace;
import dev.colloquy.model.Corpus;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.text.ContentHash;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a run works that writes reports. Labels are kept in a hidden folder within that of the reports as soon as they are found, so
 * that a run which was broken off goes on where it was, and a later run labels only what has changed.
 */
final class OutputDesk implements Desk, AutoCloseable {

    private static final String LABELS = "labels";
    private static final String OUT = "--out";

    private final Places places;
    private final List<RecordStore> open = new ArrayList<>();
    private Optional<Workplace> workplace = Optional.empty();
    private Optional<Journal> journal = Optional.empty();

    /**
     * Where everything goes.
     *
     * @param corpus folder of the corpus as read
     * @param reports folder of the reports
     * @param force true if files of others may be overwritten
     * @param fresh true if labels of earlier runs are not wanted
     */
    record Places(Path corpus, Path reports, List<ReportWriter> writers, boolean force, boolean fresh) {

        Places {
            writers = List.copyOf(writers);
        }
    }

    OutputDesk(Places places) {
        this.places = places;
    }

    /**
     * The same before a command line is read: a guess, by which models are begun to be loaded or not yet.
     *
     * @param args of the main job
     */
    static boolean mayKnowLabels(String... args) {
        List<String> all = List.of(args);
        if (all.contains("--check") || all.contains("--no-write") || all.contains("--fresh")) {
            return false;
        }
        String out = AnalyzeCommand.REPORTS;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(OUT + "=")) {
                out = all.get(i).substring(OUT.length() + 1);
            } else if (all.get(i).equals(OUT) && i + 1 < all.size()) {
                out = all.get(i + 1);
            }
        }
        try {
            return Workplace.isKept(Path.of(out), LABELS);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public boolean mayKnowLabels() {
        return !places.fresh() && Workplace.isKept(places.reports(), LABELS);
    }

    @Override
    public RecordStore threads() {
        return kept(Records.near(places.reports()));
    }

    /** Nobody waits for labels that cannot be written. */
    @Override
    public void begin(Corpus corpus) {
        Outputs.demandApart(places.corpus(), places.reports(), corpus, places.writers());
        if (!places.force()) {
            OwnFiles.demand(places.corpus(), Outputs.corpusNames(corpus));
            OwnFiles.demand(places.reports(), Outputs.reportNames(corpus, places.writers()));
        }
        workplace = Optional.of(Workplace.in(List.of(places.corpus(), places.reports())));
    }

    /** Labels that another build of the program has found, or another system or processor architecture, are not taken. */
    @Override
    public RecordStore labels(ContentHash kind) {
        Optional<ContentHash> program = ProgramFiles.digest(Main.class);
        if (program.isEmpty()) {
            return kept(Records.near(places.reports()));
        }
        ContentHash all = ContentHash.of(kind + "\n" + program.get() + "\n" + System.getProperty("os.name") + "\n"
                + System.getProperty("os.arch"));
        Journal opened = Journal.open(workplace().file(places.reports(), LABELS), all, places.fresh());
        journal = Optional.of(opened);
        return kept(opened);
    }

    /** Puts all files in their places. */
    void publish(Iterable<OutFile> files) {
        workplace().publish(files);
    }

    /** Once results are of no use any more: forgets labels that this run had no use for, if they are many. */
    void tidy() {
        journal.ifPresent(Journal::tidy);
    }

    private Workplace workplace() {
        return workplace.orElseThrow(() -> new IllegalStateException("work has not begun"));
    }

    private RecordStore kept(RecordStore store) {
        open.add(store);
        return store;
    }

    @Override
    public void close() {
        open.forEach(RecordStore::close);
        workplace.ifPresent(Workplace::close);
    }
}
