package dev.colloquy.report;

import dev.colloquy.diff.Change;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.WorkMove;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A comparison for a terminal: plain text, a line of it never steers the screen. */
public final class TextDiff implements DiffWriter {

    private static final int LONGEST = 100;
    private static final int LONGEST_SAME = 40;

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
        lines.add(comparison.same() ? "Nothing changed." : Told.headline(comparison));
        comparison.codebook().forEach(e -> lines.add("codebook " + Told.edit(e)));
        if (!comparison.same() || !comparison.complete()) {
            comparison.notes().forEach(n -> lines.add("note: " + n));
        }
        if (!comparison.same()) {
            changes(lines, comparison);
            shares(lines, comparison, Optional.empty());
            Told.threadsApart(comparison).forEach(t -> shares(lines, comparison, Optional.of(t)));
            works(lines, comparison.works());
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
        for (Change change : changes) {
            if (change instanceof Change.Relabelled relabelled) {
                relabelled.moves().forEach(m -> move(lines, relabelled.item(), m, comparison.codebook()));
            } else if (change instanceof Change.Edited edited) {
                lines.add("edited   " + edited.item() + "  " + words(edited));
            } else if (change instanceof Change.Added added) {
                lines.add("added    " + added.item() + "  "
                        + added.after().labels().stance()
                        + opening(added.after().text()));
            } else if (change instanceof Change.Removed removed) {
                lines.add("removed  " + removed.item() + "  was "
                        + removed.before().labels().stance()
                        + opening(removed.before().text()));
            } else if (change instanceof Change.Moved moved) {
                lines.add("moved    " + moved.pair().before().name() + " → " + moved.item() + ", matched by "
                        + moved.pair().how().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void move(List<String> lines, String item, LabelMove move, List<CodebookEdit> edits) {
        lines.add("label    " + item + "  " + Told.move(move) + "  " + Told.cause(item, move, edits));
        move.gone().forEach(m -> lines.add("           − " + quote(m)));
        move.come().forEach(m -> lines.add("           + " + quote(m)));
    }

    private static String quote(Mark mark) {
        return "“" + Shown.shortened(Shown.oneLine(mark.quote()), LONGEST) + "” (" + mark.by() + ")";
    }

    private static String opening(Optional<String> text) {
        return text.map(t -> "  “" + Shown.shortened(Shown.oneLine(t), LONGEST) + "”")
                .orElse("");
    }

    private static String words(Change.Edited edited) {
        if (edited.words().isEmpty()) {
            return "its words are not at hand";
        }
        StringBuilder out = new StringBuilder();
        for (WordEdit edit : edited.words().get()) {
            String text = Shown.piece(edit.text());
            out.append(
                    switch (edit.what()) {
                        case SAME -> Shown.shortened(text, LONGEST_SAME);
                        case GONE -> "[-" + text + "-]";
                        case COME -> "{+" + text + "+}";
                    });
        }
        return out.toString();
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
                                    .orElse(""),
                            share.verdict().words())
                    + (share.causes().isEmpty() ? "" : "  by " + Told.parts(share.parts())));
        }
    }

    private static void works(List<String> lines, List<WorkMove> works) {
        if (!works.isEmpty()) {
            lines.add("");
            lines.add("sources");
        }
        for (WorkMove work : works) {
            lines.add("  " + work.key() + "  " + Told.fate(work.fate()) + ": " + Told.sides(work.before()) + " → "
                    + Told.sides(work.after()) + "  “" + Shown.shortened(Shown.oneLine(work.words()), LONGEST) + "”");
        }
    }
}
