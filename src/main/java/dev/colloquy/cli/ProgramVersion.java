package dev.colloquy.cli;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares versions of the program by their numbers: {@code 0.10.0} is newer than {@code 0.9.1}. */
final class ProgramVersion {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?!\\d).*", Pattern.DOTALL);

    private ProgramVersion() {}

    /** True if both are versions and the first is the later one; what follows the numbers does not count. */
    static boolean newer(String one, String other) {
        List<BigInteger> first = numbers(one);
        List<BigInteger> second = numbers(other);
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            int order = first.get(i).compareTo(second.get(i));
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private static List<BigInteger> numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        List<BigInteger> numbers = new ArrayList<>();
        if (matcher.matches()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                numbers.add(matcher.group(group) == null ? BigInteger.ZERO : new BigInteger(matcher.group(group)));
            }
        }
        return numbers;
    }
}
