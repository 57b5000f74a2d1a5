package dev.colloquy.codebook;

import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the labels of a codebook are called in programs of qualitative analysis: a tree of codes. No two codes have the same name,
 * whatever their case, since programs take the second one for the first.
 *
 * @param roots in the order in which to show them
 */
public record CodeTree(List<Code> roots) {

    /** Keys of the codes below which themes and targets stand. */
    public static final String THEMES = "theme";

    /** The key below which the positions of items stand. */
    public static final String POSITIONS = "position";

    private static final List<String> SIDES = List.of("favor", "against", "mixed", "none");
    private static final List<String> SIDE_COLORS = List.of("#0072B2", "#D55E00", "#CC79A7", "#999999");

    /** Colours that people who see few colours tell apart (Okabe and Ito), less those of the sides. */
    private static final List<String> COLORS =
            List.of("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#6A51A3", "#8C6D31");

    private static final String GREY = "#666666";

    /**
     * A code.
     *
     * @param key what it is of: {@code stance/facial-recognition/favor}; the same in all exports
     * @param name unique in the tree
     * @param codable false for one that only holds others
     * @param color {@code #RRGGBB}
     */
    public record Code(
            String key, String guid, String name, String description, boolean codable, String color, List<Code> codes) {

        public Code {
            codes = List.copyOf(codes);
        }
    }

    public CodeTree {
        roots = List.copyOf(roots);
    }

    /** The codes of a codebook. */
    public static CodeTree of(Codebook codebook) {
        return new Making(codebook).tree();
    }

    /** All codes by their keys, parents before their children. */
    public Map<String, Code> byKey() {
        Map<String, Code> all = new LinkedHashMap<>();
        roots.forEach(code -> put(all, code));
        return all;
    }

    private static void put(Map<String, Code> all, Code code) {
        all.put(code.key(), code);
        code.codes().forEach(c -> put(all, c));
    }

    /** The making of one tree. */
    private static final class Making {

        private final Codebook codebook;
        private final List<Target> targets;
        private final Set<String> taken = new HashSet<>();

        Making(Codebook codebook) {
            this.codebook = codebook;
            this.targets = codebook.targets().isEmpty()
                    ? List.of(new Target(Codebook.TITLE, "the title of the post", "", ""))
                    : codebook.targets();
        }

        CodeTree tree() {
            List<Code> roots = new ArrayList<>();
            roots.add(
                    sides(POSITIONS, "Position", "position ", "Where an item as a whole stands, towards each target."));
            roots.add(sides("stance", "Stance", "", "Sentences of the author's own that take a side."));
            roots.add(sides("reported", "Reported", "reported ", "Views of others that an author reports."));
            roots.add(leaf("holder", "holder", "Words that say who holds a reported view.", GREY));
            roots.add(folder(
                    "toward-post",
                    "Toward post",
                    "Words that agree or disagree with the post or the comment that is answered.",
                    List.of(
                            leaf("toward-post/agree", "agrees", "", COLORS.get(1)),
                            leaf("toward-post/disagree", "disagrees", "", COLORS.get(0)))));
            roots.add(themes());
            roots.add(folder(
                    "source",
                    "Source",
                    "Words that name a source, by the way in which they do.",
                    List.of(
                            leaf("source/address", "source address", "", COLORS.get(2)),
                            leaf("source/parenthetical", "source parenthetical", "", COLORS.get(2)),
                            leaf("source/narrative", "source narrative", "", COLORS.get(2)),
                            leaf("source/back-reference", "source back-reference", "", COLORS.get(2)))));
            return new CodeTree(roots);
        }

        private Code sides(String key, String name, String prefix, String description) {
            List<Code> about = new ArrayList<>();
            for (Target target : targets) {
                String below = key + "/" + target.id();
                List<Code> leaves = new ArrayList<>();
                for (int i = 0; i < SIDES.size(); i++) {
                    leaves.add(leaf(
                            below + "/" + SIDES.get(i),
                            prefix + SIDES.get(i) + " (" + target.id() + ")",
                            "",
                            SIDE_COLORS.get(i)));
                }
                about.add(folder(
                        below,
                        name + ": " + Shown.oneLine(target.name()),
                        key.equals(POSITIONS) ? CodeText.of(target) : "",
                        leaves));
            }
            return folder(key, name, description, about);
        }

        private Code themes() {
            List<Code> leaves = new ArrayList<>();
            for (int i = 0; i < codebook.themes().size(); i++) {
                Theme theme = codebook.themes().get(i);
                String name = unique(Shown.oneLine(theme.name()), theme.id());
                leaves.add(code(
                        THEMES + "/" + theme.id(),
                        name,
                        CodeText.of(theme, name),
                        /* codable= */ true,
                        COLORS.get(i % COLORS.size()),
                        List.of()));
            }
            return folder(THEMES, "Theme", CodeText.of(codebook), leaves);
        }

        private Code folder(String key, String name, String description, List<Code> codes) {
            return code(
                    key,
                    unique(name, key.substring(key.lastIndexOf('/') + 1)),
                    description,
                    /* codable= */ false,
                    GREY,
                    codes);
        }

        private Code leaf(String key, String name, String description, String color) {
            return code(key, unique(name, key), description, /* codable= */ true, color, List.of());
        }

        private Code code(
                String key, String name, String description, boolean codable, String color, List<Code> codes) {
            return new Code(key, NamedGuid.of("code", codebook.id(), key), name, description, codable, color, codes);
        }

        private String unique(String name, String id) {
            String free = name;
            for (int more = 1; !taken.add(UnknownCharacters.lower(free)); more++) {
                free = name + " (" + id + (more == 1 ? "" : " " + more) + ")";
            }
            return free;
        }
    }

    /** The code of a key. */
    public Optional<Code> code(String key) {
        return Optional.ofNullable(byKey().get(key));
    }
}
