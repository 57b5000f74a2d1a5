package dev.colloquy.report.markdown;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a corpus cites: its most cited works, then what stands out. Parts with nothing to say are left out. */
final class SourceSummary {

    private static final int MOST_WORKS = 100;
    private static final int MOST_LINES = 50;

    private final StringBuilder out;
    private final CorpusSources sources;

    SourceSummary(StringBuilder out, CorpusSources sources) {
        this.out = out;
        this.sources = sources;
    }

    void write() {
        if (!sources.works().isEmpty()) {
            out.append("## What they cite\n\n")
                    .append(Sentences.share(sources.share()))
                    .append("\n\n");
            List<CorpusWork> first = mostCited(sources.named());
            out.append(MarkdownSources.table(first.stream().limit(MOST_WORKS).toList()));
            more(first.size() - MOST_WORKS, "work");
            out.append('\n');
            works("Cited by more than one thread", sources.acrossThreads());
            oneSided();
        }
        SourceSection.flawed(out, sources.flawed().stream().limit(MOST_LINES).toList(), true);
        more(sources.flawed().size() - MOST_LINES, "address");
        SourceSection.untied(out, sources.untied().stream().limit(MOST_LINES).toList(), true);
        more(sources.untied().size() - MOST_LINES, "mention");
    }

    private static List<CorpusWork> mostCited(List<CorpusWork> works) {
        return works.stream()
                .sorted(Comparator.comparingInt((CorpusWork w) -> -w.uses().size()))
                .toList();
    }

    private void works(String heading, List<CorpusWork> works) {
        if (!works.isEmpty()) {
            out.append("### ").append(heading).append("\n\n");
            mostCited(works).stream()
                    .limit(MOST_LINES)
                    .forEach(w -> out.append("- ")
                            .append(name(w))
                            .append(": ")
                            .append(w.threads().stream()
                                    .map(MarkdownText::plain)
                                    .collect(Collectors.joining(", ")))
                            .append('\n'));
            more(works.size() - MOST_LINES, "work");
            out.append('\n');
        }
    }

    private void oneSided() {
        List<CorpusWork> favor = sources.only(Stance.FAVOR);
        List<CorpusWork> against = sources.only(Stance.AGAINST);
        if (favor.isEmpty() && against.isEmpty()) {
            return;
        }
        out.append("### Cited by one side only\n\n");
        side(Stance.FAVOR, favor);
        side(Stance.AGAINST, against);
        out.append('\n');
    }

    private void side(Stance side, List<CorpusWork> works) {
        if (!works.isEmpty()) {
            int rest = works.size() - MOST_LINES;
            out.append("- ")
                    .append(Sentences.stance(side))
                    .append(": ")
                    .append(mostCited(works).stream()
                            .limit(MOST_LINES)
                            .map(w -> name(w) + " (" + w.byStance().of(side) + ")")
                            .collect(Collectors.joining("; ")))
                    .append(rest > 0 ? "; and " + rest + " more" : "")
                    .append('\n');
        }
    }

    private static String name(CorpusWork work) {
        return MarkdownText.plain(WorkLabel.of(work.work(), work.words()));
    }

    private void more(int rest, String noun) {
        if (rest > 0) {
            out.append("\nAnd ")
                    .append(Sentences.plural(rest, "more " + noun))
                    .append("; summary.json has them all.\n\n");
        }
    }
}
