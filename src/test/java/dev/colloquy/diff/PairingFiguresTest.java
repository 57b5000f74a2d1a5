package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How well items are matched where it is hard: short threads full of equal and alike texts, of which some are edited, deleted, added
 * and moved, while authors and threads get other names and ids shift. It is known which item is which; what is found, corpus for
 * corpus, is in {@code src/test/resources/expected/pairing.txt}. {@code -Dgolden.update=true} writes the figures anew; other figures
 * need a line in the changelog.
 */
final class PairingFiguresTest {

    private static final Path FIGURES =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/expected/pairing.txt");

    private static final int CORPORA = 90;
    private static final List<String> AUTHORS = List.of("Ann", "Bo", "Cy", "Di");
    private static final List<String> SHORT = List.of(
            "", "No.", "I agree.", "Well said, all of you.", "That is what I have been saying all along, is it not?");
    private static final List<String> WORDS = List.of(
            "the", "tunnel", "is", "loud", "and", "dear", "but", "our", "town", "needs", "it", "more", "than", "trams",
            "or", "a", "park", "by", "the", "quay");

    private static final class Source {
        private final int origin;
        private final int parent;
        private final Optional<String> author;
        private String text;

        Source(int origin, int parent, Optional<String> author, String text) {
            this.origin = origin;
            this.parent = parent;
            this.author = author;
            this.text = text;
        }
    }

