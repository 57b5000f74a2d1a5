package dev.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.WordDiff;
import dev.colloquy.report.markdown.MarkdownDiff;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the writers of comparisons show, on threads in few words: {@code "c2<c1 FAVOR theme: Words"}. */
final class DiffWritersTest {

    private static final String POST = "post NONE -: The town wants to close Market Street to cars on two days.";
    private static final String BUS = "I take the bus to the market every Saturday and it is always late.";
    private static final String SHOP = "My shop lives on people who park in front of it, so this ruins me.";
    private static final String AIR = "The air on that street is the worst in town, ask anybody there.";
    private static final String TRAM = "They promised us a tram twenty years ago and we still wait for it.";

    private static EditionThread thread(String id, String title, String... lines) {
        List<EditionItem> items = new ArrayList<>();
        for (String line : lines) {
            String[] head = line.substring(0, line.indexOf(": ")).split(" ", 3);
            String[] ids = head[0].split("<", 2);
            String text = line.substring(line.indexOf(": ") + 2);
            TreeMap<String, List<Mark>> themes = new TreeMap<>();
            if (!head[2].equals("-")) {
                themes.put(head[2], List.of(new Mark("words", "rule")));
            }
            items.add(new EditionItem(
                    id,
                    ids[0],
                    items.size(),
                    ids.length > 1 ? Optional.of(ids[1]) : Optional.empty(),
                    Optional.empty(),
                    ContentHash.of(text),
                    Optional.of(text),
                    new Labels(Stance.valueOf(head[1]), false, List.of(), themes, new TreeMap<>())));
        }
        return new EditionThread(id, title, items);
    }

    private static Comparison compare(EditionThread before, EditionThread after) {
        ContentHash hash = ContentHash.of("");
        Stamp stamp = new Stamp(
                "1", hash, new Stamp.CodebookRef("book", "1", hash), Optional.empty(), new TreeMap<>(Map.of()));
        Edition old = Edition.of("old", stamp, List.of(before));
        Edition now = Edition.of("new", stamp, List.of(after));
        return new Comparer(WordDiff::of)
                .compare(old, now, Optional.empty(), Pairer.pair(old, now), Comparer.TOLERANCE);
    }

    private static List<String> text(Comparison comparison) {
        return new TextDiff().write(comparison).lines().toList();
    }

    private static JsonNode json(Comparison comparison) throws IOException {
        return new ObjectMapper().readTree(new JsonDiff().write(comparison));
    }

    @Test
    void itemsThatMovedTogetherAreOneLine() throws IOException {
        Comparison comparison = compare(
                thread(
                        "t",
                        "T",
                        POST,
                        "c1 NONE -: " + BUS,
                        "c2 NONE -: " + SHOP,
                        "c3 NONE -: " + AIR,
                        "c4<c3 NONE -: +1",
                        "c5 NONE -: " + TRAM),
                thread(
                        "t",
                        "T",
                        POST,
                        "c1 NONE -: " + SHOP,
                        "c2 NONE -: " + AIR,
                        "c3<c2 NONE -: +1",
                        "c4 NONE -: " + TRAM));

        assertThat(text(comparison)).contains("moved    t/c2..c5 → t/c1..c4, 4 items, equal texts");
        assertThat(new MarkdownDiff().write(comparison)).contains("- t/c2..c5 → t/c1..c4, 4 items, equal texts\n");
        assertThat(json(comparison).path("changes").findValuesAsText("change"))
                .containsExactly("moved", "moved", "moved", "moved", "removed");
    }

    @Test
    void anItemThatAnswersAnotherIsToldByItself() {
        Comparison comparison = compare(
                thread("t", "T", POST, "c1 NONE -: " + BUS, "c2 NONE -: " + SHOP, "c3<c1 NONE -: " + AIR),
                thread("t", "T", POST, "c1 NONE -: " + BUS, "c2 NONE -: " + SHOP, "c3<c2 NONE -: " + AIR));

        assertThat(text(comparison)).contains("moved    t/c3, answers c2 (was: c1)");
    }

