package dev.colloquy.report;

import dev.colloquy.diff.Change;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.MovedRun;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.ToldEdits;
import dev.colloquy.diff.ToldEvidence;
import dev.colloquy.diff.ToldItems;
import dev.colloquy.diff.WorkMove;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison for a terminal: plain text, a line of it never steers the screen. */
public final class TextDiff implements DiffWriter {

    private static final int LONGEST = 100;
    private static final String SIGNS = "evidence: − no longer there, + new, = before and now";

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String write(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(comparison.before().name() + " → " + comparison.after().name());
        Told.stamps(comparison.before(), comparison.after()).forEach(l -> lines.add("  " + l));
        lines.add("");
        lines.add(Told.headline(comparison));
        comparison.codebook().forEach(e -> lines.add("codebook " + ToldEdits.edit(e)));
        comparison.targets().forEach(t -> lines.add("target " + ToldEdits.target(t)));
        comparison.notes().forEach(n -> lines.add("note: " + n));
        if (!comparison.unchanged()) {
            shares(lines, comparison, Optional.empty());
            changes(lines, comparison);
            works(lines, comparison.works());
            Told.threadsApart(comparison).forEach(t -> shares(lines, comparison, Optional.of(t)));
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(l -> out.append(Shown.inert(l)).append('\n'));
        return out.toString();
    }

    private static void changes(List<String> lines, Comparison comparison) {
        List<Change> changes = comparison.changes();
        if (!changes.isEmpty()) {
            lines.add("");
        }
        if (changes.stream().anyMatch(TextDiff::showsEvidence)) {
            lines.add(SIGNS);
        }
        Iterator<MovedRun> runs = MovedRun.of(changes).iterator();
        int moving = 0;
        for (Change change : changes) {
            if (change instanceof Change.Relabelled relabelled) {
                relabelled.moves().forEach(m -> move(lines, relabelled.item(), m, comparison.codebook()));
            } else if (change instanceof Change.Edited edited) {
                lines.add("edited   " + edited.item() + "  "
                        + edited.words().map(TextEdits::write).orElse("its words are not at hand"));
            } else if (change instanceof Change.Added added) {
                lines.add("added    " + added.item() + "  "
                        + added.after().labels().stance()
                        + opening(added.after().text()) + why(ToldItems.whyAdded(added)));
            } else if (change instanceof Change.Removed removed) {
                lines.add("removed  " + removed.item() + "  was "
                        + removed.before().labels().stance()
                        + opening(removed.before().text()) + why(ToldItems.whyRemoved(removed)));
            } else if (change instanceof Change.Retitled title) {
                lines.add("title    " + ToldItems.thread(title) + "  " + quoted(title.titleBefore()) + " → "
                        + quoted(title.titleAfter()));
            } else if (moving > 0) {
                moving--;
            } else {
                MovedRun run = runs.next();
                lines.add("moved    " + ToldItems.moved(run));
                moving = run.moves().size() - 1;
            }
        }
    }

    private static boolean showsEvidence(Change change) {
        return change instanceof Change.Relabelled relabelled
                && relabelled.moves().stream().anyMatch(m -> !ToldEvidence.of(m).isEmpty());
    }

    private static void move(List<String> lines, String item, LabelMove move, List<CodebookEdit> edits) {
        lines.add("label    " + item + "  " + Told.move(move) + "  " + Told.cause(item, move, edits));
        for (ToldEvidence evidence : ToldEvidence.of(move)) {
            String sign = switch (evidence.fate()) {
                case GONE -> "−";
                case COME -> "+";
                case STAYED -> "=";
            };
            lines.add("           " + sign + " " + quoted(evidence.mark().quote()) + " ("
                    + evidence.mark().by() + ")"
                    + evidence.times().map(t -> ", " + t).orElse(""));
        }
    }

    private static String quoted(String text) {
        return "“" + Shown.shortened(Shown.oneLine(text), LONGEST) + "”";
    }

    private static String opening(Optional<String> text) {
        return text.map(t -> "  " + quoted(t)).orElse("");
    }

    private static String why(Optional<String> why) {
        return why.map(w -> "  (" + w + ")").orElse("");
    }

    private static void shares(List<String> lines, Comparison comparison, Optional<String> thread) {
        List<ShareChange> shares = comparison.shares(thread);
        if (shares.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(thread.map(t -> "shares in " + t).orElse("shares over all items") + ", changes in percentage points");
        int wide = shares.stream().mapToInt(s -> Told.share(s).length()).max().orElse(0);
        for (ShareChange share : shares) {
            lines.add(String.format(
                            Locale.ROOT,
                            "  %-" + wide + "s  %s → %s  %s%s  %s",
                            Told.share(share),
                            Told.count(share.before()),
                            Told.count(share.after()),
                            Told.points(share.difference()),
                            share.interval()
                                    .map(i -> " [" + Told.points(i.low()) + ", " + Told.points(i.high()) + "]")
                                    .orElse(share.still() ? " " + Told.STILL : ""),
                            Told.verdict(share, comparison.tolerance()))
                    + (share.causes().isEmpty() ? "" : "  by " + Told.parts(share.parts()))
                    + (Told.flow(share).isEmpty() ? "" : "  items: " + Told.flow(share)));
        }
        if (thread.isEmpty()) {
            lines.add("  " + Told.rule(comparison.tolerance()));
        }
    }

    private static void works(List<String> lines, List<WorkMove> works) {
        if (!works.isEmpty()) {
            lines.add("");
            lines.add("sources");
        }
        for (WorkMove work : works) {
            lines.add("  " + work.key() + "  " + Told.fate(work.fate()) + ": " + Told.sides(work.before()) + " → "
                    + Told.sides(work.after()) + opening(work.named()));
        }
    }
}
