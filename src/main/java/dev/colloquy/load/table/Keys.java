package dev.colloquy.load.table;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UnknownCharacters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What rows call themselves and each other. */
final class Keys {

    private static final Pattern FULL_NAME = Pattern.compile("t[1-6]_[0-9a-z]+");
    private static final int FULL_NAME_PREFIX = 3;
    private static final Pattern DECIMAL = Pattern.compile("^[0-9]+\\.0");
    private static final Set<String> NOBODY = Set.of("", "0", "-1", "null", "none", "nan", "na", "n/a", "nil", "\\n");
    private static final int LONGEST_NOBODY = 4;
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}_.-]{1,60}");
    private static final Pattern SCHEME = Pattern.compile("(?i)\\A[a-z]{2,6}://(www\\.)?");
    private static final int LONGEST = 48;
    private static final int DIGITS = 8;

    private Keys() {}

    /** A key in the form in which others may name it: without Reddit's {@code t1_}, and without the {@code .0} of spreadsheets. */
    static String bare(String key) {
        if (key.length() < FULL_NAME_PREFIX) {
            return key;
        }
        if (key.endsWith(".0") && DECIMAL.matcher(key).matches()) {
            return key.substring(0, key.length() - 2);
        }
        return key.charAt(2) == '_' && FULL_NAME.matcher(key).matches() ? key.substring(FULL_NAME_PREFIX) : key;
    }

    /** What a row answers, bare; empty if nothing. */
    static String parent(String cell) {
        String bare = bare(cell);
        return isNobody(bare) ? "" : bare;
    }

    /** True for what exports write for no parent, and for what lists persons and the like and is no key. */
    static boolean isNobody(String key) {
        if (!key.isEmpty() && (key.charAt(0) == '[' || key.charAt(0) == '{')) {
            return true;
        }
        return key.length() <= LONGEST_NOBODY && NOBODY.contains(key.toLowerCase(Locale.ROOT));
    }

    /** A thread's own id as a part of a thread id; what has to be changed or cut gets some digits that tell it from others. */
    static String safe(String key) {
        if (SAFE.matcher(UnknownCharacters.seen(key)).matches()) {
            return key;
        }
        String bare =
                SCHEME.matcher(UnknownCharacters.seen(key)).replaceFirst("").replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
        String cut = bare.length() > LONGEST
                ? bare.substring(
                        0, bare.offsetByCodePoints(0, Math.min(LONGEST, bare.codePointCount(0, bare.length()))))
                : bare;
        String hash = ContentHash.of(key).value();
        return cut.replaceAll("(?<!-)-++$", "") + "-" + hash.substring(hash.length() - DIGITS);
    }
}
