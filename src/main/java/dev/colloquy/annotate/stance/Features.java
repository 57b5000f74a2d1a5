package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.encode.SentenceScores;
import dev.colloquy.encode.SideScores;
import java.util.List;

/** The numbers that the two models look at, in the order of their tables; alike for both sides but for the swap. */
final class Features {

    /** Order of the classes in both tables and in all probabilities here; the last two are for sentences alone. */
    static final int FAVOR = 0;

    static final int AGAINST = 1;
    static final int NONE = 2;
    static final int MIXED = 3;
    static final int REPORTED_FAVOR = 4;
    static final int REPORTED_AGAINST = 5;

    /** Names of {@link #sentence}. */
    static final List<String> SENTENCE = List.of(
            "bias",
            "net.favor",
            "net.against",
            "net.none",
            "net.reported-favor",
            "net.reported-against",
            "net.balanced",
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

    private static final double FLOOR = -5;
    private static final int SHORT_WORDS = 5;
    private static final double MANY = 4;

    private Features() {}

    static double[] sentence(ScoredItem item, int at) {
        ScoredSentence s = item.sentences().get(at);
        SentenceScope scope = s.scope();
        SentenceScores net = s.scores();
        return new double[] {
            1,
            log(net.favor()),
            log(net.against()),
            log(net.none()),
            log(net.reportedFavor()),
            log(net.reportedAgainst()),
            log(net.balanced()),
            log(item.whole().favor()),
            log(item.whole().against()),
            log(item.whole().none()),
            log(item.whole().mixed()),
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
            flag(at == item.sentences().size() - 1)
        };
    }

    /**
     * Features of an item.
     *
     * @param sides probabilities of the author's own position in each of its sentences: favor, against, none, mixed
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
            log(item.favor()),
            log(item.against()),
            log(item.none()),
            log(item.mixed()),
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
