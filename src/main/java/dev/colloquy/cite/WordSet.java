package dev.colloquy.cite;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of words written as one text, parted by blanks and line breaks. */
public final class WordSet {

    private WordSet() {}

    /** The words of a list. */
    public static Set<String> of(String list) {
        return Arrays.stream(list.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
