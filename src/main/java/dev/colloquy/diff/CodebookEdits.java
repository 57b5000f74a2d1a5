package dev.colloquy.diff;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is different between two codebooks, edit by edit, as far as it can move labels or what they are called. */
public final class CodebookEdits {

    private final List<CodebookEdit> edits = new ArrayList<>();

    private CodebookEdits() {}

    /** Targets first, then themes; removed ones, then added and changed ones in the later order. */
    public static List<CodebookEdit> of(Codebook before, Codebook after) {
        CodebookEdits found = new CodebookEdits();
        found.targets(byId(before.targets(), Target::id), byId(after.targets(), Target::id));
        found.themes(byId(before.themes(), Theme::id), byId(after.themes(), Theme::id));
        return List.copyOf(found.edits);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(t -> map.putIfAbsent(id.apply(t), t));
        return map;
    }

    private void targets(Map<String, Target> before, Map<String, Target> after) {
        before.forEach((id, t) -> {
            if (!after.containsKey(id)) {
                add(ShareChange.Kind.STANCE, id, "target removed");
            }
        });
        after.forEach((id, t) -> {
            Target old = before.get(id);
            if (old == null) {
                add(ShareChange.Kind.STANCE, id, "target added");
                return;
            }
            changed(id, "favor sentence", old.favor(), t.favor());
            changed(id, "against sentence", old.against(), t.against());
            changed(id, "name", old.name(), t.name());
        });
        boolean other = !before.isEmpty()
                && !after.isEmpty()
                && !before.keySet()
                        .iterator()
                        .next()
                        .equals(after.keySet().iterator().next());
        if (other) {
            add(ShareChange.Kind.STANCE, after.keySet().iterator().next(), "is the first target now");
        }
    }

    private void changed(String id, String what, String old, String now) {
        if (!old.equals(now)) {
            add(ShareChange.Kind.STANCE, id, what + " \"" + old + "\" is now \"" + now + "\"");
        }
    }

    private void themes(Map<String, Theme> before, Map<String, Theme> after) {
        before.forEach((id, t) -> {
            if (!after.containsKey(id)) {
                add(ShareChange.Kind.THEME, id, "theme removed");
            }
        });
        after.forEach((id, t) -> {
            Theme old = before.get(id);
            if (old == null) {
                add(ShareChange.Kind.THEME, id, "theme added");
                return;
            }
            indicators(id, "indicator", old.indicators(), t.indicators());
            indicators(id, "exclusion", old.exclude(), t.exclude());
        });
    }

    private void indicators(String theme, String what, List<Indicator> before, List<Indicator> after) {
        before.stream()
                .filter(i -> !after.contains(i))
                .forEach(i -> add(ShareChange.Kind.THEME, theme, what + " " + told(i) + " removed"));
        after.stream()
                .filter(i -> !before.contains(i))
                .forEach(i -> add(ShareChange.Kind.THEME, theme, what + " " + told(i) + " added"));
    }

    private static String told(Indicator indicator) {
        return "\"" + indicator.phrase() + "\""
                + indicator.pos().map(p -> " (" + p + ")").orElse("");
    }

    private void add(ShareChange.Kind kind, String id, String told) {
        edits.add(new CodebookEdit(kind, id, told));
    }
}
