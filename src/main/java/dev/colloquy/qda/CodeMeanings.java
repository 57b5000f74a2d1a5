package dev.colloquy.qda;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.text.UnknownCharacters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which codes of a project say where somebody stands towards one target: those of this program by their identifiers, others by their
 * names, {@code favor}, {@code against}, {@code mixed}, {@code none}, with or without {@code position} before and a target in brackets
 * behind. A code below one that is called by a target is about that; one that names no target, and
 * stands by itself or below a code of positions or stances, is about the one that is asked for.
 */
final class CodeMeanings {

    private static final Pattern NAME =
            Pattern.compile("^(position\\s+)?(favou?r|against|mixed|none)(?:\\s*\\((.+)\\))?");

    /** What a code that says sides may stand below, besides a target: below "tone of voice", "mixed" says something else. */
    private static final Pattern SIDES = Pattern.compile("(?:position|stance|opinion|side|attitude)s?(?U:\\b)");

    private static final String REPORTED = "reported";

    /**
     * What a code says.
     *
     * @param whole true for a code of the position of whole items
     */
    record Meaning(Stance side, boolean whole) {}

    private final Map<String, Meaning> meanings = new HashMap<>();

    CodeMeanings(Project project, Codebook codebook, String asked) {
        Map<String, Meaning> ours = ours(codebook, asked);
        Map<String, String> others = new HashMap<>();
        CodeTree.of(codebook).byKey().values().forEach(c -> others.put(c.guid(), c.key()));
        project.codes().values().forEach(code -> {
            Optional<Meaning> meaning = others.containsKey(code.guid())
                    ? Optional.ofNullable(ours.get(code.guid()))
                    : named(code, codebook, asked);
            meaning.ifPresent(m -> meanings.put(code.guid(), m));
        });
    }

    /** What a code says of the target; empty if it says something else. */
    Optional<Meaning> of(String code) {
        return Optional.ofNullable(meanings.get(code));
    }

    private static Map<String, Meaning> ours(Codebook codebook, String asked) {
        Map<String, Meaning> ours = new HashMap<>();
        Map<String, CodeTree.Code> codes = CodeTree.of(codebook).byKey();
        for (Stance side : Stance.values()) {
            for (String kind : List.of(CodeTree.POSITIONS, "stance")) {
                CodeTree.Code code =
                        codes.get(kind + "/" + asked + "/" + side.name().toLowerCase(Locale.ROOT));
                if (code != null) {
                    ours.put(code.guid(), new Meaning(side, kind.equals(CodeTree.POSITIONS)));
                }
            }
        }
        return ours;
    }

    private static Optional<Meaning> named(Project.Code code, Codebook codebook, String asked) {
        Matcher name = NAME.matcher(code.name().strip().toLowerCase(Locale.ROOT));
        boolean reported =
                code.above().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).startsWith(REPORTED));
        boolean elsewhere = code.above().stream()
                .anyMatch(a -> !SIDES.matcher(UnknownCharacters.seen(a).toLowerCase(Locale.ROOT))
                                .lookingAt()
                        && target(a, codebook).isEmpty());
        if (!name.matches() || reported || elsewhere) {
            return Optional.empty();
        }
        Optional<String> about = Optional.ofNullable(name.group(3))
                .map(String::strip)
                .or(() -> code.above().stream()
                        .flatMap(a -> target(a, codebook).stream())
                        .reduce((a, b) -> b));
        if (about.isPresent() && !isTarget(about.get(), codebook, asked)) {
            return Optional.empty();
        }
        Stance side = Stance.valueOf(name.group(2).replace("favour", "favor").toUpperCase(Locale.ROOT));
        boolean whole = name.group(1) != null
                || code.above().stream()
                        .anyMatch(a -> a.toLowerCase(Locale.ROOT).startsWith("position"));
        return Optional.of(new Meaning(side, whole));
    }

    /** The id of the target that a code is called by. */
    private static Optional<String> target(String name, Codebook codebook) {
        String bare = name.replaceFirst("^(?i:position|stance):", "").strip();
        return codebook.targets().stream()
                .filter(t -> bare.equalsIgnoreCase(t.id()) || bare.equalsIgnoreCase(t.name()))
                .map(Target::id)
                .findFirst();
    }

    private static boolean isTarget(String name, Codebook codebook, String asked) {
        return name.equalsIgnoreCase(asked)
                || codebook.targets().stream()
                        .anyMatch(t -> t.id().equals(asked) && t.name().equalsIgnoreCase(name));
    }
}
