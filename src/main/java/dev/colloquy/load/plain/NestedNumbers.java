package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.List;

/** Numbers below numbers: {@code 1.1.} below {@code 1.}, and lists that begin again, further in, below each comment. */
final class NestedNumbers {

    private static final int MAX_DEPTH = 60;

    private NestedNumbers() {}

    /** A chain with those of the nested marks that go on in order below its own. */
    static List<Mark> insert(List<Mark> chain, List<Mark> nested) {
        List<Mark> all = new ArrayList<>();
        List<Integer> path = List.of();
        int next = 0;
        for (int i = 0; i < chain.size(); i++) {
            Mark mark = chain.get(i);
            all.add(mark);
            path = mark.path();
            int end = i + 1 < chain.size() ? chain.get(i + 1).index() : Integer.MAX_VALUE;
            for (; next < nested.size() && nested.get(next).index() < end; next++) {
                Mark below = nested.get(next);
                if (below.index() > mark.index() && follows(path, below.path())) {
                    all.add(below);
                    path = below.path();
                }
            }
        }
        return List.copyOf(all);
    }

    /** True for the first below the one before, and for the next one on any level that is open. */
    private static boolean follows(List<Integer> before, List<Integer> path) {
        int size = path.size();
        if (size < 2 || size > before.size() + 1) {
            return false;
        }
        int number = path.get(size - 1);
        boolean first = size == before.size() + 1;
        return before.subList(0, size - 1).equals(path.subList(0, size - 1))
                && number == (first ? 1 : before.get(size - 1) + 1);
    }

    /** Marks of lists that begin with 1 again, further in, below a number; each with its depth. None if there are no such lists. */
    static List<Mark> lists(List<Mark> candidates) {
        List<Mark> open = new ArrayList<>();
        List<Mark> chain = new ArrayList<>();
        boolean nested = false;
        for (Mark mark : candidates) {
            int level = level(open, mark);
            if (level >= 0) {
                open.subList(level, open.size()).clear();
                open.add(mark);
                chain.add(mark.at(level));
                nested |= level > 0;
            }
        }
        return nested ? List.copyOf(chain) : List.of();
    }

    private static int level(List<Mark> open, Mark mark) {
        if (open.isEmpty()) {
            return 0;
        }
        Mark top = open.get(open.size() - 1);
        if (mark.indent() > top.indent()) {
            return mark.number() == 1 && open.size() < MAX_DEPTH ? open.size() : -1;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).indent() == mark.indent()) {
                return mark.number() == open.get(i).number() + 1 ? i : -1;
            }
        }
        return -1;
    }
}
