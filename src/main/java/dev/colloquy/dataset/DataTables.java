package dev.colloquy.dataset;

import java.util.List;

/** All tables, in the order in which they are listed. The one place that every format of them, and their dictionary, comes from. */
public final class DataTables {

    private static final List<DataTable> ALL = List.of(
            ItemTables.items(),
            ItemTables.stances(),
            EvidenceTable.evidence(),
            ItemTables.themes(),
            SourceTables.citations(),
            SourceTables.sources(),
            ThreadTables.threads(),
            ThreadTables.targets(),
            ThreadTables.keyphrases(),
            RunTables.codebookThemes(),
            RunTables.run(),
            RunTables.models(),
            RunTables.problems());

    private DataTables() {}

    public static List<DataTable> all() {
        return ALL;
    }
}
