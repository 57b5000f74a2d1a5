package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.TextOf;
import dev.colloquy.diff.Change.Value;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.ContentHash;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The words in which a comparison is told to people, the same in every format. */
public final class Told {

    /** Stands in place of an interval where there is nothing to infer. */
    public static final String STILL = "no label changed";

    private static final int PERCENT = 100;

    private Told() {}

    /** Why a label changed: "because its text changed", "0.60 by its text, 0.40 by the codebook". */
    public static String cause(LabelMove move) {
        List<Map.Entry<Cause, Double>> parts = new ArrayList<>(move.parts().entrySet());
        parts.removeIf(p -> p.getValue() == 0);
        if (parts.size() == 1) {
            return "because " + changed(parts.get(0).getKey(), move);
        }
        if (!parts.isEmpty()) {
            return "because "
                    + parts.stream()
                            .map(p -> changed(p.getKey(), move) + " (" + signed(p.getValue() * PERCENT) + " %)")
                            .collect(Collectors.joining(" and "));
        }
        return switch (move.possible().size()) {
            case 0 -> "and nothing tells why";
            case 1 -> "because " + changed(move.possible().get(0), move);
            default ->
                "because "
                        + move.possible().stream().map(c -> changed(c, move)).collect(Collectors.joining(" or "))
                        + "; which of them cannot be told";
        };
    }

    /** The same, with the edits of the codebook that did it, where it took part. */
    public static String cause(String item, LabelMove move, List<CodebookEdit> edits) {
        boolean codebook =
                move.possible().contains(Cause.CODEBOOK) || move.parts().getOrDefault(Cause.CODEBOOK, 0.0) != 0;
        List<CodebookEdit> own = edits.stream()
                .filter(e -> codebook && e.concerns(move.kind(), move.id()))
                .toList();
        List<CodebookEdit> alone =
                own.stream().filter(e -> e.moves(item, move.kind(), move.id())).toList();
        boolean tried = own.size() > 1 && own.stream().allMatch(e -> e.alone().isPresent());
        boolean several = own.stream().map(CodebookEdit::id).distinct().count() > 1;
        String told = (alone.isEmpty() ? own : alone)
                .stream().map(e -> (several ? e.id() + ": " : "") + e.told()).collect(Collectors.joining("; "));
        return cause(move)
                + (own.isEmpty() ? "" : " (" + (tried && alone.isEmpty() ? "none alone of: " : "") + told + ")");
    }

    /** A cause of a label in a sentence; of texts it is told whose. */
    private static String changed(Cause cause, LabelMove move) {
        return switch (cause) {
            case REMOVED -> "items were removed";
            case TEXT -> move.textOf().stream().map(TextOf::words).collect(Collectors.joining(" and "));
            case CODEBOOK -> "the codebook changed";
            case MODEL -> "the program or a model changed";
            case ADDED -> "items were added";
        };
    }

    /** {@code text -11.1, added +2.3}: what each cause adds, in percentage points. */
    public static String parts(SortedMap<Cause, Double> parts) {
        return parts.entrySet().stream()
                .filter(p -> p.getValue() != 0)
                .map(p -> p.getKey().code() + " " + signed(p.getValue() * PERCENT))
                .collect(Collectors.joining(", "));
    }

    /** {@code 7 of 9 (77.8 %)}. */
    public static String count(ShareChange.Count count) {
        return count.items() + " of " + count.of() + " (" + percent(count.share()) + " %)";
    }

    /** A share as a percentage with one decimal. */
    public static String percent(double share) {
        return rounded(share * PERCENT).toPlainString();
    }

    /** Percentage points with their sign. */
    public static String points(double difference) {
        return signed(difference * PERCENT);
    }

    private static String signed(double value) {
        BigDecimal rounded = rounded(value);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString();
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(1) : rounded;
    }

