package dev.colloquy.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table of finished cells; columns in which every cell is empty are left out. */
final class MarkdownTable {

    private final List<String> names;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(List<String> names) {
        this.names = List.copyOf(names);
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** The lines of the table, each with its end. */
    String write() {
        List<Integer> used = IntStream.range(0, names.size())
                .filter(i -> rows.stream().anyMatch(r -> !r.get(i).isEmpty()))
                .boxed()
                .toList();
        StringBuilder out = new StringBuilder();
        line(out, names, used);
        out.append("|").append("---|".repeat(used.size())).append('\n');
        rows.forEach(r -> line(out, r, used));
        return out.toString();
    }

    private static void line(StringBuilder out, List<String> cells, List<Integer> used) {
        out.append(used.stream().map(cells::get).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
