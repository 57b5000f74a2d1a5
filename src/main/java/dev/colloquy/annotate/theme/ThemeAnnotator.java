package dev.colloquy.annotate.theme;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The codebook's themes of every item, each with the words that triggered it. Sentences of {@code >} blocks are another
 * person's and do not count. One indicator is enough; the score {@code 1 - 0.5^(n + d) } grows with the number of hits
 * {@code n} and of different indicators {@code d}, so that a passing word stays at 0.75.
 */
public final class ThemeAnnotator implements Annotator<ThemeAnnotation> {

    private static final double HALF = 0.5;

    @Override
    public String id() {
        return "theme";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends ThemeAnnotation>> provides() {
        return Set.of(ThemeAnnotation.class);
    }

    @Override
    public List<ThemeAnnotation> annotate(AnnotationContext context) {
        List<ThemeAnnotation> all = new ArrayList<>();
        for (Item item : context.thread().items()) {
            AnalyzedText text = context.analyzed(item);
            for (Theme theme : context.codebook().themes()) {
                List<Evidence> evidence = new ArrayList<>();
                for (Sentence sentence : text.sentences()) {
                    if (!sentence.quoted()) {
                        IndicatorMatcher.hits(theme, sentence)
                                .forEach(hit -> evidence.add(Evidence.of(
                                        text.text(), hit.span(), "rule:" + theme.id() + "-" + hit.number(), 1)));
                    }
                }
                if (!evidence.isEmpty()) {
                    all.add(new ThemeAnnotation(item.id(), theme.id(), score(evidence), evidence));
                }
            }
        }
        return all;
    }

    private static double score(List<Evidence> evidence) {
        long different = evidence.stream().map(Evidence::by).distinct().count();
        return 1 - StrictMath.pow(HALF, evidence.size() + (double) different);
    }
}
