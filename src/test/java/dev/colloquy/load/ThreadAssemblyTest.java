package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ThreadAssemblyTest {

    private final List<String> problems = new ArrayList<>();
    private final ThreadSink sink = new ThreadSink() {
        @Override
        public void thread(ThreadDoc thread) {
            throw new AssertionError("it makes one thread and returns it");
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem.sentence());
        }
    };

    private static FoundComment comment(String key, String parent, String date, Status status) {
        return new FoundComment(
                key,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                Optional.empty(),
                Optional.of(date).filter(d -> !d.isEmpty()),
                SourceText.of("text of " + key),
                status,
                new Place(7, 1));
    }

    private static FoundComment comment(String key, String parent) {
        return comment(key, parent, "", Status.PUBLISHED);
    }

    private List<String> build(ReadOptions options, Order order, FoundComment... comments) {
        ThreadAssembly assembly = new ThreadAssembly("f.xml", options);
        for (FoundComment comment : comments) {
            assembly.add(comment);
        }
        Post post = new Post("t", Optional.empty(), Optional.empty(), SourceText.of("post"));
        thread = assembly.build("t", post, OptionalInt.empty(), order, sink);
        return thread.comments().stream()
                .map(c -> c.body().value().substring("text of ".length())
                        + c.parent().map(p -> "<" + name(thread, p)).orElse(""))
                .toList();
    }

    private ThreadDoc thread = new ThreadDoc(
            "t",
            "f",
            new Post("", Optional.empty(), Optional.empty(), SourceText.of("")),
            List.of(),
            OptionalInt.empty());

    private static String name(ThreadDoc thread, String id) {
        return thread.comments().stream()
                .filter(c -> c.id().equals(id))
                .map(Comment::body)
                .map(b -> b.value().substring("text of ".length()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReplyNamesItsParentEvenIfThatComesLater() {
        assertThat(build(ReadOptions.USUAL, Order.FILE, comment("b", "a"), comment("a", "")))
                .containsExactly("b<a", "a");
        assertThat(problems).isEmpty();
    }

    @Test
    void datesPutInOrderAndParentsComeFirst() {
        assertThat(build(
                        ReadOptions.USUAL,
                        Order.DATE,
                        comment("late", "", "2020-01-03T00:00:00Z", Status.PUBLISHED),
                        comment("odd", "late", "2020-01-01T00:00:00Z", Status.PUBLISHED),
                        comment("early", "", "2020-01-02T12:00:00+14:00", Status.PUBLISHED)))
                .containsExactly("early", "late", "odd<late");
    }

    @Test
    void whatIsNotPublishedIsLeftOutAndCounted() {
        FoundComment[] comments = {
            comment("a", ""),
            comment("b", "a", "", Status.DELETED),
            comment("c", "b", "", Status.SPAM),
            comment("d", "c"),
            comment("e", "d")
        };
        assertThat(build(ReadOptions.USUAL, Order.FILE, comments)).containsExactly("a", "d<a", "e<d");
        assertThat(thread.leftOut()).isEqualTo(Map.of(Status.DELETED, 1, Status.SPAM, 1));
        assertThat(build(new ReadOptions(Set.of(Status.DELETED), Map.of()), Order.FILE, comments))
                .containsExactly("a", "b<a", "d<b", "e<d");
        assertThat(thread.comments()).extracting(Comment::status).contains(Status.DELETED);
    }

    @Test
    void whatIsBrokenIsMendedAndTold() {
        assertThat(build(
                        ReadOptions.USUAL,
                        Order.FILE,
                        comment("a", "gone"),
                        comment("b", "c"),
                        comment("c", "b"),
                        comment("d", "d"),
                        comment("a", "gone")))
                .containsExactly("a", "b", "c<b", "d");
        assertThat(problems)
                .containsExactly(
                        "f.xml:7:1: the comment a is there twice; it counts once",
                        "f.xml:7:1: it answers gone, which is not there; it is read as an answer to the post",
                        "f.xml:7:1: comments answer each other in a circle; b is read as an answer to the post",
                        "f.xml:7:1: comments answer each other in a circle; d is read as an answer to the post");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void longChainsTakeLinearTime() {
        FoundComment[] comments = new FoundComment[50_000];
        for (int i = 0; i < comments.length; i++) {
            comments[i] =
                    comment("k" + i, i == 0 ? "" : "k" + (i - 1), "", i % 2 == 0 ? Status.PUBLISHED : Status.SPAM);
        }
        assertThat(build(ReadOptions.USUAL, Order.DATE, comments)).hasSize(25_000);
    }

    private static FoundComment version(String key, String author, String date, String text, Status status) {
        return new FoundComment(
                key,
                Optional.empty(),
                Optional.of(author).filter(a -> !a.isEmpty()),
                Optional.of(date).filter(d -> !d.isEmpty()),
                SourceText.of("text of " + text),
                status,
                new Place(3, 1));
    }

    @Test
    void versionsOfACommentCountOnceThePublishedOneRather() {
        assertThat(build(
                        ReadOptions.USUAL,
                        Order.FILE,
                        version("a", "", "2020-01-01T10:00:00Z", "gone", Status.DELETED),
                        version("b", "Ann", "2020-01-02T10:00:00Z", "b before", Status.PUBLISHED),
                        version("a", "Bo", "2020-01-01T10:00:00Z", "a", Status.PUBLISHED),
                        version("b", "Ann", "2020-01-02T10:00:00Z", "b after", Status.PUBLISHED)))
                .containsExactly("a", "b before");
        assertThat(problems)
                .containsExactly(
                        "f.xml:3:1: 2 comments are there again in other versions; they count once, the first of them a");
    }

    @Test
    void differentCommentsOfOneNameAreKept() {
        assertThat(build(
                        ReadOptions.USUAL,
                        Order.FILE,
                        version("a", "Ann", "2020-01-01T10:00:00Z", "one", Status.PUBLISHED),
                        version("a", "Bo", "2020-01-01T10:00:00Z", "two", Status.PUBLISHED),
                        version("a", "Ann", "", "three", Status.PUBLISHED),
                        version("a", "Ann", "2020-01-01", "four", Status.PUBLISHED),
                        comment("d", "a")))
                .containsExactly("one", "two", "three", "four", "d<one");
    }
}
