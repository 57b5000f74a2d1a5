package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SideBySide;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.TargetScorer;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.AnalyzedText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The author's own position of every item towards every target. The encoder reads an item once, with what it answers, and
 * says of every sentence and of the whole where it stands; scope adds whose words they are; two small fitted models turn that
 * into a side for each sentence and a label for the item. A side is only given with a sentence that shows it.
 */
public final class StanceAnnotator implements Annotator<StanceAnnotation> {

    /** Two labels closer than this count as tied, and the one that {@link Stance} names first wins. */
    static final double NEAR_TIE = 0.01;

    /** A sentence that is as likely as this somebody else's view is reported as one, also where no rule names a holder. */
    private static final double REPORTED = 0.5;

    /** A reported view keeps its side if one side is at least half as likely as none. */
    private static final double REPORTED_LEAD = 0.5;

    private static final String ENCODER = "encoder";
    private static final String SCOPE = "rule:scope-reported";

    private final List<ItemReader> workers;
    private final Optional<TunedLayer> tuned;
    private final Runnable afterItem;
    private final LinearModel sentenceModel = LinearModel.shipped("sentence-weights.tsv");
    private final LinearModel itemModel = LinearModel.shipped("item-weights.tsv");

    /**
     * An annotator that reads the items of a thread side by side.
     *
     * @param scorers one for each worker, at least one; their number does not change any label
     * @param tuned a layer that was fitted to a researcher's own labels
     */
    public StanceAnnotator(List<TargetScorer> scorers, Optional<TunedLayer> tuned) {
        this(scorers, tuned, () -> {});
    }

