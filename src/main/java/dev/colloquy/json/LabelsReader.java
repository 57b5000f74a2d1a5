package dev.colloquy.json;

import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the labels of one item of a report back. Words must stand where the report says: each quote is compared with the text. */
final class LabelsReader {

    /** Who marked the words that name a holder is not in the report. */
    private static final String HOLDER = "report";

    private final String item;
    private final SourceText text;

    LabelsReader(String item, SourceText text) {
        this.item = item;
        this.text = text;
    }

    Optional<StanceAnnotation> stance(JsonAt node) {
        Map<Stance, Double> scores = new EnumMap<>(Stance.class);
        JsonAt shares = node.object("scores");
        for (Stance label : Stance.values()) {
            scores.put(label, score(shares, label.name()));
        }
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        node.list("doubts").forEach(d -> doubt(d).ifPresent(doubts::add));
        List<Sided> evidence = each(node, "evidence", this::sided);
        List<Reported> reported = each(node, "reported", this::reported);
        Optional<Sided> other =
                node.get("otherReading").given() ? sided(node.object("otherReading")) : Optional.empty();
        Stance label = node.label("label", Stance.class);
        return built(
                node,
                () -> new StanceAnnotation(
                        item, node.text("target"), label, scores, evidence, reported, other, doubts));
    }

    Optional<TowardPostAnnotation> towardPost(JsonAt node) {
        List<Evidence> evidence = each(node, "evidence", this::scored);
        TowardPost label = node.label("label", TowardPost.class);
        return built(node, () -> new TowardPostAnnotation(item, label, evidence));
    }

    Optional<ThemeAnnotation> theme(JsonAt node) {
        List<Evidence> evidence = each(node, "evidence", e -> evidence(e, e.text("by"), 1));
        return built(node, () -> new ThemeAnnotation(item, node.text("id"), score(node, "score"), evidence));
    }

    Optional<SourceAnnotation> citation(JsonAt node, CitedSource source) {
        List<Mention> mentions = each(node, "mentions", this::mention);
        List<Evidence> quotes = each(node, "quotes", e -> evidence(e, e.text("by"), 1));
        List<Evidence> people = each(node, "people", e -> evidence(e, e.text("by"), 1));
        return built(node, () -> new SourceAnnotation(item, source, mentions, quotes, people));
    }

    Optional<LooseMention> loose(JsonAt node) {
        List<String> candidates =
                node.list("candidates").stream().map(c -> c.node().asText("")).toList();
        return mention(node).flatMap(m -> built(node, () -> new LooseMention(item, m, candidates)));
    }

    private Optional<Sided> sided(JsonAt node) {
        return scored(node).map(e -> new Sided(e, node.label("label", Stance.class)));
    }

    private Optional<Reported> reported(JsonAt node) {
        List<Evidence> holders = new ArrayList<>(each(node, "via", e -> evidence(e, HOLDER, 1)));
        if (node.get("holder").given()) {
            evidence(node.object("holder"), HOLDER, 1).ifPresent(holders::add);
        }
        return scored(node)
                .map(e -> new Reported(
                        e, node.label("label", Stance.class), holders, node.flag("endorsed"), node.flag("rejected")));
    }

    private Optional<Mention> mention(JsonAt node) {
        Kind kind = coded(node, "kind", Kind.values(), Kind::code);
        Tie tie = coded(node, "tie", Tie.values(), Tie::code);
        return scored(node).map(e -> new Mention(e, kind, tie));
    }

    private Optional<Evidence> scored(JsonAt node) {
        return evidence(node, node.text("by"), score(node, "score"));
    }

    private Optional<Evidence> evidence(JsonAt node, String by, double score) {
        int start = node.count("start");
        int end = node.count("end");
        String quote = node.text("quote");
        boolean fits = start < end
                && end <= text.length()
                && text.text(new Span(start, end)).equals(quote);
        if (!fits) {
            node.get("quote").fault("is not what stands at " + start + " to " + end + " of " + item);
            return Optional.empty();
        }
        if (by.isBlank()) {
            node.get("by").fault("must say who marked the words");
            return Optional.empty();
        }
        return Optional.of(Evidence.of(text, new Span(start, end), by, score));
    }

    static double score(JsonAt node, String name) {
        JsonAt at = node.get(name);
        double value = at.node().asDouble(-1);
        if (!at.node().isNumber() || value < 0 || value > 1) {
            at.fault("must be a number from 0 to 1");
            return 0;
        }
        return value;
    }

    private static Optional<Doubt> doubt(JsonAt node) {
        Optional<Doubt> doubt = Arrays.stream(Doubt.values())
                .filter(d -> d.name().equals(node.node().asText("")))
                .findFirst();
        if (doubt.isEmpty()) {
            node.fault("“" + node.node().asText("") + "” is no doubt that this program knows");
        }
        return doubt;
    }

    private static <E> E coded(JsonAt node, String name, E[] known, Function<E, String> code) {
        String written = node.text(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(known)
                .filter(e -> code.apply(e).equals(written))
                .findFirst()
                .orElseGet(() -> {
                    node.get(name).fault("“" + written + "” is not known to this program");
                    return known[0];
                });
    }

    private static <T> List<T> each(JsonAt node, String name, Function<JsonAt, Optional<T>> read) {
        return node.list(name).stream().flatMap(n -> read.apply(n).stream()).toList();
    }

    /** A label that cannot be built, such as one without evidence, is a fault of the file. */
    private static <T> Optional<T> built(JsonAt node, Supplier<T> label) {
        try {
            return Optional.of(label.get());
        } catch (IllegalArgumentException e) {
            node.fault("is no label: " + e.getMessage());
            return Optional.empty();
        }
    }
}
