package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Corpora of which it is known what became of each comment: paragraphs of the golden threads, and short ones that many write,
 * edited, deleted, inserted and moved, with ids that are kept or counted anew.
 */
final class PairingTruthTest {

    private static final List<String> SHORT = List.of("I agree.", "+1", "Nonsense!", "Well said.", "No.");
    private static final List<String> AUTHORS = List.of("Ann", "Bob", "Cy", "Di", "Eve", "Flo", "Gus");
    private static final int ROUNDS = 40;

    /** What is found: of the items that are in both, and of the edited ones. */
    private static final class Score {
        private int stayed;
        private int found;
        private int edited;
        private int editedFound;
        private int wrong;
        private int wrongTwins;
    }

    private record Source(Optional<String> author, String text, int origin) {}

    private final Score score = new Score();

    private static List<List<Source>> sources(boolean authors, SplittableRandom chance) {
        List<List<Source>> threads = new ArrayList<>();
        int origin = 0;
        for (List<String> texts : SimilarityTest.threads()) {
            List<Source> thread = new ArrayList<>();
            for (String text : texts) {
                thread.add(new Source(author(authors, chance), text, origin++));
                if (chance.nextInt(4) == 0) {
                    String agreed = SHORT.get(chance.nextInt(SHORT.size()));
                    thread.add(new Source(author(authors, chance), agreed, origin++));
                }
            }
            threads.add(thread);
        }
        return threads;
    }

    private static Optional<String> author(boolean known, SplittableRandom chance) {
        String author = AUTHORS.get(chance.nextInt(AUTHORS.size()));
        return known ? Optional.of(author) : Optional.empty();
    }

    private void play(boolean authors, boolean renumber, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        List<List<Source>> before = sources(authors, chance);
        Map<Integer, String> kinds = new HashMap<>();
        List<List<Source>> after = new ArrayList<>();
        List<Source> moving = new ArrayList<>();
        for (List<Source> thread : before) {
            List<Source> later = new ArrayList<>();
            for (Source s : thread) {
                int dice = chance.nextInt(100);
                boolean isShort = SHORT.contains(s.text());
                if (dice < 5) {
                    kinds.put(s.origin(), "gone");
                } else if (dice < 15 && !isShort) {
                    kinds.put(s.origin(), "edited");
                    String text = SimilarityTest.changed(s.text(), 0.02 + 0.2 * chance.nextDouble(), chance);
                    later.add(new Source(s.author(), text, s.origin()));
                } else if (dice < 18 && !isShort) {
                    moving.add(s);
                } else {
                    later.add(s);
                }
                if (chance.nextInt(20) == 0) {
                    String text = chance.nextBoolean()
                            ? SHORT.get(chance.nextInt(SHORT.size()))
                            : IntStream.range(0, 20)
                                    .mapToObj(i -> "new" + chance.nextInt(500))
                                    .reduce("", (x, y) -> x + " " + y);
                    later.add(new Source(author(authors, chance), text, -1));
                }
            }
            after.add(later);
        }
        moving.forEach(s -> after.get(chance.nextInt(after.size())).add(s));
        count(edition(before, renumber), edition(after, renumber), before, after, kinds);
    }

    private static Edition edition(List<List<Source>> sources, boolean renumber) {
        List<EditionThread> threads = new ArrayList<>();
        int added = 0;
        for (int t = 0; t < sources.size(); t++) {
            List<EditionItem> items = new ArrayList<>();
            for (Source s : sources.get(t)) {
                int n = items.size();
                String id = renumber ? "c" + n : s.origin() < 0 ? "n" + added++ : "o" + s.origin();
                items.add(Versions.item("t" + t, id, n, Optional.empty(), s.author(), s.text()));
            }
            threads.add(new EditionThread("t" + t, "t" + t, items));
        }
        return Versions.edition(threads);
    }

    private void count(
            Edition one,
            Edition other,
            List<List<Source>> before,
            List<List<Source>> after,
            Map<Integer, String> kinds) {
        Map<String, Integer> early = named(one, before);
        Map<String, Integer> late = named(other, after);
        for (int origin : late.values()) {
            score.stayed += origin >= 0 ? 1 : 0;
            score.edited += kinds.getOrDefault(origin, "").equals("edited") ? 1 : 0;
        }
        for (Pair pair : Pairer.pair(one, other).pairs()) {
            int b = early.getOrDefault(pair.before().name(), -2);
            int a = late.getOrDefault(pair.after().name(), -2);
            if (b == a) {
                score.found++;
                score.editedFound += pair.edited() ? 1 : 0;
            } else if (pair.edited()) {
                score.wrong++;
            } else {
                score.wrongTwins++;
            }
        }
    }

    private static Map<String, Integer> named(Edition edition, List<List<Source>> sources) {
        Map<String, Integer> named = new HashMap<>();
        List<Source> flat = sources.stream().flatMap(List::stream).toList();
        List<EditionItem> items = edition.items();
        for (int i = 0; i < items.size(); i++) {
            named.put(items.get(i).name(), flat.get(i).origin());
        }
        return named;
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsWhatStayedWhateverTheIds(boolean authors) {
        for (boolean renumber : new boolean[] {true, false}) {
            for (int seed = 0; seed < ROUNDS; seed++) {
                play(authors, renumber, seed);
            }
        }
        String told = "%d of %d, edited %d of %d, wrong %d and twins %d"
                .formatted(score.found, score.stayed, score.editedFound, score.edited, score.wrong, score.wrongTwins);
        assertThat(score.wrong).as(told).isZero();
        // Where one of several equal texts was deleted and another written elsewhere in the thread, nothing tells.
        assertThat((double) score.wrongTwins / score.stayed).as(told).isLessThan(authors ? 0.001 : 0.002);
        assertThat((double) score.editedFound / score.edited).as(told).isEqualTo(1);
        assertThat((double) score.found / score.stayed).as(told).isGreaterThan(0.999);
    }

    @Test
    void thereIsEnoughToFind() {
        play(true, true, 1);

        assertThat(score.edited).isGreaterThan(10);
        assertThat(score.stayed).isGreaterThan(100);
    }
}
