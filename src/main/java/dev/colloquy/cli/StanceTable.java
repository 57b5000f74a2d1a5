package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Status;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The short summary on standard output: a line and a bar for each item. */
final class StanceTable {

    private static final int BAR = 20;
    private static final int MANY_THREADS = 5;
    private static final String RESET = "\u001B[0m";

    private final PrintWriter out;
    private final boolean colour;

    StanceTable(PrintWriter out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    void print(AnalysisResult result) {
        for (ThreadResult thread : result.threads()) {
            String title = thread.thread().post().title();
            out.println(safe(title.isBlank() ? thread.thread().id() : title));
            boolean fromTitle = thread.targets().get(0).id().equals(Codebook.TITLE);
            out.println(
                    "  target: " + safe(thread.targets().get(0).name()) + (fromTitle ? " (made from the title)" : ""));
            if (result.threads().size() <= MANY_THREADS) {
                thread.items().forEach(this::item);
            }
            thread.targets().stream()
                    .skip(1)
                    .forEach(t -> out.println("  towards " + safe(t.name()) + ": " + counts(thread.stance(t.id()))));
            out.println("  " + counts(thread.stance()) + "; "
                    + number(thread.themes().size(), "theme") + ", "
                    + number(thread.sources().size(), "source") + foreign(thread.languages())
                    + (thread.thread().leftOut().isEmpty()
                            ? ""
                            : "; left out: " + Status.told(thread.thread().leftOut())));
            out.println();
        }
        if (result.threads().size() > 1) {
            out.println(result.threads().size() + " threads, " + result.itemCount() + " items: "
                    + counts(result.stance()) + foreign(result.languages()));
        }
        out.flush();
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

    private void item(ItemResult item) {
        StanceAnnotation stance = item.stance();
        String toward = item.towardPost().label() == TowardPost.NONE
                ? ""
                : "  " + item.towardPost().label().name().toLowerCase(Locale.ROOT) + "s with the post or a comment";
        out.println(String.format(Locale.ROOT, "  %-5s ", item.item().id())
                + bar(stance.scores())
                + String.format(Locale.ROOT, " %-7s", stance.label())
                + (stance.uncertain() ? "?" : " ")
                + toward);
    }

    /** Shares of {@link #BAR} cells: {@code +} favor, {@code -} against, {@code ~} mixed, {@code .} none. */
    private String bar(Map<Stance, Double> scores) {
        StringBuilder bar = new StringBuilder();
        double sum = 0;
        int drawn = 0;
        for (Map.Entry<Stance, Double> score : new EnumMap<>(scores).entrySet()) {
            sum += score.getValue();
            int end = (int) Math.round(sum * BAR);
            String cells = String.valueOf(mark(score.getKey())).repeat(Math.max(0, end - drawn));
            bar.append(colour ? paint(score.getKey()) + cells + RESET : cells);
            drawn = end;
        }
        return "[" + bar + "]";
    }

    static char mark(Stance stance) {
        return switch (stance) {
            case FAVOR -> '+';
            case AGAINST -> '-';
            case MIXED -> '~';
            case NONE -> '.';
        };
    }

    static String paint(Stance stance) {
        return switch (stance) {
            case FAVOR -> "\u001B[32m";
            case AGAINST -> "\u001B[31m";
            case MIXED -> "\u001B[33m";
            case NONE -> "\u001B[90m";
        };
    }

    private static String counts(StanceCounts counts) {
        return counts.of(Stance.FAVOR) + " favor, " + counts.of(Stance.AGAINST) + " against, " + counts.of(Stance.MIXED)
                + " mixed, " + counts.of(Stance.NONE) + " none";
    }

    /** Text of a corpus must not steer a terminal. */
    static String safe(String text) {
        return Shown.inert(text);
    }
}
