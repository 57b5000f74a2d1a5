package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.TieModel.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Chooses what a mention means by a fitted ranking; works that are about equally likely are told as several. */
final class Ranked implements Models.Ties {

    /** A second work that is at least so likely, compared with the first, may be meant as well. */
    private static final double EQUAL = 0.9;

    /** What the rules take for nothing is something only if it is so likely. */
    private static final double SURE = 0.6;

    private final TieModel model;

    Ranked(TieModel model) {
        this.model = model;
    }

    @Override
    public Ruled choose(ItemWords words, Places places, Naming naming, Ruled ruled, Supplier<List<Option>> options) {
        List<Option> all = options.get();
        List<Double> likely = model.probabilities(all);
        int best = 0;
        for (int i = 1; i < all.size(); i++) {
            best = likely.get(i) > likely.get(best) ? i : best;
        }
        if (ruled.meaning() == Meaning.NONE && likely.get(best) < SURE) {
            return ruled;
        }
        Meaning meaning = all.get(best).meaning();
        double score = likely.get(best);
        List<Draft> works = new ArrayList<>();
        if (meaning == Meaning.WORK) {
            for (int i = 0; i < all.size(); i++) {
                if (likely.get(i) >= EQUAL * likely.get(best)) {
                    all.get(i).work().ifPresent(works::add);
                }
            }
        }
        return new Ruled(meaning, works, score);
    }
}
