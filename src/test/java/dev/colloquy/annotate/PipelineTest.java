package dev.colloquy.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Linguist;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.UserError;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Annotators that write down what they see, in the order in which they may. */
final class PipelineTest {

    private static final Linguist PLAIN = text -> new AnalyzedText(text, List.of());

    private record Themes(String id, Set<Class<? extends Annotation>> requires, List<String> seen)
            implements Annotator<Annotation> {

        @Override
        public Set<Class<? extends Annotation>> provides() {
            return Set.of(id.equals("languages") ? LanguageAnnotation.class : KeyphraseAnnotation.class);
        }

        @Override
        public List<Annotation> annotate(AnnotationContext context) {
            seen.add(id + " sees " + context.annotations().size());
            return List.of(
                    id.equals("languages")
                            ? new LanguageAnnotation("post", id)
                            : new KeyphraseAnnotation("post", id, List.of("post"), 1));
        }
    }

    private static ThreadDoc thread(String... texts) {
        List<Comment> comments = new ArrayList<>();
        for (int i = 1; i < texts.length; i++) {
            comments.add(new Comment(
                    "c" + i, i, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(texts[i])));
        }
        Post post = new Post("Title", Optional.empty(), Optional.empty(), SourceText.of(texts[0]));
        return new ThreadDoc("t", "t.txt", post, comments, OptionalInt.empty());
    }

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private Themes phrases(String id) {
        return new Themes(id, Set.of(), seen);
    }

    private List<String> made(int workers, Annotator<?>... annotators) {
        return new Pipeline(Collections.nCopies(workers, PLAIN), List.of(annotators))
                .annotate(thread("It leaks, and it is loud."), Contexts.codebook()).stream()
                        .map(PipelineTest::told)
                        .toList();
    }

    private static String told(Annotation annotation) {
        return annotation instanceof KeyphraseAnnotation k ? k.phrase() : ((LanguageAnnotation) annotation).language();
    }

    @Test
    void oneWorkerRunsAnnotatorsOneAfterTheOther() {
        assertThat(made(1, phrases("a"), phrases("languages"), phrases("b"))).containsExactly("a", "languages", "b");
        assertThat(seen).containsExactly("a sees 0", "languages sees 1", "b sees 2");
    }

    @Test
    void annotatorsThatNeedNothingOfEachOtherRunTogether() {
        Themes needy = new Themes("needy", Set.of(LanguageAnnotation.class), seen);

        assertThat(made(2, phrases("a"), phrases("languages"), needy, phrases("b")))
                .containsExactly("a", "languages", "needy", "b");
        assertThat(seen.subList(0, 2)).containsExactlyInAnyOrder("a sees 0", "languages sees 0");
        assertThat(seen.subList(2, 4)).containsExactlyInAnyOrder("needy sees 2", "b sees 2");
    }

    @Test
    void anAnnotatorWaitsForAllThatStandBeforeItInItsWave() {
        Themes needy = new Themes("needy", Set.of(KeyphraseAnnotation.class), seen);

        assertThat(made(2, phrases("languages"), phrases("a"), needy)).containsExactly("languages", "a", "needy");
        assertThat(seen.get(2)).isEqualTo("needy sees 2");
    }

