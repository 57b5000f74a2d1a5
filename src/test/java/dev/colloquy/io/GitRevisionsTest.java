package dev.colloquy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitRevisionsTest {

    private static final String MANIFEST = "corpus/manifest.json";

    @TempDir
    private Path temp = Path.of("");

    private SmallRepository made;
    private Path root;

    @BeforeEach
    void make() throws GitAPIException, IOException {
        root = Files.createDirectories(temp.resolve("project"));
        made = SmallRepository.in(root);
    }

    @AfterEach
    void close() {
        made.close();
    }

    private String text(GitRevisions git, GitFile file) {
        return new String(((FileTree.Content.Bytes) git.read(file)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void namesOfAllKindsLeadToTheCommit() throws IOException, GitAPIException {
        RevCommit first = made.commit("one", Map.of("a.txt", "1"));
        made.tag("v1.2");
        made.git().branchCreate().setName("feature/x").call();
        made.commit("two", Map.of("a.txt", "2"));
        try (GitRevisions git = GitRevisions.demand(root)) {
            for (String name : List.of(
                    "v1.2",
                    "HEAD~1",
                    "HEAD^",
                    "feature/x",
                    first.name(),
                    first.name().substring(0, 8))) {
                assertThat(git.demand(name).commit()).as(name).isEqualTo(first.name());
            }
            Revision revision = git.demand("v1.2");
            assertThat(revision.tags()).containsExactly("v1.2");
            assertThat(revision.shortId()).isEqualTo(first.name().substring(0, 7));
            assertThat(revision.day()).as("where it was made").isEqualTo("2026-03-02");
        }
    }

    @Test
    void whatIsNoRevisionIsSaid() throws IOException, GitAPIException {
        try (GitRevisions git = GitRevisions.demand(root)) {
            assertThatThrownBy(() -> git.demand("HEAD")).hasMessageContaining("nothing has been committed");
        }
        made.commit("one", Map.of("a.txt", "1"));
        try (GitRevisions git = GitRevisions.demand(root)) {
            for (String name : List.of("v9", "HEAD~7", "a..b", "", "???", "ab", "HEAD@{yesterday}", ":/one", "a b")) {
                assertThatThrownBy(() -> git.demand(name))
                        .as(name)
                        .isInstanceOf(UserError.class)
                        .hasMessageContaining("no such revision: " + name);
            }
        }
        assertThatThrownBy(() -> GitRevisions.demand(temp)).hasMessageContaining("no git repository holds");
    }

    @Test
    void filesBelowAFolderAreSortedWithTheirBytes() throws IOException, GitAPIException {
        made.commit("one", Map.of("r/b.json", "B", "r/a.json", "A\r\n", "r/deep/c.json", "C", "other", ""));
        Files.delete(root.resolve("r/a.json"));
        made.commit("two");
        try (GitRevisions git = GitRevisions.demand(root.resolve("r/not/there"))) {
            Revision old = git.demand("HEAD~1");
            List<GitFile> files = git.files(old, "r");
            assertThat(files).extracting(GitFile::name).containsExactly("a.json", "b.json", "deep/c.json");
            assertThat(text(git, files.get(0))).isEqualTo("A\r\n");
            assertThat(git.files(git.demand("HEAD"), "r")).hasSize(2);
            assertThat(git.files(old, "")).hasSize(4);
            assertThat(git.files(old, "nothing/here")).isEmpty();
            assertThat(git.files(old, "r/b.json")).extracting(GitFile::name).containsExactly("b.json");
            assertThat(git.file(old, "r/b.json")).isPresent();
            assertThat(git.file(old, "r")).isEmpty();
        }
    }

    @Test
    void pathsAreToldFromTheRoot() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), root);
        try (GitRevisions git = GitRevisions.demand(root)) {
            assertThat(git.inside(root)).isEmpty();
            assertThat(git.inside(root.resolve("a/../b/c"))).isEqualTo("b/c");
            assertThat(git.inside(link.resolve("b"))).isEqualTo("b");
            assertThatThrownBy(() -> git.inside(temp)).hasMessageContaining("outside");
        }
    }

    @Test
    void historyListsEveryCommitThatChangedTheFileWithTags() throws IOException, GitAPIException {
        RevCommit first = made.commit("one", Map.of(MANIFEST, "1"));
        made.commit("elsewhere", Map.of("readme", "x"));
        made.tag("v1");
        RevCommit third = made.commit("two", Map.of(MANIFEST, "2"));
        RevCommit fourth = made.commit("back", Map.of(MANIFEST, "1"));
        made.tag("v2");
        Files.delete(root.resolve(MANIFEST));
        RevCommit last = made.commit("gone");
        try (GitRevisions git = GitRevisions.demand(root)) {
            List<Revision> history = git.history(MANIFEST);
            assertThat(history)
                    .extracting(Revision::commit)
                    .containsExactly(last.name(), fourth.name(), third.name(), first.name());
            assertThat(history)
                    .extracting(Revision::tags)
                    .containsExactly(List.of(), List.of("v2"), List.of(), List.of("v1"));
            assertThat(history)
                    .extracting(Revision::day)
                    .startsWith("2026-03-06")
                    .endsWith("2026-03-02");
            assertThat(git.history("no/such/file")).isEmpty();
        }
    }

    @Test
    void readingWritesNothing() throws IOException, GitAPIException {
        made.commit("one", Map.of(MANIFEST, "1"));
        made.git().gc().call();
        Map<String, String> before = state();
        try (GitRevisions git = GitRevisions.demand(root)) {
            git.files(git.demand("HEAD"), "").forEach(git::read);
            git.history(MANIFEST);
        }
        assertThat(state()).isEqualTo(before);
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                state.put(file.toString(), Files.getLastModifiedTime(file).toString());
            }
        }
        return state;
    }

    @Test
    void aShallowCloneSaysThatHistoryIsMissing() throws IOException, GitAPIException {
        made.commit("one", Map.of(MANIFEST, "1"));
        made.commit("two", Map.of(MANIFEST, "2"));
        Path clone = temp.resolve("clone");
        Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(clone.toFile())
                .setDepth(1)
                .call()
                .close();
        try (GitRevisions git = GitRevisions.demand(clone)) {
            assertThat(git.shallow()).isTrue();
            assertThat(git.history(MANIFEST)).hasSize(1);
            assertThatThrownBy(() -> git.demand("HEAD~1")).hasMessageContaining("shallow clone");
        }
    }

    @Test
    void aBareRepositoryIsReadFromItsRoot() throws IOException, GitAPIException {
        made.commit("one", Map.of(MANIFEST, "1"));
        Path bare = temp.resolve("bare.git");
        Git.cloneRepository()
                .setURI(root.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        try (GitRevisions git = GitRevisions.demand(bare)) {
            assertThat(git.workTree()).isEmpty();
            assertThat(git.inside(Path.of("corpus"))).isEqualTo("corpus");
            assertThat(git.files(git.demand("HEAD"), "corpus")).hasSize(1);
        }
    }

    @Test
    void aLinkedWorkTreeSeesTheHistoryOfItsRepository() throws IOException, GitAPIException {
        RevCommit one = made.commit("one", Map.of(MANIFEST, "1"));
        Path gitDir = Files.createDirectories(root.resolve(".git/worktrees/side"));
        Path side = Files.createDirectories(temp.resolve("side"));
        Files.writeString(gitDir.resolve("commondir"), "../..\n");
        Files.writeString(gitDir.resolve("HEAD"), one.name() + "\n");
        Files.writeString(gitDir.resolve("gitdir"), side.resolve(".git") + "\n");
        Files.writeString(side.resolve(".git"), "gitdir: " + gitDir + "\n");
        try (GitRevisions git = GitRevisions.demand(side)) {
            assertThat(git.demand("main").commit()).isEqualTo(one.name());
            assertThat(git.inside(side.resolve("corpus"))).isEqualTo("corpus");
            assertThat(git.history(MANIFEST)).hasSize(1);
        }
    }

    @Test
    void aSubmoduleIsNamed() throws IOException, GitAPIException {
        made.commit("one", Map.of("a.txt", "1"));
        var cache = made.git().getRepository().lockDirCache();
        var builder = cache.builder();
        var entry = new org.eclipse.jgit.dircache.DirCacheEntry("data");
        entry.setFileMode(FileMode.GITLINK);
        entry.setObjectId(ObjectId.fromString("1".repeat(40)));
        builder.add(entry);
        builder.commit();
        made.git()
                .commit()
                .setMessage("link")
                .setSign(false)
                .setAuthor("s", "s@s.example")
                .setCommitter("s", "s@s.example")
                .call();
        try (GitRevisions git = GitRevisions.demand(root)) {
            Revision head = git.demand("HEAD");
            assertThatThrownBy(() -> git.files(head, "data/reports"))
                    .hasMessageContaining("data is a submodule at HEAD");
            assertThatThrownBy(() -> git.files(head, "data")).hasMessageContaining("submodule");
            assertThat(git.files(head, "")).isEmpty();
        }
    }

    @Test
    void contentInLargeFileStorageIsNotThere() throws IOException, GitAPIException {
        made.commit("one", Map.of("x.json", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 3\n"));
        try (GitRevisions git = GitRevisions.demand(root)) {
            GitFile file = git.files(git.demand("HEAD"), "").get(0);
            assertThat(git.read(file))
                    .isEqualTo(new FileTree.Content.Unreadable("its content is not in the repository but in Git LFS"));
        }
    }

    @Test
    void whatOnlyLooksLikeARepositoryIsSaid() throws IOException {
        Path broken = Files.createDirectories(temp.resolve("broken"));
        Files.writeString(broken.resolve(".git"), "gitdir: nowhere/at/all");
        assertThatThrownBy(() -> GitRevisions.demand(broken))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aRepositoryOfAnotherFormatIsSaid() throws IOException {
        Files.writeString(root.resolve(".git/config"), """
                [core]
                    repositoryformatversion = 1
                [extensions]
                    objectformat = sha256
                """);
        assertThatThrownBy(() -> {
                    try (GitRevisions git = GitRevisions.demand(root)) {
                        git.demand("HEAD");
                    }
                })
                .isInstanceOf(UserError.class);
    }
}
