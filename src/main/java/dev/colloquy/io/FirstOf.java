package dev.colloquy.io;

import dev.colloquy.text.Shown;
import java.util.Optional;

/** Many of one kind, told in one sentence that names the first. */
final class FirstOf {

    private static final int LONGEST = 100;

    private String first = "";
    private int count;

    void add(String name) {
        if (count++ == 0) {
            first = Shown.shortened(Shown.inert(name), LONGEST);
        }
    }

    Optional<String> tell(String one, String several) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(
                count == 1
                        ? "the file “" + first + "” in it" + one
                        : count + " files in it" + several + ", the first of them “" + first + "”");
    }
}
