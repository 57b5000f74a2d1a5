package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What threads hold, counted one after another. */
final class FactsSoFarTest {

    private static final SourceText TEXT = SourceText.of("some words");

    private static FactsSoFar facts() {
        return new FactsSoFar(item -> Optional.empty());
    }

    /** A comment that answers another one, or the post if that is empty. */
    private static Comment answer(int number, String parent) {
        return comment(number, parent, "", "", Status.PUBLISHED);
    }

    private static Comment comment(int number, String parent, String author, String published, Status status) {
        return new Comment("c" + number, number, known(parent), known(author), known(published), TEXT, status);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private static ThreadDoc thread(Post post, Map<Status, Integer> leftOut, Comment... comments) {
        SortedMap<Status, Integer> sorted = new TreeMap<>(leftOut);
        return new ThreadDoc("t", "t.txt", post, List.of(comments), OptionalInt.empty(), sorted);
    }

    private static Post post(String author, String published) {
        return new Post("A title", known(author), known(published), TEXT);
    }

    private static FileFacts of(Comment... comments) {
        FactsSoFar facts = facts();
        facts.thread(thread(post("", ""), Map.of(), comments));
        return facts.told();
    }

    @Test
    void nothingHoldsNothing() {
        FileFacts none = facts().told();

        assertThat(List.of(none.threads(), none.items(), (long) none.depth(), none.authors()))
                .containsOnly(0L);
        assertThat(none.dates()).isEqualTo(new FileFacts.Dates(Optional.empty(), Optional.empty(), 0, 0, 0));
        assertThat(none.languages()).isEmpty();
    }

    @Test
    void threadsPostsAndCommentsAreCounted() {
        FactsSoFar facts = facts();
        facts.thread(thread(post("", ""), Map.of(), answer(1, ""), answer(2, "")));
        facts.thread(thread(post("", ""), Map.of()));

        assertThat(facts.told().threads()).isEqualTo(2);
        assertThat(facts.told().items()).isEqualTo(4);
    }

    @Test
    void depthIsTheLongestChainOfAnswers() {
        assertThat(of().depth()).isZero();
        assertThat(of(answer(1, ""), answer(2, "post")).depth()).isEqualTo(1);
        assertThat(of(answer(1, ""), answer(2, "c1"), answer(3, "c2"), answer(4, "c1"), answer(5, ""))
                        .depth())
                .isEqualTo(3);
    }

    @Test
    void depthIsTheSameWhereAnswersComeFirst() {
        assertThat(of(answer(1, "c3"), answer(2, "post"), answer(3, "c2"), answer(4, "c3"))
                        .depth())
                .isEqualTo(3);
    }

    @Test
    void depthIsThatOfTheDeepestThread() {
        FactsSoFar facts = facts();
        facts.thread(thread(post("", ""), Map.of(), answer(1, ""), answer(2, "c1")));
        facts.thread(thread(post("", ""), Map.of(), answer(1, "")));

        assertThat(facts.told().depth()).isEqualTo(2);
    }

    @Test
    @Timeout(120)
    void commentsThatAnswerEachOtherInARingEnd() {
        assertThat(of(answer(1, "c2"), answer(2, "c1")).depth()).isEqualTo(2);
    }

    @Test
    @Timeout(120)
    void aLongChainIsWalkedOnce() {
        Comment[] chain = new Comment[50_000];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = answer(i + 1, i == chain.length - 1 ? "" : "c" + (i + 2));
        }

        assertThat(of(chain).depth()).isEqualTo(50_000);
    }

    @Test
    void anAuthorIsOneHoweverManyItemsAreOfThatName() {
        FactsSoFar facts = facts();
        facts.thread(thread(
                post("Ann", ""),
                Map.of(),
                comment(1, "", "Bo", "", Status.PUBLISHED),
                comment(2, "", "Ann", "", Status.PUBLISHED),
                answer(3, "")));

        assertThat(facts.told().authors()).isEqualTo(2);
    }

    @Test
    void aPostOfWhichNothingIsThereHasNoDateToMiss() {
        FactsSoFar facts = facts();
        Post nothing = new Post("", Optional.empty(), Optional.empty(), SourceText.of(""));
        facts.thread(thread(nothing, Map.of(), answer(1, "")));
        assertThat(facts.told().dates().without()).isEqualTo(1);

        Post titled = new Post("A title", Optional.empty(), Optional.empty(), SourceText.of(""));
        facts.thread(thread(titled, Map.of()));
        Post untitled = new Post("", Optional.empty(), Optional.empty(), TEXT);
        facts.thread(thread(untitled, Map.of()));
        assertThat(facts.told().dates().without()).isEqualTo(3);
    }

