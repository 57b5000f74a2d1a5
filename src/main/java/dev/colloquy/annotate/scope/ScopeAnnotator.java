package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds whose words and what kind of words the parts of a sentence are: quotation, reported speech with its holder,
 * endorsement and rejection, negation, concession and contrast, questions, hedges, signs of irony. All rules are general English on
 * lemmas, tags and punctuation; none knows a topic.
 */
public final class ScopeAnnotator implements Annotator<ScopeAnnotation> {

    /** Reported speech and quotations come first: endorsement looks at them. */
    private static final List<SentenceRule> RULES = List.of(
            new ReportedRule(),
            new ReportedNounRule(),
            new EndorsementRule(),
            new RejectionRule(),
            new ConcessionRule(),
            new NegationRule(),
            new QuestionRule(),
            new HedgeRule(),
            new IronyRule());

    @Override
    public String id() {
        return "scope";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends ScopeAnnotation>> provides() {
        return Set.of(ScopeAnnotation.class);
    }

    @Override
    public List<ScopeAnnotation> annotate(AnnotationContext context) {
        List<ScopeAnnotation> all = new ArrayList<>();
        for (Item item : context.thread().items()) {
            all.addAll(scopes(item.id(), context.analyzed(item)));
        }
        return all;
    }

    /** The scopes of one text, by sentence. */
    public static List<ScopeAnnotation> scopes(String itemId, AnalyzedText text) {
        List<Words> words =
                text.sentences().stream().map(s -> new Words(text, s)).toList();
        ScopeSink sink = new ScopeSink(itemId);
        QuotationRule.find(words, sink);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).size() > 0) {
                for (SentenceRule rule : RULES) {
                    rule.find(words, i, sink);
                }
            }
        }
        return sink.inOrder();
    }
}
