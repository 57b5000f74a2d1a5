package dev.colloquy.cli;

import dev.colloquy.database.Answer;
import dev.colloquy.dataset.Cell;
import dev.colloquy.json.JsonTree;
import dev.colloquy.report.markdown.MarkdownRows;
import dev.colloquy.table.SafeTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the rows that answer a question as they come: CSV, JSON Lines or Markdown. */
abstract class QueryOutput implements Answer {

    private final Consumer<String> out;
    private List<String> names = List.of();

    private QueryOutput(Consumer<String> out) {
        this.out = out;
    }

    static QueryOutput csv(Consumer<String> out) {
        return rows(out, SafeTable::row, SafeTable::row);
    }

    static QueryOutput markdown(Consumer<String> out) {
        return rows(out, MarkdownRows::head, MarkdownRows::row);
    }

    private static QueryOutput rows(
            Consumer<String> out, Function<List<String>, String> first, Function<List<String>, String> row) {
        return new QueryOutput(out) {
            @Override
            String head(List<String> names) {
                return first.apply(names);
            }

            @Override
            String line(List<String> names, List<Cell> cells) {
                return row.apply(cells.stream().map(Cell::plain).toList());
            }
        };
    }

    static QueryOutput jsonLines(Consumer<String> out) {
        return new QueryOutput(out) {
            @Override
            String head(List<String> names) {
                return "";
            }

            @Override
            String line(List<String> names, List<Cell> cells) {
                Map<String, @Nullable Object> object = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    object.put(
                            names.get(i),
                            cells.get(i).<Value>fold(new JsonValue()).value());
                }
                return JsonTree.line(object) + "\n";
            }
        };
    }

    abstract String head(List<String> names);

    abstract String line(List<String> names, List<Cell> cells);

    @Override
    public boolean columns(List<Heading> columns) {
        names = different(columns);
        out.accept(head(names));
        return true;
    }

    @Override
    public boolean row(List<Cell> cells) {
        out.accept(line(names, cells));
        return true;
    }

    /** A name that comes again gets a number, so that no value is lost. */
    private static List<String> different(List<Heading> columns) {
        List<String> names = new ArrayList<>();
        for (Heading column : columns) {
            String name = column.name();
            for (int n = 2; names.contains(name); n++) {
                name = column.name() + "_" + n;
            }
            names.add(name);
        }
        return names;
    }

    /** A value of JSON, or null. */
    private record Value(@Nullable Object value) {}

    /** Cells as JSON has them. */
    private static final class JsonValue implements Cell.Cases<Value> {

        @Override
        public Value text(String value) {
            return new Value(value);
        }

        @Override
        public Value whole(long value) {
            return new Value(value);
        }

        @Override
        public Value number(BigDecimal value) {
            return new Value(value);
        }

        @Override
        public Value truth(boolean value) {
            return new Value(value);
        }

        @Override
        public Value day(LocalDate value) {
            return new Value(value.toString());
        }

        @Override
        public Value nothing() {
            return new Value(null);
        }
    }
}
