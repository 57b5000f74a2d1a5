package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.List;

/** How deep each comment lies among the replies, by its numbers, its arrows or its indentation. */
final class Levels {

    /** One column more may be chance. */
    private static final int MIN_STEP = 2;

    private Levels() {}

    /** Place of the comment that each answers, -1 for the post. */
    static List<Integer> parents(List<Mark> marks) {
        List<Integer> levels = levels(marks);
        List<Integer> open = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            int level = Math.min(levels.get(i), open.size());
            while (open.size() > level) {
                open.remove(open.size() - 1);
            }
            parents.add(level == 0 ? -1 : open.get(level - 1));
            open.add(i);
        }
        return List.copyOf(parents);
    }

    private static List<Integer> levels(List<Mark> marks) {
        if (marks.stream().anyMatch(m -> m.path().size() > 1)) {
            return marks.stream().map(m -> Math.max(0, m.path().size() - 1)).toList();
        }
        if (marks.stream().anyMatch(m -> m.depth() > 0)) {
            return marks.stream().map(Mark::depth).toList();
        }
        return byIndent(marks);
    }

    /** All levels 0 unless each step in is as wide as the others, and goes one level deeper. */
    private static List<Integer> byIndent(List<Mark> marks) {
        List<Integer> none = marks.stream().map(m -> 0).toList();
        if (marks.isEmpty()) {
            return none;
        }
        int base = marks.get(0).indent();
        int step = marks.stream()
                .mapToInt(m -> m.indent() - base)
                .filter(d -> d > 0)
                .min()
                .orElse(0);
        if (step < MIN_STEP) {
            return none;
        }
        List<Integer> levels = new ArrayList<>();
        int before = 0;
        for (Mark mark : marks) {
            int in = mark.indent() - base;
            int level = in / step;
            if (in < 0 || in % step != 0 || level > before + 1) {
                return none;
            }
            levels.add(level);
            before = level;
        }
        return List.copyOf(levels);
    }
}