    @Test
    void itemsAreMatchedAsWellAsTheFiguresSay() throws IOException {
        String now = IntStream.range(0, CORPORA)
                .mapToObj(corpus -> corpus + ": " + new Corpora(corpus).figures() + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.write(FIGURES, now.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(now).isEqualTo(Files.readString(FIGURES));
        }
    }

    /** An earlier and a later corpus, and what is found of it. */
    private static final class Corpora {

        private final SplittableRandom chance;
        private final int names;
        private final boolean authors;
        private int origins;

        Corpora(int corpus) {
            this.chance = new SplittableRandom(corpus);
            this.names = corpus % 3;
            this.authors = corpus % 2 == 0;
        }

        private String text() {
            if (chance.nextInt(3) == 0) {
                return SHORT.get(chance.nextInt(SHORT.size()));
            }
            return words(3 + chance.nextInt(chance.nextBoolean() ? 6 : 30));
        }

        private String words(int n) {
            return Stream.generate(() -> WORDS.get(chance.nextInt(WORDS.size())))
                    .limit(n)
                    .collect(Collectors.joining(" "));
        }

        private Source source(List<Source> thread) {
            boolean known = authors && chance.nextInt(5) > 0;
            int parent =
                    !thread.isEmpty() && chance.nextInt(3) == 0 ? thread.get(chance.nextInt(thread.size())).origin : -1;
            Optional<String> author =
                    known ? Optional.of(AUTHORS.get(chance.nextInt(AUTHORS.size()))) : Optional.empty();
            return new Source(origins++, parent, author, text());
        }

        private List<List<Source>> corpus() {
            List<List<Source>> threads = new ArrayList<>();
            for (int t = 1 + chance.nextInt(4); t > 0; t--) {
                List<Source> thread = new ArrayList<>();
                for (int i = 3 + chance.nextInt(10); i > 0; i--) {
                    Source source = source(thread);
                    thread.add(source);
                    if (chance.nextInt(6) == 0) {
                        thread.add(new Source(origins++, source.parent, source.author, source.text));
                    }
                }
                threads.add(thread);
            }
            return threads;
        }

        private List<List<Source>> later(List<List<Source>> before) {
            List<List<Source>> after = new ArrayList<>();
            List<Source> moving = new ArrayList<>();
            for (List<Source> thread : before) {
                List<Source> later = new ArrayList<>();
                for (Source s : thread) {
                    switch (chance.nextInt(16)) {
                        case 0, 1 -> {}
                        case 2, 3 -> later.add(edited(s));
                        case 4 -> moving.add(s);
                        case 5 -> later.add(later.isEmpty() ? 0 : chance.nextInt(later.size()), s);
                        case 6 -> Collections.addAll(later, s, source(later));
                        default -> later.add(s);
                    }
                }
                after.add(later);
            }
            moving.forEach(s -> after.get(chance.nextInt(after.size())).add(s));
            return after;
        }

        private Source edited(Source s) {
            List<String> words = new ArrayList<>(List.of(s.text.split(" ", -1)));
            double share = chance.nextDouble(0.02, 0.6);
            for (int i = 0; i < words.size(); i++) {
                if (chance.nextDouble() < share) {
                    words.set(
                            i,
                            chance.nextBoolean() ? "new" + chance.nextInt(9) : WORDS.get(chance.nextInt(WORDS.size())));
                }
            }
            String note = chance.nextInt(4) == 0 ? " " + words(4 + chance.nextInt(20)) : "";
            return new Source(s.origin, s.parent, s.author, String.join(" ", words) + note);
        }

        private Edition edition(List<List<Source>> threads, boolean early) {
            List<EditionThread> made = new ArrayList<>();
            for (int t = 0; t < threads.size(); t++) {
                String name = early || chance.nextInt(4) > 0 ? "t" + t : "u" + t;
                List<EditionItem> items = new ArrayList<>();
                Map<Integer, String> ids = new HashMap<>();
                for (Source s : threads.get(t)) {
                    int n = items.size();
                    String id =
                            names == 0 ? "c" + n : names == 1 ? "k" + s.origin : (early ? "p" : "q") + (7 * n + 3) % 31;
                    ids.put(s.origin, id);
                    Optional<String> author = s.author.map(a -> !early && a.equals("Di") ? "Diana" : a);
                    items.add(Versions.item(name, id, n, Optional.ofNullable(ids.get(s.parent)), author, s.text));
                }
                made.add(new EditionThread(name, name, items));
            }
            if (!early && chance.nextBoolean()) {
                Collections.reverse(made);
            }
            return Versions.edition(made);
        }

        private static Map<String, Integer> origins(Edition edition, List<List<Source>> threads) {
            Map<String, Integer> origins = new HashMap<>();
            for (EditionThread thread : edition.threads().orElseThrow()) {
                List<Source> sources = threads.get(Integer.parseInt(thread.id().substring(1)));
                for (EditionItem item : thread.items()) {
                    origins.putIfAbsent(item.name(), sources.get(item.ordinal()).origin);
                }
            }
            return origins;
        }

        /** One line: what was right, what was wrong, what was left and why. */
        String figures() {
            List<List<Source>> old = corpus();
            List<List<Source>> now = later(old);
            Edition before = edition(old, true);
            Edition after = edition(now, false);
            Map<String, Integer> early = origins(before, old);
            Map<String, Integer> late = origins(after, now);
            Pairing pairing = Pairer.pair(before, after);
            long stayed =
                    late.values().stream().filter(early.values()::contains).count();
            Map<String, Integer> told = new TreeMap<>();
            double likeness = 0;
            for (Pair pair : pairing.pairs()) {
                boolean right = early.getOrDefault(pair.before().name(), -1)
                        .equals(late.getOrDefault(pair.after().name(), -2));
                told.merge((right ? "right " : "wrong ") + pair.how().name().toLowerCase(Locale.ROOT), 1, Integer::sum);
                told.merge("edited", pair.edited() ? 1 : 0, Integer::sum);
                likeness += pair.similarity();
            }
            return String.format(
                    Locale.ROOT,
                    "%d and %d items, %d the same: %s, likeness %.3f; removed %d: %s; added %d: %s",
                    before.items().size(),
                    after.items().size(),
                    stayed,
                    listed(told),
                    likeness,
                    pairing.removed().size(),
                    misses(pairing.whyRemoved().values()),
                    pairing.added().size(),
                    misses(pairing.whyAdded().values()));
        }

        private static String misses(Collection<NoMatch> misses) {
            Map<String, Integer> told = new TreeMap<>();
            for (NoMatch miss : misses) {
                String near = String.format(
                        Locale.ROOT, " of %d (%.2f)", miss.others().size(), miss.similarity());
                told.merge(miss.why().name().toLowerCase(Locale.ROOT) + near, 1, Integer::sum);
            }
            return listed(told);
        }

        private static String listed(Map<String, Integer> counts) {
            return counts.isEmpty()
                    ? "none"
                    : counts.entrySet().stream()
                            .map(e -> e.getKey() + " " + e.getValue())
                            .collect(Collectors.joining(", "));
        }
    }
}