    /**
     * The same, for those who count what is done.
     *
     * @param afterItem is run when an item's label towards the last target is known, by whatever worker found it
     */
    public StanceAnnotator(List<TargetScorer> scorers, Optional<TunedLayer> tuned, Runnable afterItem) {
        this.tuned = tuned;
        this.afterItem = afterItem;
        this.workers = scorers.stream()
                .map(s -> new ItemReader(
                        (target, parent, sentences) -> s.score(target.favor(), target.against(), parent, sentences)))
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
    public Set<Class<? extends StanceAnnotation>> provides() {
        return Set.of(StanceAnnotation.class);
    }

    @Override
    public List<StanceAnnotation> annotate(AnnotationContext context) {
        List<Target> targets =
                context.codebook().targetsFor(context.thread().post().title());
        Map<String, List<ScopeAnnotation>> scopes = context.byItem(ScopeAnnotation.class);
        List<SideBySide.Task<ItemReader, StanceAnnotation>> tasks = new ArrayList<>();
        Map<String, String> answered = answered(context);
        Map<String, List<LanguageAnnotation>> foreign = context.byItem(LanguageAnnotation.class);
        for (Item item : context.thread().items()) {
            Optional<String> parent = item.parent().map(answered::get);
            for (Target target : targets) {
                boolean last = target.equals(targets.get(targets.size() - 1));
                tasks.add(reader -> {
                    Optional<Doubt> unread = item.body().value().isBlank()
                            ? Optional.of(Doubt.NO_TEXT)
                            : foreign.containsKey(item.id()) ? Optional.of(Doubt.LANGUAGE) : Optional.empty();
                    StanceAnnotation found = unread.isPresent()
                            ? none(item.id(), target, EnumSet.of(unread.get()))
                            : label(
                                    reader,
                                    item.id(),
                                    context.analyzed(item),
                                    scopes.getOrDefault(item.id(), List.of()),
                                    parent,
                                    target);
                    if (last) {
                        afterItem.run();
                    }
                    return found;
                });
            }
        }
        return SideBySide.run(workers, tasks).stream()
                .map(found -> tuned.map(layer -> layer.apply(found)).orElse(found))
                .toList();
    }

    /** What the comments say themselves, by their ids, without what they quote; for those that are answered. */
    private static Map<String, String> answered(AnnotationContext context) {
        Set<String> ids = new HashSet<>();
        context.thread().comments().forEach(c -> c.parent().ifPresent(ids::add));
        Map<String, String> texts = new HashMap<>();
        context.thread().comments().stream()
                .filter(c -> ids.contains(c.id()))
                .forEach(c -> texts.put(c.id(), own(context.analyzed(c))));
        return texts;
    }

    private static String own(AnalyzedText text) {
        return text.sentences().stream()
                .filter(s -> !s.quoted())
                .map(s -> text.text(s.span()))
                .collect(Collectors.joining(" "));
    }

    private StanceAnnotation label(
            ItemReader reader,
            String itemId,
            AnalyzedText text,
            List<ScopeAnnotation> scopes,
            Optional<String> parent,
            Target target) {
        Optional<ScoredItem> read = reader.read(text, scopes, parent, target);
        if (read.isEmpty()) {
            return none(itemId, target, EnumSet.noneOf(Doubt.class));
        }
        ScoredItem item = read.orElseThrow();
        List<ScoredSentence> sentences = item.sentences();
        List<double[]> found = IntStream.range(0, sentences.size())
                .mapToObj(i -> sentenceModel.probabilities(Features.sentence(item, i)))
                .toList();
        List<double[]> own = IntStream.range(0, sentences.size())
                .mapToObj(i -> own(sentences.get(i), found.get(i)))
                .toList();
        double[] p = itemModel.probabilities(Features.item(item.whole(), own));
        OwnSentences shown = new OwnSentences(text, sentences, own);
        Set<Doubt> doubts = item.lacksContext() ? EnumSet.of(Doubt.SHORT) : EnumSet.noneOf(Doubt.class);
        return decided(itemId, target.id(), byLabel(p), shown, reported(text, sentences, found), doubts);
    }

    /** The likeliest label that sentences show, with its evidence and its doubts. */
    private static StanceAnnotation decided(
            String itemId,
            String target,
            Map<Stance, Double> scores,
            OwnSentences own,
            List<Reported> reported,
            Set<Doubt> doubts) {
        Decision decision = Decision.of(scores, label -> StanceAnnotation.shown(label, own.evidence(label)));
        doubts.addAll(decision.doubts());
        List<Sided> evidence = own.evidence(decision.label());
        if (own.ironic(decision.label(), evidence)) {
            doubts.add(Doubt.IRONY);
        }
        Optional<Sided> other = doubts.isEmpty() ? Optional.empty() : own.nearest(decision.runnerUp());
        return new StanceAnnotation(itemId, target, decision.label(), scores, evidence, reported, other, doubts);
    }

    /** Probabilities of the author's own position: what somebody else holds is none, whatever side it is on. */
    private static double[] own(ScoredSentence sentence, double[] p) {
        if (sentence.scope().isReportedOnly()) {
            return new double[] {0, 0, 1, 0};
        }
        return new double[] {
            p[Features.FAVOR],
            p[Features.AGAINST],
            p[Features.NONE] + p[Features.REPORTED_FAVOR] + p[Features.REPORTED_AGAINST],
            p[Features.MIXED]
        };
    }

    private static StanceAnnotation none(String itemId, Target target, Set<Doubt> doubts) {
        return new StanceAnnotation(
                itemId,
                target.id(),
                Stance.NONE,
                byLabel(new double[] {0, 0, 1, 0}),
                List.of(),
                List.of(),
                Optional.empty(),
                doubts);
    }

    private static List<Reported> reported(AnalyzedText text, List<ScoredSentence> sentences, List<double[]> found) {
        List<Reported> reported = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ScoredSentence sentence = sentences.get(i);
            double[] p = found.get(i);
            double others = p[Features.REPORTED_FAVOR] + p[Features.REPORTED_AGAINST];
            boolean named = sentence.scope().isReported();
            if (named || others >= REPORTED) {
                reported.add(new Reported(
                        Evidence.of(text.text(), sentence.span(), named ? SCOPE : ENCODER, named ? 1 : others),
                        reportedSide(
                                p,
                                sentence.scope().isReportedOnly()
                                        || sentence.scope().isEndorsed()),
                        sentence.scope().holders(),
                        sentence.scope().isEndorsed(),
                        sentence.scope().isRejected()));
            }
        }
        return reported;
    }

    /**
     * The side of a reported view.
     *
     * @param alone true if the sentence holds nothing but that view, so that all that speaks for a side speaks for it
     */
    private static Stance reportedSide(double[] p, boolean alone) {
        double favor = p[Features.REPORTED_FAVOR] + (alone ? p[Features.FAVOR] : 0);
        double against = p[Features.REPORTED_AGAINST] + (alone ? p[Features.AGAINST] : 0);
        if (Math.max(favor, against) < REPORTED_LEAD * p[Features.NONE]) {
            return Stance.NONE;
        }
        return favor >= against ? Stance.FAVOR : Stance.AGAINST;
    }

    /** The likeliest label; of those that are nearly tied, the one that {@link Stance} names first. */
    static Stance best(Map<Stance, Double> scores) {
        double max =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Stream.of(Stance.values())
                .filter(s -> scores.getOrDefault(s, 0.0) >= max - NEAR_TIE)
                .findFirst()
                .orElse(Stance.NONE);
    }

    static Map<Stance, Double> byLabel(double[] p) {
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
