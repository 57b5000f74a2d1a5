package dev.colloquy.summary;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Threads and labels made by hand, for tests of what labels add up to. */
public final class Labelled {

    public static final String TUNNEL = "tunnel";
    public static final String TOLL = "toll";

    private Labelled() {}

    /** Two targets, the tunnel and its toll, and three themes: noise, cost and safety. */
    public static Codebook codebook() {
        return new Codebook(
                "test",
                "1",
                "Test",
                List.of(target(TUNNEL), target(TOLL)),
                List.of(theme("noise"), theme("cost"), theme("safety")),
                ContentHash.of("test"));
    }

    private static Target target(String id) {
        return new Target(id, "the " + id, "The " + id + " is good.", "The " + id + " is bad.");
    }

    private static Theme theme(String id) {
        return new Theme(id, id, "What is said of " + id, List.of(), List.of());
    }

    /** A thread whose first text is the post. */
    public static ThreadDoc thread(String id, String... texts) {
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of(texts[0]));
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            comments.add(new Comment(
                    "c" + i, i, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(texts[i])));
        }
        return new ThreadDoc(id, id + ".txt", post, comments, OptionalInt.empty());
    }

    /** Where an item stands towards a target, shown by its first words, with 0.7 for the label and 0.1 for the others. */
    public static StanceAnnotation stance(String item, String target, Stance label, Doubt... doubts) {
        Map<Stance, Double> scores = new EnumMap<>(Stance.class);
        for (Stance each : Stance.values()) {
            scores.put(each, each == label ? 0.7 : 0.1);
        }
        return new StanceAnnotation(
                item,
                target,
                label,
                scores,
                label == Stance.NONE ? List.of() : List.of(new Sided(evidence(0, "words"), label)),
                List.of(),
                Optional.empty(),
                Set.of(doubts));
    }

    public static ThemeAnnotation theme(String item, String theme) {
        return new ThemeAnnotation(item, theme, 1, List.of(evidence(6, "loud")));
    }

    /** Words that begin at a place. */
    public static Evidence evidence(int start, String words) {
        return new Evidence(new Span(start, start + words.length()), words, "rule:test", 1);
    }

    /** Each count: favor, against, mixed, none. */
    public static String told(StanceCounts counts) {
        return Arrays.stream(Stance.values())
                .map(s -> Integer.toString(counts.of(s)))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }
}
