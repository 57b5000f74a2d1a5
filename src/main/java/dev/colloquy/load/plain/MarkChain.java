package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.List;

/** Picks the marks whose numbers go on in order, passing over numbered lists within comments. Linear time. */
final class MarkChain {

    private final List<Mark> candidates;
    private final List<Mark> chain = new ArrayList<>();
    private int inList;

    private MarkChain(List<Mark> candidates) {
        this.candidates = candidates;
    }

    /** The chain that begins with the first candidate. */
    static List<Mark> of(List<Mark> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        MarkChain marks = new MarkChain(candidates);
        marks.walk();
        return List.copyOf(marks.chain);
    }

    private void walk() {
        int expected = candidates.get(0).number();
        for (int i = 0; i < candidates.size(); i++) {
            int number = candidates.get(i).number();
            if (number == expected && !(number == inList && comesAgain(i))) {
                chain.add(candidates.get(i));
                expected++;
                inList = 0;
            } else if (number == 1) {
                inList = 2;
            } else if (number == inList) {
                inList++;
            }
        }
    }

    /** True if the number stands once more before another list begins, so that this one belongs to a list. */
    private boolean comesAgain(int at) {
        int number = candidates.get(at).number();
        for (int i = at + 1; i < candidates.size() && candidates.get(i).number() != 1; i++) {
            if (candidates.get(i).number() == number) {
                return true;
            }
        }
        return false;
    }
}
