package dev.colloquy.load.hackernews;

import dev.colloquy.load.Roots;

/** To which story each item of a file belongs, though most tell only what they answer. */
final class Stories {

    private static final int MAX_DIGITS = 18;

    private final Roots roots = new Roots();

    void add(Item item) {
        long id = number(item.id());
        if (id != Roots.NONE) {
            roots.add(id, number(item.parent().orElse("")));
        }
    }

    /** Follows all chains to their ends, each part of them once. */
    void close() {
        roots.close();
    }

    /** The id of the story; of one that is not in the file, what comes nearest to it. */
    String of(Item item) {
        long id = number(item.id());
        return item.story().orElseGet(() -> id == Roots.NONE ? item.id() : Long.toString(roots.of(id)));
    }

    private static long number(String id) {
        boolean digits =
                !id.isEmpty() && id.length() <= MAX_DIGITS && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(id) : Roots.NONE;
    }
}
