package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SideBySide;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.SideScores;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The author's own position of every item towards every target. The encoder reads each sentence and the whole item; scope
 * says which sentences are the author's; two small fitted models turn that into a side for each sentence and a label for
 * the item. A side is only given with a sentence that shows it.
 */
public final class StanceAnnotator implements Annotator<StanceAnnotation> {

    /** Two labels closer than this count as tied, and the one that {@link Stance} names first wins. */
    static final double NEAR_TIE = 0.01;

    /** A label that leads by less is called uncertain. */
    static final double CLEAR_LEAD = 0.2;

    /** What a sentence needs at least to stand as evidence for a label that no sentence carries by itself. */
    private static final double WEAK_EVIDENCE = 0.2;

    /** A reported view keeps its side if the encoder sees one half as likely as none at all. */
    private static final double REPORTED_LEAD = Math.log(1.0 / 2);

    private static final String ENCODER = "encoder";
    private static final String SCOPE = "rule:scope-reported";

    private final List<SentenceSides> workers;
    private final Optional<TunedLayer> tuned;
    private final LinearModel sentenceModel = LinearModel.shipped("sentence-weights.tsv");
    private final LinearModel itemModel = LinearModel.shipped("item-weights.tsv");

    /**
     * An annotator that reads the items of a thread side by side.
     *
     * @param scorers one for each worker, at least one; their number does not change any label
     * @param tuned a layer that was fitted to a researcher's own labels
     */
    public StanceAnnotator(List<TargetScorer> scorers, Optional<TunedLayer> tuned) {
        this.tuned = tuned;
        this.workers = scorers.stream()
                .map(s -> new SentenceSides((target, text) -> s.score(target.favor(), target.against(), text)))
                .toList();
    }

    @Override
    public String id() {
        return "stance";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of(ScopeAnnotation.class);
    }

    @Override
    public Class<StanceAnnotation> provides() {
        return StanceAnnotation.class;
    }

    @Override
    public List<StanceAnnotation> annotate(AnnotationContext context) {
        List<Target> targets =
                context.codebook().targetsFor(context.thread().post().title());
        Map<String, List<ScopeAnnotation>> scopes = context.byItem(ScopeAnnotation.class);
        List<SideBySide.Task<SentenceSides, StanceAnnotation>> tasks = new ArrayList<>();
        for (Item item : context.thread().items()) {
            for (Target target : targets) {
                tasks.add(sides -> label(
                        sides, item.id(), context.analyzed(item), scopes.getOrDefault(item.id(), List.of()), target));
            }
        }
        return SideBySide.run(workers, tasks).stream()
                .map(found -> tuned.map(layer -> layer.apply(found)).orElse(found))
                .toList();
    }

    private StanceAnnotation label(
            SentenceSides sides, String itemId, AnalyzedText text, List<ScopeAnnotation> scopes, Target target) {
        List<ScoredSentence> sentences = sides.of(text, scopes, target);
        if (sentences.isEmpty()) {
            return none(itemId, target);
        }
        SideScores whole = sides.whole(text, target);
        List<double[]> found = IntStream.range(0, sentences.size())
                .mapToObj(i -> own(sentences, i, whole))
                .toList();
        double[] p = itemModel.probabilities(Features.item(whole, found));
        Stance label = best(p);
        List<Sided> evidence = evidence(text, sentences, found, label);
        if (label != Stance.NONE && !shown(evidence, label)) {
            p = new double[] {0, 0, 1, 0};
            label = Stance.NONE;
        }
        return new StanceAnnotation(
                itemId,
                target.id(),
                label,
                byLabel(p),
                evidence,
                reported(sides, text, sentences, target),
                uncertain(p) || (label != Stance.NONE && ironic(sentences, evidence)));
    }

    /** Probabilities of the author's side in a sentence; one that is somebody else's alone takes none. */
    private double[] own(List<ScoredSentence> sentences, int at, SideScores whole) {
        return sentences.get(at).scope().isReportedOnly()
                ? new double[] {0, 0, 1, 0}
                : sentenceModel.probabilities(Features.sentence(sentences, at, whole));
    }

    /** True if a sentence that the label rests on may mean the opposite. */
    private static boolean ironic(List<ScoredSentence> sentences, List<Sided> evidence) {
        return sentences.stream()
                .filter(s -> s.scope().isIronic())
                .anyMatch(
                        s -> evidence.stream().anyMatch(e -> e.evidence().span().overlaps(s.span())));
    }

