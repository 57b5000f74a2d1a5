package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any two editions: seeded corpora full of equal and alike texts, changed in every way that corpora change. */
final class DiffLawsTest {

    private static final int SEEDS = 200;
    private static final List<String> WORDS = List.of(
            "the",
            "tram",
            "is",
            "late",
            "and",
            "full",
            "我",
            "爱",
            "Я",
            "езжу",
            "👍🏽",
            "👩‍👩‍👧",
            "don't",
            "a",
            "b",
            "\n",
            "  ",
            ",",
            ".",
            "!",
            "\u0301",
            "\uD83D",
            "so",
            "what",
            "noise",
            "money",
            "council");
    private static final List<String> SHORT = List.of("", "+1", "I agree.", "No!", "👍");
    private static final List<String> AUTHORS = List.of("Ann", "Bob", "Cy");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("laws.seeds", SEEDS));
    }

    private static <T> T any(List<T> list, SplittableRandom chance) {
        return list.get(chance.nextInt(list.size()));
    }

    private static String text(SplittableRandom chance) {
        if (chance.nextInt(3) == 0) {
            return any(SHORT, chance);
        }
        return Stream.generate(() -> any(WORDS, chance))
                .limit(chance.nextInt(1, 40))
                .collect(Collectors.joining(chance.nextInt(4) == 0 ? "" : " "));
    }

    private static Optional<String> author(SplittableRandom chance) {
        return chance.nextInt(3) == 0 ? Optional.empty() : Optional.of(any(AUTHORS, chance));
    }

    private static EditionThread thread(String id, SplittableRandom chance) {
        List<EditionItem> items = new ArrayList<>();
        for (int i = 0, n = chance.nextInt(12); i < n; i++) {
            Optional<String> parent = i > 0 && chance.nextBoolean()
                    ? Optional.of(items.get(chance.nextInt(i)).id())
                    : Optional.empty();
            items.add(Versions.item(id, "c" + i, i, parent, author(chance), text(chance)));
        }
        return new EditionThread(id, id, items);
    }

    private static Edition edition(SplittableRandom chance) {
        List<EditionThread> threads = new ArrayList<>();
        for (int t = 0, n = chance.nextInt(6); t < n; t++) {
            threads.add(thread("t" + t, chance));
        }
        return Versions.edition(threads);
    }

    private static Edition later(Edition before, SplittableRandom chance) {
        List<List<EditionItem>> lists = new ArrayList<>();
        before.threads().orElseThrow().forEach(t -> lists.add(new ArrayList<>(t.items())));
        if (chance.nextBoolean()) {
            lists.add(new ArrayList<>(thread("new", chance).items()));
        }
        if (lists.isEmpty()) {
            return before;
        }
        for (int k = 0, n = chance.nextInt(12); k < n; k++) {
            List<EditionItem> items = any(lists, chance);
            int at = chance.nextInt(items.size() + 1);
            switch (chance.nextInt(5)) {
                case 0 -> items.add(at, Versions.item("", "x" + k, 0, Optional.empty(), author(chance), text(chance)));
                case 1 -> Collections.swap(lists, 0, chance.nextInt(lists.size()));
                case 2 -> any(lists, chance).addAll(0, at < items.size() ? List.of(items.remove(at)) : List.of());
                case 3 -> items.subList(0, at).clear();
                default -> {
                    if (at < items.size()) {
                        EditionItem i = items.get(at);
                        String text = i.text().orElseThrow() + " " + any(WORDS, chance);
                        items.set(at, Versions.item("", i.id(), 0, i.parent(), i.author(), text));
                    }
                }
            }
        }
        boolean renumber = chance.nextBoolean();
        List<EditionThread> threads = new ArrayList<>();
        for (int t = 0; t < lists.size(); t++) {
            List<EditionItem> items = new ArrayList<>();
            for (EditionItem i : lists.get(t)) {
                int n = items.size();
                items.add(Versions.item(
                        "t" + t,
                        renumber ? "c" + n : i.id(),
                        n,
                        i.parent(),
                        i.author(),
                        i.text().orElseThrow()));
            }
            threads.add(new EditionThread("t" + t, "t" + t, items));
        }
        return Versions.edition(threads);
    }

    private static List<EditionItem> sorted(Stream<EditionItem> items) {
        return items.sorted(Comparator.comparing(EditionItem::thread).thenComparing(EditionItem::ordinal))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anEditionIsTheSameAsItself(long seed) {
        Edition edition = later(edition(new SplittableRandom(seed)), new SplittableRandom(seed + SEEDS));
        for (Edition one : List.of(edition, Versions.unseen(edition))) {
            Pairing pairing = Pairer.pair(one, one);

            assertThat(pairing.removed()).isEmpty();
            assertThat(pairing.added()).isEmpty();
            assertThat(pairing.pairs()).allSatisfy(p -> assertThat(p.before()).isSameAs(p.after()));
            assertThat(pairing.pairs()).allMatch(p -> p.similarity() == 1);
            assertThat(pairing.pairs()).extracting(Pair::after).isEqualTo(one.items());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachItemIsToldOnce(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Edition before = edition(chance);
        Edition after = later(before, chance);
        Pairing pairing = Pairer.pair(before, after);

        assertThat(sorted(Stream.concat(pairing.pairs().stream().map(Pair::before), pairing.removed().stream())))
                .isEqualTo(before.items());
        assertThat(sorted(Stream.concat(pairing.pairs().stream().map(Pair::after), pairing.added().stream())))
                .isEqualTo(after.items());
        assertThat(pairing.pairs())
                .allMatch(p -> p.edited() || p.similarity() == 1)
                .allMatch(p -> p.how() != Pair.How.TEXT || !p.edited());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalTextsOfAThreadAreLeftOnOneSideOnlyUnlessTheirNumbersDiffer(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        EditionThread before = thread("t", chance);
        List<EditionItem> items = new ArrayList<>(before.items());
        Collections.shuffle(items, new java.util.Random(seed));
        List<EditionItem> later = new ArrayList<>();
        items.forEach(i -> later.add(Versions.item(
                "t",
                "c" + later.size(),
                later.size(),
                Optional.empty(),
                i.author(),
                i.text().orElseThrow())));
        Pairing pairing = Pairer.pair(Versions.edition(before), Versions.edition(new EditionThread("t", "t", later)));

        assertThat(pairing.removed()).isEmpty();
        assertThat(pairing.pairs())
                .allMatch(p -> !p.edited())
                .allMatch(p -> p.before().author().equals(p.after().author()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOtherWayRoundIsItsMirror(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Edition before = edition(chance);
        Edition after = later(before, chance);
        Edition half = chance.nextBoolean() ? after : Versions.unseen(after);
        Pairing there = Pairer.pair(before, half);
        Pairing back = Pairer.pair(half, before);

        assertThat(back.pairs())
                .containsExactlyInAnyOrderElementsOf(
                        there.pairs().stream().map(DiffLawsTest::mirrored).toList());
        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.whyAdded()).isEqualTo(there.whyRemoved());
        assertThat(back.whyRemoved()).isEqualTo(there.whyAdded());
    }

    private static Pair mirrored(Pair pair) {
        EditionItem before = pair.after();
        EditionItem after = pair.before();
        return new Pair(before, after, pair.how(), pair.similarity());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wordsRebuildBothTexts(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        for (int k = 0; k < 20; k++) {
            String before = text(chance);
            String after = chance.nextBoolean() ? text(chance) : before.replace(any(WORDS, chance), any(WORDS, chance));
            List<WordEdit> edits = WordDiff.of(before, after);

            assertThat(rebuilt(edits, What.COME)).isEqualTo(before);
            assertThat(rebuilt(edits, What.GONE)).isEqualTo(after);
            assertThat(edits).noneMatch(e -> e.text().isEmpty());
            for (int i = 1; i < edits.size(); i++) {
                assertThat(edits.get(i).what()).isNotEqualTo(edits.get(i - 1).what());
            }
        }
    }

    private static String rebuilt(List<WordEdit> edits, What without) {
        return edits.stream()
                .filter(e -> e.what() != without)
                .map(WordEdit::text)
                .collect(Collectors.joining());
    }
}
