package dev.colloquy.diff;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.text.ContentHash;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds which items have to be labelled again, and under which codebook, so that the movements of a pairing can be split by their
 * causes. What an edition holds is not labelled again, nor what cannot be different: a text that is the same has the same labels
 * under one codebook; themes do not hang on the targets of a codebook, nor stances on its themes, nor works on either, nor stances towards
 * one target on the sentences of another.
 */
public final class Crossing {

    private final Pairing pairing;
    private final Basis before;
    private final Basis after;
    private final boolean otherThemes;
    private final boolean otherTargets;
    private final boolean otherLayer;
    private final Map<String, String> titlesBefore;
    private final Map<String, String> titlesAfter;
    private final Map<String, ContentHash> hashesBefore;
    private final Map<String, ContentHash> hashesAfter;

    /** A text of one edition under the codebook of one. */
    public enum World {
        OLD_TEXT_OLD_CODEBOOK(true, true),
        NEW_TEXT_OLD_CODEBOOK(false, true),
        OLD_TEXT_NEW_CODEBOOK(true, false),
        NEW_TEXT_NEW_CODEBOOK(false, false);

        private final boolean oldText;
        private final boolean oldCodebook;

        World(boolean oldText, boolean oldCodebook) {
            this.oldText = oldText;
            this.oldCodebook = oldCodebook;
        }

        public boolean oldText() {
            return oldText;
        }

        public boolean oldCodebook() {
            return oldCodebook;
        }

        private static World of(boolean old) {
            return old ? OLD_TEXT_OLD_CODEBOOK : NEW_TEXT_NEW_CODEBOOK;
        }
    }

    /**
     * What the labels of an edition were made with.
     *
     * @param current true if the program and the models at hand made them
     */
    public record Basis(Edition edition, Codebook codebook, boolean current) {}

    /** Labels that were made again: of each kind those of each world, by the names of the items. */
    public static final class Again {
        private final Map<Kind, Map<World, Map<String, Labels>>> labels = new EnumMap<>(Kind.class);

        /** Only what is of that kind counts in the labels. */
        public void put(Kind kind, World world, Map<String, Labels> found) {
            labels.computeIfAbsent(kind, k -> new EnumMap<>(World.class)).put(world, Map.copyOf(found));
        }

        private Optional<Labels> get(Kind kind, World world, String item) {
            return Optional.ofNullable(labels.getOrDefault(kind, Map.of())
                    .getOrDefault(world, Map.of())
                    .get(item));
        }
    }

    public Crossing(Pairing pairing, Basis before, Basis after) {
        this.pairing = pairing;
        this.before = before;
        this.after = after;
        this.otherThemes = !themes(before.codebook()).equals(themes(after.codebook()));
        this.otherTargets = !further(before.codebook()).equals(further(after.codebook()));
        this.otherLayer = !Objects.equals(
                before.edition().stamp().models().get(Stamp.TUNED),
                after.edition().stamp().models().get(Stamp.TUNED));
        this.titlesBefore = titles(before.edition());
        this.titlesAfter = titles(after.edition());
        this.hashesBefore = hashes(before.edition());
        this.hashesAfter = hashes(after.edition());
    }

    /** What shows themes, without what they are called and how they are told to people. */
    private static List<Theme> themes(Codebook codebook) {
        return codebook.themes().stream()
                .map(t -> new Theme(t.id(), "", "", t.indicators(), t.exclude()))
                .toList();
    }

    /** What further targets say; not in which order. */
    private static Set<Target> further(Codebook codebook) {
        return codebook.targets().stream().skip(1).map(Crossing::nameless).collect(Collectors.toSet());
    }

    private static Target nameless(Target target) {
        return new Target(target.id(), "", target.favor(), target.against());
    }

    private static Map<String, String> titles(Edition edition) {
        Map<String, String> titles = new HashMap<>();
        edition.threads().orElseThrow().forEach(t -> titles.put(t.id(), t.title()));
        return titles;
    }

    private static Map<String, ContentHash> hashes(Edition edition) {
        Map<String, ContentHash> hashes = new HashMap<>();
        edition.items().forEach(i -> hashes.put(i.name(), i.hash()));
        return hashes;
    }

