package dev.colloquy.evaluate;

import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.List;

/** Problems in the order they were met, each of them once. */
final class Problems {

    private final List<Gold.Problem> all;

    Problems(List<Gold.Problem> known) {
        this.all = new ArrayList<>(known);
    }

    void add(Gold.Problem problem) {
        if (!all.contains(problem)) {
            all.add(problem);
        }
    }

    /** Adds a problem that has no place in the file. */
    void add(String message, String hint) {
        add(Gold.Problem.at(Place.NONE, message, hint));
    }

    List<Gold.Problem> all() {
        return all;
    }
}
