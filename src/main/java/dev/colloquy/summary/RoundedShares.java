package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shares in hundredths that still add up to one after rounding (largest remainder). */
public final class RoundedShares {

    private static final int HUNDRED = 100;
    private static final int DECIMALS = 2;

    private RoundedShares() {}

    /** A share for each label, two decimals; they add up to one. */
    public static Map<Stance, BigDecimal> of(Map<Stance, Double> shares) {
        EnumMap<Stance, Integer> hundredths = new EnumMap<>(Stance.class);
        shares.forEach((label, share) -> hundredths.put(label, (int) Math.floor(share * HUNDRED)));
        int missing = HUNDRED
                - hundredths.values().stream().mapToInt(Integer::intValue).sum();
        List<Stance> byRemainder = new ArrayList<>(shares.keySet());
        byRemainder.sort(Comparator.comparingDouble((Stance s) -> -remainder(shares.getOrDefault(s, 0.0)))
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < missing && i < byRemainder.size(); i++) {
            hundredths.merge(byRemainder.get(i), 1, Integer::sum);
        }
        EnumMap<Stance, BigDecimal> rounded = new EnumMap<>(Stance.class);
        hundredths.forEach((label, n) -> rounded.put(label, BigDecimal.valueOf(n, DECIMALS)));
        return rounded;
    }

    /** A score that adds up with no other, two decimals. */
    public static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static double remainder(double share) {
        return share * HUNDRED - Math.floor(share * HUNDRED);
    }
}
