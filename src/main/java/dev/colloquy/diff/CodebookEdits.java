package dev.colloquy.diff;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is different between two codebooks, edit by edit, as far as it can move labels, what they are called, or what people are
 * told to look for.
 */
public final class CodebookEdits {

    private final Codebook earlier;
    private final List<Single> edits = new ArrayList<>();

    /**
     * An edit by itself.
     *
     * @param codebook the earlier codebook with that edit and no other, under the later ids of what was renamed; its digest is still
     *     the earlier one's
     */
    public record Single(CodebookEdit edit, Codebook codebook) {

        /** The theme that was edited, as it is now; empty if it is gone, if no label can flip, or if the edit is of a target. */
        public Optional<Theme> theme() {
            return codebook.themes().stream()
                    .filter(t -> edit.kind() == Kind.THEME && edit.reach() == Reach.LABELS && t.id().equals(edit.id()))
                    .findFirst();
        }
    }

    private CodebookEdits(Codebook earlier) {
        this.earlier = earlier;
    }

    /** Targets first, then themes; renamed ones, then removed ones, then added and changed ones in the later order. */
    public static List<CodebookEdit> of(Codebook before, Codebook after) {
        return singles(before, after).stream().map(Single::edit).toList();
    }

    /** The same, each made by itself. */
    public static List<Single> singles(Codebook before, Codebook after) {
        CodebookNames names = CodebookNames.between(before, after);
        Codebook called = names.rename(before);
        CodebookEdits found = new CodebookEdits(called);
        names.targets().forEach((old, now) -> found.renamed(Kind.STANCE, old, now));
        found.targets(byId(called.targets(), Target::id), byId(after.targets(), Target::id));
        names.themes().forEach((old, now) -> found.renamed(Kind.THEME, old, now));
        found.themes(byId(called.themes(), Theme::id), byId(after.themes(), Theme::id));
        return List.copyOf(found.edits);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        all.forEach(t -> map.putIfAbsent(id.apply(t), t));
        return map;
    }

    private void renamed(Kind kind, String old, String now) {
        add(kind, old, "is called " + now + " now", Reach.NAMES, earlier.targets(), earlier.themes());
    }

    private void targets(Map<String, Target> before, Map<String, Target> after) {
        before.forEach((id, t) -> {
            if (!after.containsKey(id)) {
                removed(t, after.isEmpty());
            }
        });
        after.forEach((id, t) -> {
            Target old = before.get(id);
            if (old == null) {
                target(id, "target added", before.isEmpty() ? Reach.LABELS : Reach.TARGET, with(earlier.targets(), t));
                return;
            }
            sentence(
                    old,
                    "favor sentence",
                    old.favor(),
                    t.favor(),
                    new Target(id, old.name(), t.favor(), old.against()));
            sentence(
                    old,
                    "against sentence",
                    old.against(),
                    t.against(),
                    new Target(id, old.name(), old.favor(), t.against()));
            named(Kind.STANCE, id, old.name(), t.name());
        });
        if (!before.isEmpty() && !after.isEmpty()) {
            first(before, after.values().iterator().next());
        }
    }

    /** @param none true if the later codebook has no target at all: then each may have to do with what the title's labels are */
    private void removed(Target target, boolean none) {
        List<Target> left = without(earlier.targets(), target);
        boolean first = earlier.targets().get(0).equals(target);
        target(
                target.id(),
                "target removed" + (first ? " (" + next(left, none) + ")" : ""),
                first || none ? Reach.LABELS : Reach.TARGET,
                left);
    }

    private static String next(List<Target> left, boolean none) {
        String title = "the title becomes the target";
        if (left.isEmpty()) {
            return none ? title : "by itself: " + title;
        }
        return "by itself: " + left.get(0).id() + " becomes the first target"
                + (none ? "; with all removed: " + title : "");
    }

    private void named(Kind kind, String id, String before, String now) {
        if (!before.equals(now)) {
            add(
                    kind,
                    id,
                    "name \"" + before + "\" is now \"" + now + "\"",
                    Reach.NAMES,
                    earlier.targets(),
                    earlier.themes());
        }
    }

