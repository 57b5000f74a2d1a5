package dev.colloquy.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** Says in plain text what a codebook looks for. */
public final class CodebookExplainer {

    private static final int WIDTH = 100;

    private CodebookExplainer() {}

    /** Lines for a terminal, each ended by a line feed. */
    public static String explain(Codebook codebook) {
        StringBuilder out = new StringBuilder();
        line(out, "", codebook.name() + " (" + codebook.id() + ", version " + codebook.version() + ")");
        int indicators = codebook.themes().stream()
                .mapToInt(theme -> theme.indicators().size())
                .sum();
        line(
                out,
                "",
                count(codebook.targets().size(), "target") + ", "
                        + count(codebook.themes().size(), "theme") + ", " + count(indicators, "indicator"));
        line(out, "", codebook.hash().value());
        out.append('\n');
        if (codebook.targets().isEmpty()) {
            line(out, "", "No target: each post's title gives one.");
        }
        codebook.targets().forEach(target -> explain(out, target));
        codebook.themes().forEach(theme -> explain(out, theme));
        return out.toString();
    }

    private static void explain(StringBuilder out, Target target) {
        line(out, "", "target " + target.id() + ": " + target.name());
        line(out, "    ", "favor: " + target.favor());
        line(out, "    ", "against: " + target.against());
    }

    private static void explain(StringBuilder out, Theme theme) {
        out.append('\n');
        line(out, "", "theme " + theme.id() + ": " + theme.name());
        line(out, "    ", theme.definition());
        line(out, "    ", count(theme.indicators().size(), "indicator") + ": " + listed(theme.indicators()));
        if (!theme.exclude().isEmpty()) {
            line(out, "    ", "but not within: " + listed(theme.exclude()));
        }
    }

    private static String listed(List<Indicator> indicators) {
        return indicators.stream()
                .map(i -> i.phrase() + i.pos().map(pos -> " (" + pos + ")").orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static void line(StringBuilder out, String indent, String text) {
        int column = 0;
        for (String word : text.split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n').append(indent.isEmpty() ? "" : "  ");
                column = 0;
            }
            String before = column == 0 ? indent : " ";
            out.append(before).append(word);
            column += before.length() + word.length();
        }
        out.append('\n');
    }
}