    private static StanceAnnotation none(String itemId, Target target) {
        return new StanceAnnotation(
                itemId, target.id(), Stance.NONE, byLabel(new double[] {0, 0, 1, 0}), List.of(), List.of(), false);
    }

    static boolean shown(List<Sided> evidence, Stance label) {
        return evidence.stream().anyMatch(e -> e.side() == label || label == Stance.MIXED || e.side() == Stance.MIXED);
    }

    private static List<Sided> evidence(
            AnalyzedText text, List<ScoredSentence> sentences, List<double[]> found, Stance label) {
        List<Sided> evidence = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Stance side = best(found.get(i));
            if (side != Stance.NONE) {
                evidence.add(sided(text, sentences.get(i).span(), side, found.get(i)));
            }
        }
        if (label != Stance.NONE && !shown(evidence, label)) {
            int strongest = 0;
            for (int i = 1; i < found.size(); i++) {
                strongest = found.get(i)[index(label)] > found.get(strongest)[index(label)] ? i : strongest;
            }
            if (found.get(strongest)[index(label)] >= WEAK_EVIDENCE) {
                Span span = sentences.get(strongest).span();
                Sided weak = sided(text, span, label, found.get(strongest));
                evidence.removeIf(e -> e.evidence().span().equals(span));
                evidence.add(weak);
                evidence.sort(
                        (a, b) -> a.evidence().span().compareTo(b.evidence().span()));
            }
        }
        return evidence;
    }

    private static Sided sided(AnalyzedText text, Span span, Stance side, double[] p) {
        return new Sided(Evidence.of(text.text(), span, ENCODER, p[index(side)]), side);
    }

    private static List<Reported> reported(
            SentenceSides sides, AnalyzedText text, List<ScoredSentence> sentences, Target target) {
        List<Reported> reported = new ArrayList<>();
        for (ScoredSentence sentence : sentences) {
            if (sentence.scope().isReported()) {
                Span span = sentence.span();
                SideScores content = sentence.scope()
                        .reportedSpan()
                        .filter(s -> s.length() < span.length() && speaks(sentence, s))
                        .map(s -> sides.part(text, s, target))
                        .orElse(sentence.point());
                Optional<Evidence> holder = sentence.scope().holder();
                reported.add(new Reported(
                        Evidence.of(text.text(), span, SCOPE, 1),
                        side(content.meanWith(sentence.whole())),
                        holder,
                        sentence.scope().isEndorsed()));
            }
        }
        return reported;
    }

    /** True if a verb stands in it: a mere name has no side. */
    private static boolean speaks(ScoredSentence sentence, Span span) {
        return sentence.scope().sentence().tokens().stream()
                .anyMatch(t -> span.contains(t.span()) && (t.is("VERB") || t.is("AUX")));
    }

    private static Stance side(SideScores scores) {
        double stronger = Math.max(scores.favor(), scores.against());
        if (stronger < scores.none() + REPORTED_LEAD) {
            return Stance.NONE;
        }
        return scores.favor() >= scores.against() ? Stance.FAVOR : Stance.AGAINST;
    }

    static boolean uncertain(double[] p) {
        double first = 0;
        double second = 0;
        for (double v : p) {
            if (v > first) {
                second = first;
                first = v;
            } else {
                second = Math.max(second, v);
            }
        }
        return first - second < CLEAR_LEAD;
    }

    /** The most likely label; of those that are nearly tied, the one that {@link Stance} names first. */
    static Stance best(double[] p) {
        double max = 0;
        for (double v : p) {
            max = Math.max(max, v);
        }
        for (Stance stance : Stance.values()) {
            if (p[index(stance)] >= max - NEAR_TIE) {
                return stance;
            }
        }
        return Stance.NONE;
    }

    private static Map<Stance, Double> byLabel(double[] p) {
        EnumMap<Stance, Double> scores = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            scores.put(stance, p[index(stance)]);
        }
        return scores;
    }

    static int index(Stance stance) {
        return switch (stance) {
            case FAVOR -> Features.FAVOR;
            case AGAINST -> Features.AGAINST;
            case MIXED -> Features.MIXED;
            case NONE -> Features.NONE;
        };
    }
}