    private void first(Map<String, Target> before, Target now) {
        if (!before.keySet().iterator().next().equals(now.id())) {
            Target first = before.getOrDefault(now.id(), now);
            List<Target> order = new ArrayList<>(List.of(first));
            order.addAll(without(earlier.targets(), first));
            target(now.id(), "is the first target now", Reach.LABELS, order);
        }
    }

    private void sentence(Target old, String what, String before, String now, Target edited) {
        if (!before.equals(now)) {
            target(
                    old.id(),
                    what + " \"" + before + "\" is now \"" + now + "\"",
                    Reach.LABELS,
                    swapped(earlier.targets(), old, edited));
        }
    }

    private void target(String id, String told, Reach reach, List<Target> targets) {
        add(Kind.STANCE, id, told, reach, targets, earlier.themes());
    }

    private void themes(Map<String, Theme> before, Map<String, Theme> after) {
        before.forEach((id, t) -> {
            if (!after.containsKey(id)) {
                theme(id, "theme removed", without(earlier.themes(), t));
            }
        });
        after.forEach((id, t) -> {
            Theme old = before.get(id);
            if (old == null) {
                theme(id, "theme added", with(earlier.themes(), t));
                return;
            }
            indicators(old, "indicator", old.indicators(), t.indicators(), list -> theme(old, list, old.exclude()));
            indicators(old, "exclusion", old.exclude(), t.exclude(), list -> theme(old, old.indicators(), list));
            named(Kind.THEME, id, old.name(), t.name());
            if (!old.definition().equals(t.definition())) {
                add(Kind.THEME, id, "definition changed", Reach.NOTHING, earlier.targets(), earlier.themes());
            }
        });
    }

    private static Theme theme(Theme old, List<Indicator> indicators, List<Indicator> exclude) {
        return new Theme(old.id(), old.name(), old.definition(), indicators, exclude);
    }

    /** An indicator whose part of speech alone is another one is one edit. */
    private void indicators(
            Theme theme,
            String what,
            List<Indicator> before,
            List<Indicator> after,
            Function<List<Indicator>, Theme> edited) {
        List<Indicator> gone =
                new ArrayList<>(before.stream().filter(i -> !after.contains(i)).toList());
        List<Indicator> come =
                new ArrayList<>(after.stream().filter(i -> !before.contains(i)).toList());
        for (Indicator old : List.copyOf(gone)) {
            come.stream().filter(i -> i.words().equals(old.words())).findFirst().ifPresent(now -> {
                gone.remove(old);
                come.remove(now);
                theme(theme, what + " " + told(old) + " is now " + told(now), edited.apply(swapped(before, old, now)));
            });
        }
        gone.forEach(i -> theme(theme, what + " " + told(i) + " removed", edited.apply(without(before, i))));
        come.forEach(i -> theme(theme, what + " " + told(i) + " added", edited.apply(with(before, i))));
    }

    private static String told(Indicator indicator) {
        return "\"" + indicator.phrase() + "\""
                + indicator.pos().map(p -> " (" + p + ")").orElse("");
    }

    private void theme(Theme old, String told, Theme edited) {
        theme(old.id(), told, swapped(earlier.themes(), old, edited));
    }

    private void theme(String id, String told, List<Theme> themes) {
        add(Kind.THEME, id, told, Reach.LABELS, earlier.targets(), themes);
    }

    private void add(Kind kind, String id, String told, Reach reach, List<Target> targets, List<Theme> themes) {
        edits.add(new Single(
                new CodebookEdit(kind, id, told, reach),
                new Codebook(earlier.id(), earlier.version(), earlier.name(), targets, themes, earlier.hash())));
    }

    private static <T> List<T> without(List<T> all, T one) {
        return all.stream().filter(t -> !t.equals(one)).toList();
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    private static <T> List<T> swapped(List<T> all, T one, T other) {
        return all.stream().map(t -> t.equals(one) ? other : t).toList();
    }
}