    /** Names of the items, in the edition that has the text, of which labels of that kind are wanted in that world. */
    public SortedSet<String> needed(Kind kind, World world) {
        SortedSet<String> names = new TreeSet<>();
        for (Pair pair : pairing.pairs()) {
            boolean text = textDiffers(pair, kind);
            boolean codebook = codebookDiffers(pair, kind);
            boolean asked = (text && codebook) || ((text || codebook) && world == World.of(world.oldText()));
            if (asked && !held(world)) {
                names.add(named(pair, world));
            }
        }
        return names;
    }

    private boolean held(World world) {
        return (world == World.OLD_TEXT_OLD_CODEBOOK && before.current())
                || (world == World.NEW_TEXT_NEW_CODEBOOK && after.current());
    }

    private static String named(Pair pair, World world) {
        return (world.oldText() ? pair.before() : pair.after()).name();
    }

    /** The worlds that come of the labels that were made again. */
    public Worlds worlds(Again again) {
        Map<World, Map<String, Labels>> worlds = new EnumMap<>(World.class);
        for (World world : World.values()) {
            Map<String, Labels> labels = new HashMap<>();
            for (Pair pair : pairing.pairs()) {
                labels(pair, world, again).ifPresent(l -> labels.put(named(pair, world), l));
            }
            worlds.put(world, labels);
        }
        return new Worlds(
                worlds.getOrDefault(World.OLD_TEXT_OLD_CODEBOOK, Map.of()),
                worlds.getOrDefault(World.NEW_TEXT_OLD_CODEBOOK, Map.of()),
                worlds.getOrDefault(World.OLD_TEXT_NEW_CODEBOOK, Map.of()),
                worlds.getOrDefault(World.NEW_TEXT_NEW_CODEBOOK, Map.of()));
    }

    private Optional<Labels> labels(Pair pair, World world, Again again) {
        Optional<Labels> stance = part(pair, Kind.STANCE, world, again);
        Optional<Labels> further = part(pair, Kind.TARGET, world, again);
        Optional<Labels> themes = part(pair, Kind.THEME, world, again);
        Optional<Labels> works = part(pair, Kind.SOURCE, world, again);
        return stance.isEmpty() || further.isEmpty() || themes.isEmpty() || works.isEmpty()
                ? Optional.empty()
                : Optional.of(new Labels(
                        stance.get().stance(),
                        stance.get().uncertain(),
                        stance.get().evidence(),
                        further.get().further(),
                        themes.get().themes(),
                        works.get().works()));
    }

    private Optional<Labels> part(Pair pair, Kind kind, World world, Again again) {
        boolean text = textDiffers(pair, kind);
        boolean codebook = codebookDiffers(pair, kind);
        if (!text && !codebook) {
            return Optional.of(pair.before().labels());
        }
        World at = text && codebook ? world : World.of(text ? world.oldText() : world.oldCodebook());
        return held(at)
                ? Optional.of((at.oldText() ? pair.before() : pair.after()).labels())
                : again.get(kind, at, named(pair, at));
    }

    private boolean textDiffers(Pair pair, Kind kind) {
        return switch (kind) {
            case THEME -> pair.edited();
            case STANCE ->
                pair.edited() || !target(before, pair, true).equals(target(before, pair, false)) || otherParent(pair);
            case TARGET -> pair.edited() || otherParent(pair);
            case SOURCE ->
                !before.edition()
                        .stamp()
                        .corpus()
                        .equals(after.edition().stamp().corpus());
        };
    }

    private boolean codebookDiffers(Pair pair, Kind kind) {
        return switch (kind) {
            case THEME -> otherThemes;
            case STANCE -> otherLayer || !target(before, pair, true).equals(target(after, pair, true));
            case TARGET -> otherLayer || otherTargets;
            case SOURCE -> false;
        };
    }

    /** What the stance is about: the first target of a codebook, which may be made of the thread's title. */
    private Target target(Basis basis, Pair pair, boolean old) {
        String title = old
                ? titlesBefore.getOrDefault(pair.before().thread(), "")
                : titlesAfter.getOrDefault(pair.after().thread(), "");
        return nameless(basis.codebook().targetsFor(title).get(0));
    }

    private boolean otherParent(Pair pair) {
        return !pair.before()
                .parent()
                .map(p -> hashesBefore.get(pair.before().thread() + "/" + p))
                .equals(pair.after()
                        .parent()
                        .map(p -> hashesAfter.get(pair.after().thread() + "/" + p)));
    }
}
