package dev.colloquy.report.markdown;

import dev.colloquy.report.Sentences;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The works of a corpus as a Markdown table, a line a work. */
public final class MarkdownSources implements SourceWriter {

    private static final int MOST_USES = 12;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String write(CorpusSources sources) {
        return table(sources.named());
    }

    /** The table and the legend of its marks. */
    static String table(List<CorpusWork> works) {
        SourceCells cells = new SourceCells();
        List<String> names = new ArrayList<>(List.of("key", "cited by", "on which side"));
        names.addAll(SourceCells.NAMES);
        MarkdownTable table = new MarkdownTable(names);
        for (CorpusWork work : works) {
            List<String> row = new ArrayList<>(List.of("`" + work.key() + "`"));
            row.add(citedBy(work));
            row.add(Sentences.sides(work.byStance()));
            row.addAll(cells.of(work.work(), work.words()));
            table.row(row);
        }
        String legend = cells.legend();
        return table.write() + (legend.isEmpty() ? "" : "\n" + legend + "\n");
    }

    /** {@code t: post, c2; u: c1}. */
    private static String citedBy(CorpusWork work) {
        Map<String, List<String>> byThread = new LinkedHashMap<>();
        work.uses().stream()
                .limit(MOST_USES)
                .forEach(u -> byThread.computeIfAbsent(u.thread(), t -> new ArrayList<>())
                        .add(u.item()));
        int more = work.uses().size() - MOST_USES;
        return byThread.entrySet().stream()
                        .map(e -> MarkdownText.plain(e.getKey()) + ": " + String.join(", ", e.getValue()))
                        .collect(Collectors.joining("; "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
