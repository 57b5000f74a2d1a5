package dev.colloquy.load.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReaderContract;
import dev.colloquy.load.ThreadReader;
import dev.colloquy.model.Comment;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextReaderTest implements ReaderContract {

    private static final String HEAD = "Ferries on the lake\n\nThe council wants a ferry.\n\nI do too.\n\n";

    @Override
    public ThreadReader reader() {
        return new PlainTextReader();
    }

    @Override
    public String sample() {
        return HEAD
                + "3 thoughts on \u201CFerries on the lake\n\n  1. Zo\u00EB\u2019s boat \uD83D\uDEA4 is fine.\n\n    Really.\n\n"
                + "  2. No.\n  3. Perhaps:\n\n     - one\n\n     - two\n\nLeave a Reply\n";
    }

    @Test
    void readsTitlePostAndNumberedComments() {
        ThreadDoc thread = thread(sample());
        assertThat(thread.post().title()).isEqualTo("Ferries on the lake");
        assertThat(thread.post().body().value()).isEqualTo("The council wants a ferry.\n\nI do too.");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(3));
        assertThat(bodies(thread))
                .containsExactly(
                        "Zo\u00EB\u2019s boat \uD83D\uDEA4 is fine.\n\n    Really.",
                        "No.",
                        "Perhaps:\n\n     - one\n\n     - two");
        assertThat(thread.comments()).extracting(Comment::id).containsExactly("c1", "c2", "c3");
    }

    @Test
    void keepsCharactersThatUnicode13DoesNotKnow() {
        ThreadDoc thread = thread("""
                Ferries \uD83E\uDEE0 on the \uA7DCake

                The council wants a ferry.

                2 Comments

                Zo\uD803\uDD69 says:
                March 2, 2024 at 11:05 pm

                No \uD83E\uDEE0.

                Bob says:
                March 3, 2024 at 7:15 am

                Yes.
                """);
        assertThat(thread.post().title()).isEqualTo("Ferries \uD83E\uDEE0 on the \uA7DCake");
        assertThat(bodies(thread)).containsExactly("No \uD83E\uDEE0.", "Yes.");
        assertThat(thread.comments().get(0).author()).contains("Zo\uD803\uDD69");
    }

    @Test
    void readsTheSeedThread() throws IOException {
        Path path = Path.of(System.getProperty("project.root", "."), "seeds/000_c595ac6e92e97575.txt");
        ReaderContract.Read read = ReaderContract.read(reader(), Files.readAllBytes(path), ReadOptions.USUAL);
        ThreadDoc thread = read.threads().get(0);
        assertThat(read.problems()).isEmpty();
        assertThat(thread.post().title()).isEqualTo("Facial Recognition Technology in China");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(8));
        assertThat(thread.comments()).hasSize(8);
        Comment third = thread.comments().get(2);
        assertThat(third.body().inDocument(third.body().all()).start()).isEqualTo(3547);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2 thoughts on \u201CFerries on the lake\u201D ~ 2",
                "2 thoughts on \u201CFerries on the lake ~ 2",
                "Two thoughts on \u201CFerries\u2026\u201D ~ 2",
                "2 Responses to \u201CFerries on the lake\u201D ~ 2",
                "2 responses to Ferries on the lake ~ 2",
                "2 comments ~ 2",
                "2 Comments: ~ 2",
                "Comments (2) ~ 2",
                "Comments: 2 ~ 2",
                "1,002 Comments ~ 1002",
                "Comments ~ -1",
                "COMMENTS: ~ -1"
            })
    void understandsTheLineThatCounts(String line, int declared) {
        ThreadDoc thread = thread(HEAD + line + "\n\n1. First.\n\n2. Second.\n");
        assertThat(thread.declaredComments().orElse(-1)).isEqualTo(declared);
        assertThat(thread.post().body().value()).endsWith("I do too.");
        assertThat(bodies(thread)).containsExactly("First.", "Second.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"No comments", "0 comments", "No comments yet", "No comments:"})
    void understandsThatThereAreNone(String line) {
        ThreadDoc thread = thread(HEAD + line + "\n\nLeave a Comment\n");
        assertThat(thread.declaredComments()).isEqualTo(OptionalInt.of(0));
        assertThat(thread.comments()).isEmpty();
        assertThat(thread.post().body().value()).endsWith("I do too.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"One thought on \u201CFerries on the lake\u201D", "1 comment"})
    void takesTheRestForTheOnlyComment(String line) {
        assertThat(bodies(thread(HEAD + line + "\n\nA long ride.\n\n1. not\n2. a mark\n\nLeave a Reply")))
                .containsExactly("A long ride.\n\n1. not\n2. a mark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Ann Bell says: ~ Ann Bell ~ ",
                "Ann on March 3, 2020 at 4:05 pm said: ~ Ann ~ 2020-03-03T16:05:00",
                "Ann says: 2020-03-03 16:05 ~ Ann ~ 2020-03-03T16:05:00",
                "Ann on|says: 3 March 2020 ~ Ann ~ 2020-03-03",
                "Ann on March 3, 2020 ~ Ann ~ 2020-03-03",
                "Ann | 3/3/2020 ~ Ann ~ 3/3/2020",
                "Ann wrote 2 days ago: ~ Ann ~ 2 days ago"
            })
    void readsNumberedHeaders(String header, String author, String date) {
        ThreadDoc thread =
                thread(HEAD + "2 comments\n\n1. " + header + "\n\nFirst.\n1. a\n2. b\n\n2. " + header + "\nSecond.");
        assertThat(bodies(thread)).containsExactly("First.\n1. a\n2. b", "Second.");
        assertThat(thread.comments()).extracting(Comment::author).containsOnly(Optional.of(author));
        assertThat(thread.comments()).extracting(Comment::published).containsOnly(Optional.ofNullable(date));
    }

    @Test
    void readsADateBelowAHeader() {
        ThreadDoc thread =
                thread(HEAD + "2 comments\n\nAnn says:\nMay 3, 2011 at 7:12 am\n\nFirst.\n\nIt says:\nno.\n\n"
                        + "Bo says:\nMay 4, 2011 at 8:00 am\nSecond.\n");
        assertThat(bodies(thread)).containsExactly("First.\n\nIt says:\nno.", "Second.");
        assertThat(thread.comments().get(1).author()).contains("Bo");
        assertThat(thread.comments().get(1).published()).contains("2011-05-04T08:00:00");
    }

    @Test
    void readsFooters() {
        ThreadDoc thread = thread(HEAD + "Comments\n\nFirst.\n\nMore.\nPosted by: Ann | June 3, 2009 at 08:00 AM\n\n"
                + "1. Second.\n2. Still.\nPosted by: Bo C. | 4 June 2009\n\nThe comments to this entry are closed.\n");
        assertThat(bodies(thread)).containsExactly("First.\n\nMore.", "1. Second.\n2. Still.");
        assertThat(thread.comments()).extracting(c -> c.author().orElse("")).containsExactly("Ann", "Bo C.");
        assertThat(thread.comments().get(1).published()).contains("2009-06-04");
    }

    @Test
    void passesOverListsWithinComments() {
        String list = "1. a\n\n2. b\n\n3. c\n\n";
        ThreadDoc thread =
                thread(HEAD + "4 comments\n\n1. One.\n\n" + list + "2. Two.\n\n" + list + "3. Three.\n4. Four.");
        assertThat(bodies(thread))
                .containsExactly("One.\n\n1. a\n\n2. b\n\n3. c", "Two.\n\n1. a\n\n2. b\n\n3. c", "Three.", "Four.");
    }

    @Test
    void prefersTheIndentOfTheFirstNumber() {
        ThreadDoc thread = thread(
                HEAD + "3 comments\n\n  1. One.\n\n    2. deeper\n\n    3. deeper\n\n  2. Two.\n\n  3. Three.\n");
        assertThat(bodies(thread)).containsExactly("One.\n\n    2. deeper\n\n    3. deeper", "Two.", "Three.");
    }

    @Test
    void passesOverNumbersAndQuotes() {
        ThreadDoc thread =
                thread(HEAD + "2 comments\n1. One.\n\n2018 was worse.\n2.5 million rode.\n> 2. quoted\n\n2. Two.\n");
        assertThat(bodies(thread)).containsExactly("One.\n\n2018 was worse.\n2.5 million rode.\n> 2. quoted", "Two.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Leave a Reply",
                "Leave a Reply Cancel reply",
                "Leave a Comment",
                "Comments are closed.",
                "Comments are closed for this entry.",
                "Recent Comments",
                "\u00A0leave a reply:"
            })
    void endsAtAStopLine(String stop) {
        ThreadDoc thread =
                thread(HEAD + "2 comments\n1. One.\n2. Leave a reply to me.\n\n" + stop + "\n3. Decoy\nJunk\n");
        assertThat(bodies(thread)).containsExactly("One.", "Leave a reply to me.");
    }

    @Test
    void warnsOfACountThatDiffers() {
        ReaderContract.Read read = read(HEAD + "  9 comments\n\n1. One.\n\n2. Two.\n");
        assertThat(read.problems())
                .extracting(ReadProblem::sentence)
                .containsExactly("sample.txt:7:3: the page declares 9 comments and 2 were found");
    }

    @Test
    void readsAFileWithoutMarksAsAPost() {
        String text = HEAD + "My list:\n\n1. boats\n2. piers\n";
        assertThat(reader().sniff(ReaderContract.sampleOf(text))).isEqualTo(Confidence.MAYBE);
        ThreadDoc thread = thread(text);
        assertThat(thread.comments()).isEmpty();
        assertThat(thread.declaredComments()).isEmpty();
        assertThat(thread.post().body().value()).endsWith("2. piers");
    }

    @Test
    void takesNoLongFirstLineForATitle() {
        ThreadDoc thread = thread("word ".repeat(60) + "\n\nMore.\n\nComments (0)\n");
        assertThat(thread.post().title()).isEmpty();
        assertThat(thread.post().body().value()).endsWith("More.");
    }

    @Test
    void takesALineThatThePostSaysForNoCount() {
        ThreadDoc thread = thread("Ferries\n\nTwo thoughts on this:\n\n1. boats\n\n2. piers\n\n1 comment\n\n1. One.\n");
        assertThat(thread.post().body().value()).startsWith("Two thoughts").endsWith("2. piers");
        assertThat(bodies(thread)).containsExactly("One.");
    }

    @Test
    void takesAChainThatBeginsLater() {
        ThreadDoc thread = thread(HEAD + "120 comments\n\n51. One.\n\n52. Two.\n");
        assertThat(thread.comments()).extracting(Comment::ordinal).containsExactly(51, 52);
        assertThat(thread.comments()).extracting(Comment::id).containsExactly("c1", "c2");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void readsManyNumberLinesInTime() {
        StringBuilder text = new StringBuilder(HEAD + "100000 comments\n\n");
        for (int i = 1; i <= 100_000; i++) {
            text.append(i)
                    .append(". on May 3 says on | said on 1/1/1 on ")
                    .append(i)
                    .append('\n');
        }
        assertThat(thread(text.toString()).comments()).hasSize(100_000);
        assertThat(thread(HEAD + "2 comments\n\n" + "1. again\n".repeat(100_000))
                        .comments())
                .isNotEmpty();
        assertThat(thread(HEAD + "2 comments\n\n" + "1. a\n2. b\n3. c\n".repeat(50_000))
                        .comments())
                .isNotEmpty();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void readsDeepQuotesInTime() {
        ThreadDoc thread = thread(HEAD + "1 comment\n\n1. " + ">".repeat(100_000) + " deep\n" + "> \n".repeat(100_000));
        assertThat(thread.comments()).hasSize(1);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void readsALineOfFiveMegabytesInTime() {
        String line = "says on May ".repeat(420_000);
        assertThat(thread(HEAD + "1 comment\n\n1. " + line)
                        .comments()
                        .get(0)
                        .body()
                        .length())
                .isGreaterThan(5_000_000);
        assertThat(thread(" ".repeat(5_000_000) + "\n" + line).comments()).isEmpty();
    }

    private static List<String> bodies(ThreadDoc thread) {
        return thread.comments().stream().map(c -> c.body().value()).toList();
    }

    @Test
    void takesANameAboveADateAsTheAuthor() {
        ThreadDoc thread = thread("""
                A dam

                Body.

                2 comments

                1. Tom Baker
                March 4, 2021 at 9:12 am

                It must stay.

                2. Dr. Mia C.
                5 March 2021
                It must go.
                """);

        assertThat(thread.comments())
                .extracting(
                        c -> c.author().orElse(""),
                        c -> c.published().orElse(""),
                        c -> c.body().value())
                .containsExactly(
                        tuple("Tom Baker", "2021-03-04T09:12:00", "It must stay."),
                        tuple("Dr. Mia C.", "2021-03-05", "It must go."));
    }

    @Test
    void keepsASentenceAboveADateInTheComment() {
        ThreadDoc thread = thread(
                "A dam\n\nBody.\n\n2 comments\n\n1. It opened on\n4 March 2021, I think.\n\n2. It was built.\n5 March 2021\n");

        assertThat(thread.comments())
                .extracting(c -> c.body().value())
                .containsExactly("It opened on\n4 March 2021, I think.", "It was built.\n5 March 2021");
    }

    @Test
    void readsTheLineBelowTheTitle() {
        ThreadDoc signed = thread("Phones at school\nby Ann Lee\n\nA ban.\n\n1 comment\n\n1. Fine.\n");
        ThreadDoc dated = thread("Phones\n\nPosted by Ann Lee on March 3, 2021\n\nA ban.\n\n1 comment\n\n1. Fine.\n");
        ThreadDoc prose = thread("Phones\n\nby now, everybody has one.\n\n1 comment\n\n1. Fine.\n");

        assertThat(signed.post().title()).isEqualTo("Phones at school");
        assertThat(signed.post().author()).contains("Ann Lee");
        assertThat(signed.post().body().value()).isEqualTo("A ban.");
        assertThat(dated.post().author()).contains("Ann Lee");
        assertThat(dated.post().published()).contains("2021-03-03");
        assertThat(dated.post().body().value()).isEqualTo("A ban.");
        assertThat(prose.post().body().value()).isEqualTo("by now, everybody has one.");
    }
}
