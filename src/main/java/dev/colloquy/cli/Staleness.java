package dev.colloquy.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Compares a committed report with a fresh one. Scores may differ by {@value #TOLERANCE}, since processors differ in the
 * third decimal; everything else must be equal.
 */
final class Staleness {

    static final double TOLERANCE = 0.02;

    private static final double ROUNDING = 1e-9;
    private static final int CONTEXT = 3;
    private static final int JSON = 2;
    private static final int MARKDOWN = 4;
    private static final int HTML = 5;
    private static final Pattern SCORE = Pattern.compile(
            "^(\\s*\"(?:score|FAVOR|AGAINST|MIXED|NONE)\": )([01](?:\\.\\d{1,2})?)(,?)$|\\*([01]\\.\\d\\d)\\*"
                    + "|<i class=\"p\">([01]\\.\\d\\d)</i>");

    private Staleness() {}

    /**
     * What a comparison came to.
     *
     * @param diff the unified diff, empty if nothing but scores within the tolerance differs
     * @param tolerated how many scores differ within the tolerance
     */
    record Comparison(List<String> diff, int tolerated) {
        Comparison {
            diff = List.copyOf(diff);
        }
    }

    static Comparison compare(String file, String committed, String fresh) {
        if (committed.equals(fresh)) {
            return new Comparison(List.of(), 0);
        }
        List<String> before = committed.lines().toList();
        List<String> after = fresh.lines().toList();
        List<String> eased = new ArrayList<>(after);
        int tolerated = 0;
        if (before.size() == after.size()) {
            for (int i = 0; i < after.size(); i++) {
                int scores = scoresApart(before.get(i), after.get(i));
                if (scores > 0) {
                    eased.set(i, before.get(i));
                    tolerated += scores;
                }
            }
        }
        List<String> diff = new ArrayList<>(UnifiedDiffUtils.generateUnifiedDiff(
                "committed/" + file, "fresh/" + file, before, DiffUtils.diff(before, eased), CONTEXT));
        if (diff.isEmpty() && committed.endsWith("\n") != fresh.endsWith("\n")) {
            diff.add("the line end at the end of " + file + " differs");
        }
        return new Comparison(diff, tolerated);
    }

    /** How many scores differ within the tolerance where two lines are equal but for those; 0 if more differs. */
    private static int scoresApart(String before, String after) {
        if (before.equals(after)) {
            return 0;
        }
        Matcher a = SCORE.matcher(before);
        Matcher b = SCORE.matcher(after);
        if (!a.replaceAll("$1#$3").equals(b.replaceAll("$1#$3"))) {
            return 0;
        }
        a.reset();
        b.reset();
        int apart = 0;
        while (a.find() && b.find()) {
            double difference = Math.abs(score(a) - score(b));
            if (difference > TOLERANCE + ROUNDING) {
                return 0;
            }
            apart += difference > ROUNDING ? 1 : 0;
        }
        return apart;
    }

    private static double score(Matcher match) {
        return IntStream.of(JSON, MARKDOWN, HTML)
                .mapToObj(match::group)
                .filter(Objects::nonNull)
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
