package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.model.ThreadDoc;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers whom in plain text: by structure alone. */
final class RepliesTest {

    private static final String HEAD = "Ferries\n\nThe council wants a ferry.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In reply to Ann",
                "in reply to Ann:",
                "Replying to @ann",
                "In response to Ann's comment",
                "↳ Ann",
                "@comment 1",
                "In reply to #1",
                "In reply to comment 1"
            })
    void readsALineBelowTheHeader(String line) {
        ThreadDoc thread = thread(two("\n" + line + "\n\nNo."));
        assertThat(parents(thread)).containsExactly("post", "c1");
        assertThat(thread.comments().get(1).body().value()).isEqualTo("No.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Ann",
                "@Ann no.",
                "In reply to Ann, no.",
                "In reply to Zed",
                "In reply to #7",
                "No.\n\nIn reply to Ann",
                "Ann"
            })
    void takesNoWordOfTheTextForStructure(String text) {
        ThreadDoc thread = thread(two("\n" + text + "\n\nNo."));
        assertThat(parents(thread)).containsExactly("post", "post");
        assertThat(thread.comments().get(1).body().value()).isEqualTo(text + "\n\nNo.");
    }

    @Test
    void takesAnAnswerToThePostersNameForOneToThePost() {
        String text = "Ferries\nby Nora\n\nThe council.\n\n2 comments\n\nAnn, 3 May 2020\n\nYes.\n\nBo, 3 May 2020\n"
                + "In reply to Nora\n\nNo.";
        assertThat(parents(thread(text))).containsExactly("post", "post");
        assertThat(thread(text).comments().get(1).body().value()).isEqualTo("No.");
    }

    @ParameterizedTest
    @CsvSource({
        "'0,4,8,4,0', 'post,c1,c2,c1,post'",
        "'2,6,6,10,2', 'post,c1,c1,c3,post'",
        "'4,4,4,4,4', 'post,post,post,post,post'",
        "'0,1,0,1,0', 'post,post,post,post,post'",
        "'0,4,7,4,0', 'post,post,post,post,post'",
        "'0,8,4,0,0', 'post,post,post,post,post'",
        "'4,0,4,0,0', 'post,post,post,post,post'",
        "'0,2,4,6,8', 'post,c1,c2,c3,c4'"
    })
    void readsStepsOfOneWidth(String indents, String parents) {
        StringBuilder text = new StringBuilder(HEAD + "5 comments\n\n");
        int day = 0;
        for (String indent : indents.split(",", -1)) {
            day++;
            String in = " ".repeat(Integer.parseInt(indent));
            text.append(in)
                    .append("Ann, ")
                    .append(day)
                    .append(" May 2020\n\n")
                    .append(in)
                    .append("Yes.\n\n");
        }
        assertThat(parents(thread(text.toString()))).containsExactly(parents.split(","));
    }

    @Test
    void readsIndentedNumbersThatGoOn() {
        String text = HEAD + "4 comments\n\n1. Yes.\n\n    2. Why?\n\n        3. Because.\n\n4. No.\n";
        assertThat(parents(thread(text))).containsExactly("post", "c1", "c2", "post");
    }

    @Test
    void readsNumbersThatBeginAgainOnlyWhereTheCountSaysSo() {
        String comments = "  1. Yes.\n\n      1. Why?\n\n      2. Really?\n\n  2. No.\n";
        assertThat(parents(thread(HEAD + "4 comments\n\n" + comments))).containsExactly("post", "c1", "c1", "post");
        assertThat(parents(thread(HEAD + "2 comments\n\n" + comments))).containsExactly("post", "post");
        assertThat(parents(thread(HEAD + "Comments\n\n" + comments))).containsExactly("post", "post");
    }

    @Test
    void readsRightAlignedNumbersAsNoReplies() {
        StringBuilder text = new StringBuilder(HEAD + "11 comments\n\n");
        for (int i = 1; i <= 11; i++) {
            text.append(i < 10 ? "  " : " ").append(i).append(". Yes.\n\n");
        }
        assertThat(parents(thread(text.toString()))).hasSize(11).containsOnly("post");
    }

    @Test
    void keepsPartsOfANumberedTextInTheComment() {
        String text =
                HEAD + "2 comments\n\n1. The law says:\n\n1.1. Nobody swims.\n\n1.2. Nobody sails.\n\n2. It does.\n";
        assertThat(parents(thread(text))).containsExactly("post", "post");
        assertThat(parents(thread(text.replace("2 comments", "4 comments"))))
                .containsExactly("post", "c1", "c1", "post");
    }

    @Test
    void cutsAWordBelowCommentAfterComment() {
        String text = HEAD + "3 comments\n\n1. Yes.\n\nShare\n\n2. No.\n\nShare\n\n3. They say:\nlike\n";
        assertThat(bodies(thread(text))).containsExactly("Yes.", "No.", "They say:\nlike");
    }

    @Test
    void keepsTheOnlyLineOfACommentWhateverItIs() {
        assertThat(bodies(thread(HEAD + "3 comments\n\n1. Reply\n\n2. Like\n\n3. Share\nReply\n")))
                .containsExactly("Reply", "Like", "Share");
    }

    @Test
    void keepsAHeadingOfASidebarThatASentenceFollows() {
        String text = HEAD + "2 comments\n\n1. Yes.\n\n2. Three things:\n\nRelated\n\nThe bridge is old and it leaks.";
        assertThat(bodies(thread(text)))
                .containsExactly("Yes.", "Three things:\n\nRelated\n\nThe bridge is old and it leaks.");
        String cut = HEAD + "2 comments\n\n1. Yes.\n\n2. No.\n\nRelated\n\nThe bridge\nThe pier\n";
        assertThat(bodies(thread(cut))).containsExactly("Yes.", "No.");
    }

    @Test
    void keepsATitleThatAMenuMayHave() {
        ThreadDoc thread = thread("Home\n\nI have none.\n\n1 comment\n\n1. Poor you.\n");
        assertThat(thread.post().title()).isEqualTo("Home");
        assertThat(thread.post().body().value()).isEqualTo("I have none.");
    }

    @Test
    void readsAListOfEventsAsAPost() {
        ThreadDoc thread = thread(
                "What is on\n\nThis month:\n\nLake Museum\n3 May 2020\n\nTown Hall\n4 May 2020\n\nMill\n5 May 2020\n");
        assertThat(thread.comments()).isEmpty();
        assertThat(thread.post().body().value()).endsWith("5 May 2020");
    }

    @Test
    void warnsOfACountThatPingsDoNotExplain() {
        String text = HEAD + "3 comments\n\n1. Yes.\n\n2. Pingback: Boats\n\n3. No.\n";
        assertThat(read(text).problems()).isEmpty();
        assertThat(read(text.replace("3 comments", "2 comments")).problems()).isEmpty();
        assertThat(read(text.replace("3 comments", "4 comments")).problems()).hasSize(1);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void readsAHundredThousandRepliesInTime() {
        StringBuilder text = new StringBuilder(HEAD + "100000 comments\n\n");
        for (int i = 1; i <= 100_000; i++) {
            text.append(" ".repeat(4 * (i % 7 % 4)))
                    .append("Ann\n3 May 2020 at 10:31\nIn reply to Ann\n\nYes.\nReply\n\n");
        }
        assertThat(thread(text.toString()).comments()).hasSize(100_000);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void readsManyNestedNumbersAndHeadingsInTime() {
        StringBuilder numbers = new StringBuilder(HEAD + "30001 comments\n\n1. Yes.\n\n");
        for (int i = 1; i <= 30_000; i++) {
            numbers.append("1.").append(i).append(". Why?\n\n");
        }
        assertThat(thread(numbers.toString()).comments()).hasSizeGreaterThan(9_000);
        assertThat(read(HEAD + "30000 comments\n\n" + "Related\n\nArchives\n\nPingback: a\n\nReply\n".repeat(30_000))
                        .threads())
                .isNotEmpty();
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void readsOddLinesInTime() {
        for (String odd : List.of(
                "1.1.1.1.1.1.1.1 ",
                "From: a\nDate: b\n",
                "↳↳↳↳↳↳↳↳ ",
                "1 1 1/1/1 1 1 ",
                "a 5 points a ",
                "Ann\nAnn\n\n",
                "#1 by a » b » c » ",
                "[–]a | b | parent | ",
                "permalink save ",
                "Pingback: [...] ",
                "\n\t\n \n")) {
            assertThat(read(HEAD + "2 comments\n\n1. a\n\n" + odd.repeat(30_000))
                            .threads())
                    .isNotEmpty();
            assertThat(read(odd.repeat(10_000)).outcome()).isNotNull();
            String lines = (odd.repeat(1 + 190 / odd.length()) + "!\n").repeat(1_000);
            assertThat(read(HEAD + "Comments\n\n" + lines).threads()).isNotEmpty();
        }
    }

    private static String two(String second) {
        return HEAD + "2 comments\n\nAnn, 3 May 2020\n\nYes.\n\nBo, 3 May 2020\n" + second;
    }

    private static List<String> parents(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.parent().orElse("post")).toList();
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    private static ThreadDoc thread(String text) {
        return read(text).threads().get(0);
    }

    private static ReaderContract.Read read(String text) {
        return ReaderContract.read(new PlainTextReader(), text.getBytes(StandardCharsets.UTF_8), ReadOptions.USUAL);
    }
}
