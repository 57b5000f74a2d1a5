package dev.colloquy.cli;

import dev.colloquy.database.Answer;
import dev.colloquy.dataset.Cell;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.List;

/** Rows for people: columns one below the other, long texts cut, no more rows than asked for. */
final class QueryTable implements Answer {

    private static final int LONGEST = 60;
    private static final String GAP = "  ";

    private final int most;
    private final List<List<String>> rows = new ArrayList<>();
    private List<Heading> columns = List.of();
    private boolean cut;

    /** @param most how many rows at most; 0 for all */
    QueryTable(int most) {
        this.most = most;
    }

    @Override
    public boolean columns(List<Heading> headings) {
        columns = List.copyOf(headings);
        return true;
    }

    @Override
    public boolean row(List<Cell> cells) {
        if (most > 0 && rows.size() == most) {
            cut = true;
            return false;
        }
        rows.add(cells.stream().map(c -> shown(c.plain())).toList());
        return true;
    }

    /** True if there are more rows than were asked for. */
    boolean isCut() {
        return cut;
    }

    private static String shown(String text) {
        return Shown.shortened(Shown.oneLine(text), LONGEST);
    }

    String text() {
        List<String> names = columns.stream().map(c -> shown(c.name())).toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            widths.add(Math.max(
                    width(names.get(i)),
                    rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0)));
        }
        StringBuilder out = new StringBuilder();
        line(out, names, widths);
        line(out, widths.stream().map("-"::repeat).toList(), widths);
        rows.forEach(r -> line(out, r, widths));
        return out.toString();
    }

    private void line(StringBuilder out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String air = " ".repeat(widths.get(i) - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).number() ? air + cells.get(i) : cells.get(i) + air);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** How many columns of a terminal a text takes: none for marks upon letters, two for wide letters and pictures. */
    private static int width(String text) {
        return text.codePoints().map(QueryTable::width).sum();
    }

    private static int width(int c) {
        int type = UnknownCharacters.type(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return (Character.isIdeographic(c) && !UnknownCharacters.isUnknown(c))
                        || (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x3000 && c <= 0x30FF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xFF01 && c <= 0xFF60)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                ? 2
                : 1;
    }
}
