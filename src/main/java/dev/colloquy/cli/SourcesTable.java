package dev.colloquy.cli;

import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.summary.CorpusWork.Use;
import dev.colloquy.summary.FlawedAddress;
import dev.colloquy.summary.SourceShare;
import dev.colloquy.summary.UntiedMention;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The works of a corpus for a reader at a terminal: who cites what and on which side, then what stands out. */
final class SourcesTable {

    private static final int LONGEST = 100;

    private final Lines lines;
    private final boolean threads;

    /** @param threads true to name the threads of items too */
    SourcesTable(Lines lines, boolean threads) {
        this.lines = lines;
        this.threads = threads;
    }

    void print(CorpusSources sources) {
        sources.works().forEach(this::work);
        listed("Cited by more than one thread:", sources.acrossThreads());
        listed("Cited by more than one item:", sources.shared());
        sides(sources);
        block(
                "Addresses that look dead or malformed:",
                sources.flawed().stream().map(this::flawed).toList());
        block(
                "Mentions that could not be tied:",
                sources.untied().stream().map(u -> untied(u, sources)).toList());
        line(share(sources));
        lines.flush();
    }

    private void work(CorpusWork work) {
        String type = work.work().type().value().csl();
        lines.text(work.key() + "  ", WorkLabel.of(work.work(), work.words()) + " (" + type + ")");
        WorkLabel.address(work.work()).ifPresent(a -> line("  " + Shown.shortened(a.written(), LONGEST)));
        line("  " + uses(work));
        line("");
    }

    /** {@code favor: c5; against: c2}, or {@code cited by c2, c5} where nobody asked. */
    private String uses(CorpusWork work) {
        List<String> sides = new ArrayList<>();
        for (Stance label : Stance.values()) {
            List<Use> own = work.uses().stream()
                    .filter(u -> u.label().filter(l -> l == label).isPresent())
                    .toList();
            if (!own.isEmpty()) {
                sides.add(name(label) + ": " + items(own));
            }
        }
        return sides.isEmpty() ? "cited by " + items(work.uses()) : String.join("; ", sides);
    }

    private String items(List<Use> uses) {
        return uses.stream().map(u -> place(u.thread(), u.item())).collect(Collectors.joining(", "));
    }

    private String place(String thread, String item) {
        return threads ? thread + "/" + item : item;
    }

    private void listed(String heading, List<CorpusWork> works) {
        if (!heading.contains("thread") || threads) {
            block(
                    heading,
                    works.stream().map(w -> w.key() + ": " + items(w.uses())).toList());
        }
    }

    private void sides(CorpusSources sources) {
        block(
                "Cited by one side only:",
                Stream.of(Stance.FAVOR, Stance.AGAINST)
                        .filter(side -> !sources.only(side).isEmpty())
                        .map(side -> name(side) + ": "
                                + sources.only(side).stream()
                                        .map(w -> w.key() + " (" + w.byStance().of(side) + ")")
                                        .collect(Collectors.joining(", ")))
                        .toList());
    }

    private String flawed(FlawedAddress flawed) {
        return place(flawed.thread(), flawed.item()) + ": "
                + Shown.shortened(flawed.place().quote(), LONGEST) + " " + flawed.flaw();
    }

    private String untied(UntiedMention untied, CorpusSources sources) {
        LooseMention mention = untied.mention();
        String reason = mention.candidates().isEmpty()
                ? "fits no source"
                : "may mean "
                        + mention.candidates().stream()
                                .map(id -> sources.key(untied.thread(), id))
                                .collect(Collectors.joining(" or "));
        return place(untied.thread(), mention.itemId()) + ": “"
                + Shown.shortened(mention.mention().evidence().quote(), LONGEST) + "” " + reason;
    }

    private static String share(CorpusSources sources) {
        SourceShare share = sources.share();
        String byStance = share.labels().stream()
                .map(s ->
                        share.citingByStance().of(s) + " of " + share.byStance().of(s) + " " + name(s))
                .collect(Collectors.joining(", "));
        return sources.works().size() + " works; " + share.citing() + " of " + share.items() + " items cite one"
                + (byStance.isEmpty() ? "" : ": " + byStance);
    }

    private static String name(Stance label) {
        return label.name().toLowerCase(Locale.ROOT);
    }

    private void block(String heading, List<String> entries) {
        if (!entries.isEmpty()) {
            line(heading);
            entries.forEach(text -> line("  " + text));
            line("");
        }
    }

    private void line(String text) {
        int indent = text.length() - text.stripLeading().length();
        lines.text(text.substring(0, indent), text.substring(indent));
    }
}
