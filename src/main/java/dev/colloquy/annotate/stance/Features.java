package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.encode.SideScores;
import java.util.List;

/** The numbers that the two models look at, in the order of their tables; alike for both sides but for the swap. */
final class Features {

    /** Order of the classes in both tables and in all probabilities here. */
    static final int FAVOR = 0;

    static final int AGAINST = 1;
    static final int NONE = 2;
    static final int MIXED = 3;

    /** Names of {@link #sentence}. */
    static final List<String> SENTENCE = List.of(
            "bias",
            "whole.favor",
            "whole.against",
            "whole.none",
            "whole.mixed",
            "point.favor",
            "point.against",
            "point.none",
            "point.mixed",
            "item.favor",
            "item.against",
            "item.none",
            "item.mixed",
            "reported-only",
            "reported",
            "endorsed",
            "question",
            "rhetorical",
            "conceded",
            "contrast",
            "hedged",
            "short",
            "first",
            "last");

    /** Names of {@link #item}. */
    static final List<String> ITEM = List.of(
            "bias",
            "item.favor",
            "item.against",
            "item.none",
            "item.mixed",
            "sum.favor",
            "sum.against",
            "sum.mixed",
            "share.favor",
            "share.against",
            "share.mixed",
            "max.favor",
            "max.against",
            "less",
            "last.favor",
            "last.against",
            "late.favor",
            "late.against",
            "only");

    /** The encoder has seen the items that the tables were fitted on, so that its judgement of whole items is held back. */
    private static final double ITEM_WEIGHT = 0.5;

    private static final double FLOOR = -5;
    private static final int SHORT_WORDS = 5;
    private static final double MANY = 4;

    private Features() {}

    static double[] sentence(List<ScoredSentence> sentences, int at, SideScores item) {
        ScoredSentence s = sentences.get(at);
        SentenceScope scope = s.scope();
        return new double[] {
            1,
            log(s.whole().favor()),
            log(s.whole().against()),
            log(s.whole().none()),
            log(s.whole().mixed()),
            log(s.point().favor()),
            log(s.point().against()),
            log(s.point().none()),
            log(s.point().mixed()),
            ITEM_WEIGHT * log(item.favor()),
            ITEM_WEIGHT * log(item.against()),
            ITEM_WEIGHT * log(item.none()),
            ITEM_WEIGHT * log(item.mixed()),
            flag(scope.isReportedOnly()),
            flag(scope.isReported()),
            flag(scope.isEndorsed()),
            flag(scope.isQuestion() && !scope.isRhetorical()),
            flag(scope.isRhetorical()),
            flag(scope.isConceded()),
            flag(scope.prevailing().isPresent()),
            flag(scope.isHedged()),
            flag(scope.sentence().tokens().size() < SHORT_WORDS),
            flag(at == 0),
            flag(at == sentences.size() - 1)
        };
    }

    /**
     * Features of an item.
     *
     * @param sides probabilities of each of its sentences in the order favor, against, none, mixed
     */
    static double[] item(SideScores item, List<double[]> sides) {
        double[] sum = new double[4];
        double[] max = new double[4];
        double[] late = new double[4];
        double[] last = new double[4];
        for (int i = 0; i < sides.size(); i++) {
            double[] p = sides.get(i);
            for (int c = 0; c < 4; c++) {
                sum[c] += p[c];
                max[c] = Math.max(max[c], p[c]);
                late[c] += p[c] * (i + 1) / sides.size();
            }
            if (p[NONE] < 1.0 / 2) {
                last = p;
            }
        }
        double own = Math.max(sum[FAVOR] + sum[AGAINST] + sum[MIXED], 1e-6);
        double weight = own < 1 ? own : 1;
        return new double[] {
            1,
            ITEM_WEIGHT * log(item.favor()),
            ITEM_WEIGHT * log(item.against()),
            ITEM_WEIGHT * log(item.none()),
            ITEM_WEIGHT * log(item.mixed()),
            Math.min(sum[FAVOR], MANY),
            Math.min(sum[AGAINST], MANY),
            Math.min(sum[MIXED], MANY),
            weight * sum[FAVOR] / own,
            weight * sum[AGAINST] / own,
            weight * sum[MIXED] / own,
            max[FAVOR],
            max[AGAINST],
            Math.min(max[FAVOR], max[AGAINST]),
            last[FAVOR],
            last[AGAINST],
            late[FAVOR] / own,
            late[AGAINST] / own,
            flag(sides.size() == 1)
        };
    }

    private static double log(double value) {
        return Math.max(value, FLOOR);
    }

    private static double flag(boolean value) {
        return value ? 1 : 0;
    }
}
