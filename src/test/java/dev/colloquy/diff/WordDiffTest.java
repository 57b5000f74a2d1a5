package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.diff.Change.WordEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Went is told as [-so-], came as {+so+}. */
final class WordDiffTest {

    private static String told(String before, String after) {
        return WordDiff.of(before, after).stream().map(WordDiffTest::told).collect(Collectors.joining());
    }

    private static String told(WordEdit edit) {
        return switch (edit.what()) {
            case SAME -> edit.text();
            case GONE -> "[-" + edit.text() + "-]";
            case COME -> "{+" + edit.text() + "+}";
        };
    }

    @Test
    void tellsWordsThatWentAndCame() {
        assertThat(told("I like the new tram.", "I like the old tram.")).isEqualTo("I like the [-new-]{+old+} tram.");
        assertThat(told("I like the tram.", "I like the new tram a lot."))
                .isEqualTo("I like the {+new +}tram{+ a lot+}.");
        assertThat(told("I do not like it.", "I like it.")).isEqualTo("I [-do not -]like it.");
        assertThat(told("don't", "do")).isEqualTo("[-don't-]{+do+}");
    }

    @Test
    void keepsBlanks() {
        assertThat(told("One.  Two\n\nthree", "One. Two\n\nthree")).isEqualTo("One.[-  -]{+ +}Two\n\nthree");
        assertThat(told("One two", "One\ntwo")).isEqualTo("One[- -]{+\n+}two");
        assertThat(told("", "")).isEmpty();
        assertThat(told("", " a ")).isEqualTo("{+ a +}");
        assertThat(told("a", "")).isEqualTo("[-a-]");
    }

    @Test
    void blanksBetweenWhatWentAndWhatCameAreTakenIntoOne() {
        assertThat(told(" went", "came ")).isEqualTo("[- went-]{+came +}");
        assertThat(told("went ", " came")).isEqualTo("[-went -]{+ came+}");
        assertThat(told(" ", "some came")).isEqualTo("{+some+} {+came+}");
        assertThat(told("some went", " ")).isEqualTo("[-some-] [-went-]");
    }

    @Test
    void leavesNoConfetti() {
        assertThat(told(
                        "They want to build a huge tower of glass, and we all know who pays.",
                        "You plan to tear down a nice house of brick, and we all know who pays."))
                .isEqualTo(
                        "[-They want to build a huge tower of glass-]{+You plan to tear down a nice house of brick+},"
                                + " and we all know who pays.");
        assertThat(told("a b c", "x b z")).isEqualTo("[-a b c-]{+x b z+}");
        assertThat(told("red, green", "blue, yellow")).isEqualTo("[-red, green-]{+blue, yellow+}");
    }

    @Test
    void keepsWhatIsLongBetweenChanges() {
        assertThat(told("No, the council has never asked us.", "Yes, the council has often asked us."))
                .isEqualTo("[-No-]{+Yes+}, the council has [-never-]{+often+} asked us.");
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(told("fine 👍🏽 really", "fine 👍🏿 really")).isEqualTo("fine [-👍🏽-]{+👍🏿+} really");
        assertThat(told("👩‍👩‍👧 🇫🇷🇩🇪", "👩‍👩‍👦 🇫🇷🇮🇹"))
                .isEqualTo("[-👩‍👩‍👧 🇫🇷🇩🇪-]{+👩‍👩‍👦 🇫🇷🇮🇹+}");
        assertThat(told("车上总是很挤。", "车上总是很空。")).isEqualTo("车上总是很[-挤-]{+空+}。");
        assertThat(told("cafe\u0301 noir", "cafe noir")).isEqualTo("[-cafe\u0301-]{+cafe+} noir");
    }

    /** So many words; a full stop comes after every 17th, if sentences are wanted. */
    private static List<String> words(int count, int vocabulary, boolean sentences) {
        SplittableRandom chance = new SplittableRandom(count);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = "w" + (vocabulary == 1 ? 0 : chance.nextInt(vocabulary));
            words.add(sentences && i % 17 == 16 ? word + "." : word);
        }
        return words;
    }

    private static List<WordEdit> everyFortiethReplaced(List<String> words) {
        List<String> replaced = new ArrayList<>(words);
        for (int i = 20; i < words.size(); i += 40) {
            replaced.set(i, "new" + i);
        }
        return checked(String.join(" ", words), String.join(" ", replaced));
    }

    private static List<WordEdit> checked(String before, String after) {
        List<WordEdit> edits = WordDiff.of(before, after);
        assertThat(without(edits, WordEdit.What.COME)).isEqualTo(before);
        assertThat(without(edits, WordEdit.What.GONE)).isEqualTo(after);
        return edits;
    }

    private static String without(List<WordEdit> edits, WordEdit.What what) {
        return edits.stream().filter(e -> e.what() != what).map(WordEdit::text).collect(Collectors.joining());
    }

    @Tag("slow")
    @Test
    @Timeout(120)
    void longTextsHaveHunks() {
        for (int count : new int[] {2_000, 8_000, 100_000}) {
            for (int vocabulary : new int[] {1, 10, 300, 20_000}) {
                assertThat(everyFortiethReplaced(words(count, vocabulary, vocabulary == 300)))
                        .filteredOn(e -> e.what() == WordEdit.What.COME)
                        .as(count + " of " + vocabulary)
                        .hasSize(count / 40)
                        .allMatch(e -> e.text().length() < 20);
            }
        }
    }

    @Tag("slow")
    @Test
    @Timeout(120)
    void longTextsThatHaveLittleInCommonAreToldWhole() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int common : new int[] {0, 5, 50, 95}) {
            List<String> before = words(60_000, 400, true);
            List<String> after = new ArrayList<>();
            before.forEach(w -> after.add(chance.nextInt(100) < common ? w : "x" + chance.nextInt(400)));
            checked(String.join(" ", before), String.join(" ", after));
            Collections.shuffle(after, new Random(common));
            checked(String.join(" ", before), String.join(" ", after.subList(0, 50_000)));
        }
    }

    @Test
    void aParagraphThatCameIsOneHunkOfALongText() {
        List<String> words = words(30_000, 300, true);
        String before = String.join(" ", words);
        String came = " " + String.join(" ", words.subList(100, 3_000)).replace("w", "v");
        int at = before.indexOf(' ', before.length() / 2);

        assertThat(checked(before, before.substring(0, at) + came + before.substring(at)))
                .extracting(WordEdit::what)
                .containsExactly(WordEdit.What.SAME, WordEdit.What.COME, WordEdit.What.SAME);
    }

    @Tag("slow")
    @Test
    @Timeout(120)
    void staysBoundedForLongTexts() {
        String page = "The council met on %d and spoke about the bridge. ";
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            before.append(page.replace("%d", "day " + i));
            after.append(page.replace("%d", i % 1000 == 7 ? "night " + i : "day " + i));
        }
        assertThat(WordDiff.of(before.toString(), after.toString()).stream()
                        .filter(e -> e.what() != WordEdit.What.SAME)
                        .map(WordDiffTest::told))
                .startsWith("[-day-]", "{+night+}")
                .hasSize(10);

        String ones = "a b ".repeat(400_000);
        String others = "c d ".repeat(400_000);
        assertThat(WordDiff.of(ones, others)).hasSizeLessThanOrEqualTo(3);
        assertThat(WordDiff.of("a. ".repeat(9_000), "b. ".repeat(9_000))).isNotEmpty();
        assertThat(WordDiff.of("a-".repeat(500_000), "b'".repeat(500_000))).isNotEmpty();
    }
}
