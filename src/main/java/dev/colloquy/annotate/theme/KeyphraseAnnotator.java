package dev.colloquy.annotate.theme;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Annotator;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.codebook.Theme;
import dev.colloquy.model.Item;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The key phrases of a thread that the codebook does not cover, so that a researcher sees what it misses.
 *
 * <p>Noun phrases are ranked by their C-value (K. Frantzi, S. Ananiadou, H. Mima: Automatic recognition of multi-word
 * terms: the C-value/NC-value method, International Journal on Digital Libraries 3, 2000): {@code log2 |a| (f(a) - mean
 * f(b))} over the longer candidates {@code b} that hold {@code a}. Only phrases that occur at least twice count.
 */
public final class KeyphraseAnnotator implements Annotator<KeyphraseAnnotation> {

    private static final int AT_LEAST = 2;
    private static final int AT_MOST = 15;

    @Override
    public String id() {
        return "keyphrase";
    }

    @Override
    public Set<Class<? extends Annotation>> requires() {
        return Set.of();
    }

    @Override
    public Set<Class<? extends KeyphraseAnnotation>> provides() {
        return Set.of(KeyphraseAnnotation.class);
    }

    @Override
    public List<KeyphraseAnnotation> annotate(AnnotationContext context) {
        Map<String, Phrase> phrases = new LinkedHashMap<>();
        for (Item item : context.thread().items()) {
            for (Sentence sentence : context.analyzed(item).sentences()) {
                if (!sentence.quoted()) {
                    count(item.id(), sentence, context.codebook().themes(), phrases);
                }
            }
        }
        phrases.values().removeIf(p -> p.count < AT_LEAST);
        List<Ranked> ranked = rank(phrases);
        double best = ranked.isEmpty() ? 1 : ranked.get(0).value();
        List<KeyphraseAnnotation> all = new ArrayList<>();
        for (Ranked one : ranked.subList(0, Math.min(AT_MOST, ranked.size()))) {
            List<String> items = List.copyOf(one.phrase().items);
            all.add(new KeyphraseAnnotation(items.get(0), one.phrase().surface(), items, one.value() / best));
        }
        return all;
    }

    private static void count(String itemId, Sentence sentence, List<Theme> themes, Map<String, Phrase> phrases) {
        List<Candidates.Candidate> candidates = Candidates.of(sentence);
        if (candidates.isEmpty()) {
            return;
        }
        List<Span> covered = themes.stream()
                .flatMap(theme -> IndicatorMatcher.hits(theme, sentence).stream())
                .map(IndicatorMatcher.Hit::span)
                .toList();
        for (Candidates.Candidate candidate : candidates) {
            if (covered.stream().noneMatch(c -> c.overlaps(candidate.span()))) {
                phrases.computeIfAbsent(candidate.key(), key -> new Phrase(key, candidate.words()))
                        .add(itemId, candidate.surface());
            }
        }
    }

    private static List<Ranked> rank(Map<String, Phrase> phrases) {
        Map<String, long[]> nested = new LinkedHashMap<>();
        for (Phrase longer : phrases.values()) {
            for (String part : longer.parts()) {
                long[] sum = nested.computeIfAbsent(part, key -> new long[2]);
                sum[0] += longer.count;
                sum[1]++;
            }
        }
        List<Ranked> ranked = new ArrayList<>();
        for (Phrase phrase : phrases.values()) {
            long[] around = nested.getOrDefault(phrase.key, new long[] {0, 1});
            double value =
                    StrictMath.log(phrase.words) / StrictMath.log(2) * (phrase.count - (double) around[0] / around[1]);
            if (value > 0) {
                ranked.add(new Ranked(phrase, value));
            }
        }
        ranked.sort(Comparator.comparingDouble(Ranked::value).reversed().thenComparing(r -> r.phrase().key));
        return ranked;
    }

    private record Ranked(Phrase phrase, double value) {}

    /** What was counted of one phrase. */
    private static final class Phrase {
        private final String key;
        private final int words;
        private final Map<String, Integer> surfaces = new TreeMap<>();
        private final Set<String> items = new LinkedHashSet<>();
        private int count;

        Phrase(String key, int words) {
            this.key = key;
            this.words = words;
        }

        void add(String itemId, String surface) {
            count++;
            items.add(itemId);
            surfaces.merge(surface, 1, Integer::sum);
        }

        /** The most frequent one, the first in order among equals. */
        String surface() {
            String best = "";
            int most = 0;
            for (Map.Entry<String, Integer> surface : surfaces.entrySet()) {
                if (surface.getValue() > most) {
                    best = surface.getKey();
                    most = surface.getValue();
                }
            }
            return best;
        }

        /** The phrases of two and more words within it. */
        List<String> parts() {
            List<String> lemmas = List.of(key.split(" ", -1));
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < lemmas.size(); from++) {
                for (int to = from + 2; to <= lemmas.size(); to++) {
                    if (to - from < lemmas.size()) {
                        parts.add(String.join(" ", lemmas.subList(from, to)));
                    }
                }
            }
            return parts;
        }
    }
}
