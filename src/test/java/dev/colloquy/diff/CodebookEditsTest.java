package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CodebookEditsTest {

    private static final Target BRIDGE = new Target("bridge", "the bridge", "Build it.", "Do not build it.");
    private static final Target FARES = new Target("fares", "fares", "Raise them.", "Lower them.");
    private static final Theme COST = theme("cost", "Cost", "money");

    private static Theme theme(String id, String name, String... words) {
        List<Indicator> indicators = new ArrayList<>();
        for (String word : words) {
            indicators.add(new Indicator(List.of(word), Optional.empty()));
        }
        return new Theme(id, name, "Money", indicators, List.of());
    }

    private static Codebook codebook(List<Target> targets, Theme... themes) {
        return new Codebook("book", "1", "Book", targets, List.of(themes), ContentHash.of("book"));
    }

    private static List<String> told(Codebook before, Codebook after) {
        return CodebookEdits.of(before, after).stream()
                .map(e -> e.reach() + " " + e.id() + ": " + e.told())
                .toList();
    }

    @Test
    void aRenamedTargetOrThemeIsOneEdit() {
        Codebook before = codebook(List.of(BRIDGE, FARES), COST);
        Codebook after = codebook(
                List.of(new Target("span", "the bridge", "Build it.", "Do not build it."), FARES),
                theme("price", "Cost", "money"));

        assertThat(told(before, after))
                .containsExactly("NAMES bridge: is called span now", "NAMES cost: is called price now");
        assertThat(told(after, before))
                .containsExactly("NAMES span: is called bridge now", "NAMES price: is called cost now");
    }

    @Test
    void anotherSentenceOrIndicatorIsAnotherTargetOrTheme() {
        Codebook before = codebook(List.of(BRIDGE), COST);
        Codebook after = codebook(
                List.of(new Target("span", "the bridge", "Build it now.", "Do not build it.")),
                theme("price", "Cost", "money", "gold"));

        assertThat(told(before, after))
                .containsExactly(
                        "LABELS bridge: target removed (by itself: the title becomes the target)",
                        "TARGET span: target added",
                        "LABELS span: is the first target now",
                        "LABELS cost: theme removed",
                        "LABELS price: theme added");
    }

    @Test
    void namesAndDefinitionsAreListedAndFlipNothing() {
        Codebook before = codebook(List.of(BRIDGE), COST);
        Codebook after = codebook(
                List.of(new Target("bridge", "a bridge", "Build it.", "Do not build it.")),
                new Theme("cost", "Costs", "Money and prices", COST.indicators(), List.of()));

        assertThat(told(before, after))
                .containsExactly(
                        "NAMES bridge: name \"the bridge\" is now \"a bridge\"",
                        "NAMES cost: name \"Cost\" is now \"Costs\"",
                        "NOTHING cost: definition changed");
        assertThat(CodebookEdits.of(before, after))
                .allMatch(e -> ToldEdits.edit(e).endsWith("; cannot flip labels"))
                .allMatch(e -> e.alone().orElseThrow().isEmpty());
    }

    @Test
    void itIsToldWhatIsTheTargetWhenOneIsGone() {
        assertThat(told(codebook(List.of(BRIDGE)), codebook(List.of())))
                .containsExactly("LABELS bridge: target removed (the title becomes the target)");
        assertThat(told(codebook(List.of(BRIDGE, FARES)), codebook(List.of(FARES))))
                .first()
                .isEqualTo("LABELS bridge: target removed (by itself: fares becomes the first target)");
        assertThat(told(codebook(List.of(BRIDGE, FARES)), codebook(List.of(BRIDGE))))
                .containsExactly("TARGET fares: target removed");
        assertThat(told(codebook(List.of()), codebook(List.of(BRIDGE)))).containsExactly("LABELS bridge: target added");
    }

    @Test
    void labelsOfARenamedTargetOrThemeArePaired() {
        Codebook before = codebook(List.of(BRIDGE, FARES), COST);
        Codebook after = codebook(
                List.of(BRIDGE, new Target("tickets", "fares", "Raise them.", "Lower them.")),
                theme("price", "Cost", "money"));
        CodebookNames names = CodebookNames.between(before, after);
        Edition old = edition("fares", "cost");
        Edition now = edition("tickets", "price");

        assertThat(names.rename(old).items()).isEqualTo(now.items());
        assertThat(names.rename(old).totals()).isEqualTo(now.totals());
        assertThat(names.rename(new Edition("a", old.stamp(), old.totals(), Optional.empty()))
                        .totals())
                .isEqualTo(now.totals());
        Comparison comparison = new Comparer()
                .compare(
                        names.rename(old),
                        now,
                        Worlds.unknown(),
                        Invented.byName(names.rename(old), now),
                        Comparer.TOLERANCE);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.same()).isTrue();
        Comparison told = comparison.with(CodebookEdits.of(before, after));
        assertThat(told.same()).isFalse();
        assertThat(Told.headline(told)).isEqualTo("No item changed; 0 labels changed; 2 names changed.");
        assertThat(told.codebook()).extracting(CodebookEdit::reach).containsOnly(Reach.NAMES);
    }

    private static Edition edition(String target, String theme) {
        Labels labels = new Labels(
                Stance.FAVOR,
                false,
                List.of(),
                new TreeMap<>(Map.of(target, new Labels.Position(Stance.AGAINST, false, List.of()))),
                new TreeMap<>(Map.of(theme, List.of(new Mark("money", "rule")))),
                new TreeMap<>());
        return Invented.edition(
                Invented.stamp("1", "corpus", "book", "model"), List.of(Invented.item("t", 0, "text", labels)));
    }
}
