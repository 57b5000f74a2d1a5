package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Status;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Cells;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The short answer of a run on standard output: every item where there are few, else a line a thread; then what they add up to. */
final class SummaryPage {

    private static final int MOST_ITEMS = 60;
    private static final int MOST_THREADS = 5;
    private static final int TOP = 5;

    private final Lines lines;
    private final Style style;
    private final boolean cut;

    SummaryPage(Terminal terminal) {
        this.lines = new Lines(terminal.out(), terminal.outColumns());
        this.style = terminal.style();
        this.cut = terminal.outIsTerminal();
    }

    /** True if items are not shown one by one. */
    static boolean isLarge(AnalysisResult result) {
        return result.threads().size() > MOST_THREADS || result.itemCount() > MOST_ITEMS;
    }

    void print(AnalysisResult result) {
        if (isLarge(result)) {
            new ThreadTable(lines, style).print(result.threads());
            lines.blank();
            totals(result);
        } else {
            for (ThreadResult thread : result.threads()) {
                thread(thread);
                if (result.threads().size() == 1) {
                    themes(result.themes(), result.codebook());
                    sources(result.sources().works());
                }
                lines.blank();
            }
            if (result.threads().size() > 1) {
                totals(result);
            }
        }
        lines.flush();
    }

    private void thread(ThreadResult thread) {
        title(ThreadTable.name(thread));
        Target target = thread.targets().get(0);
        lines.text(
                "  target: ",
                target.name()
                        + (target.id().equals(Codebook.TITLE)
                                ? " (" + Sentences.targetOf(thread.thread().post()) + ")"
                                : ""));
        new StanceTable(lines, style).print(thread.items());
        thread.targets().stream()
                .skip(1)
                .forEach(t -> lines.text("  ", "towards " + t.name() + ": " + counts(thread.stance(t.id()))));
        lines.text(
                "  ",
                counts(thread.stance()) + "; "
                        + number(thread.themes().size(), "theme") + ", "
                        + number(thread.sources().size(), "source") + foreign(thread.languages())
                        + (thread.thread().leftOut().isEmpty()
                                ? ""
                                : "; left out: " + Status.told(thread.thread().leftOut())));
    }

    /** A title is cut where a person looks at it, so that it stays a line. */
    private void title(String title) {
        String safe = StanceTable.safe(title);
        if (cut) {
            lines.line(style.bold(Cells.cut(safe, lines.columns())));
        } else {
            lines.line(safe);
        }
    }

    private void totals(AnalysisResult result) {
        lines.text(
                "",
                number(result.threads().size(), "thread") + ", " + number(result.itemCount(), "item") + ": "
                        + counts(result.stance()) + foreign(result.languages()),
                style::bold);
        result.codebook().targets().stream()
                .skip(1)
                .forEach(t -> lines.text("  ", "towards " + t.name() + ": " + counts(result.stance(t.id()))));
        themes(result.themes(), result.codebook());
        sources(result.sources().works());
    }

    private void themes(List<ThemeCount> themes, Codebook codebook) {
        Map<String, String> names = codebook.themes().stream().collect(Collectors.toMap(Theme::id, Theme::name));
        List<ThemeCount> top = themes.stream()
                .sorted(Comparator.comparingInt(ThemeCount::items).reversed())
                .limit(TOP)
                .toList();
        if (!top.isEmpty()) {
            lines.parts(
                    "  themes: ",
                    top.stream()
                            .map(t -> names.getOrDefault(t.theme(), t.theme()) + " " + t.items())
                            .toList(),
                    more(themes.size() - top.size()));
        }
    }

    private void sources(List<CorpusWork> works) {
        List<CorpusWork> shared = works.stream()
                .filter(CorpusWork::shared)
                .sorted(Comparator.comparingInt((CorpusWork w) -> w.uses().size())
                        .reversed())
                .toList();
        if (works.isEmpty()) {
            return;
        }
        int once = works.size() - shared.size();
        String top = shared.stream()
                .limit(TOP)
                .map(w -> w.key() + " " + w.uses().size())
                .collect(Collectors.joining(", "));
        lines.text(
                "  sources: ",
                top
                        + more(shared.size() - Math.min(TOP, shared.size()))
                        + (once == 0 ? "" : (top.isEmpty() ? "" : "; ") + once + " cited by one item"));
    }

    private static String more(int others) {
        return others > 0 ? " and " + others + " more" : "";
    }

    private static String number(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static String foreign(Map<String, Integer> languages) {
        return languages.isEmpty()
                ? ""
                : "; not in English: "
                        + languages.entrySet().stream()
                                .map(l -> l.getValue() + " " + l.getKey())
                                .collect(Collectors.joining(", "));
    }

    private static String counts(StanceCounts counts) {
        return counts.of(Stance.FAVOR) + " favor, " + counts.of(Stance.AGAINST) + " against, " + counts.of(Stance.MIXED)
                + " mixed, " + counts.of(Stance.NONE) + " none";
    }
}
