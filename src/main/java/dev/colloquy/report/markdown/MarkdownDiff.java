package dev.colloquy.report.markdown;

import dev.colloquy.diff.Change;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.MovedRun;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.ToldEdits;
import dev.colloquy.diff.ToldEvidence;
import dev.colloquy.diff.ToldItems;
import dev.colloquy.diff.ToldWords;
import dev.colloquy.diff.Verdict;
import dev.colloquy.diff.WorkMove;
import dev.colloquy.report.DiffWriter;
import dev.colloquy.report.Sentences;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison for people: what changed, what moved, and why. */
public final class MarkdownDiff implements DiffWriter {

    private static final int LONGEST_SAME = 60;
    private static final int LONGEST_QUOTE = 300;

    @Override
    public String format() {
        return "md";
    }

    @Override
    public String write(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        out.append("# What changed: ")
                .append(MarkdownText.plain(comparison.before().name()))
                .append(" → ")
                .append(MarkdownText.plain(comparison.after().name()))
                .append("\n\n");
        Told.stamps(comparison.before(), comparison.after())
                .forEach(line ->
                        out.append("- ").append(MarkdownText.plain(line)).append('\n'));
        out.append('\n').append(headline(comparison)).append('\n');
        comparison
                .notes()
                .forEach(n -> out.append("\n> ").append(MarkdownText.plain(n)).append('\n'));
        codebook(out, comparison);
        if (comparison.unchanged()) {
            return out.toString();
        }
        shares(out, "## Shares over all items", comparison, Optional.empty());
        items(out, comparison.changes(), comparison.codebook());
        works(out, comparison.works());
        Told.threadsApart(comparison)
                .forEach(t -> shares(out, "## Shares in " + MarkdownText.plain(t), comparison, Optional.of(t)));
        return out.toString();
    }

    private static void codebook(StringBuilder out, Comparison comparison) {
        List<String> told = new ArrayList<>(
                comparison.codebook().stream().map(ToldEdits::edit).toList());
        comparison.targets().forEach(t -> told.add("target " + ToldEdits.target(t)));
        if (!told.isEmpty()) {
            out.append("\n## What changed in the codebook\n\n");
            told.forEach(t -> out.append("- ").append(MarkdownText.plain(t)).append('\n'));
        }
    }

    private static String headline(Comparison comparison) {
        if (comparison.unchanged()) {
            return "**" + Told.headline(comparison) + "**";
        }
        long moved = comparison.shares().stream()
                .filter(s -> s.thread().isEmpty() && s.verdict() == Verdict.MOVED)
                .count();
        return "**" + Told.headline(comparison) + "** "
                + (moved == 0 ? "No share over all items can be said to have moved." : Told.movedShares(comparison));
    }

    private static void shares(StringBuilder out, String heading, Comparison comparison, Optional<String> thread) {
        List<ShareChange> shares = comparison.shares(thread);
        if (shares.isEmpty()) {
            return;
        }
        MarkdownTable table = new MarkdownTable(
                List.of("share", "before", "after", "change", "95 % interval", "verdict", "by cause", "items"));
        for (ShareChange share : shares) {
            table.row(List.of(
                    MarkdownText.plain(Told.share(share)),
                    Told.count(share.before()),
                    Told.count(share.after()),
                    Told.points(share.difference()),
                    share.interval()
                            .map(i -> Told.points(i.low()) + " to " + Told.points(i.high()))
                            .orElse(share.still() ? Told.STILL : ""),
                    Told.verdict(share, comparison.tolerance()),
                    Told.parts(share.parts()),
                    Told.flow(share)));
        }
        out.append('\n').append(heading).append("\n\n").append(table.write());
        if (thread.isEmpty()) {
            out.append("\nChanges are in percentage points. ")
                    .append(Told.rule(comparison.tolerance()))
                    .append('\n');
        }
    }

