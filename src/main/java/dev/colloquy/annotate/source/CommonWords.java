package dev.colloquy.annotate.source;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Capitalised words that name no source: those that open sentences, months, days. */
final class CommonWords {

    private static final Set<String> WORDS = """
            I Yes No OK The This That It He She They We You Also And But So January February March
            April May June July August September October November December Monday Tuesday Wednesday
            Thursday Friday Saturday Sunday English Edit Update
            """.lines()
            .flatMap(line -> Arrays.stream(line.strip().split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