    @Test
    void whatNobodyProvidesIsRefused() {
        Themes needy = new Themes("needy", Set.of(LanguageAnnotation.class), seen);

        assertThatThrownBy(() -> new Pipeline(PLAIN, List.of(needy, phrases("languages"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needy needs labels that no annotator before it makes");
        assertThat(new Pipeline(PLAIN, List.of(phrases("languages"), needy))
                        .annotate(thread("It leaks."), Contexts.codebook()))
                .hasSize(2);
    }

    @Test
    void itemsInAnotherLanguageAreNotAnalysed() {
        List<String> analysed = new ArrayList<>();
        Linguist linguist = text -> {
            analysed.add(text.value());
            return new AnalyzedText(text, List.of());
        };
        String english = "It leaks, and it is loud, and nobody wants it here.";
        String german = "Der Tunnel ist undicht und laut, und niemand will ihn hier haben, auch die Nachbarn nicht.";

        List<Annotation> found =
                new Pipeline(linguist, List.of()).annotate(thread(english, german), Contexts.codebook());

        assertThat(found).containsExactly(new LanguageAnnotation("c1", "de"));
        assertThat(analysed).containsExactly(english);
    }

    private static List<SideBySide.Task<String, String>> tasks(int n) {
        List<SideBySide.Task<String, String>> tasks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int number = i;
            tasks.add(worker -> "task " + number);
        }
        return tasks;
    }

    @Test
    void resultsAreInTheOrderOfTheTasks() {
        assertThat(SideBySide.run(List.of("a"), tasks(3))).containsExactly("task 0", "task 1", "task 2");
        assertThat(SideBySide.run(List.of("a", "b", "c"), tasks(40)).get(39)).isEqualTo("task 39");
        assertThat(SideBySide.run(List.of("a", "b"), tasks(0))).isEmpty();
    }

    @Test
    void oneWorkerWorksInTheThreadThatAsks() {
        List<SideBySide.Task<String, Thread>> tasks = List.of(worker -> Thread.currentThread());

        assertThat(SideBySide.run(List.of("a", "b"), tasks)).containsExactly(Thread.currentThread());
    }

    @Test
    @Timeout(240)
    void workersWorkAtTheSameTime() {
        CountDownLatch both = new CountDownLatch(2);
        SideBySide.Task<String, Boolean> meets = worker -> {
            both.countDown();
            return await(both);
        };

        assertThat(SideBySide.run(List.of("a", "b"), List.of(meets, meets))).containsExactly(true, true);
    }

    @Test
    void whatAWorkerThrowsReachesWhoAsked() {
        SideBySide.Task<String, String> user = worker -> {
            throw new UserError("no such file", "look elsewhere");
        };
        SideBySide.Task<String, String> bug = worker -> {
            throw new IllegalArgumentException("a bug");
        };

        assertThatThrownBy(() -> SideBySide.run(List.of("a", "b"), List.of(user, user)))
                .isInstanceOf(UserError.class)
                .hasMessage("no such file");
        assertThatThrownBy(() -> SideBySide.run(List.of("a", "b"), List.of(bug, bug)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a worker failed")
                .hasRootCauseMessage("a bug");
    }

    @Test
    @Timeout(240)
    void whoIsInterruptedWhileTheWorkersWorkStopsWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        SideBySide.Task<String, String> waits = worker -> {
            try {
                never.await();
                return "done";
            } catch (InterruptedException e) {
                return "stopped";
            }
        };
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> SideBySide.run(List.of("a", "b"), List.of(waits, waits)))
                .hasMessage("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void noTaskIsTakenAfterOneThatFailed() {
        AtomicInteger taken = new AtomicInteger();
        SideBySide.Task<String, Integer> counts = worker -> taken.incrementAndGet();
        SideBySide.Task<String, Integer> fails = worker -> {
            throw new UserError("no such file", "look elsewhere");
        };

        assertThatThrownBy(() -> SideBySide.run(List.of("a"), List.of(counts, fails, counts)))
                .isInstanceOf(UserError.class);
        assertThat(taken).hasValue(1);
    }

    @Test
    @Timeout(240)
    void noWorkerWorksOnceTheFailureIsTold() {
        CountDownLatch works = new CountDownLatch(1);
        AtomicInteger finished = new AtomicInteger();
        SideBySide.Task<String, Integer> fails = worker -> {
            await(works);
            throw new UserError("no such file", "look elsewhere");
        };
        SideBySide.Task<String, Integer> slow = worker -> {
            works.countDown();
            Thread.interrupted();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            return finished.incrementAndGet();
        };

        assertThatThrownBy(() -> SideBySide.run(List.of("a", "b"), List.of(fails, slow, slow, slow)))
                .isInstanceOf(UserError.class);
        assertThat(finished).hasValue(1);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void labelsAreFoundByKindAndItem() {
        ThreadDoc thread = thread("It leaks.", "It does.");
        KeyphraseAnnotation phrase = new KeyphraseAnnotation("c1", "phrase", List.of("c1"), 1);
        LanguageAnnotation language = new LanguageAnnotation("c1", "de");
        LanguageAnnotation other = new LanguageAnnotation("post", "de");
        AnnotationContext context = new AnnotationContext(
                thread,
                Contexts.codebook(),
                Map.of("post", PLAIN.analyze(SourceText.of("It leaks."))),
                List.of(phrase, language, other));

        assertThat(context.on("c1", LanguageAnnotation.class)).containsExactly(language);
        assertThat(context.byItem(LanguageAnnotation.class))
                .containsOnlyKeys("c1", "post")
                .containsEntry("c1", List.of(language));
        assertThat(context.analyzed(thread.post()).text().value()).isEqualTo("It leaks.");
        assertThatThrownBy(() -> context.analyzed(thread.comments().get(0))).hasMessage("no analysis of item c1");
    }
}