    /**
     * A label that changed: {@code AGAINST? → FAVOR}, {@code NONE → FAVOR towards fares}, {@code + theme privacy}, {@code − source
     * npr2019-d603fd}. A question mark says that it is uncertain.
     */
    public static String move(LabelMove move) {
        return flip(
                move.kind(), move.id(), move.before().toString(), move.after().toString());
    }

    /** The same for reading: {@code AGAINST (uncertain) → FAVOR}. */
    public static String moveInWords(LabelMove move) {
        return flip(move.kind(), move.id(), inWords(move.before()), inWords(move.after()));
    }

    private static String inWords(Value value) {
        return value.name() + (value.uncertain() ? " (uncertain)" : "");
    }

    static String flip(ShareChange.Kind kind, String id, String before, String after) {
        return switch (kind) {
            case STANCE -> before + " → " + after;
            case TARGET -> before + " → " + after + " towards " + id;
            case THEME, SOURCE -> (after.equals("yes") ? "+ " : "− ") + kind.code() + " " + id;
        };
    }

    /** What a share is of: {@code stance AGAINST}, {@code stance AGAINST towards fares}, {@code theme privacy}. */
    public static String share(ShareChange change) {
        return change.kind().code() + " " + change.name()
                + change.target().map(t -> " towards " + t).orElse("");
    }

    /** {@code moved}, {@code cannot tell}; of a movement smaller than what is tolerated it is said that it is. */
    public static String verdict(ShareChange change, double tolerance) {
        boolean little = change.verdict() == Verdict.MOVED && change.within(tolerance);
        return change.verdict().words() + (little ? ", within the tolerance" : "");
    }

    /** How verdicts are reached, in two sentences. */
    public static String rule(double tolerance) {
        return "Moved: the interval excludes 0, and p is under 0.05 after correction for many comparisons. Did not move: the interval"
                + " lies within the tolerance of ±" + percent(tolerance)
                + " points, or no label changed. Else it cannot be told.";
    }

    /**
     * {@code 1 gained, 2 lost, 1 added, cancelled out: t/c4}: how many items took a label on, lost it, came with it or went with it,
     * and on which causes worked against each other.
     */
    public static String flow(ShareChange change) {
        List<String> parts = new ArrayList<>();
        change.flow().ifPresent(f -> {
            flow(parts, f.gained(), "gained");
            flow(parts, f.lost(), "lost");
            flow(parts, f.added(), "added");
            flow(parts, f.removed(), "removed");
        });
        List<String> cancelled = change.cancelled();
        if (!cancelled.isEmpty()) {
            parts.add("cancelled out: "
                    + (cancelled.size() > CANCELLED ? cancelled.size() + " items" : String.join(", ", cancelled)));
        }
        return String.join(", ", parts);
    }

    private static final int CANCELLED = 3;

    private static void flow(List<String> parts, int items, String word) {
        if (items > 0) {
            parts.add(items + " " + word);
        }
    }

    /** {@code Items: 1 edited, 2 added; 3 labels changed.}, or that nothing changed, as far as that is known. */
    public static String headline(Comparison comparison) {
        if (comparison.unchanged()) {
            return Headline.ofUnchanged(comparison);
        }
        if (!comparison.byItems()) {
            return "Only totals are compared.";
        }
        List<String> parts = new ArrayList<>();
        part(parts, comparison, Change.Edited.class, "edited");
        part(parts, comparison, Change.Added.class, "added");
        part(parts, comparison, Change.Removed.class, "removed");
        part(parts, comparison, Change.Moved.class, "moved");
        int labels = comparison.changes().stream()
                .filter(Change.Relabelled.class::isInstance)
                .map(Change.Relabelled.class::cast)
                .mapToInt(r -> r.moves().size())
                .sum();
        String items = parts.isEmpty() ? "No item changed" : "Items: " + String.join(", ", parts);
        long titles = comparison.changes().stream()
                .filter(Change.Retitled.class::isInstance)
                .count();
        long names = comparison.codebook().stream()
                .filter(e -> e.reach() == Reach.NAMES)
                .count();
        return items + counted(labels, "label", true) + counted(titles, "title", false) + counted(names, "name", false)
                + ".";
    }

