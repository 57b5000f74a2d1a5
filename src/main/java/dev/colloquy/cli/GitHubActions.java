package dev.colloquy.cli;

import dev.colloquy.diff.Change;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.Verdict;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.text.UserError;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison within a GitHub workflow: its Markdown in the summary of the job, and a few annotations. GitHub takes 1 MiB of summary a
 * step and shows ten notices of a step (docs.github.com, "Workflow commands for GitHub Actions").
 */
final class GitHubActions {

    static final int SUMMARY_BYTES = 1_048_576;
    static final int ANNOTATIONS = 10;

    private static final String SUMMARY = "GITHUB_STEP_SUMMARY";
    private static final String CUT = "\n\n*The rest is cut: a job summary holds 1 MiB.*\n";

    private GitHubActions() {}

    /**
     * Appends the text to the summary of the job, cut between two lines if it is longer than GitHub takes; no heading and no head of a
     * table is left at its end without what it is of.
     *
     * @throws UserError if it cannot be written
     */
    static void summary(Terminal terminal, String markdown) {
        String file = terminal.environment().getOrDefault(SUMMARY, "");
        if (file.isEmpty()) {
            throw new UserError(
                    "--github needs the variable " + SUMMARY,
                    "GitHub sets it in every step of a workflow; leave --github out elsewhere");
        }
        Path summary = path(file);
        int used = OutputFiles.read(summary)
                .map(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .orElse(0);
        OutputFiles.append("the summary of the job", summary, fitting(markdown, Math.max(0, SUMMARY_BYTES - used)));
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new UserError(SUMMARY + " names no file: " + file, "the comparison itself is written");
        }
    }

    /** The text, or its first lines and a sentence that the rest is cut. */
    static String fitting(String markdown, int most) {
        if (markdown.getBytes(StandardCharsets.UTF_8).length <= most) {
            return markdown;
        }
        if (most < CUT.getBytes(StandardCharsets.UTF_8).length) {
            return "";
        }
        int left = most - CUT.getBytes(StandardCharsets.UTF_8).length;
        List<String> kept = new ArrayList<>();
        for (String line : markdown.split("(?<=\n)", -1)) {
            left -= line.getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            kept.add(line);
        }
        while (!kept.isEmpty() && leadsNowhere(kept)) {
            kept.remove(kept.size() - 1);
        }
        return String.join("", kept) + CUT;
    }

    /** True if the last line is blank, a heading, or belongs to the head of a table. */
    private static boolean leadsNowhere(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        boolean first = lines.size() < 2 || !lines.get(lines.size() - 2).startsWith("|");
        return last.isBlank() || last.startsWith("#") || last.startsWith("|---") || (last.startsWith("|") && first);
    }

    /**
     * Workflow commands, at most ten: shares that moved, then items with another stance, those first of which it was and is certain,
     * then items with other themes, then those with other sources, each in the order of the corpus.
     */
    static List<String> annotations(Comparison comparison) {
        List<String> moved = comparison.shares().stream()
                .filter(s -> s.thread().isEmpty() && s.verdict() == Verdict.MOVED)
                .map(s -> told(s, comparison.tolerance()))
                .toList();
        List<String> labels = comparison.changes().stream()
                .filter(Change.Relabelled.class::isInstance)
                .map(Change.Relabelled.class::cast)
                .sorted(Comparator.comparing(GitHubActions::rank))
                .map(r -> r.item() + ": "
                        + r.moves().stream()
                                .map(m -> Told.move(m) + " " + Told.cause(m))
                                .collect(Collectors.joining("; ")))
                .toList();
        List<String> all = Stream.concat(moved.stream(), labels.stream()).toList();
        List<String> commands = new ArrayList<>();
        int room = all.size() > ANNOTATIONS ? ANNOTATIONS - 1 : ANNOTATIONS;
        all.stream().limit(room).forEach(t -> commands.add(command(t)));
        if (all.size() > room) {
            commands.add(command("and " + (all.size() - room) + " more; see the summary of the job"));
        }
        return commands;
    }

    private static int rank(Change.Relabelled change) {
        Kind heaviest = change.moves().stream()
                .map(Change.LabelMove::kind)
                .min(Kind::compareTo)
                .orElse(Kind.SOURCE);
        boolean uncertain = change.pair().before().labels().uncertain()
                || change.pair().after().labels().uncertain();
        return switch (heaviest) {
            case STANCE -> uncertain ? 1 : 0;
            case TARGET -> 2;
            case THEME -> 3;
            case SOURCE -> 4;
        };
    }

    private static String told(ShareChange share, double tolerance) {
        return Told.share(share) + " moved by " + Told.points(share.difference()) + " percentage points"
                + (share.within(tolerance) ? ", within the tolerance" : "");
    }

    private static String command(String text) {
        return "::notice title=analyze diff::"
                + StanceTable.safe(text)
                        .replace("%", "%25")
                        .replace("\r", "%0D")
                        .replace("\n", "%0A");
    }
}
