package dev.colloquy.report.markdown;

import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.FlawedAddress;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.SourceUse;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.summary.ThreadSources;
import dev.colloquy.summary.UntiedMention;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the items of a thread cite: a table, then what stands out. Parts with nothing to say are left out. */
final class SourceSection {

    private static final int LONGEST = 120;

    private final StringBuilder out;
    private final ThreadResult thread;
    private final ThreadSources sources;

    SourceSection(StringBuilder out, ThreadResult thread) {
        this.out = out;
        this.thread = thread;
        this.sources = ThreadSources.of(thread);
    }

    void write() {
        line("## What they cite");
        line("");
        if (sources.uses().isEmpty()) {
            line("No source was found.");
            line("");
        } else {
            line(Sentences.share(sources.share()));
            line("");
            table();
            shared();
            oneSided();
        }
        flawed(out, sources.flawed(), false);
        untied(out, sources.untied(), false);
    }

    private void table() {
        SourceCells cells = new SourceCells();
        List<String> names = new ArrayList<>(List.of("source", "cited by", "on which side"));
        names.addAll(SourceCells.NAMES);
        MarkdownTable table = new MarkdownTable(names);
        for (SourceUse use : sources.uses()) {
            List<String> row = new ArrayList<>(List.of(use.source().id()));
            row.add(String.join(", ", use.citedBy()));
            row.add(Sentences.sides(use.byStance()));
            row.addAll(cells.of(use.source().work(), use.words()));
            table.row(row);
        }
        out.append(table.write());
        line("");
        if (!cells.legend().isEmpty()) {
            line(cells.legend());
            line("");
        }
    }

    private void shared() {
        List<SourceUse> shared = sources.shared();
        if (!shared.isEmpty()) {
            line("### Cited by more than one item");
            line("");
            shared.forEach(use -> line("- " + name(use) + ": "
                    + use.citedBy().stream().map(this::withStance).collect(Collectors.joining(", "))));
            line("");
        }
    }

    private String withStance(String item) {
        return thread.items().stream()
                .filter(i -> i.item().id().equals(item))
                .map(ItemResult::label)
                .map(label -> item + " (" + Sentences.stance(label) + ")")
                .findFirst()
                .orElse(item);
    }

    private void oneSided() {
        List<SourceUse> favor = sources.only(Stance.FAVOR);
        List<SourceUse> against = sources.only(Stance.AGAINST);
        if (favor.isEmpty() && against.isEmpty()) {
            return;
        }
        line("### Cited by one side only");
        line("");
        side(Stance.FAVOR, favor);
        side(Stance.AGAINST, against);
        line("");
    }

    private void side(Stance side, List<SourceUse> uses) {
        if (!uses.isEmpty()) {
            line("- " + Sentences.stance(side) + ": "
                    + uses.stream()
                            .map(u -> name(u) + " (" + u.byStance().of(side) + ")")
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String name(SourceUse use) {
        return use.source().id() + " "
                + MarkdownText.plain(WorkLabel.of(use.source().work(), use.words()));
    }

    /** The section on addresses; nothing if there are none. */
    static void flawed(StringBuilder out, List<FlawedAddress> flawed, boolean threads) {
        if (flawed.isEmpty()) {
            return;
        }
        out.append("### Addresses that look dead or malformed\n\n");
        for (FlawedAddress one : flawed) {
            out.append("- ")
                    .append(place(one.thread(), one.item(), threads))
                    .append(one.source()
                            .filter(s -> !threads)
                            .map(s -> ", " + s)
                            .orElse(""))
                    .append(": “")
                    .append(MarkdownText.plain(Shown.shortened(one.place().quote(), LONGEST)))
                    .append("” ")
                    .append(MarkdownText.plain(one.flaw()))
                    .append('\n');
        }
        out.append('\n');
    }

    /** The section on mentions without a source; nothing if there are none. */
    static void untied(StringBuilder out, List<UntiedMention> untied, boolean threads) {
        if (untied.isEmpty()) {
            return;
        }
        out.append("### Mentions that could not be tied to one source\n\n");
        for (UntiedMention one : untied) {
            LooseMention mention = one.mention();
            out.append("- ")
                    .append(place(one.thread(), mention.itemId(), threads))
                    .append(": “")
                    .append(MarkdownText.plain(
                            Shown.shortened(mention.mention().evidence().quote(), LONGEST)))
                    .append("” ")
                    .append(Sentences.reason(mention))
                    .append('\n');
        }
        out.append('\n');
    }

    private static String place(String thread, String item, boolean threads) {
        return threads ? MarkdownText.plain(thread + "/" + item) : item;
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
