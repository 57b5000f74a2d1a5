package dev.colloquy.json;

import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.OnDemandEdition;
import dev.colloquy.json.ReportReader.Report;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** The labelled threads of reports, each read from its report when it is asked for. */
final class ReportThreads extends OnDemandEdition {

    private final List<Report> reports;
    private final UnaryOperator<EditionThread> complete;

    /**
     * @param reports sorted by thread
     * @param complete adds what a report does not have
     */
    ReportThreads(Collection<Report> reports, UnaryOperator<EditionThread> complete) {
        this.reports = List.copyOf(reports);
        this.complete = complete;
    }

    @Override
    protected EditionThread read(int index) {
        return complete.apply(reports.get(index).thread());
    }

    @Override
    public String id(int index) {
        return reports.get(index).id();
    }

    @Override
    public int size() {
        return reports.size();
    }
}