    @Test
    void aRenamedThreadIsOneLine() {
        assertThat(text(compare(
                        thread("t", "T", POST, "c1 NONE -: " + BUS, "c2<c1 NONE -: +1"),
                        thread("u", "T", POST, "c1 NONE -: " + BUS, "c2<c1 NONE -: +1"))))
                .contains("moved    t/post..c2 → u/post..c2, 3 items, equal texts");
    }

    @Test
    void anotherTitleIsAChange() throws IOException {
        Comparison comparison = compare(thread("t", "Cars", POST), thread("t", "Cars: yes or no", POST));

        assertThat(comparison.same()).isFalse();
        assertThat(text(comparison))
                .contains("No item changed; 0 labels changed; 1 title changed.")
                .contains("title    t  “Cars” → “Cars: yes or no”");
        assertThat(new MarkdownDiff().write(comparison)).contains("## Titles that changed\n\n- t: “Cars” → “Cars");
        JsonNode change = json(comparison).path("changes").path(0);
        assertThat(change.path("change").asText()).isEqualTo("retitled");
        assertThat(change.path("titleBefore").asText()).isEqualTo("Cars");
        assertThat(change.path("titleAfter").asText()).isEqualTo("Cars: yes or no");
    }

    @Test
    void whatStandsUnderTheIdIsTold() throws IOException {
        Comparison comparison = compare(
                thread("t", "T", POST, "c1 NONE -: " + BUS, "c2 NONE -: " + SHOP),
                thread("t", "T", POST, "c1 NONE -: " + BUS, "c2 NONE -: " + TRAM));

        assertThat(text(comparison))
                .anyMatch(l -> l.startsWith("added    t/c2")
                        && l.contains("(another text stood under this id: similarity 0.0"))
                .anyMatch(l -> l.startsWith("removed  t/c2")
                        && l.contains("(another text stands under this id: similarity 0.0"));
        assertThat(new MarkdownDiff().write(comparison)).contains("” (another text stands under this id: similarity");
        JsonNode miss = json(comparison).path("changes").path(0).path("noMatch");
        assertThat(miss.path("why").asText()).isEqualTo("other-text");
        assertThat(miss.path("items").path(0).asText()).isEqualTo("t/c2");
    }

    @Test
    void itemsThatSwapALabelAreListed() throws IOException {
        Comparison comparison = compare(
                thread("t", "T", POST, "c1 NONE privacy: " + BUS, "c2 NONE -: " + SHOP),
                thread("t", "T", POST, "c1 NONE -: " + BUS, "c2 NONE privacy: " + SHOP));

        assertThat(text(comparison))
                .anyMatch(l -> l.startsWith("  theme privacy  1 of 3 (33.3 %) → 1 of 3 (33.3 %)  0.0")
                        && l.endsWith("items: 1 gained, 1 lost"));
        assertThat(new MarkdownDiff().write(comparison)).contains("| 1 gained, 1 lost |");
        JsonNode share = json(comparison).path("shares").path(1);
        assertThat(share.path("gained").asInt()).isEqualTo(1);
        assertThat(share.path("lost").asInt()).isEqualTo(1);
        assertThat(share.path("added").asInt()).isZero();
    }

    @Test
    void theRuleOfTheVerdictsIsToldOnceAndBeforeTheItems() throws IOException {
        Comparison comparison =
                compare(thread("t", "T", POST, "c1 FAVOR -: " + BUS), thread("t", "T", POST, "c1 AGAINST -: " + BUS));
        String shown = new TextDiff().write(comparison);

        assertThat(shown.split("the tolerance of ±2.0 points", -1)).hasSize(2);
        assertThat(shown.indexOf("±2.0")).isLessThan(shown.indexOf("label    t/c1"));
        assertThat(new MarkdownDiff().write(comparison).split("±2.0", -1)).hasSize(2);
        assertThat(json(comparison).path("tolerance").asDouble()).isEqualTo(Comparer.TOLERANCE);
    }