    private static void items(StringBuilder out, List<Change> changes, List<CodebookEdit> edits) {
        section(
                out,
                "## Titles that changed",
                changes,
                Change.Retitled.class,
                t -> "- " + MarkdownText.plain(ToldItems.thread(t)) + ": “" + MarkdownText.plain(t.titleBefore())
                        + "” → “" + MarkdownText.plain(t.titleAfter()) + "”\n");
        section(out, "## Labels that changed", changes, Change.Relabelled.class, r -> relabelled(r, edits));
        section(out, "## Items edited", changes, Change.Edited.class, MarkdownDiff::edited);
        section(
                out,
                "## Items added",
                changes,
                Change.Added.class,
                a -> "- " + MarkdownText.plain(a.item()) + ": "
                        + Sentences.stance(a.after().labels().stance())
                        + opening(a.after().text()) + why(ToldItems.whyAdded(a)) + "\n");
        section(
                out,
                "## Items removed",
                changes,
                Change.Removed.class,
                r -> "- " + MarkdownText.plain(r.item()) + ": was "
                        + Sentences.stance(r.before().labels().stance())
                        + opening(r.before().text()) + why(ToldItems.whyRemoved(r)) + "\n");
        List<MovedRun> runs = MovedRun.of(changes);
        if (!runs.isEmpty()) {
            out.append("\n## Items moved\n\n");
            runs.forEach(r -> out.append("- ")
                    .append(MarkdownText.plain(ToldItems.moved(r)))
                    .append('\n'));
        }
    }

    private static <C extends Change> void section(
            StringBuilder out,
            String heading,
            List<Change> changes,
            Class<C> kind,
            java.util.function.Function<C, String> told) {
        List<C> some = changes.stream().filter(kind::isInstance).map(kind::cast).toList();
        if (!some.isEmpty()) {
            out.append('\n').append(heading).append("\n\n");
            some.forEach(c -> out.append(told.apply(c)));
        }
    }

    private static String opening(Optional<String> text) {
        return text.map(t -> ", “" + MarkdownText.plain(Shown.shortened(Shown.oneLine(t), LONGEST_SAME)) + "”")
                .orElse("");
    }

    private static String why(Optional<String> why) {
        return why.map(w -> " (" + MarkdownText.plain(w) + ")").orElse("");
    }

    private static String relabelled(Change.Relabelled change, List<CodebookEdit> edits) {
        StringBuilder out = new StringBuilder();
        for (LabelMove move : change.moves()) {
            out.append("- ")
                    .append(MarkdownText.plain(change.item()))
                    .append(": **")
                    .append(MarkdownText.plain(Told.moveInWords(move)))
                    .append("** ")
                    .append(MarkdownText.plain(Told.cause(change.item(), move, edits)))
                    .append('\n');
            ToldEvidence.of(move).forEach(e -> evidence(out, e));
        }
        return out.toString();
    }

    private static void evidence(StringBuilder out, ToldEvidence evidence) {
        String when = switch (evidence.fate()) {
            case GONE -> "no longer";
            case COME -> "now";
            case STAYED -> "before and now";
        };
        out.append("  - ")
                .append(when)
                .append(": “")
                .append(MarkdownText.plain(
                        Shown.shortened(Shown.oneLine(evidence.mark().quote()), LONGEST_QUOTE)))
                .append("” (")
                .append(MarkdownText.plain(evidence.mark().by()))
                .append(')')
                .append(evidence.times().map(t -> ", " + t).orElse(""))
                .append('\n');
    }

    private static String edited(Change.Edited change) {
        String words = change.words().map(MarkdownDiff::words).orElse("its words are not at hand");
        return "- " + MarkdownText.plain(change.item()) + ": " + words + "\n";
    }

    private static String words(List<WordEdit> edits) {
        ToldWords told = ToldWords.of(edits, LONGEST_SAME);
        return told.pieces().stream().map(MarkdownDiff::words).collect(Collectors.joining())
                + told.rest().map(r -> " (" + r + ")").orElse("");
    }

    private static String words(ToldWords.Piece piece) {
        String text = piece.text();
        String inner = text.strip();
        if (inner.isEmpty()) {
            return text;
        }
        String plain = MarkdownText.plain(inner);
        String marked = switch (piece.what()) {
            case SAME -> plain;
            case GONE -> "<del>" + plain + "</del>";
            case COME -> "<ins>" + plain + "</ins>";
        };
        return (text.startsWith(" ") ? " " : "")
                + marked
                + piece.rest().map(r -> " (" + r + ") ").orElse(text.endsWith(" ") ? " " : "");
    }

    private static void works(StringBuilder out, List<WorkMove> works) {
        if (works.isEmpty()) {
            return;
        }
        MarkdownTable table = new MarkdownTable(List.of("source", "named", "what became of it", "before", "after"));
        for (WorkMove work : works) {
            table.row(List.of(
                    "`" + work.key() + "`",
                    work.named()
                            .map(w -> MarkdownText.plain(Shown.shortened(Shown.oneLine(w), LONGEST_SAME)))
                            .orElse(""),
                    Told.fate(work.fate()),
                    Sentences.sides(work.before()),
                    Sentences.sides(work.after())));
        }
        out.append("\n## Sources\n\n").append(table.write());
    }
}
