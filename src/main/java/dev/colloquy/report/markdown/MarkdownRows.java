package dev.colloquy.report.markdown;

import java.util.List;
import java.util.stream.Collectors;

/** Any rows as a table of Markdown, all cells made plain. */
public final class MarkdownRows {

    private MarkdownRows() {}

    /** The two lines that begin a table. */
    public static String head(List<String> columns) {
        return row(columns) + "|" + "---|".repeat(columns.size()) + "\n";
    }

    /** One row. */
    public static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::plain).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
