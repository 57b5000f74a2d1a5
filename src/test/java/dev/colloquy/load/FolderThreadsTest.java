package dev.colloquy.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FolderThreadsTest {

    private final List<ThreadDoc> threads = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final ThreadSink sink = new ThreadSink() {
        @Override
        public void thread(ThreadDoc thread) {
            threads.add(thread);
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem.sentence());
        }
    };

    private static LoneComment comment(String path, String key, String parent, String date, Status status) {
        return new LoneComment(
                ThreadNames.id(path),
                path,
                new FoundComment(
                        key,
                        Optional.of(parent).filter(p -> !p.isEmpty()),
                        Optional.empty(),
                        Optional.of(date),
                        SourceText.of("text of " + key),
                        status,
                        Place.NONE),
                ReadOptions.USUAL);
    }

    @Test
    void filesOfAFolderAreOneThread() {
        FolderThreads folders = new FolderThreads();
        folders.add(comment("data/post v1.2/a.yml", "a", "b", "2024-01-02", Status.PUBLISHED));
        folders.add(comment("data/other/x.yml", "x", "y", "2024-01-02", Status.PUBLISHED));
        folders.add(comment("data/post v1.2/b.yml", "b", "", "2024-01-01", Status.PUBLISHED));
        folders.add(comment("data/post v1.2/c.yml", "c", "", "2024-01-03", Status.SPAM));
        folders.add(comment("top.yml", "t", "", "2024-01-03", Status.PUBLISHED));
        folders.finish("input", sink);
        assertThat(threads).extracting(ThreadDoc::id).containsExactly("input", "other", "post-v1.2");
        ThreadDoc post = threads.get(2);
        assertThat(post.file()).isEqualTo("data/post v1.2");
        assertThat(post.comments()).extracting(c -> c.body().value()).containsExactly("text of b", "text of a");
        assertThat(post.comments().get(1).parent()).contains("c1");
        assertThat(post.leftOut()).containsEntry(Status.SPAM, 1);
        assertThat(problems)
                .containsExactly("data/other: it answers y, which is not there; it is read as an answer to the post");
    }

    @Test
    void isEmptyOnceItIsFinished() {
        FolderThreads folders = new FolderThreads();
        folders.add(comment("a/x.yml", "x", "", "2024-01-02", Status.PUBLISHED));
        folders.finish("", sink);
        folders.finish("", sink);
        assertThat(threads).hasSize(1);
    }

    private static LoneComment of(String path, String page, String perhaps) {
        LoneComment lone = comment(path, ThreadNames.id(path), "", "2024-01-01", Status.PUBLISHED);
        return new LoneComment(
                lone.id(),
                path,
                lone.comment(),
                page,
                Optional.of(perhaps).filter(p -> !p.isEmpty()),
                ReadOptions.USUAL);
    }

    @Test
    void aNumberIsThatOfAComment() {
        FolderThreads folders = new FolderThreads();
        folders.add(of("data/a.yml", "", ""));
        folders.add(of("data/b.yml", "", "https://lake.example/page"));
        folders.add(of("data/c.yml", "", "2"));
        folders.add(of("data/d.yml", "", "c"));
        folders.add(of("data/e.yml", "", "99"));
        folders.finish("input", sink);
        assertThat(threads.get(0).comments())
                .extracting(c -> c.parent().orElse("-"))
                .containsExactly("-", "-", "c2", "c3", "-");
    }

    @Test
    void pagesOfAFolderAreThreads() {
        FolderThreads folders = new FolderThreads();
        folders.add(of("_comments/a.md", "lake", ""));
        folders.add(of("_comments/b.md", "/2020/pier", ""));
        folders.add(of("_comments/c.md", "lake", "a"));
        folders.add(of("data/lake/a.yml", "/lake", ""));
        folders.add(of("data/lake/b.yml", "", ""));
        folders.finish("input", sink);
        assertThat(threads).hasSize(3);
        assertThat(threads.get(2).comments()).hasSize(2);
        assertThat(threads.get(0).id()).matches("_comments-2020-pier-[0-9a-f]{8}");
        assertThat(threads.get(1).id()).isEqualTo("_comments-lake");
        assertThat(threads.get(1).comments())
                .extracting(c -> c.parent().orElse("-"))
                .containsExactly("-", "c1");
    }
}