    private static String counted(long number, String what, boolean always) {
        return number == 0 && !always ? "" : "; " + number + " " + what + (number == 1 ? "" : "s") + " changed";
    }

    private static void part(List<String> parts, Comparison comparison, Class<? extends Change> kind, String word) {
        long n = comparison.changes().stream().filter(kind::isInstance).count();
        if (n > 0) {
            parts.add(n + " " + word);
        }
    }

    /** The shares over all items that moved, in a sentence. */
    public static String movedShares(Comparison comparison) {
        return "Moved: "
                + comparison.shares().stream()
                        .filter(s -> s.thread().isEmpty() && s.verdict() == Verdict.MOVED)
                        .map(s -> share(s) + " " + points(s.difference())
                                + (s.within(comparison.tolerance()) ? " (within the tolerance)" : ""))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The positions that somebody takes: {@code 2 AGAINST, 1 MIXED}; {@code nobody} if there are none. */
    public static String sides(StanceCounts counts) {
        String sides = Arrays.stream(Stance.values())
                .filter(label -> counts.of(label) > 0)
                .map(label -> counts.of(label) + " " + label)
                .collect(Collectors.joining(", "));
        return sides.isEmpty() ? "nobody" : sides;
    }

    /** Threads of which shares are told; none where there is one thread, which is all items. */
    public static List<String> threadsApart(Comparison comparison) {
        int threads = Math.max(
                comparison.before().totals().threads(),
                comparison.after().totals().threads());
        return threads < 2
                ? List.of()
                : comparison.shares().stream()
                        .flatMap(s -> s.thread().stream())
                        .distinct()
                        .toList();
    }

    /** What became of a work. */
    public static String fate(WorkMove.Fate fate) {
        return switch (fate) {
            case GAINED -> "new";
            case LOST -> "no longer cited";
            case CHANGED_SIDES -> "changed sides";
            case CITED_OTHERWISE -> "cited by others";
        };
    }

    /** Shortened digest. */
    public static String version(ContentHash hash) {
        String text = hash.toString();
        int colon = text.indexOf(':') + 1;
        return text.substring(colon, Math.min(text.length(), colon + SHOWN));
    }

    private static final int SHOWN = 12;

    /** What both editions came from, in lines: corpus, codebook, program and models. */
    public static List<String> stamps(Edition before, Edition after) {
        List<String> lines = new ArrayList<>();
        Stamp a = before.stamp();
        Stamp b = after.stamp();
        lines.add("corpus: "
                + (a.corpus().equals(b.corpus())
                        ? "the same (" + version(a.corpus()) + ")"
                        : version(a.corpus()) + " → " + version(b.corpus())));
        String codebook = a.codebook().id() + " " + a.codebook().version();
        lines.add("codebook: "
                + (a.sameCodebook(b)
                        ? "the same (" + codebook + ")"
                        : codebook + " (" + version(a.codebook().hash()) + ") → "
                                + b.codebook().id() + " " + b.codebook().version() + " ("
                                + version(b.codebook().hash()) + ")"));
        if (a.sameModel(b)) {
            lines.add("program and models: the same (" + a.program() + ")");
        } else {
            List<String> unlike = new ArrayList<>();
            if (!a.program().equals(b.program())) {
                unlike.add("program " + a.program() + " → " + b.program());
            }
            b.modelsUnlike(a).keySet().forEach(role -> unlike.add("model of " + role + " changed"));
            a.models().keySet().stream()
                    .filter(role -> !b.models().containsKey(role))
                    .forEach(role -> unlike.add("model of " + role + " gone"));
            if (!a.archiveMap().equals(b.archiveMap())) {
                unlike.add("list of works changed");
            }
            lines.add("program and models: " + String.join(", ", unlike));
        }
        return lines;
    }
}