    @Test
    void aShareThatNoItemChangedHasWordsInPlaceOfAnInterval() throws IOException {
        Comparison comparison = compare(
                thread("t", "T", POST, "c1 FAVOR privacy: " + BUS), thread("t", "T", POST, "c1 FAVOR -: " + BUS));

        assertThat(text(comparison))
                .contains("  stance FAVOR   1 of 2 (50.0 %) → 1 of 2 (50.0 %)  0.0 no label changed  did not move");
        assertThat(new MarkdownDiff().write(comparison)).contains("| 0.0 | no label changed | did not move |");
        JsonNode share = json(comparison).path("shares").path(0);
        assertThat(share.path("interval").isNull()).isTrue();
        assertThat(share.path("withinTolerance").asBoolean()).isTrue();
    }

    @Test
    void signsOfEvidenceAreExplainedWhereThereAreAny() {
        String legend = "evidence: − no longer there, + new, = before and now";

        assertThat(text(compare(
                        thread("t", "T", POST, "c1 FAVOR privacy: " + BUS),
                        thread("t", "T", POST, "c1 FAVOR -: " + BUS))))
                .containsOnlyOnce(legend)
                .contains("           − “words” (rule)");
        assertThat(text(compare(
                        thread("t", "T", POST, "c1 FAVOR -: " + BUS), thread("t", "T", POST, "c1 AGAINST -: " + BUS))))
                .doesNotContain(legend);
    }

    @Test
    void longEditsAreCutForPeopleAndWholeForPrograms() throws IOException {
        List<String> old = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            old.add("w" + i % 7_001);
            now.add(i % 40 == 20 ? "new" + i : "w" + i % 7_001);
        }
        String came = "x".repeat(13_340) + " " + String.join(" ", now);
        Comparison comparison = compare(
                thread("t", "T", POST, "c1 NONE -: " + String.join(" ", old)),
                thread("t", "T", POST, "c1 NONE -: " + came));
        String text = new TextDiff().write(comparison);
        String markdown = new MarkdownDiff().write(comparison);

        assertThat(text).contains("x+} (… 12,341 more characters) w0", "[-w").hasSizeLessThan(20_000);
        assertThat(text.lines().filter(l -> l.startsWith("edited")))
                .singleElement()
                .asString()
                .endsWith(" more characters that went or came)");
        assertThat(markdown)
                .contains("x</ins> (… 12,341 more characters) w0", " more characters that went or came)\n")
                .hasSizeLessThan(30_000);
        JsonNode words = json(comparison).path("changes").path(0).path("words");
        assertThat(words.findValuesAsText("come"))
                .hasSize(2_501)
                .first()
                .asString()
                .hasSize(13_341);
    }

    @Test
    void nothingChangedIsSaidOfWhatCouldBeCompared() throws IOException {
        Comparison same = compare(thread("t", "T", POST), thread("t", "T", POST));
        Comparison part = same.told(List.of("Left out."), false);

        assertThat(text(same)).contains("Nothing changed.");
        assertThat(text(part)).contains("Nothing changed in the one thread that could be compared.");
        assertThat(new MarkdownDiff().write(part))
                .contains("**Nothing changed in the one thread that could be compared.**");
        assertThat(json(same).path("same").asBoolean()).isTrue();
        assertThat(json(part).path("same").asBoolean(true)).isFalse();
    }

    @Test
    void bracketsOfATextAreNoMarks() {
        assertThat(TextEdits.write(List.of(
                        new WordEdit(What.SAME, "a {+b+} [-c-] "),
                        new WordEdit(What.GONE, "]x["),
                        new WordEdit(What.COME, "}y{"))))
                .isEqualTo("a \\{+b+\\} \\[-c-\\] [-\\]x\\[-]{+\\}y\\{+}");
        assertThat(TextEdits.write(
                        List.of(new WordEdit(What.SAME, "C:\\dir [x] \\[- "), new WordEdit(What.GONE, "end\\"))))
                .isEqualTo("C:\\dir [x] \\\\\\[- [-end\\\\-]");
    }
}
