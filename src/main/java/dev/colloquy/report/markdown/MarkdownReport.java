package dev.colloquy.report.markdown;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The report of one thread for a reader: the answer first, then tables, then each item with its evidence. */
public final class MarkdownReport {

    private final StringBuilder out = new StringBuilder();
    private final RunHeader header;
    private final Codebook codebook;
    private final ThreadResult result;

    private MarkdownReport(RunHeader header, Codebook codebook, ThreadResult result) {
        this.header = header;
        this.codebook = codebook;
        this.result = result;
    }

    /** The whole report, in LF lines. */
    public static String of(RunHeader header, Codebook codebook, ThreadResult result) {
        return new MarkdownReport(header, codebook, result).write();
    }

    private String write() {
        line("# " + title(result));
        line("");
        line(Sentences.summary(result));
        line("");
        for (Target target : result.targets()) {
            String origin = codebook.targets().isEmpty()
                    ? " (" + Sentences.targetOf(result.thread().post()) + ")"
                    : "";
            line("Target: **" + MarkdownText.plain(target.name()) + "**" + origin + ". For it: “"
                    + MarkdownText.plain(target.favor()) + "” Against it: “" + MarkdownText.plain(target.against())
                    + "”");
            line("");
        }
        stances();
        otherTargets();
        themes();
        new SourceSection(out, result).write();
        keyphrases();
        line("## Items");
        line("");
        ItemSection section = new ItemSection(codebook, result.targets(), out);
        result.items().forEach(section::write);
        problems(out, result.problems());
        origin(out, header);
        return out.toString();
    }

    private void stances() {
        boolean several = result.targets().size() > 1;
        line("## Where they stand"
                + (several
                        ? " towards "
                                + MarkdownText.plain(result.targets().get(0).name())
                        : ""));
        line("");
        line("| item | stance | sure | toward the post | evidence | themes |");
        line("|---|---|---|---|---|---|");
        for (ItemResult item : result.items()) {
            line("| " + name(item.item()) + " | " + label(item.stance()) + " | "
                    + share(item.stance()) + " | "
                    + Sentences.towardPost(item.towardPost().label()) + " | "
                    + item.stance().evidence().size() + " | "
                    + item.themes().stream().map(t -> theme(t.theme())).collect(Collectors.joining(", ")) + " |");
        }
        line("");
    }

    /** The share of the label, rounded as everywhere else, so that all shares of an item add up to one; none where nothing was read. */
    private static String share(StanceAnnotation stance) {
        return stance.unread() ? "–" : "*" + RoundedShares.of(stance.scores()).get(stance.label()) + "*";
    }

    /** Where they stand towards every target, where there are several. */
    private void otherTargets() {
        if (result.targets().size() < 2) {
            return;
        }
        line("## Towards every target");
        line("");
        line("| item |"
                + result.targets().stream()
                        .map(t -> " " + MarkdownText.plain(t.name()) + " |")
                        .collect(Collectors.joining()));
        line("|---|" + "---|".repeat(result.targets().size()));
        for (ItemResult item : result.items()) {
            line("| " + name(item.item()) + " |"
                    + result.targets().stream()
                            .map(t -> " "
                                    + item.stance(t.id())
                                            .map(MarkdownReport::label)
                                            .orElse("") + " |")
                            .collect(Collectors.joining()));
        }
        line("");
    }

    private static String label(StanceAnnotation stance) {
        return Sentences.stance(stance.label()) + (stance.uncertain() ? " (uncertain)" : "");
    }

    private void themes() {
        line("## What they talk about, by stance");
        line("");
        if (result.themes().isEmpty()) {
            line("No theme of the codebook was found.");
            line("");
            return;
        }
        line("| theme | items | " + labels(Sentences::stance) + " |");
        line("|---|---|" + labels(s -> "---").replace(" ", "") + "|");
        for (ThemeCount count : result.themes()) {
            line("| " + theme(count.theme()) + " | " + count.items() + " | " + counts(count.byStance()) + " |");
        }
        line("");
    }

    private void keyphrases() {
        if (result.keyphrases().isEmpty()) {
            return;
        }
        line("## Key phrases that the codebook does not cover");
        line("");
        result.keyphrases()
                .forEach(k -> line("- " + MarkdownText.plain(k.phrase()) + " (" + String.join(", ", k.items()) + ")"));
        line("");
    }

    static void problems(StringBuilder out, List<ReadProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        out.append("## Problems in the input\n\n");
        problems.forEach(
                p -> out.append("- ").append(MarkdownText.plain(p.sentence())).append('\n'));
        out.append('\n');
    }

    static void origin(StringBuilder out, RunHeader header) {
        out.append("---\n\n");
        out.append("Colloquy ")
                .append(header.programVersion())
                .append("; corpus `")
                .append(header.corpusVersion())
                .append("`; codebook ")
                .append(MarkdownText.plain(header.codebookId()))
                .append(" version ")
                .append(MarkdownText.plain(header.codebookVersion()))
                .append(" `")
                .append(header.codebookHash())
                .append('`')
                .append(header.archiveMap()
                        .map(h -> "; archive map `" + h + "`")
                        .orElse(""))
                .append(". Stance, holders, themes and sources are found by the program, not by a human coder; ")
                .append("“uncertain” marks labels that may well be others; the item says why.\n");
    }

    static String title(ThreadResult result) {
        String title = result.thread().post().title();
        return MarkdownText.plain(title.isBlank() ? result.thread().id() : title);
    }

    static String name(Item item) {
        String author = item.author().map(a -> " " + MarkdownText.plain(a)).orElse("");
        String status = item instanceof Comment comment && comment.status() != Status.PUBLISHED
                ? " (" + comment.status().code() + ")"
                : "";
        return (item instanceof Post ? "post" : item.id()) + author + status;
    }

    private String theme(String id) {
        return ItemSection.themeName(codebook, id);
    }

    static String source(CitedSource source) {
        return source.id() + ": " + MarkdownText.plain(WorkLabel.of(source.work()));
    }

    private static String labels(Function<Stance, String> text) {
        return Arrays.stream(Stance.values()).map(text).collect(Collectors.joining(" | "));
    }

    static String counts(StanceCounts counts) {
        return labels(label -> Integer.toString(counts.of(label)));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
