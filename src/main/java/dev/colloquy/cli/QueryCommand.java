package dev.colloquy.cli;

import dev.colloquy.database.TableBase;
import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.StagedFile;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code analyze query}: questions in SQL to the labels of threads. */
@Command(
        name = "query",
        description = {
            "Ask threads and their labels a question in SQL (DuckDB's).",
            "",
            "A PATH is a file or folder with threads, which are labelled now, or what is read as it is: a folder of reports, or what"
                    + " analyze export wrote with --to duckdb or parquet. A query is one SELECT; it reads the tables and nothing else."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  analyze query --tables                                  the tables and their columns",
            "  analyze query \"SELECT label, count(*) FROM items GROUP BY ALL ORDER BY ALL\" threads/",
            "  analyze export threads/ --to duckdb --out t.duckdb      label once, ask often",
            "  analyze query \"FROM items WHERE uncertain\" t.duckdb --format csv --out first.csv"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage, a path that does not exist, or a query that cannot be answered",
            "3:done, but some input could not be read",
            "70:a bug in the program"
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        exitCodeOnExecutionException = 70)
final class QueryCommand implements Callable<Integer> {

    private static final int ROWS = 100;

    /** Forms of an answer. */
    enum Format {
        TABLE,
        CSV,
        JSONL,
        MD
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "SQL", index = "0", arity = "0..1", description = "The query: one SELECT.")
    private @Nullable String sql;

    @Parameters(
            paramLabel = "PATH",
            index = "1..*",
            arity = "0..*",
            description = "Files and folders with threads, or one export of tables.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--tables", description = "List the tables and their columns; nothing is read.")
    private boolean tables;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table (for reading; long texts are cut), csv, jsonl or md. Default: table.")
    private Format format = Format.TABLE;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "How many rows a table shows at most; 0 for all. Default: " + ROWS + ".")
    private int rows = ROWS;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the answer goes. Default: standard output.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the file of --out if it is there.")
    private boolean force;

    @Mixin
    private final ResultOptions results = new ResultOptions();

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (tables) {
            list();
            return ExitStatus.OK.code();
        }
        String query = demand();
        Messages messages = new Messages(terminal, false);
        Optional<TableBase> exported = exported();
        if (exported.isPresent()) {
            try (TableBase base = exported.get()) {
                answer(base, query, messages);
            }
            return ExitStatus.OK.code();
        }
        try (TableBase base = TableBase.empty()) {
            base.check(query);
            List<Path> own = Optional.ofNullable(out).map(List::of).orElse(List.of());
            ResultOptions.AtHand atHand = results.read(paths, own, own, terminal, messages);
            base.fill(atHand.result());
            answer(base, query, messages);
            return (atHand.complete() ? ExitStatus.OK : ExitStatus.INCOMPLETE).code();
        }
    }

    private String demand() {
        if (sql == null) {
            throw new UserError("a query is missing", "analyze query \"SELECT ...\" PATH; analyze query --tables");
        }
        if (paths.isEmpty() || FileTree.exists(Path.of(sql.replace('\0', ' ')))) {
            throw new UserError("a query and a PATH are needed, the query first", "analyze query \"SELECT ...\" PATH");
        }
        if (rows < 0) {
            throw new UserError("--rows takes a number of at least 0, not " + rows, "0 shows all rows");
        }
        Optional.ofNullable(out).ifPresent(file -> {
            OutputFiles.demandPlace(file);
            if (FileTree.exists(file) && !force) {
                throw new UserError(file + " is there already", "name another file with --out, or add --force");
            }
        });
        return sql;
    }

    /** The tables of an export, if that is what is asked. */
    private Optional<TableBase> exported() {
        Optional<TableBase> base = paths.size() == 1 ? ExportedTables.open(paths.get(0)) : Optional.empty();
        if (base.isEmpty() && paths.stream().anyMatch(ExportedTables::is)) {
            throw new UserError("an export of tables is asked by itself", "name it alone, or the threads");
        }
        return base;
    }

    private void answer(TableBase base, String query, Messages messages) {
        if (out == null) {
            answer(base, query, this::print, messages);
            terminal.out().flush();
            OutputClosed.check(terminal);
            return;
        }
        try (StagedFile file = StagedFile.at(out)) {
            answer(base, query, file::write, messages);
            file.finish();
        }
    }

    private void answer(TableBase base, String query, Consumer<String> to, Messages messages) {
        switch (format) {
            case TABLE -> {
                QueryTable table = new QueryTable(rows);
                base.ask(query, table);
                to.accept(table.text());
                if (table.isCut()) {
                    messages.note("there are more rows than these " + rows
                            + ": --rows 0 shows all, --format csv writes them whole");
                }
            }
            case CSV -> base.ask(query, QueryOutput.csv(to));
            case JSONL -> base.ask(query, QueryOutput.jsonLines(to));
            case MD -> base.ask(query, QueryOutput.markdown(to));
        }
    }

    private void print(String text) {
        terminal.out().print(terminal.outIsTerminal() ? steady(text) : text);
        OutputClosed.check(terminal);
    }

    /** Rows for a terminal, which texts of a corpus must not steer; line ends stay. */
    private static String steady(String text) {
        StringBuilder steady = new StringBuilder(text.length());
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            steady.append(i == 0 ? "" : "\n").append(StanceTable.safe(lines[i].replace("\r", "")));
        }
        return steady.toString();
    }

    private void list() {
        for (DataTable table : DataTables.all()) {
            terminal.out().println(table.name() + ": " + table.description());
            int widest = table.columns().stream()
                    .mapToInt(c -> c.name().length())
                    .max()
                    .orElse(0);
            for (Column column : table.columns()) {
                terminal.out()
                        .println("  " + column.name()
                                + " ".repeat(widest - column.name().length()) + "  " + column.description());
            }
        }
        terminal.out().flush();
    }
}