    @Test
    void datesReachFromTheFirstToTheLastDay() {
        FactsSoFar facts = facts();
        facts.thread(thread(
                post("", "2019-12-05T10:00Z"),
                Map.of(),
                comment(1, "", "", "2020-02-01", Status.PUBLISHED),
                comment(2, "", "", "yesterday", Status.PUBLISHED)));

        assertThat(facts.told().dates())
                .isEqualTo(new FileFacts.Dates(Optional.of("2019-12-05"), Optional.of("2020-02-01"), 0, 1, 1));
    }

    @Test
    void whatIsNotPublishedAndWhatWasLeftOutAreCountedByStatus() {
        FactsSoFar facts = facts();
        facts.thread(thread(
                post("", ""),
                Map.of(Status.SPAM, 3, Status.PING, 1),
                comment(1, "", "", "", Status.DELETED),
                comment(2, "", "", "", Status.DELETED),
                comment(3, "", "", "", Status.HELD),
                answer(4, "")));
        facts.thread(thread(post("", ""), Map.of(Status.SPAM, 2)));

        assertThat(facts.told().statuses()).containsExactly(Map.entry("deleted", 2L), Map.entry("held", 1L));
        assertThat(facts.told().leftOut()).containsExactly(Map.entry("ping", 1L), Map.entry("spam", 5L));
    }

    @Test
    void languagesAreCountedWhereTheyCanBeTold() {
        FactsSoFar facts = new FactsSoFar(FactsSoFarTest::language);
        facts.thread(thread(post("", ""), Map.of(), answer(1, ""), answer(2, "")));

        assertThat(facts.told().languages()).containsExactly(Map.entry("fi", 2L));
    }

    private static Optional<String> language(Item item) {
        return item.ordinal() == 1 ? Optional.empty() : Optional.of("fi");
    }

    @Test
    void problemsAreCountedBySeverity() {
        FactsSoFar facts = facts();
        for (Severity severity : List.of(Severity.ERROR, Severity.NOTE, Severity.NOTE)) {
            facts.problem(ReadProblem.at(severity, "t.txt", 0, 0, "odd"));
        }

        assertThat(facts.told().problems()).containsExactly(Map.entry("error", 1L), Map.entry("note", 2L));
    }

    @Test
    void commentsOfAThreadThatIsElsewhereAddNoThread() {
        FactsSoFar facts = facts();
        facts.comments(thread(post("Ann", ""), Map.of(Status.SPAM, 2), answer(1, ""), answer(2, "c1")));

        assertThat(facts.told().threads()).isZero();
        assertThat(facts.told().items()).isEqualTo(2);
        assertThat(facts.told().authors()).isZero();
        assertThat(facts.told().leftOut()).containsExactly(Map.entry("spam", 2L));
    }

    @Test
    void threadsOfWhichOnlyCommentsWereCountedHaveAPostEach() {
        FactsSoFar facts = facts();
        facts.comments(thread(post("", ""), Map.of(), answer(1, ""), answer(2, "")));

        assertThat(facts.told(3).threads()).isEqualTo(3);
        assertThat(facts.told(3).items()).isEqualTo(5);
    }

    @Test
    void filesAddUpToWhatOneFileOfAllWouldHold() {
        List<ThreadDoc> threads = List.of(
                thread(
                        post("Ann", "2019-12-05"),
                        Map.of(Status.SPAM, 3),
                        comment(1, "", "Bo", "2018-01-01T08:00+02:00", Status.HELD),
                        answer(2, "c1"),
                        answer(3, "c2")),
                thread(
                        post("Ann", "2021-03-04T09:00"),
                        Map.of(Status.SPAM, 1, Status.HELD, 1),
                        comment(1, "", "Cy", "long ago", Status.DELETED)));
        FactsSoFar whole = new FactsSoFar(FactsSoFarTest::language);
        List<FactsSoFar> files = new ArrayList<>();
        for (ThreadDoc thread : threads) {
            FactsSoFar file = new FactsSoFar(FactsSoFarTest::language);
            for (FactsSoFar facts : List.of(whole, file)) {
                facts.thread(thread);
                facts.problem(ReadProblem.at(Severity.WARNING, "t.txt", 1, 1, "odd"));
            }
            files.add(file);
        }

        FactsSoFar inOrder = new FactsSoFar(FactsSoFarTest::language);
        files.forEach(inOrder::add);
        FactsSoFar turned = new FactsSoFar(FactsSoFarTest::language);
        turned.add(files.get(1));
        turned.add(files.get(0));

        assertThat(inOrder.told()).isEqualTo(whole.told()).isEqualTo(turned.told());
        assertThat(whole.told().authors()).isEqualTo(3);
        assertThat(whole.told().problems()).containsExactly(Map.entry("warning", 2L));
    }
}
