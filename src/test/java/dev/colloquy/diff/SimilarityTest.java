package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the thresholds of {@link AlikeTexts} rest on: how alike texts are that are the same, and that are not. */
final class SimilarityTest {

    private static final int PROSE = 16;

    /** Paragraphs of the golden threads, without lines about a comment, and quotations. */
    static List<List<String>> threads() {
        Path root = Path.of(System.getProperty("project.root", "."), "src/test/resources/golden");
        try (Stream<Path> cases = Files.list(root)) {
            List<List<String>> threads = new ArrayList<>();
            for (Path one : cases.sorted().toList()) {
                threads.add(Arrays.stream(
                                Files.readString(one.resolve("thread.txt")).split("\n\\s*\n"))
                        .map(String::strip)
                        .filter(p -> Shingles.of(p).words() >= PROSE && !p.startsWith(">") && !p.contains("://"))
                        .distinct()
                        .toList());
            }
            return threads;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double similarity(String one, String other) {
        return Shingles.of(one).similarity(Shingles.of(other));
    }

    @Test
    void twoParagraphsOfAThreadAreNotAlike() {
        List<Double> all = new ArrayList<>();
        for (List<String> thread : threads()) {
            for (int i = 0; i < thread.size(); i++) {
                for (int j = 0; j < i; j++) {
                    all.add(similarity(thread.get(i), thread.get(j)));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(Collections.max(all)).isLessThan(AlikeTexts.HOME - 0.1);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.70", "0.10, 0.55", "0.20, 0.35"})
    void aParagraphStaysAlikeWhenWordsChange(double share, double least) {
        SplittableRandom chance = new SplittableRandom(1);
        List<Double> all = threads().stream()
                .flatMap(List::stream)
                .filter(p -> Shingles.of(p).words() >= 30)
                .map(p -> similarity(p, changed(p, share, chance)))
                .sorted()
                .toList();
        assertThat(all.get(all.size() / 20)).as("all but a twentieth").isGreaterThan(least);
    }

    /** Words drawn by chance give way to words that nobody says. */
    static String changed(String text, double share, SplittableRandom chance) {
        String[] words = text.split(" ");
        int n = (int) Math.max(1, Math.round(share * words.length));
        List<Integer> places = IntStream.range(0, words.length)
                .mapToObj(i -> new long[] {chance.nextLong(), i})
                .sorted((a, b) -> Long.compare(a[0], b[0]))
                .limit(n)
                .map(a -> (int) a[1])
                .toList();
        places.forEach(i -> words[i] = "word" + chance.nextInt(1_000_000));
        return String.join(" ", words);
    }

    @Test
    void caseBlanksAndPunctuationDoNotCount() {
        assertThat(similarity("The Tram, is late!", "the tram is\nLATE")).isEqualTo(1);
        assertThat(similarity("?!", "?!")).isZero();
        assertThat(similarity("", "a")).isZero();
        assertThat(similarity("one two", "three four")).isZero();
    }

    @Test
    void longTextsAreComparedByASample() {
        String half = words(0, 4_000);
        String whole = half + words(4_000, 8_000);
        Shingles one = Shingles.of(half);
        Shingles other = Shingles.of(whole);

        assertThat(one.similarity(other)).isCloseTo(0.5, within(0.1));
        assertThat(one.contained(other, one.similarity(other))).isGreaterThan(0.9);
        assertThat(other.similarity(other)).isEqualTo(1);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "w" + i + " ").collect(Collectors.joining());
    }
}
